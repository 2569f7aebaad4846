/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.mixing;

import java.util.Arrays;

/**
 * The best groups of few people, by a programme over all sets of people: the best way to give a set to the first groups is
 * the best over the members of the last of them. Takes groups times 3^companies steps, so it is for a dozen companies.
 */
final class ExactGroups {
    private static final int MOST = 12;

    private final GroupProblem problem;
    private final GroupPrices prices;
    private final int companies;

    private ExactGroups(GroupProblem problem) {
        this.problem = problem;
        this.prices = new GroupPrices(problem, 1e6);
        this.companies = problem.companies.length;
    }

    static boolean mayBe(GroupProblem problem) {
        return problem.companies.length <= MOST && problem.groups <= MOST;
    }

    /** The group of each person in the best groups. */
    static int[] of(GroupProblem problem) {
        return new ExactGroups(problem).people();
    }

    private int[] people() {
        int sets = 1 << companies;
        double[] best = new double[sets];
        int[][] last = new int[problem.groups][sets];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = 0;
        for (int g = 0; g < problem.groups; g++) {
            double[] cost = new double[sets];
            for (int set = 0; set < sets; set++) {
                cost[set] = cost(set, g);
            }
            double[] with = new double[sets];
            Arrays.fill(with, Double.POSITIVE_INFINITY);
            for (int set = 0; set < sets; set++) {
                for (int part = set; ; part = (part - 1) & set) {
                    double sum = best[set ^ part] + cost[part];
                    if (sum < with[set]) {
                        with[set] = sum;
                        last[g][set] = part;
                    }
                    if (part == 0) {
                        break;
                    }
                }
            }
            best = with;
        }
        int[] groupOf = new int[problem.size];
        int rest = sets - 1;
        for (int g = problem.groups - 1; g >= 0; g--) {
            int part = last[g][rest];
            for (int x = 0; x < companies; x++) {
                if ((part >> x & 1) == 1) {
                    for (int p : problem.companies[x]) {
                        groupOf[p] = g;
                    }
                }
            }
            rest ^= part;
        }
        return groupOf;
    }

    private double cost(int set, int g) {
        int size = 0;
        int[] counts = new int[problem.values];
        double cost = 0;
        for (int x = 0; x < companies; x++) {
            if ((set >> x & 1) == 0) {
                continue;
            }
            cost += prices.place[x][g];
            size += problem.companies[x].length;
            for (int p : problem.companies[x]) {
                for (int v : problem.valuesOf[p]) {
                    counts[v]++;
                }
            }
            for (int y = 0; y < x; y++) {
                cost += (set >> y & 1) == 1 ? prices.pair[x][y] : 0;
            }
        }
        cost += prices.forbidden * (Math.max(0, problem.least[g] - size) + Math.max(0, size - problem.most[g]));
        for (int v = 0; v < problem.values; v++) {
            cost += problem.weight[v] * Math.abs(counts[v] - size * (double) problem.holders[v] / problem.size);
            cost += problem.notAlone[v] && counts[v] == 1 ? prices.forbidden : 0;
        }
        return cost;
    }
}
