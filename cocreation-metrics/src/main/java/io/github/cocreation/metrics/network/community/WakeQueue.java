/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.community;

import java.util.Arrays;

/** Nodes that wait for their turn, first come first served, nobody twice at a time. */
final class WakeQueue {
    private final int[] ring;
    private final boolean[] waiting;
    private int first;
    private int size;

    /** All nodes wait, in this order. */
    WakeQueue(int[] order) {
        this.ring = order;
        this.waiting = new boolean[order.length];
        this.size = order.length;
        Arrays.fill(waiting, true);
    }

    boolean isEmpty() {
        return size == 0;
    }

    int poll() {
        int node = ring[first];
        first = first + 1 == ring.length ? 0 : first + 1;
        size--;
        waiting[node] = false;
        return node;
    }

    void offer(int node) {
        if (!waiting[node]) {
            waiting[node] = true;
            int end = first + size;
            ring[end < ring.length ? end : end - ring.length] = node;
            size++;
        }
    }
}
