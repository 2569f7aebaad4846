/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The one shape of all measures: what a measure is and when it may be read ({@link
 * io.github.cocreation.metrics.measure.Measure}), what it found ({@link
 * io.github.cocreation.metrics.measure.Measurement}), bands, trends and intervals. Reads {@code core.process}; every
 * package of measures builds on it, diagnosis and report read its results.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.metrics.measure;

import io.github.cocreation.metrics.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
