/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Whether the promise of being heard is kept: where contributions went, from being merged to a decision, its realisation and a
 * report back, and whose influence decisions carry. Reads contributions, decisions, commitments and accounts of a journal;
 * {@code metrics.voice}, {@code metrics.catalogue} and {@code metrics.report} read it.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.metrics.promise;

import io.github.cocreation.metrics.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
