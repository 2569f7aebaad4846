/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * One co-creation process with all that belongs to it, checked as a whole. Reads every other package of this module;
 * hosts build it, {@code metrics} measures it.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.core.process;

import io.github.cocreation.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
