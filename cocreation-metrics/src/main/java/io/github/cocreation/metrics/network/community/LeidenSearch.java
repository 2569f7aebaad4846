/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.community;

import io.github.cocreation.core.work.WorkMeter;
import java.util.Arrays;
import java.util.SplittableRandom;

/** One run of the Leiden algorithm: nodes move, groups are refined, groups become nodes, until nothing changes. */
final class LeidenSearch {
    private static final double LEAST_GAIN = 1e-11;
    private static final int UNWATCHED = 0xFFF;

    private final SplittableRandom random;
    private final WorkMeter meter;
    private int moves;

    LeidenSearch(SplittableRandom random, WorkMeter meter) {
        this.random = random;
        this.meter = meter;
    }

    /** Improves a division, and answers the group of every node. */
    int[] improve(CommunityGraph original, int[] start) {
        CommunityGraph graph = original;
        int[] groupOf = start.clone();
        int[] nodeOf = new int[graph.size()];
        Arrays.setAll(nodeOf, v -> v);
        while (true) {
            meter.check();
            move(graph, groupOf);
            int groups = renumber(groupOf);
            Refinement refinement = new Refinement(graph, groupOf, groups, random);
            int[] refined = refinement.groupOf();
            int parts = renumber(refined);
            if (groups == graph.size() || parts == graph.size()) {
                break;
            }
            int[] groupOfPart = new int[parts];
            for (int v = 0; v < refined.length; v++) {
                groupOfPart[refined[v]] = groupOf[v];
            }
            Arrays.setAll(nodeOf, v -> refined[nodeOf[v]]);
            graph = graph.merged(refined, parts);
            groupOf = groupOfPart;
        }
        int[] last = groupOf;
        return Arrays.stream(nodeOf).map(node -> last[node]).toArray();
    }

    /** Numbers groups from 0 on, and answers how many there are. */
    private static int renumber(int[] groupOf) {
        int[] number = new int[groupOf.length];
        Arrays.fill(number, -1);
        int count = 0;
        for (int v = 0; v < groupOf.length; v++) {
            if (number[groupOf[v]] < 0) {
                number[groupOf[v]] = count++;
            }
            groupOf[v] = number[groupOf[v]];
        }
        return count;
    }

    /** Nodes move to the group where they gain most, and wake their neighbours up, until all are at rest. */
    private void move(CommunityGraph graph, int[] groupOf) {
        int n = graph.size();
        double[] strengthOf = new double[n];
        int[] members = new int[n];
        for (int v = 0; v < n; v++) {
            strengthOf[groupOf[v]] += graph.strength(v);
            members[groupOf[v]]++;
        }
        int[] free = new int[n];
        int freeCount = 0;
        for (int g = 0; g < n; g++) {
            if (members[g] == 0) {
                free[freeCount++] = g;
            }
        }
        GroupTies ties = new GroupTies(n);
        WakeQueue awake = new WakeQueue(Shuffle.of(n, random));
        while (!awake.isEmpty()) {
            if ((++moves & UNWATCHED) == 0) {
                meter.check();
            }
            int v = awake.poll();
            int from = groupOf[v];
            ties.look(graph, v, groupOf);
            strengthOf[from] -= graph.strength(v);
            double scale = graph.strength(v) / graph.total();
            int best = from;
            double bestGain = ties.to(from) - scale * strengthOf[from];
            for (int i = 0; i < ties.count(); i++) {
                int group = ties.group(i);
                double gain = ties.to(group) - scale * strengthOf[group];
                if (gain > bestGain + LEAST_GAIN * graph.total()) {
                    best = group;
                    bestGain = gain;
                }
            }
            if (bestGain < -LEAST_GAIN * graph.total() && members[from] > 1) {
                best = free[freeCount - 1];
            }
            strengthOf[best] += graph.strength(v);
            if (best != from) {
                freeCount -= members[best] == 0 ? 1 : 0;
                members[best]++;
                members[from]--;
                if (members[from] == 0) {
                    free[freeCount++] = from;
                }
                groupOf[v] = best;
                for (int e = graph.begin(v); e < graph.end(v); e++) {
                    if (groupOf[graph.node(e)] != best) {
                        awake.offer(graph.node(e));
                    }
                }
            }
        }
    }
}
