/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What a process lacks: the word through which a diagnosis asks for a method without knowing any. Reads {@code
 * core.framework} and {@code core.vocabulary}; {@code metrics.diagnosis} states needs, {@code methods.advice} answers
 * them.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.core.need;

import io.github.cocreation.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
