/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import java.util.Arrays;

/** Of every node its neighbours in ascending order, in one array, with the tie that leads to each. */
final class Neighbours {
    private final int[] begin;
    private final int[] node;
    private final int[] tie;

    private Neighbours(int nodes, int entries) {
        this.begin = new int[nodes + 1];
        this.node = new int[entries];
        this.tie = new int[entries];
    }

    /** Whom each is tied to. */
    static Neighbours following(SimpleTies ties, int nodes, LookingUp looking) {
        Neighbours neighbours = new Neighbours(nodes, ties.size());
        for (int t = 0; t < ties.size(); t++) {
            neighbours.begin[ties.from(t) + 1]++;
        }
        int[] next = neighbours.starts();
        looking.over(ties.size(), (begin, end) -> {
            for (int t = begin; t < end; t++) {
                neighbours.put(next[ties.from(t)]++, ties.to(t), t);
            }
        });
        return neighbours;
    }

    /** Who is tied to each. */
    static Neighbours preceding(SimpleTies ties, int nodes, LookingUp looking) {
        Neighbours neighbours = new Neighbours(nodes, ties.size());
        for (int t = 0; t < ties.size(); t++) {
            neighbours.begin[ties.to(t) + 1]++;
        }
        int[] next = neighbours.starts();
        looking.over(ties.size(), (begin, end) -> {
            for (int t = begin; t < end; t++) {
                neighbours.put(next[ties.to(t)]++, ties.from(t), t);
            }
        });
        return neighbours;
    }

    /** Either; in order, since ties come by their smaller end first. */
    static Neighbours both(SimpleTies ties, int nodes, LookingUp looking) {
        Neighbours neighbours = new Neighbours(nodes, Math.multiplyExact(2, ties.size()));
        for (int t = 0; t < ties.size(); t++) {
            neighbours.begin[ties.from(t) + 1]++;
            neighbours.begin[ties.to(t) + 1]++;
        }
        int[] next = neighbours.starts();
        looking.over(ties.size(), (begin, end) -> {
            for (int t = begin; t < end; t++) {
                neighbours.put(next[ties.from(t)]++, ties.to(t), t);
                neighbours.put(next[ties.to(t)]++, ties.from(t), t);
            }
        });
        return neighbours;
    }

    private int[] starts() {
        for (int n = 1; n < begin.length; n++) {
            begin[n] += begin[n - 1];
        }
        return Arrays.copyOf(begin, begin.length);
    }

    private void put(int place, int neighbour, int tieThere) {
        node[place] = neighbour;
        tie[place] = tieThere;
    }

    int nodes() {
        return begin.length - 1;
    }

    int begin(int of) {
        return begin[of];
    }

    int node(int place) {
        return node[place];
    }

    int tie(int place) {
        return tie[place];
    }

    boolean contains(int of, int neighbour) {
        return Arrays.binarySearch(node, begin[of], begin[of + 1], neighbour) >= 0;
    }
}
