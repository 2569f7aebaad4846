/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.mixing;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Arrays;

/**
 * What it costs that two companies are in one group, and that a company is in a certain group; what costs less is better.
 *
 * <p>Breaking a rule costs {@code forbidden}; unlike people in one group cost 8 where members should be alike; a distance
 * earns itself, or, beside attributes to mix, a small share, as mixing comes first.
 */
final class GroupPrices {
    private static final double UNLIKE = 8;
    private static final double CHANGE = 1e-3;
    private static final double SECOND = 1e-2;

    final double[][] pair;
    final double[][] place;
    final double forbidden;
    final double unit;
    final boolean placesAreFree;

    GroupPrices(GroupProblem problem, double strictness) {
        int companies = problem.companies.length;
        double scale = scale(problem);
        boolean distant =
                problem.task.distances().isPresent() && problem.task.mix().isEmpty();
        int largest = Arrays.stream(problem.most).max().orElse(1);
        this.unit = distant ? Math.max(1e-12, mean(problem) * largest) : 1;
        this.forbidden = strictness * unit;
        this.pair = new double[companies][companies];
        this.place = new double[companies][problem.groups];
        double[][] people = people(problem, scale);
        for (int x = 0; x < companies; x++) {
            for (int y = 0; y < companies; y++) {
                for (int p : problem.companies[x]) {
                    for (int q : problem.companies[y]) {
                        pair[x][y] += x == y ? 0 : people[p][q];
                    }
                }
            }
            for (int g = 0; g < problem.groups; g++) {
                for (int p : problem.companies[x]) {
                    place[x][g] += problem.pinned[p] >= 0 && problem.pinned[p] != g ? 4 * forbidden : 0;
                    place[x][g] += problem.previous[p] >= 0 && problem.previous[p] != g ? CHANGE * unit : 0;
                }
            }
        }
        this.placesAreFree =
                Arrays.stream(place).flatMapToDouble(Arrays::stream).noneMatch(price -> price != 0);
    }

    private double[][] people(GroupProblem problem, double scale) {
        int n = problem.size;
        double[][] price = new double[n][n];
        for (int p = 0; p < n; p++) {
            for (int q = 0; q < n; q++) {
                StakeholderId a = problem.people.get(p);
                StakeholderId b = problem.people.get(q);
                if (p != q && problem.task.distances().isPresent()) {
                    price[p][q] -= scale * problem.task.distances().get().between(p, q);
                }
                if (problem.task.cluster().stream()
                        .anyMatch(name -> !problem.value(a, name).equals(problem.value(b, name)))) {
                    price[p][q] += UNLIKE * unit;
                }
            }
        }
        for (ImmutableSet<StakeholderId> group : problem.task.apart()) {
            for (StakeholderId a : group) {
                for (StakeholderId b : group) {
                    if (!a.equals(b)) {
                        price[problem.people.find(a)][problem.people.find(b)] += forbidden;
                    }
                }
            }
        }
        return price;
    }

    private static double scale(GroupProblem problem) {
        return problem.task.mix().isEmpty() ? 1 : SECOND / Math.max(1e-12, mean(problem));
    }

    private static double mean(GroupProblem problem) {
        if (problem.task.distances().isEmpty()) {
            return 1;
        }
        Distances distances = problem.task.distances().get();
        double sum = 0;
        for (int p = 0; p < problem.size; p++) {
            for (int q = 0; q < p; q++) {
                sum += Math.abs(distances.between(p, q));
            }
        }
        return 2 * sum / Math.max(1, problem.size * (problem.size - 1.0));
    }
}
