/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.keyplayer;

import io.github.cocreation.core.work.WorkMeter;
import io.github.cocreation.metrics.network.NetworkView;

/** One search for the best set of nodes. */
final class KeyPlayerSearch {
    /** Scores closer than this are equal, so that rounding does not choose. */
    private static final double SLACK = 1e-12;

    private final NetworkView view;
    private final KeyPlayerGoal goal;
    private final int size;
    private final WorkMeter meter;
    private long tried;

    KeyPlayerSearch(NetworkView view, KeyPlayerGoal goal, int size, WorkMeter meter) {
        this.view = view;
        this.goal = goal;
        this.size = size;
        this.meter = meter;
    }

    /** Looks at every set, in the order of their numbers. */
    KeyPlayerSet all() {
        int n = view.nodeCount();
        int[] set = new int[size];
        for (int i = 0; i < size; i++) {
            set[i] = i;
        }
        int[] best = set.clone();
        double bestScore = Double.NEGATIVE_INFINITY;
        boolean more = true;
        while (more) {
            double score = score(mask(set));
            if (score > bestScore + SLACK) {
                bestScore = score;
                best = set.clone();
            }
            more = next(set, n);
        }
        return set(best, bestScore, KeyPlayerSet.Proof.EXACT);
    }

    private static boolean next(int[] set, int n) {
        int place = set.length - 1;
        while (place >= 0 && set[place] == n - set.length + place) {
            place--;
        }
        if (place < 0) {
            return false;
        }
        set[place]++;
        for (int i = place + 1; i < set.length; i++) {
            set[i] = set[i - 1] + 1;
        }
        return true;
    }

    /** Adds the best each time, then exchanges while that helps. */
    KeyPlayerSet exchanging() {
        boolean[] players = new boolean[view.nodeCount()];
        double score = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            int best = -1;
            score = Double.NEGATIVE_INFINITY;
            for (int node = 0; node < players.length; node++) {
                if (!players[node]) {
                    players[node] = true;
                    double with = score(players);
                    players[node] = false;
                    if (best < 0 || with > score + SLACK) {
                        best = node;
                        score = with;
                    }
                }
            }
            players[best] = true;
        }
        double improved = exchanged(players, score);
        while (improved > score + SLACK) {
            score = improved;
            improved = exchanged(players, score);
        }
        return set(NodeSets.nodes(players), score, KeyPlayerSet.Proof.HEURISTIC);
    }

    /** Makes the best exchange, if one is better than what there is. */
    private double exchanged(boolean[] players, double score) {
        int in = -1;
        int out = -1;
        double best = score;
        for (int leaving : NodeSets.nodes(players)) {
            players[leaving] = false;
            for (int node = 0; node < players.length; node++) {
                if (!players[node] && node != leaving) {
                    players[node] = true;
                    double with = score(players);
                    players[node] = false;
                    if (with > best + SLACK) {
                        best = with;
                        in = node;
                        out = leaving;
                    }
                }
            }
            players[leaving] = true;
        }
        if (in >= 0) {
            players[out] = false;
            players[in] = true;
        }
        return best;
    }

    private double score(boolean[] players) {
        meter.reach(++tried);
        return goal.score(view, players, meter).orElse(Double.NEGATIVE_INFINITY);
    }

    private boolean[] mask(int[] set) {
        boolean[] mask = new boolean[view.nodeCount()];
        for (int node : set) {
            mask[node] = true;
        }
        return mask;
    }

    private KeyPlayerSet set(int[] nodes, double score, KeyPlayerSet.Proof proof) {
        return new KeyPlayerSet(NodeSets.stakeholders(view, nodes), goal, score, proof, tried);
    }
}
