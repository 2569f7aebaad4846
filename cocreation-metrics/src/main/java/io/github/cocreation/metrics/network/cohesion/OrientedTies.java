/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import io.github.cocreation.metrics.network.NetworkView;

/**
 * The ties of an undirected network, each from the end with fewer ties to the other, or of as many from the smaller number: nodes
 * are ranked so, and go by their rank. However many ties a hub has, few start from it, at most about the square root of twice as many
 * as there are (Chiba and Nishizeki 1985, Arboricity and subgraph listing algorithms).
 */
final class OrientedTies {
    /** The node of each rank. */
    final int[] node;
    /** Where the ties from each rank begin. */
    final int[] begin;
    /** The rank each leads to. */
    final int[] to;
    /** The number of each in the network. */
    final int[] tie;

    private OrientedTies(int[] node, int ties) {
        this.node = node;
        this.begin = new int[node.length + 1];
        this.to = new int[ties];
        this.tie = new int[ties];
    }

    static OrientedTies of(NetworkView undirected) {
        int[] node = fewestFirst(undirected);
        int[] rank = new int[node.length];
        for (int r = 0; r < node.length; r++) {
            rank[node[r]] = r;
        }
        OrientedTies ties = new OrientedTies(node, undirected.tieCount());
        int size = 0;
        for (int r = 0; r < node.length; r++) {
            for (int e = undirected.outBegin(node[r]); e < undirected.outEnd(node[r]); e++) {
                int other = rank[undirected.outNode(e)];
                if (other > r) {
                    ties.to[size] = other;
                    ties.tie[size++] = undirected.outTie(e);
                }
            }
            ties.begin[r + 1] = size;
        }
        return ties;
    }

    private static int[] fewestFirst(NetworkView undirected) {
        int n = undirected.nodeCount();
        int[] next = new int[n + 1]; // nobody has more than n - 1 ties
        for (int v = 0; v < n; v++) {
            next[undirected.outEnd(v) - undirected.outBegin(v) + 1]++;
        }
        for (int degree = 1; degree <= n; degree++) {
            next[degree] += next[degree - 1];
        }
        int[] order = new int[n];
        for (int v = 0; v < n; v++) {
            order[next[undirected.outEnd(v) - undirected.outBegin(v)]++] = v;
        }
        return order;
    }
}
