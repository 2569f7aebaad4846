/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.metrics.network.NodeScores;

/**
 * Betweenness as a sample has it; see {@link SampledBetweenness}. With probability {@code 1 - delta}, no share is farther than
 * {@code epsilon} from the true one.
 *
 * @param shares of every stakeholder, the share of ordered pairs whose shortest paths run through it, in [0, 1]: the raw score of
 *     {@link Betweenness} divided by {@code n (n - 1)}, undirected by half of that
 * @param epsilon the error
 * @param delta how likely it is that one is farther off
 * @param samples how many shortest paths were drawn
 */
public record BetweennessEstimate(NodeScores shares, double epsilon, double delta, int samples) {}
