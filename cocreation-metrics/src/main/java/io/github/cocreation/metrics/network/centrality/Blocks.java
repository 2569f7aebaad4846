/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.metrics.network.NetworkView;
import java.util.Arrays;

/**
 * The blocks of an undirected network: its parts that no single node holds together (Tarjan 1972). A shortest path between two
 * blocks passes the cut points between them, so what it does inside a block is the same for all who stand behind a cut point: they
 * count as one start that weighs as much as they are (Puzis and others 2012, Heuristics for speeding up betweenness centrality
 * computation). What hangs on one tie only, as leaves and trees do, is a block of two, and needs no search at all.
 */
final class Blocks {
    private final NetworkView view;
    private final int[] found;
    private final int[] low;
    private final int[] place;
    private final int[] path;
    private final int[] waiting;
    private int waitingCount;
    private int clock;

    /** Of each node, the block in which it is not the one nearest to where the search started; -1 where that is all it is. */
    private final int[] home;
    /** Of each node, how many stand behind it, seen from its home. */
    private final double[] behind;
    /** Of each node, the ordered pairs of those behind it whom it separates, as squares of branches. */
    private final double[] branches;
    /** Of each block, the node nearest to where the search started. */
    private final int[] top;
    /** Of each block, how many are at the top or behind it. */
    private final double[] above;

    private final int[] sizes;
    private final int[] componentOf;
    private final double[] members;
    private int components;
    private int count;

    private Blocks(NetworkView view) {
        int n = view.nodeCount();
        this.view = view;
        this.found = new int[n];
        this.low = new int[n];
        this.place = new int[n];
        this.path = new int[n];
        this.waiting = new int[n];
        this.home = new int[n];
        this.behind = new double[n];
        this.branches = new double[n];
        this.top = new int[n];
        this.above = new double[n];
        this.sizes = new int[n];
        this.componentOf = new int[n];
        this.members = new double[n];
        Arrays.fill(found, -1);
        Arrays.fill(home, -1);
        for (int node = 0; node < n; node++) {
            if (found[node] < 0) {
                search(node);
            }
        }
    }

    static Blocks of(NetworkView undirected) {
        return new Blocks(undirected);
    }

    private void search(int root) {
        int firstBlock = count;
        int firstFound = clock;
        int depth = 0;
        enter(root);
        path[depth++] = root;
        while (depth > 0) {
            int v = path[depth - 1];
            if (place[v] < view.outEnd(v)) {
                int w = view.outNode(place[v]++);
                if (found[w] < 0) {
                    enter(w);
                    path[depth++] = w;
                } else {
                    low[v] = Math.min(low[v], found[w]); // the tie it came by does no harm here
                }
            } else if (--depth > 0) {
                int parent = path[depth - 1];
                low[parent] = Math.min(low[parent], low[v]);
                if (low[v] >= found[parent]) {
                    close(v, parent);
                }
            }
        }
        waitingCount--; // the root itself
        members[components] = clock - firstFound;
        for (int block = firstBlock; block < count; block++) {
            above[block] = members[components] - above[block];
        }
        components++;
    }

    private void enter(int node) {
        found[node] = clock;
        low[node] = clock++;
        place[node] = view.outBegin(node);
        waiting[waitingCount++] = node;
        componentOf[node] = components;
    }

    /** All that waits down to a node is a block, with the parent at its top. */
    private void close(int last, int parent) {
        double below = 0;
        int size = 1;
        int member;
        do {
            member = waiting[--waitingCount];
            home[member] = count;
            below += 1 + behind[member];
            size++;
        } while (member != last);
        behind[parent] += below;
        branches[parent] += below * below;
        top[count] = parent;
        above[count] = below; // until the size of the component is known
        sizes[count++] = size;
    }

    int count() {
        return count;
    }

    /** How many nodes a block has. */
    int size(int block) {
        return sizes[block];
    }

    /** The block of a tie: that in which its later found end is not at the top. */
    int blockOf(int tie) {
        int from = view.from(tie);
        int to = view.to(tie);
        return home[found[from] > found[to] ? from : to];
    }

    /** How many a node of a block stands for: itself, and all behind it. */
    double weight(int block, int node) {
        return node == top[block] ? above[block] : 1 + behind[node];
    }

    /** Of each node, the ordered pairs of others that have no path but through it. */
    double[] separatedPairs() {
        double[] pairs = new double[home.length];
        for (int node = 0; node < pairs.length; node++) {
            double others = members[componentOf[node]] - 1;
            double rest = others - behind[node]; // one more branch, unless the search started here
            pairs[node] = others * others - branches[node] - rest * rest;
        }
        return pairs;
    }
}
