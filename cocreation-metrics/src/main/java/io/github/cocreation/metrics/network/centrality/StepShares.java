/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import java.util.Arrays;

/**
 * Brandes' accumulation where every tie is a step, wave by wave: shortest paths are counted going out, and their shares are summed
 * coming back. Between two waves, either all ties that leave the one are followed or all that enter the other, whichever are fewer;
 * numbers of other waves are 0 in what is read or are never read again, so that no tie has to be asked whether it is on a shortest
 * path.
 */
final class StepShares {
    private final BlockGraph graph;
    private final boolean ofTies;
    private final double[] nodeShares;
    private final double[] outShares;
    private final double[] inShares;

    /** Nodes in the order in which waves reach them, how many shortest paths lead to each, what flows back to each. */
    private final int[] order;

    private final double[] paths;
    private final double[] dependency;
    /** Where each wave begins, and how many ties leave and enter it. */
    private int[] waveBegin = new int[16];

    private long[] leaving = new long[16];
    private long[] entering = new long[16];
    private int last;
    /** 1 for who is not reached yet. */
    private final int[] open;

    private final int[] openList;
    private int openCount;
    /** Sums that are passed on, right for the wave that comes next and worthless for all before. */
    private final double[] arriving;
    /** The number of each node of one wave, 0 for all others. */
    private final double[] shown;

    StepShares(BlockGraph graph, boolean ofTies) {
        int n = graph.size();
        this.graph = graph;
        this.ofTies = ofTies;
        this.nodeShares = new double[n];
        this.outShares = new double[ofTies ? graph.out.length : 0];
        this.inShares = graph.isUndirected() ? outShares : new double[ofTies ? graph.in.length : 0];
        this.order = new int[n + 1];
        this.paths = new double[n];
        this.dependency = new double[n];
        this.open = new int[n];
        this.openList = new int[n + 1];
        this.arriving = new double[n];
        this.shown = new double[n];
    }

    /** Adds what all shortest paths from a node carry. */
    void addFrom(int source) {
        spread(source);
        gather(source);
    }

    private void spread(int source) {
        Arrays.fill(open, 1);
        Arrays.fill(arriving, 0);
        openCount = -1;
        open[source] = 0;
        order[0] = source;
        paths[0] = 1;
        long enteringOpen = graph.in.length;
        int begin = 0;
        int end = 1;
        int wave = 0;
        while (begin < end) {
            note(wave, begin, end);
            enteringOpen -= entering[wave];
            int found = leaving[wave] <= enteringOpen ? passOn(begin, end) : look(begin, end);
            begin = end;
            end = found;
            wave++;
        }
        last = wave - 1;
        waveBegin[wave] = begin;
    }

    private void note(int wave, int begin, int end) {
        if (wave + 2 > waveBegin.length) {
            waveBegin = Arrays.copyOf(waveBegin, 2 * wave + 2);
            leaving = Arrays.copyOf(leaving, 2 * wave + 2);
            entering = Arrays.copyOf(entering, 2 * wave + 2);
        }
        long out = 0;
        long in = 0;
        for (int i = begin; i < end; i++) {
            int v = order[i];
            out += graph.outBegin[v + 1] - graph.outBegin[v];
            in += graph.inBegin[v + 1] - graph.inBegin[v];
        }
        waveBegin[wave] = begin;
        leaving[wave] = out;
        entering[wave] = in;
    }

    /** Follows all ties that leave a wave; answers where the next one ends. */
    private int passOn(int begin, int end) {
        int[] outBegin = graph.outBegin;
        int[] out = graph.out;
        int found = end;
        for (int i = begin; i < end; i++) {
            int v = order[i];
            double here = paths[i];
            for (int e = outBegin[v]; e < outBegin[v + 1]; e++) {
                int w = out[e];
                arriving[w] += here;
                order[found] = w;
                found += open[w];
                open[w] = 0;
            }
        }
        for (int i = end; i < found; i++) {
            paths[i] = arriving[order[i]];
        }
        return found;
    }

    /** Follows all ties that enter who is still open. */
    private int look(int begin, int end) {
        int[] inBegin = graph.inBegin;
        int[] in = graph.in;
        for (int i = begin; i < end; i++) {
            shown[order[i]] = paths[i];
        }
        listOpen();
        int found = end;
        int left = 0;
        for (int i = 0; i < openCount; i++) {
            int w = openList[i];
            double sum = 0;
            for (int e = inBegin[w]; e < inBegin[w + 1]; e++) {
                sum += shown[in[e]];
            }
            if (sum > 0) {
                open[w] = 0;
                paths[found] = sum;
                order[found++] = w;
            } else {
                openList[left++] = w;
            }
        }
        openCount = left;
        for (int i = begin; i < end; i++) {
            shown[order[i]] = 0;
        }
        return found;
    }

    private void listOpen() {
        int left = 0;
        if (openCount < 0) {
            for (int v = 0; v < open.length; v++) {
                openList[left] = v;
                left += open[v];
            }
        } else {
            for (int i = 0; i < openCount; i++) {
                openList[left] = openList[i];
                left += open[openList[i]];
            }
        }
        openCount = left;
    }

    private void gather(int source) {
        double weight = graph.weight[source];
        Arrays.fill(arriving, 0);
        Arrays.fill(dependency, waveBegin[last], waveBegin[last + 1], 0);
        for (int wave = last; wave > (ofTies ? 0 : 1); wave--) {
            int begin = waveBegin[wave];
            int end = waveBegin[wave + 1];
            for (int i = begin; i < end; i++) {
                // from here on, what flows back for each shortest path
                int w = order[i];
                nodeShares[w] += dependency[i];
                paths[i] = (weight * graph.weight[w] + dependency[i]) / paths[i];
            }
            boolean entered = entering[wave] <= leaving[wave - 1];
            if (ofTies && entered) {
                flowBackOverTies(wave);
            } else if (ofTies) {
                fetchBackOverTies(wave);
            } else if (entered) {
                flowBack(wave);
            } else {
                fetchBack(wave);
            }
        }
        if (!ofTies && last > 0) {
            for (int i = waveBegin[1]; i < waveBegin[2]; i++) {
                nodeShares[order[i]] += dependency[i];
            }
        }
    }

    /** Follows all ties that enter a wave, against them. */
    private void flowBack(int wave) {
        int[] inBegin = graph.inBegin;
        int[] in = graph.in;
        for (int i = waveBegin[wave]; i < waveBegin[wave + 1]; i++) {
            int w = order[i];
            double flow = paths[i];
            for (int e = inBegin[w]; e < inBegin[w + 1]; e++) {
                arriving[in[e]] += flow;
            }
        }
        for (int i = waveBegin[wave - 1]; i < waveBegin[wave]; i++) {
            dependency[i] = paths[i] * arriving[order[i]];
        }
    }

    /** Follows all ties that leave the wave before. */
    private void fetchBack(int wave) {
        int[] outBegin = graph.outBegin;
        int[] out = graph.out;
        show(shown, wave);
        for (int i = waveBegin[wave - 1]; i < waveBegin[wave]; i++) {
            int v = order[i];
            double sum = 0;
            for (int e = outBegin[v]; e < outBegin[v + 1]; e++) {
                sum += shown[out[e]];
            }
            dependency[i] = paths[i] * sum;
        }
        hide(shown, wave);
    }

    /** The same as {@link #flowBack}, and what each tie carries. */
    private void flowBackOverTies(int wave) {
        int[] inBegin = graph.inBegin;
        int[] in = graph.in;
        show(shown, wave - 1);
        for (int i = waveBegin[wave]; i < waveBegin[wave + 1]; i++) {
            int w = order[i];
            double flow = paths[i];
            for (int e = inBegin[w]; e < inBegin[w + 1]; e++) {
                inShares[e] += shown[in[e]] * flow;
                arriving[in[e]] += flow;
            }
        }
        hide(shown, wave - 1);
        for (int i = waveBegin[wave - 1]; i < waveBegin[wave]; i++) {
            dependency[i] = paths[i] * arriving[order[i]];
        }
    }

    /** The same as {@link #fetchBack}, and what each tie carries. */
    private void fetchBackOverTies(int wave) {
        int[] outBegin = graph.outBegin;
        int[] out = graph.out;
        show(shown, wave);
        for (int i = waveBegin[wave - 1]; i < waveBegin[wave]; i++) {
            int v = order[i];
            double here = paths[i];
            double sum = 0;
            for (int e = outBegin[v]; e < outBegin[v + 1]; e++) {
                double flow = shown[out[e]];
                outShares[e] += here * flow;
                sum += flow;
            }
            dependency[i] = here * sum;
        }
        hide(shown, wave);
    }

    private void show(double[] numbers, int wave) {
        for (int i = waveBegin[wave]; i < waveBegin[wave + 1]; i++) {
            numbers[order[i]] = paths[i];
        }
    }

    private void hide(double[] numbers, int wave) {
        for (int i = waveBegin[wave]; i < waveBegin[wave + 1]; i++) {
            numbers[order[i]] = 0;
        }
    }

    /** Adds what another part has found. */
    void add(StepShares later) {
        add(nodeShares, later.nodeShares);
        add(outShares, later.outShares);
        if (!graph.isUndirected()) {
            add(inShares, later.inShares);
        }
    }

    private static void add(double[] sum, double[] more) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }

    /** Adds the shares to those of the network. */
    void addTo(double[] nodes, double[] ties) {
        for (int v = 0; v < nodeShares.length; v++) {
            nodes[graph.node[v]] += nodeShares[v];
        }
        for (int e = 0; e < outShares.length; e++) {
            ties[graph.outTie[e]] += outShares[e];
        }
        if (!graph.isUndirected()) {
            for (int e = 0; e < inShares.length; e++) {
                ties[graph.inTie[e]] += inShares[e];
            }
        }
    }
}
