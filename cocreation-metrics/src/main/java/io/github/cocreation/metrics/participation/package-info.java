/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Who takes part and how equally: inequality of participation (M01), voice and heads (M04), coverage of those concerned
 * (M06). Reads {@code core.journal}, {@code core.stakeholder} and {@code metrics.measure}; diagnosis and report read its
 * measurements.
 */
@NullMarked
package io.github.cocreation.metrics.participation;

import org.jspecify.annotations.NullMarked;
