/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * How this library says no: {@link io.github.cocreation.core.check.Require} for a single wrong value, {@link
 * io.github.cocreation.core.check.Violations} for a whole model checked to the end, one form of message for both. Reads
 * nothing; every other package uses it, and plug-ins may, so that their errors look like ours.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.core.check;

import io.github.cocreation.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
