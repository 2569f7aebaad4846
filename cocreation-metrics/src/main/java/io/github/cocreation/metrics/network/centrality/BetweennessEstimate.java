/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.metrics.network.NodeScores;

/**
 * Betweenness as a sample has it; see {@link SampledBetweenness}. With the probability
 * that its {@linkplain Sampling sampling} promises, no share is farther than
 * its error from the true one.
 *
 * @param shares of every stakeholder, the share of ordered pairs whose shortest paths run through it, in [0, 1]: the raw score of
 *     {@link Betweenness} divided by {@code n (n - 1)}, undirected by half of that
 * @param sampling what was promised, and where chance started
 * @param samples how many shortest paths were drawn
 */
public record BetweennessEstimate(NodeScores shares, Sampling sampling, int samples) {}
