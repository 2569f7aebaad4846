/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Where a process is drifting: whether the initiators are taking over what others should decide and carry (M21). Reads
 * {@code core.journal} and {@code metrics.measure}; diagnosis and report read its measurements.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.metrics.drift;

import io.github.cocreation.metrics.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
