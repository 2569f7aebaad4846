/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Whether like is tied to like: assortativity, homophily of groups, diversity of contacts. Reads {@code metrics.network} and the
 * mixing matrix of cohesion; analyses read the numbers.
 */
@NullMarked
package io.github.cocreation.metrics.network.homophily;

import org.jspecify.annotations.NullMarked;
