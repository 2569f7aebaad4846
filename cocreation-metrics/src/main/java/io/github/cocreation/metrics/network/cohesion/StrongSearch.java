/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import io.github.cocreation.metrics.network.NetworkView;
import java.util.Arrays;

/** Tarjan's search for strong components, with a stack of its own instead of recursion. */
final class StrongSearch {
    private static final int UNSEEN = -1;

    private final NetworkView view;
    private final int[] found;
    private final int[] low;
    private final int[] place;
    private final int[] path;
    private final int[] open;
    private final int[] componentOf;
    private int openCount;
    private int clock;
    private int count;

    StrongSearch(NetworkView view) {
        int n = view.nodeCount();
        this.view = view;
        this.found = new int[n];
        this.low = new int[n];
        this.place = new int[n];
        this.path = new int[n];
        this.open = new int[n];
        this.componentOf = new int[n];
        Arrays.fill(found, UNSEEN);
        Arrays.fill(componentOf, UNSEEN);
        for (int v = 0; v < n; v++) {
            if (found[v] == UNSEEN) {
                search(v);
            }
        }
    }

    int[] componentOf() {
        return componentOf;
    }

    int count() {
        return count;
    }

    private void search(int start) {
        int depth = 0;
        path[depth++] = enter(start);
        while (depth > 0) {
            int v = path[depth - 1];
            if (place[v] < view.outEnd(v)) {
                int w = view.outNode(place[v]++);
                if (found[w] == UNSEEN) {
                    path[depth++] = enter(w);
                } else if (componentOf[w] == UNSEEN) {
                    low[v] = Math.min(low[v], found[w]);
                }
            } else {
                depth--;
                if (low[v] == found[v]) {
                    close(v);
                }
                if (depth > 0) {
                    low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[v]);
                }
            }
        }
    }

    private int enter(int node) {
        found[node] = clock;
        low[node] = clock++;
        place[node] = view.outBegin(node);
        open[openCount++] = node;
        return node;
    }

    private void close(int root) {
        int member;
        do {
            member = open[--openCount];
            componentOf[member] = count;
        } while (member != root);
        count++;
    }
}
