/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.metrics.network.NodeScores;

/**
 * What {@link Eigenvector} finds.
 *
 * @param stakeholders the scores, the largest being 1; all undefined if the spectral radius is 0
 * @param spectralRadius the largest eigenvalue; 0 if no walk comes back to where it started
 * @param rounds how many rounds it took
 * @param precision how far the scores are from being an eigenvector: the largest difference between both sides of the equation,
 *     relative to the largest score
 */
public record EigenvectorScores(NodeScores stakeholders, double spectralRadius, int rounds, double precision) {}
