/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Whose voices are missing: how far each group of those concerned gets from being identified to being heard in a decision, and
 * whom to ask to reach those who are not there. Reads population, roster, network and journal; {@code metrics.catalogue},
 * {@code metrics.diagnosis} and {@code metrics.report} read it.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.metrics.voice;

import io.github.cocreation.metrics.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
