/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * How far stakeholders are from each other: lengths of ties, shortest paths, distances. Reads {@code metrics.network};
 * cohesion, centrality and analyses read the distances.
 */
@NullMarked
package io.github.cocreation.metrics.network.path;

import org.jspecify.annotations.NullMarked;
