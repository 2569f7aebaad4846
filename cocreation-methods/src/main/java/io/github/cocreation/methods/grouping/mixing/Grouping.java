/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.mixing;

import java.util.Arrays;

/**
 * Which company is in which group, with what it costs, kept up to date move by move. Confined to one thread.
 *
 * <p>For each company and group the sum of pair prices is kept, so that a swap is priced in constant time (and the number of
 * attributes); making one takes time proportional to the companies.
 */
final class Grouping {
    final GroupProblem problem;
    final int[] groupOf;
    final int[] sizes;
    private final GroupPrices prices;
    private final double[][] sums;
    private final int[][] counts;
    private final boolean plain;
    double cost;

    Grouping(GroupProblem problem, GroupPrices prices, int[] start) {
        this.problem = problem;
        this.prices = prices;
        this.groupOf = new int[problem.companies.length];
        this.sizes = new int[problem.groups];
        this.sums = new double[problem.groups][problem.companies.length];
        this.counts = new int[problem.groups][problem.values];
        this.plain = prices.placesAreFree && problem.values == 0 && problem.companies.length == problem.size;
        Arrays.fill(groupOf, -1);
        for (int g = 0; g < problem.groups; g++) {
            cost += whole(g);
        }
        for (int x = 0; x < start.length; x++) {
            enter(x, start[x]);
        }
    }

    /** Puts a company that is in no group into one. */
    void enter(int x, int g) {
        double before = whole(g);
        cost += sums[g][x] + prices.place[x][g];
        change(x, g, 1);
        cost += whole(g) - before;
        groupOf[x] = g;
        double[] pairs = prices.pair[x];
        double[] sum = sums[g];
        for (int y = 0; y < sum.length; y++) {
            sum[y] += pairs[y];
        }
    }

    /** Takes a company out of its group. */
    void leave(int x) {
        int g = groupOf[x];
        double before = whole(g);
        double[] pairs = prices.pair[x];
        double[] sum = sums[g];
        for (int y = 0; y < sum.length; y++) {
            sum[y] -= pairs[y];
        }
        cost -= sums[g][x] + prices.place[x][g];
        change(x, g, -1);
        cost += whole(g) - before;
        groupOf[x] = -1;
    }

    void move(int x, int g) {
        leave(x);
        enter(x, g);
    }

    /** Swaps two companies of one size and different groups. */
    void swap(int x, int y, double delta) {
        int a = groupOf[x];
        int b = groupOf[y];
        if (!plain) {
            move(x, b);
            move(y, a);
            return;
        }
        double[] mine = prices.pair[x];
        double[] theirs = prices.pair[y];
        double[] here = sums[a];
        double[] there = sums[b];
        for (int z = 0; z < mine.length; z++) {
            double more = theirs[z] - mine[z];
            here[z] += more;
            there[z] -= more;
        }
        groupOf[x] = b;
        groupOf[y] = a;
        cost += delta;
    }

    /** What moving a company would add to the cost. */
    double moveCost(int x, int g) {
        int from = groupOf[x];
        double delta = sums[g][x] - sums[from][x] + prices.place[x][g] - prices.place[x][from];
        double before = whole(from) + whole(g);
        change(x, from, -1);
        change(x, g, 1);
        delta += whole(from) + whole(g) - before;
        change(x, g, -1);
        change(x, from, 1);
        return delta;
    }

    /** What swapping two companies of different groups would add to the cost. */
    double swapCost(int x, int y) {
        int a = groupOf[x];
        int b = groupOf[y];
        double delta = sums[b][x] - sums[a][x] + sums[a][y] - sums[b][y] - 2 * prices.pair[x][y];
        if (plain) {
            return delta;
        }
        delta += prices.place[x][b] - prices.place[x][a] + prices.place[y][a] - prices.place[y][b];
        int[] mine = problem.companies[x];
        int[] theirs = problem.companies[y];
        if (mine.length == 1 && theirs.length == 1) {
            int[] v = problem.valuesOf[mine[0]];
            int[] w = problem.valuesOf[theirs[0]];
            for (int i = 0; i < v.length; i++) {
                if (v[i] != w[i]) {
                    delta += value(a, v[i], -1)
                            + value(a, w[i], 1)
                            + value(b, v[i], 1)
                            + value(b, w[i], -1)
                            - value(a, v[i], 0)
                            - value(a, w[i], 0)
                            - value(b, v[i], 0)
                            - value(b, w[i], 0);
                }
            }
            return delta;
        }
        double before = whole(a) + whole(b);
        change(x, a, -1);
        change(y, b, -1);
        change(x, b, 1);
        change(y, a, 1);
        delta += whole(a) + whole(b) - before;
        change(x, b, -1);
        change(y, a, -1);
        change(x, a, 1);
        change(y, b, 1);
        return delta;
    }

    private void change(int x, int g, int by) {
        int[] count = counts[g];
        for (int p : problem.companies[x]) {
            for (int v : problem.valuesOf[p]) {
                count[v] += by;
            }
        }
        sizes[g] += by * problem.companies[x].length;
    }

    /** What depends on a group as a whole: its size and its shares. */
    private double whole(int g) {
        double sum =
                prices.forbidden * (Math.max(0, problem.least[g] - sizes[g]) + Math.max(0, sizes[g] - problem.most[g]));
        for (int v = 0; v < problem.values; v++) {
            sum += value(g, v, 0);
        }
        return sum;
    }

    private double value(int g, int v, int shift) {
        int count = counts[g][v] + shift;
        double off = Math.abs(count - sizes[g] * (double) problem.holders[v] / problem.size);
        return problem.weight[v] * off + (problem.notAlone[v] && count == 1 ? prices.forbidden : 0);
    }

    /** The group of each person. */
    int[] people() {
        int[] people = new int[problem.size];
        for (int x = 0; x < groupOf.length; x++) {
            for (int p : problem.companies[x]) {
                people[p] = groupOf[x];
            }
        }
        return people;
    }
}
