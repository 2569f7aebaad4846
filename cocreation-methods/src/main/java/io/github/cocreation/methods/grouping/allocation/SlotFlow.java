/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.allocation;

import java.util.Arrays;

/**
 * Who goes where in one slot, given what is held in it: the most points under the capacities, minima and hosts. Exact.
 *
 * <p>A minimum-cost flow by shortest augmenting paths. Everybody starts where he or she likes best; then people are pushed
 * along the cheapest chains first to topics that lack people and then out of rooms that are too full. Nodes are the topics
 * and idling, so a chain is found in time cubic in the topics of the slot.
 *
 * <p>Source: R. K. Ahuja, T. L. Magnanti and J. B. Orlin, "Network Flows" (1993), successive shortest paths.
 */
final class SlotFlow {
    /** Where people are pushed. */
    private enum Goal {
        MINIMA,
        ROOM
    }

    private static final long FAR = Long.MAX_VALUE / 4;

    private final int people;
    private final int nodes;
    private final int idle;
    private final long[][] worth;
    private final int[] capacity;
    private final int[] min;
    private final int[] node;
    private final boolean[] bound;
    private final int[] count;
    private final int[] sent;
    private final long[][] edge;
    private final int[][] carrier;
    private final long[] distance;
    private final int[] before;
    int broken;

    /**
     * Prepares one slot.
     *
     * @param worth for each person, what each topic of the slot is worth
     * @param host for each topic, who must be there, or -1
     * @param idling whether people may sit it out
     */
    SlotFlow(long[][] worth, int[] capacity, int[] min, int[] host, Idling idling) {
        this.people = worth.length;
        int topics = capacity.length;
        this.idle = topics;
        this.nodes = topics + 1;
        this.worth = worth;
        this.capacity = Arrays.copyOf(capacity, nodes);
        this.capacity[idle] = idling == Idling.ALLOWED ? people : 0;
        this.min = Arrays.copyOf(min, nodes);
        this.node = new int[people];
        this.bound = new boolean[people];
        this.count = new int[nodes];
        this.sent = new int[nodes];
        this.edge = new long[nodes][nodes];
        this.carrier = new int[nodes][nodes];
        this.distance = new long[nodes];
        this.before = new int[nodes];
        for (int t = 0; t < topics; t++) {
            if (host[t] >= 0) {
                broken += bound[host[t]] ? 1 : 0;
                bound[host[t]] = true;
                node[host[t]] = t;
            }
        }
    }

    /** The topic of each person, or -1 for nobody's. */
    int[] run() {
        for (int p = 0; p < people; p++) {
            if (!bound[p]) {
                node[p] = favourite(p);
            }
            count[node[p]]++;
        }
        augmentAll(Goal.MINIMA);
        for (int t = 0; t < nodes; t++) {
            sent[t] = Math.max(sent[t], Math.min(count[t], capacity[t]));
        }
        augmentAll(Goal.ROOM);
        int[] topic = new int[people];
        for (int p = 0; p < people; p++) {
            topic[p] = node[p] == idle ? -1 : node[p];
        }
        for (int t = 0; t < nodes; t++) {
            broken += Math.max(0, count[t] - capacity[t]) + Math.max(0, min[t] - count[t]);
        }
        return topic;
    }

    private void augmentAll(Goal goal) {
        boolean more = true;
        while (more) {
            more = augment(goal);
        }
    }

    private int favourite(int p) {
        int best = idle;
        for (int t = 0; t < idle; t++) {
            if (worth(p, t) > worth(p, best) || (best == idle && capacity[idle] == 0)) {
                best = t;
            }
        }
        return best;
    }

    private long worth(int p, int t) {
        return t == idle ? 0 : worth[p][t];
    }

    /** Pushes one person's place along the cheapest chain to where one is lacking, or where there is room. */
    private boolean augment(Goal goal) {
        boolean toMinimum = goal == Goal.MINIMA;
        boolean wanted = false;
        for (int t = 0; t < nodes; t++) {
            wanted |= toMinimum ? sent[t] < min[t] : count[t] > sent[t];
        }
        if (!wanted) {
            return false;
        }
        edges();
        Arrays.fill(distance, FAR);
        Arrays.fill(before, -1);
        for (int t = 0; t < nodes; t++) {
            distance[t] = count[t] > sent[t] ? 0 : FAR;
        }
        boolean shorter = true;
        for (int i = 0; i < nodes && shorter; i++) {
            shorter = false;
            for (int u = 0; u < nodes; u++) {
                for (int v = 0; v < nodes && distance[u] < FAR; v++) {
                    if (edge[u][v] < FAR && distance[u] + edge[u][v] < distance[v]) {
                        distance[v] = distance[u] + edge[u][v];
                        before[v] = u;
                        shorter = true;
                    }
                }
            }
        }
        int end = -1;
        for (int t = 0; t < nodes; t++) {
            boolean open = sent[t] < (toMinimum ? Math.min(min[t], capacity[t]) : capacity[t]);
            if (open && distance[t] < FAR && (end < 0 || distance[t] < distance[end])) {
                end = t;
            }
        }
        if (end < 0) {
            return false;
        }
        sent[end]++;
        for (int v = end, steps = 0; before[v] >= 0 && steps <= nodes; v = before[v], steps++) {
            int u = before[v];
            node[carrier[u][v]] = v;
            count[u]--;
            count[v]++;
        }
        return true;
    }

    /** What it costs to move the person from one topic to another whom it costs least. */
    private void edges() {
        for (long[] row : edge) {
            Arrays.fill(row, FAR);
        }
        for (int p = 0; p < people; p++) {
            if (bound[p]) {
                continue;
            }
            int u = node[p];
            for (int v = 0; v < nodes; v++) {
                long cost = worth(p, u) - worth(p, v);
                if (v != u && cost < edge[u][v]) {
                    edge[u][v] = cost;
                    carrier[u][v] = p;
                }
            }
        }
    }
}
