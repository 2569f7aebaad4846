/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.path;

import io.github.cocreation.metrics.network.NetworkView;
import java.util.Arrays;

/**
 * Walks step by step from 64 sources at once: bit s of a node's word says whether source s has reached it, so that one look at a
 * tie serves 64 searches (Then and others 2014, The more the merrier). What each wave reaches is counted, not listed.
 */
final class StepWaves {
    /** How many sources walk together. */
    static final int WIDTH = 64;

    private final NetworkView view;
    private final long[] seen;
    private final int[] counts = new int[WIDTH];
    private final BitCounters counters = new BitCounters();
    private long[] wave;
    private long[] nextWave;
    private int[] nodes;
    private int[] nextNodes;

    /** Is told how many nodes each source reaches with a step. */
    interface Reached {
        void at(int step, int source, int count);
    }

    StepWaves(NetworkView view) {
        int n = view.nodeCount();
        this.view = view;
        this.seen = new long[n];
        this.wave = new long[n];
        this.nextWave = new long[n];
        this.nodes = new int[n];
        this.nextNodes = new int[n];
    }

    /** Walks from up to 64 nodes, the first of them given, as if one node (or none, at -1) were not there. */
    void walk(int first, int absent, Reached reached) {
        Arrays.fill(seen, 0);
        int size = Math.min(WIDTH, view.nodeCount() - first);
        int active = 0;
        for (int s = 0; s < size; s++) {
            if (first + s != absent) {
                wave[first + s] = 1L << s;
                seen[first + s] = 1L << s;
                nodes[active++] = first + s;
            }
        }
        if (absent >= 0) {
            seen[absent] = -1;
        }
        for (int step = 1; active > 0; step++) {
            active = advance(active);
            counters.drainTo(counts);
            for (int s = 0; s < size; s++) {
                if (counts[s] > 0) {
                    reached.at(step, first + s, counts[s]);
                }
            }
        }
    }

    private int advance(int active) {
        int next = 0;
        for (int i = 0; i < active; i++) {
            int v = nodes[i];
            long here = wave[v];
            wave[v] = 0;
            for (int e = view.outBegin(v); e < view.outEnd(v); e++) {
                int w = view.outNode(e);
                long fresh = here & ~seen[w];
                if (fresh != 0) {
                    if (nextWave[w] == 0) {
                        nextNodes[next++] = w;
                    }
                    nextWave[w] |= fresh;
                }
            }
        }
        for (int i = 0; i < next; i++) {
            int w = nextNodes[i];
            seen[w] |= nextWave[w];
            counters.add(nextWave[w]);
        }
        long[] spentWave = wave;
        wave = nextWave;
        nextWave = spentWave;
        int[] spentNodes = nodes;
        nodes = nextNodes;
        nextNodes = spentNodes;
        return next;
    }
}
