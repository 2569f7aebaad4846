/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.community;

/** What one node's ties to each group amount to. */
final class GroupTies {
    private final double[] amount;
    private final int[] groups;
    private int count;

    GroupTies(int groups) {
        this.amount = new double[groups];
        this.groups = new int[groups];
    }

    /** Adds up the ties of one node, forgetting those of the last. */
    void look(CommunityGraph graph, int node, int[] groupOf) {
        for (int i = 0; i < count; i++) {
            amount[groups[i]] = 0;
        }
        count = 0;
        for (int e = graph.begin(node); e < graph.end(node); e++) {
            int group = groupOf[graph.node(e)];
            if (amount[group] == 0) {
                groups[count++] = group;
            }
            amount[group] += graph.amount(e);
        }
    }

    int count() {
        return count;
    }

    int group(int i) {
        return groups[i];
    }

    double to(int group) {
        return amount[group];
    }
}
