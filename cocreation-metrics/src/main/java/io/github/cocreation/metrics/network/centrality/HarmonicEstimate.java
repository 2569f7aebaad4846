/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.metrics.network.NodeScores;

/**
 * Harmonic closeness as a sample has it; see {@link SampledHarmonic}. With the probability
 * that its {@linkplain Sampling sampling} promises, no mean is farther than
 * its error from the true one.
 *
 * @param means of every stakeholder, the mean of {@code 1/d} over all others, in [0, 1]: the score of {@link Harmonic} divided by
 *     {@code n - 1}
 * @param sampling what was promised, and where chance started
 * @param samples to how many stakeholders distances were measured
 */
public record HarmonicEstimate(NodeScores means, Sampling sampling, int samples) {}
