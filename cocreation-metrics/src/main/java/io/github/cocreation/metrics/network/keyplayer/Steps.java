/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.keyplayer;

import io.github.cocreation.metrics.network.NetworkView;
import java.util.Arrays;

/** Steps along ties from some nodes, as if others were not there. */
final class Steps {
    /** The distance of a node that is not reached. */
    static final int NEVER = -1;

    private final NetworkView view;
    private final int[] distance;
    private final int[] queue;
    private int reached;

    Steps(NetworkView view) {
        this.view = view;
        this.distance = new int[view.nodeCount()];
        this.queue = new int[view.nodeCount()];
    }

    /** Measures from every start that is not gone. */
    void from(int[] starts, boolean[] gone) {
        begin(starts, gone);
        for (int next = 0; next < reached; next++) {
            int node = queue[next];
            for (int e = view.outBegin(node); e < view.outEnd(node); e++) {
                visit(view.outNode(e), distance[node] + 1, gone);
            }
        }
    }

    /** Measures to the nearest end, against arcs. */
    void to(int[] ends, boolean[] gone) {
        begin(ends, gone);
        for (int next = 0; next < reached; next++) {
            int node = queue[next];
            for (int e = view.inBegin(node); e < view.inEnd(node); e++) {
                visit(view.inNode(e), distance[node] + 1, gone);
            }
        }
    }

    private void begin(int[] nodes, boolean[] gone) {
        Arrays.fill(distance, NEVER);
        reached = 0;
        for (int node : nodes) {
            visit(node, 0, gone);
        }
    }

    private void visit(int node, int steps, boolean[] gone) {
        if (!gone[node] && distance[node] == NEVER) {
            distance[node] = steps;
            queue[reached++] = node;
        }
    }

    int distance(int node) {
        return distance[node];
    }

    /** How many were reached, those started from among them. */
    int reached() {
        return reached;
    }

    /** Who was reached, the nearest first. */
    int node(int place) {
        return queue[place];
    }
}
