/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import com.google.common.primitives.ImmutableDoubleArray;
import io.github.cocreation.metrics.network.NodeScores;

/**
 * How often stakeholders and ties lie on shortest paths; what {@link Betweenness} finds.
 *
 * @param stakeholders the scores of stakeholders
 * @param ties the scores of ties by number, never scaled
 */
public record BetweennessScores(NodeScores stakeholders, ImmutableDoubleArray ties) {}
