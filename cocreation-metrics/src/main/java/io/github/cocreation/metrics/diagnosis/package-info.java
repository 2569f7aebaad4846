/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * From measurements to findings to needs: rules say which value calls for attention, why, and what is lacking. Reads
 * {@code metrics.catalogue}, {@code metrics.measure} and {@code core.framework}; the report shows findings, an adviser
 * answers needs. A diagnosis here opens a dialogue, it does not replace one.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.metrics.diagnosis;

import io.github.cocreation.metrics.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
