/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.community;

import io.github.cocreation.metrics.network.Partition;
import java.util.OptionalDouble;

/**
 * A division of a network that its ties make, and how good it is.
 *
 * @param groups the groups, numbered by their first members
 * @param modularity the division's modularity; empty if there are no ties
 * @param seed the seed of the search; the same seed finds the same division
 * @param runs how many runs the division is the best of
 */
public record Communities(Partition groups, OptionalDouble modularity, long seed, int runs) {}
