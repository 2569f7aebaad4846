/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Networks of positive and negative ties: whether they are balanced, and what stands in the way. Reads {@code metrics.network};
 * analyses read the numbers.
 */
@NullMarked
package io.github.cocreation.metrics.network.signed;

import org.jspecify.annotations.NullMarked;
