/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * How those who take part speak: whether their languages come together, and whose words spread. Reads the terms of
 * contributions and the texts of a process through {@code metrics.measure}; {@code metrics.catalogue} reads it. Hosts may hand
 * over counts of terms instead of text, or their own {@link io.github.cocreation.metrics.language.TextAnalyser}.
 */
@NullMarked
package io.github.cocreation.metrics.language;

import org.jspecify.annotations.NullMarked;
