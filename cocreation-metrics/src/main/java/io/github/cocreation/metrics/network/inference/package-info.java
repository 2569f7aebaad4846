/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What chance would bring: permutation tests of figures of a network, of two networks against each other, of groups, and
 * intervals over stakeholders. Reads {@code metrics.network} and the measures beneath it; the command line and reports read the
 * results. Every draw has its own seed, so results are the same bytes on any number of threads.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.metrics.network.inference;

import io.github.cocreation.metrics.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
