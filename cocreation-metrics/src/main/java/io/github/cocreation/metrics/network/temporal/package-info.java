/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Networks in time: who met whom by the journal, the network of each period, how its figures move, which ties last, and who can have
 * heard of what. Reads {@code core.journal} and {@code metrics.network}; the command line and diagnosis read the results.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.metrics.network.temporal;

import io.github.cocreation.metrics.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
