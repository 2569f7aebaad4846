/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * The words that every co-creation process uses: phases, purposes, contexts, motives, tokens, names of methods. Reads
 * {@code core.check} and {@code core.json}; everything above uses it.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.core.vocabulary;

import io.github.cocreation.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
