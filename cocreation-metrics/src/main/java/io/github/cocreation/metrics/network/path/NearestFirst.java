/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.path;

import java.util.Arrays;

/**
 * A queue of nodes that gives the nearest first, of equally near ones the one with the smallest number: a binary heap. Offering
 * and polling take O(log n).
 */
public final class NearestFirst {
    private static final int ABSENT = -1;

    private final double[] distance;
    private final int[] heap;
    private final int[] place;
    private int size;

    /**
     * Makes an empty queue.
     *
     * @param distance the distance of every node, by number; it may shrink, then the node must be offered again
     */
    public NearestFirst(double[] distance) {
        this.distance = distance;
        this.heap = new int[distance.length];
        this.place = new int[distance.length];
        Arrays.fill(place, ABSENT);
    }

    /** {@return whether no node waits} */
    public boolean isEmpty() {
        return size == 0;
    }

    /**
     * Puts a node in, or moves it forward after its distance shrank.
     *
     * @param node the node
     */
    public void offer(int node) {
        if (place[node] == ABSENT) {
            put(size++, node);
        }
        int at = place[node];
        while (at > 0 && nearer(node, heap[(at - 1) / 2])) {
            put(at, heap[(at - 1) / 2]);
            at = (at - 1) / 2;
        }
        put(at, node);
    }

    /** {@return the nearest node, which leaves the queue} */
    public int poll() {
        int nearest = heap[0];
        place[nearest] = ABSENT;
        int moved = heap[--size];
        if (size > 0) {
            sink(moved);
        }
        return nearest;
    }

    private void sink(int node) {
        int at = 0;
        int child = nearerChild(at);
        while (child < size && nearer(heap[child], node)) {
            put(at, heap[child]);
            at = child;
            child = nearerChild(at);
        }
        put(at, node);
    }

    private int nearerChild(int at) {
        int left = 2 * at + 1;
        return left + 1 < size && nearer(heap[left + 1], heap[left]) ? left + 1 : left;
    }

    private boolean nearer(int one, int other) {
        return distance[one] < distance[other] || (distance[one] == distance[other] && one < other);
    }

    private void put(int at, int node) {
        heap[at] = node;
        place[node] = at;
    }
}
