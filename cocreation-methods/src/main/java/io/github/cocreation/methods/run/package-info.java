/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Programmes that are being carried out: what is next and for whom, what is late, what was skipped, and how what happened
 * compares to what was planned. A run is a value; events make a new one. Reads {@code catalogue}, {@code composition} and
 * {@code agenda}, and writes entries for {@code core.journal}.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.methods.run;

import io.github.cocreation.methods.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
