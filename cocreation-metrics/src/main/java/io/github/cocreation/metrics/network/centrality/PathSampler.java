/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.metrics.network.NetworkView;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws shortest paths of pairs, and counts who stands on them. Confined to one thread. */
final class PathSampler {
    private final NetworkView view;
    private final int[] counts;
    private final Side forth;
    private final Side back;

    PathSampler(NetworkView view) {
        this.view = view;
        this.counts = new int[view.nodeCount()];
        this.forth = new Side(view.nodeCount());
        this.back = new Side(view.nodeCount());
    }

    /** Draws a pair and one of its shortest paths, if it has any; both ends search, whose wave has fewer ties goes on. */
    void draw(SplittableRandom chance) {
        int n = view.nodeCount();
        int start = chance.nextInt(n);
        int end = chance.nextInt(n - 1);
        end = end >= start ? end + 1 : end;
        forth.begin(start);
        back.begin(end);
        double paths = 0;
        while (paths == 0 && forth.isOpen() && back.isOpen()) {
            boolean fromStart = ties(forth, true) <= ties(back, false);
            Side side = fromStart ? forth : back;
            advance(side, fromStart);
            paths = meeting(side, fromStart ? back : forth);
        }
        if (paths > 0) {
            take(start, end, paths, chance);
        }
    }

    private int outBegin(int v, boolean along) {
        return along ? view.outBegin(v) : view.inBegin(v);
    }

    private int outEnd(int v, boolean along) {
        return along ? view.outEnd(v) : view.inEnd(v);
    }

    private int outNode(int place, boolean along) {
        return along ? view.outNode(place) : view.inNode(place);
    }

    private long ties(Side side, boolean along) {
        long ties = 0;
        for (int i = side.waveBegin; i < side.reached; i++) {
            ties += outEnd(side.order[i], along) - outBegin(side.order[i], along);
        }
        return ties;
    }

    private void advance(Side side, boolean along) {
        int begin = side.waveBegin;
        int end = side.reached;
        for (int i = begin; i < end; i++) {
            int v = side.order[i];
            for (int e = outBegin(v, along); e < outEnd(v, along); e++) {
                side.reach(outNode(e, along), side.step[v] + 1, side.paths[v]);
            }
        }
        side.waveBegin = end;
    }

    /** How many shortest paths there are, if the wave has met the other side. */
    private static double meeting(Side side, Side other) {
        double paths = 0;
        for (int i = side.waveBegin; i < side.reached; i++) {
            int v = side.order[i];
            paths += other.has(v) ? side.paths[v] * other.paths[v] : 0;
        }
        return paths;
    }

    private void take(int start, int end, double paths, SplittableRandom chance) {
        double drawn = chance.nextDouble() * paths;
        // either side's last wave holds all nodes where the two have met
        int middle = -1;
        for (int i = forth.waveBegin; i < forth.reached; i++) {
            int v = forth.order[i];
            if (back.has(v) && drawn >= 0) {
                middle = v;
                drawn -= forth.paths[v] * back.paths[v];
            }
        }
        if (middle != start && middle != end) {
            counts[middle]++;
        }
        walk(forth, middle, start, false, chance);
        walk(back, middle, end, true, chance);
    }

    /** Walks from where the two sides met to where one began, over each tie as often as paths lead there. */
    private void walk(Side side, int middle, int goal, boolean along, SplittableRandom chance) {
        for (int v = middle; side.step[v] > 1; ) {
            double drawn = chance.nextDouble() * side.paths[v];
            int chosen = -1;
            for (int e = outBegin(v, along); drawn >= 0 && e < outEnd(v, along); e++) {
                int w = outNode(e, along);
                if (side.has(w) && side.step[w] == side.step[v] - 1) {
                    chosen = w;
                    drawn -= side.paths[w];
                }
            }
            v = chosen;
            if (v != goal) {
                counts[v]++;
            }
        }
    }

    /** How many steps it is to who is farthest from a node. */
    int farthestFrom(int node) {
        forth.begin(node);
        while (forth.isOpen()) {
            advance(forth, true);
        }
        return forth.step[forth.order[forth.reached - 1]];
    }

    void addTo(int[] sums) {
        for (int v = 0; v < sums.length; v++) {
            sums[v] += counts[v];
        }
    }

    /** What one end has reached. */
    private static final class Side {
        private final int[] round;
        private final int[] step;
        private final double[] paths;
        private final int[] order;
        private int now;
        private int waveBegin;
        private int reached;

        Side(int nodes) {
            this.round = new int[nodes];
            this.step = new int[nodes];
            this.paths = new double[nodes];
            this.order = new int[nodes];
            Arrays.fill(round, -1);
        }

        void begin(int node) {
            now++;
            waveBegin = 0;
            reached = 0;
            reach(node, 0, 1);
        }

        boolean isOpen() {
            return waveBegin < reached;
        }

        boolean has(int node) {
            return round[node] == now;
        }

        void reach(int node, int steps, double more) {
            if (!has(node)) {
                round[node] = now;
                step[node] = steps;
                paths[node] = 0;
                order[reached++] = node;
            }
            if (step[node] == steps) {
                paths[node] += more;
            }
        }
    }
}
