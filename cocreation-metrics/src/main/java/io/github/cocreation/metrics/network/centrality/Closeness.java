/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import io.github.cocreation.metrics.network.path.Distances;
import io.github.cocreation.metrics.network.path.ShortestPaths;
import java.util.stream.IntStream;

/**
 * Closeness: how near a stakeholder is to all others, along ties. For nearness against arcs, hand in the {@linkplain
 * NetworkView#reversed reversed} network.
 *
 * <p><b>Formula.</b> With r others reached over a sum of distances D, and n stakeholders in all: {@link Convention}. All three are
 * the same where everybody reaches everybody, and differ where not; {@link Harmonic} needs no convention.
 *
 * <p><b>Worked example.</b> Line a - b - c, and d alone. b reaches 2 of 3 over 2 steps: component 1, Wasserman-Faust 2/3, Freeman 0.
 * d reaches nobody: undefined, 0, 0.
 *
 * <p><b>Degenerate cases.</b> As d in the example. Not to be compared between networks of different size. <b>Cost.</b> That of
 * {@link ShortestPaths}.
 * <b>Memory.</b> 16 bytes a stakeholder, beside the distances.
 *
 * @see <a href="https://doi.org/10.1016/0378-8733(78)90021-7">Freeman (1979), Centrality in social networks: conceptual
 *     clarification</a>
 * @see <a href="https://doi.org/10.1017/CBO9780511815478">Wasserman and Faust (1994), Social network analysis, p. 201</a>
 * @param convention what is made of those not reached
 */
public record Closeness(Convention convention) {
    private static final Closeness DEFAULTS = new Closeness(Convention.WASSERMAN_FAUST);

    /** What is made of those not reached. */
    public enum Convention {
        /** Only those reached count: {@code r / D}; undefined if there are none. As igraph does from 0.10 on. */
        COMPONENT,
        /** That, times the share of the others that is reached: {@code r / D · r / (n - 1)}. As NetworkX does. */
        WASSERMAN_FAUST,
        /** {@code (n - 1) / D}, and 0 if anybody is not reached. As R's sna does. */
        FREEMAN
    }

    /** {@return closeness as Wasserman and Faust have it} */
    public static Closeness withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with this convention}
     *
     * @param value the convention
     */
    public Closeness withConvention(Convention value) {
        return new Closeness(value);
    }

    /**
     * {@return the closeness of every stakeholder, every tie being one step}
     *
     * @param view the network
     */
    public NodeScores of(NetworkView view) {
        return of(ShortestPaths.withDefaults().of(view));
    }

    /**
     * {@return the closeness of every stakeholder}
     *
     * @param distances the distances in the network
     */
    public NodeScores of(Distances distances) {
        return NodeScores.of(
                distances.view(),
                IntStream.range(0, distances.view().nodeCount())
                        .mapToDouble(node -> score(distances, node))
                        .toArray());
    }

    private double score(Distances distances, int node) {
        double reached = distances.reached(node);
        double others = distances.view().nodeCount() - 1.0;
        double near = reached / distances.total(node); // NaN if nobody is reached
        return switch (convention) {
            case COMPONENT -> near;
            case WASSERMAN_FAUST -> reached == 0 ? 0 : near * reached / others;
            case FREEMAN -> reached == 0 || reached < others ? 0 : near;
        };
    }
}
