/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.Arrays;

/**
 * A part of a network by numbers of its own, in arrays that a search runs through: those with the most ties come first, so that what
 * is looked at most is near each other in memory.
 */
final class BlockGraph {
    /** Of each node, its number in the network. */
    final int[] node;
    /** Of each node, how many it stands for. */
    final double[] weight;
    /** Where each one's contacts begin, and the contacts, along ties. */
    final int[] outBegin;

    final int[] out;
    /** The same against ties; the very same arrays if they have no direction. */
    final int[] inBegin;

    final int[] in;
    /** Of each place, the number of its tie in the network. */
    final int[] outTie;

    final int[] inTie;

    private BlockGraph(int[] node, double[] weight, Places out, Places in) {
        this.node = node;
        this.weight = weight;
        this.outBegin = out.begin;
        this.out = out.node;
        this.outTie = out.tie;
        this.inBegin = in.begin;
        this.in = in.node;
        this.inTie = in.tie;
    }

    /** All of a network, each node for itself. */
    static BlockGraph whole(NetworkView view) {
        int n = view.nodeCount();
        int[] ties = new int[view.tieCount()];
        Arrays.setAll(ties, tie -> tie);
        int[] all = new int[n];
        Arrays.setAll(all, node -> node);
        double[] weight = new double[n];
        Arrays.fill(weight, 1);
        return of(view, all, weight, ties, new int[n]);
    }

    /** Some nodes, which are put in order, and the ties among them. */
    static BlockGraph of(NetworkView view, int[] members, double[] weights, int[] ties, int[] numberOf) {
        int size = members.length;
        for (int member = 0; member < size; member++) {
            numberOf[members[member]] = member;
        }
        int[] contacts = new int[size];
        for (int tie : ties) {
            contacts[numberOf[view.from(tie)]]++;
            contacts[numberOf[view.to(tie)]]++;
        }
        int[] node = new int[size];
        double[] weight = new double[size];
        int number = 0;
        for (int member : mostFirst(contacts)) {
            node[number] = members[member];
            weight[number] = weights[member];
            number++;
        }
        for (int v = 0; v < size; v++) {
            numberOf[node[v]] = v;
        }
        int[] from = new int[ties.length];
        int[] to = new int[ties.length];
        Arrays.setAll(from, i -> numberOf[view.from(ties[i])]);
        Arrays.setAll(to, i -> numberOf[view.to(ties[i])]);
        if (view.direction() == Direction.DIRECTED) {
            return new BlockGraph(node, weight, Places.of(size, from, to, ties), Places.of(size, to, from, ties));
        }
        Places both = Places.ofBoth(size, from, to, ties);
        return new BlockGraph(node, weight, both, both);
    }

    private static int[] mostFirst(int[] contacts) {
        int most = Arrays.stream(contacts).max().orElse(0);
        int[] next = new int[most + 2];
        for (int count : contacts) {
            next[most - count + 1]++;
        }
        for (int i = 1; i < next.length; i++) {
            next[i] += next[i - 1];
        }
        int[] order = new int[contacts.length];
        for (int member = 0; member < contacts.length; member++) {
            order[next[most - contacts[member]]++] = member;
        }
        return order;
    }

    int size() {
        return node.length;
    }

    @SuppressWarnings("ReferenceEquality") // one and the same where ties have no direction
    boolean isUndirected() {
        return out == in;
    }

    /** Contacts by node. */
    private static final class Places {
        private final int[] begin;
        private final int[] node;
        private final int[] tie;

        private Places(int size, int count) {
            this.begin = new int[size + 1];
            this.node = new int[count];
            this.tie = new int[count];
        }

        static Places of(int size, int[] from, int[] to, int[] ties) {
            Places places = new Places(size, ties.length);
            places.count(from);
            int[] next = places.next();
            places.put(next, from, to, ties);
            return places;
        }

        static Places ofBoth(int size, int[] from, int[] to, int[] ties) {
            Places places = new Places(size, 2 * ties.length);
            places.count(from);
            places.count(to);
            int[] next = places.next();
            places.put(next, from, to, ties);
            places.put(next, to, from, ties);
            return places;
        }

        private void count(int[] from) {
            for (int start : from) {
                begin[start + 1]++;
            }
        }

        private int[] next() {
            for (int i = 1; i < begin.length; i++) {
                begin[i] += begin[i - 1];
            }
            return begin.clone();
        }

        private void put(int[] next, int[] from, int[] to, int[] ties) {
            for (int i = 0; i < ties.length; i++) {
                int place = next[from[i]]++;
                node[place] = to[i];
                tie[place] = ties[i];
            }
        }
    }
}
