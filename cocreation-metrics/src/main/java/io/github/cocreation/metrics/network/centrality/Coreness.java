/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import java.util.Arrays;

/**
 * Coreness: the largest k for which a stakeholder belongs to a group whose members all have at least k ties within it.
 *
 * <p><b>Worked example.</b> Triangle a, b, c and d tied to a: 2 for a, b and c, and 1 for d.
 *
 * <p>In a directed network it is to be said which ties count: {@link Degree#IN}, {@link Degree#OUT}, or both, {@link Degree#ALL}, a
 * tie there and one back being two; for the number of contacts hand in the {@linkplain NetworkView#underlying underlying} network.
 *
 * <p><b>Degenerate cases.</b> Who has no tie has 0. <b>Cost.</b> O(n + m).
 * <b>Memory.</b> 28 bytes a stakeholder, and 8 for each degree up to the largest.
 *
 * @see <a href="https://doi.org/10.1016/0378-8733(83)90028-X">Seidman (1983), Network structure and minimum degree</a>
 * @see <a href="https://arxiv.org/abs/cs/0310049">Batagelj and Zaversnik (2003), An O(m) algorithm for cores decomposition of
 *     networks</a>
 */
public final class Coreness {
    private final NetworkView view;
    private final int[] degree;
    private final int[] order;
    private final int[] place;
    private final int[] begin;

    private Coreness(NetworkView view, Degree which) {
        int n = view.nodeCount();
        this.view = view;
        this.degree = Arrays.stream(which.counted(view)).mapToInt(d -> (int) d).toArray();
        this.order = new int[n];
        this.place = new int[n];
        this.begin = new int[Arrays.stream(degree).max().orElse(0) + 2];
        for (int d : degree) {
            begin[d + 1]++;
        }
        for (int d = 1; d < begin.length; d++) {
            begin[d] += begin[d - 1];
        }
        int[] next = begin.clone();
        for (int v = 0; v < n; v++) {
            place[v] = next[degree[v]]++;
            order[place[v]] = v;
        }
    }

    /**
     * {@return the coreness of every stakeholder}
     *
     * @param view the network
     * @param degree which ties count
     */
    public static NodeScores of(NetworkView view, Degree degree) {
        return NodeScores.of(view, new Coreness(view, degree).peeled(degree));
    }

    /** Takes away whoever has fewest ties, again and again; the others are kept in order of the ties they have left. */
    private double[] peeled(Degree which) {
        boolean directed = view.direction() == Direction.DIRECTED;
        double[] coreness = new double[degree.length];
        for (int v : order) {
            coreness[v] = degree[v];
            if (!directed || which != Degree.OUT) {
                for (int e = view.outBegin(v); e < view.outEnd(v); e++) {
                    loseTie(view.outNode(e), degree[v]);
                }
            }
            if (directed && which != Degree.IN) {
                for (int e = view.inBegin(v); e < view.inEnd(v); e++) {
                    loseTie(view.inNode(e), degree[v]);
                }
            }
        }
        return coreness;
    }

    private void loseTie(int node, int level) {
        if (degree[node] <= level) {
            return;
        }
        int first = begin[degree[node]];
        int moved = order[first];
        order[place[node]] = moved;
        place[moved] = place[node];
        order[first] = node;
        place[node] = first;
        begin[degree[node]]++;
        degree[node]--;
    }
}
