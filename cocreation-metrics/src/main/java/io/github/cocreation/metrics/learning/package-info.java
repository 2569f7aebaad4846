/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Whether those who take part learn: lessons that change something, experiments that end in a decision, questions that are asked.
 * Reads lessons, experiments and contributions of a journal; {@code metrics.catalogue} reads it.
 */
@NullMarked
package io.github.cocreation.metrics.learning;

import org.jspecify.annotations.NullMarked;
