/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.community;

import io.github.cocreation.metrics.network.NetworkView;
import java.util.Arrays;

/** An undirected graph whose nodes may stand for several stakeholders; what ties within one amount to is in its strength. */
final class CommunityGraph {
    private final int[] begin;
    private final int[] node;
    private final double[] amount;
    private final double[] strength;
    private final double total;

    private CommunityGraph(int[] begin, int[] node, double[] amount, double[] strength, double total) {
        this.begin = begin;
        this.node = node;
        this.amount = amount;
        this.strength = strength;
        this.total = total;
    }

    static CommunityGraph of(NetworkView undirected, double[] amounts) {
        int n = undirected.nodeCount();
        int[] begin = new int[n + 1];
        int[] node = new int[2 * amounts.length];
        double[] amount = new double[2 * amounts.length];
        double[] strength = new double[n];
        double total = 0;
        int place = 0;
        for (int v = 0; v < n; v++) {
            for (int e = undirected.outBegin(v); e < undirected.outEnd(v); e++) {
                node[place] = undirected.outNode(e);
                amount[place] = amounts[undirected.outTie(e)];
                strength[v] += amount[place++];
            }
            begin[v + 1] = place;
            total += strength[v];
        }
        return new CommunityGraph(begin, node, amount, strength, total);
    }

    /** One node for each group. */
    CommunityGraph merged(int[] groupOf, int groups) {
        int[] first = new int[groups + 1];
        double[] merged = new double[groups];
        for (int v = 0; v < size(); v++) {
            first[groupOf[v] + 1]++;
            merged[groupOf[v]] += strength[v];
        }
        Arrays.parallelPrefix(first, Integer::sum);
        int[] members = new int[size()];
        int[] next = first.clone();
        for (int v = 0; v < size(); v++) {
            members[next[groupOf[v]]++] = v;
        }
        int[] newBegin = new int[groups + 1];
        int[] newNode = new int[node.length];
        double[] newAmount = new double[node.length];
        int[] placeOf = new int[groups];
        Arrays.fill(placeOf, -1);
        int place = 0;
        for (int g = 0; g < groups; g++) {
            for (int i = first[g]; i < first[g + 1]; i++) {
                for (int e = begin[members[i]]; e < begin[members[i] + 1]; e++) {
                    int other = groupOf[node[e]];
                    if (other != g) {
                        if (placeOf[other] < newBegin[g]) {
                            placeOf[other] = place;
                            newNode[place++] = other;
                        }
                        newAmount[placeOf[other]] += amount[e];
                    }
                }
            }
            newBegin[g + 1] = place;
        }
        return new CommunityGraph(
                newBegin, Arrays.copyOf(newNode, place), Arrays.copyOf(newAmount, place), merged, total);
    }

    int size() {
        return strength.length;
    }

    int begin(int v) {
        return begin[v];
    }

    int end(int v) {
        return begin[v + 1];
    }

    int node(int place) {
        return node[place];
    }

    double amount(int place) {
        return amount[place];
    }

    double strength(int v) {
        return strength[v];
    }

    /** Twice what all ties amount to. */
    double total() {
        return total;
    }
}
