/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.path;

import io.github.cocreation.metrics.network.NetworkView;
import java.util.Arrays;

/**
 * Steps towards 512 goals at once: bit g of a node's eight words says whether the node is that many steps from goal g, so that one
 * look at a tie serves 512 searches (Then and others 2014, The more the merrier). Where a wave is broad, those who are still missing
 * goals look whom of their contacts it has reached; where it is narrow, who is reached passes it on (Beamer and others 2012,
 * Direction-optimizing breadth-first search). What each wave reaches is counted, not listed.
 */
final class StepWaves {
    /** How many goals are searched for together. */
    static final int WIDTH = 512;

    private static final int WORDS = 8;
    private static final int SHIFT = 3;
    /** Passing on costs about so many times what looking does, for each tie. */
    private static final int PASSING_ON = 3;

    private final int[] all;
    private final int[] outBegin;
    private final int[] out;
    private final int[] inBegin;
    private final int[] in;
    private final long[] seen;
    private final long[] everything = new long[WORDS];
    private long[] wave;
    private long[] nextWave;
    private int[] nodes;
    private int[] nextNodes;
    private int active;
    private final int[] missing;
    private int missingCount;
    private long missingTies;
    private final int[] counts;
    private final boolean[] listed;

    /** Is told how many goals a node is a number of steps away from. */
    interface Reached {
        void at(int step, int node, int count);
    }

    StepWaves(NetworkView view) {
        int n = view.nodeCount();
        this.all = new int[n];
        Arrays.setAll(all, v -> v);
        this.outBegin = new int[n + 1];
        this.inBegin = new int[n + 1];
        for (int v = 0; v < n; v++) {
            outBegin[v + 1] = view.outEnd(v);
            inBegin[v + 1] = view.inEnd(v);
        }
        this.out = new int[outBegin[n]];
        Arrays.setAll(out, view::outNode);
        this.in = new int[inBegin[n]];
        Arrays.setAll(in, view::inNode);
        this.seen = new long[n << SHIFT];
        this.wave = new long[n << SHIFT];
        this.nextWave = new long[n << SHIFT];
        this.nodes = new int[n];
        this.nextNodes = new int[n];
        this.missing = new int[n];
        this.counts = new int[n];
        this.listed = new boolean[n];
    }

    private int size() {
        return outBegin.length - 1;
    }

    /** Walks towards up to 512 nodes, the first of them given, as if one node (or none, at -1) were not there. */
    void walk(int first, int absent, Reached reached) {
        walk(all, first, absent, reached);
    }

    /** Walks towards up to 512 of some different nodes. */
    void walk(int[] goals, int first, Reached reached) {
        walk(goals, first, -1, reached);
    }

    private void walk(int[] goals, int first, int absent, Reached reached) {
        begin(goals, first, absent);
        for (int step = 1; active > 0; step++) {
            int next = isNarrow() ? passOn() : look();
            for (int i = 0; i < active; i++) {
                clear(wave, nodes[i]);
            }
            for (int i = 0; i < next; i++) {
                int node = nextNodes[i];
                reached.at(step, node, counts[node]);
            }
            long[] spentWave = wave;
            wave = nextWave;
            nextWave = spentWave;
            int[] spentNodes = nodes;
            nodes = nextNodes;
            nextNodes = spentNodes;
            active = next;
        }
    }

    private void begin(int[] goals, int first, int absent) {
        int count = Math.min(WIDTH, goals.length - first);
        Arrays.fill(seen, 0);
        Arrays.fill(everything, 0);
        active = 0;
        for (int goal = 0; goal < count; goal++) {
            int node = goals[first + goal];
            if (node != absent) {
                long bit = 1L << goal;
                int word = goal >> 6;
                everything[word] |= bit;
                wave[(node << SHIFT) + word] = bit;
                seen[(node << SHIFT) + word] = bit;
                nodes[active++] = node;
            }
        }
        missingCount = 0;
        for (int node = 0; node < size(); node++) {
            if (node == absent) {
                Arrays.fill(seen, node << SHIFT, (node + 1) << SHIFT, -1);
            } else {
                missing[missingCount++] = node;
            }
        }
        missingTies = out.length;
    }

    private boolean isNarrow() {
        long ties = 0;
        for (int i = 0; i < active; i++) {
            ties += inBegin[nodes[i] + 1] - inBegin[nodes[i]];
        }
        return ties * PASSING_ON < missingTies;
    }

    private static void clear(long[] words, int node) {
        int at = node << SHIFT;
        for (int word = at; word < at + WORDS; word++) {
            words[word] = 0;
        }
    }

    /** Those reached pass the wave on to who is tied to them. */
    private int passOn() {
        int next = 0;
        for (int i = 0; i < active; i++) {
            int node = nodes[i];
            for (int word = 0; word < WORDS; word++) {
                long here = wave[(node << SHIFT) + word];
                for (int e = inBegin[node]; here != 0 && e < inBegin[node + 1]; e++) {
                    int to = (in[e] << SHIFT) + word;
                    long fresh = here & ~seen[to];
                    nextWave[to] |= fresh;
                    if (fresh != 0 && !listed[in[e]]) {
                        listed[in[e]] = true;
                        nextNodes[next++] = in[e];
                    }
                }
            }
        }
        for (int i = 0; i < next; i++) {
            int node = nextNodes[i];
            int count = 0;
            for (int word = node << SHIFT; word < (node + 1) << SHIFT; word++) {
                count += Long.bitCount(nextWave[word]);
                seen[word] |= nextWave[word];
            }
            counts[node] = count;
            listed[node] = false;
        }
        return next;
    }

    /** Those who miss goals look whom the wave has reached among whom they are tied to. */
    private int look() {
        int next = 0;
        int left = 0;
        missingTies = 0;
        for (int i = 0; i < missingCount; i++) {
            int node = missing[i];
            int end = outBegin[node + 1];
            long a = 0;
            long b = 0;
            long c = 0;
            long d = 0;
            long f = 0;
            long g = 0;
            long h = 0;
            long k = 0;
            for (int e = outBegin[node]; e < end; e++) {
                int from = out[e] << SHIFT;
                a |= wave[from];
                b |= wave[from + 1];
                c |= wave[from + 2];
                d |= wave[from + 3];
                f |= wave[from + 4];
                g |= wave[from + 5];
                h |= wave[from + 6];
                k |= wave[from + 7];
            }
            int at = node << SHIFT;
            a = fresh(at, a);
            b = fresh(at + 1, b);
            c = fresh(at + 2, c);
            d = fresh(at + 3, d);
            f = fresh(at + 4, f);
            g = fresh(at + 5, g);
            h = fresh(at + 6, h);
            k = fresh(at + 7, k);
            if ((a | b | c | d | f | g | h | k) != 0) {
                counts[node] = Long.bitCount(a)
                        + Long.bitCount(b)
                        + Long.bitCount(c)
                        + Long.bitCount(d)
                        + Long.bitCount(f)
                        + Long.bitCount(g)
                        + Long.bitCount(h)
                        + Long.bitCount(k);
                nextNodes[next++] = node;
            }
            if (!Arrays.equals(seen, at, at + WORDS, everything, 0, WORDS)) {
                missing[left++] = node;
                missingTies += end - outBegin[node];
            }
        }
        missingCount = left;
        return next;
    }

    private long fresh(int at, long arrived) {
        long fresh = arrived & ~seen[at];
        seen[at] |= fresh;
        nextWave[at] = fresh;
        return fresh;
    }
}
