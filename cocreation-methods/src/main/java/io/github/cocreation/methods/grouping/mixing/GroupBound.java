/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.mixing;

import java.util.Arrays;
import java.util.Optional;

/**
 * What no groups of a task can beat, from counting alone.
 *
 * <p>Imbalance: every value of every attribute is spread over the groups on its own. If the sizes of the groups are settled,
 * each group gets the whole number below its share and the groups with the largest remainders one more; else each group is
 * off by at least the distance of its share from a whole number, whatever its size. Diversity: the smaller of (a) half the
 * sum over people of their largest distances, as many as the largest group leaves them companions, and (b) the sum of the
 * largest distances of all, as many as there can be pairs.
 *
 * <p>Worked example: 5 people of whom 3 are of the city, in groups of 2 and 3: shares 1.2 and 1.8, so at best the counts are
 * 1 and 2 and the city is off by 0.2 + 0.2; the land, 0.8 and 1.2, by as much. The bound of the imbalance is 0.8.
 *
 * <p>No wish can lower the one or raise the other, as none is counted. Takes time proportional to values times groups, and
 * people squared for distances.
 *
 * @param imbalance the least imbalance
 * @param diversity the greatest sum of distances within groups, if there are distances
 */
public record GroupBound(double imbalance, Optional<Double> diversity) {

    /**
     * {@return the bound of a task}
     *
     * @param task the task
     */
    public static GroupBound of(GroupTask task) {
        GroupProblem problem = GroupProblem.of(task);
        double imbalance = 0;
        for (int v = 0; v < problem.values; v++) {
            if (problem.weight[v] > 0) {
                imbalance += problem.weight[v] * alone(problem, problem.holders[v]);
            }
        }
        return new GroupBound(imbalance, task.distances().map(distances -> diversity(problem, distances)));
    }

    private static double alone(GroupProblem problem, int holders) {
        int[] sizes = settled(problem);
        double off = 0;
        if (sizes.length == 0) {
            for (int g = 0; g < problem.groups; g++) {
                double least = Double.POSITIVE_INFINITY;
                for (int size = problem.least[g]; size <= problem.most[g]; size++) {
                    double share = size * (double) holders / problem.size;
                    least = Math.min(least, Math.abs(share - Math.rint(share)));
                }
                off += Double.isInfinite(least) ? 0 : least;
            }
            return off;
        }
        double[] rest = new double[sizes.length];
        int left = holders;
        for (int g = 0; g < sizes.length; g++) {
            long wanted = (long) sizes[g] * holders;
            left -= (int) (wanted / problem.size);
            rest[g] = wanted % problem.size / (double) problem.size;
        }
        Arrays.sort(rest);
        for (int g = 0; g < rest.length; g++) {
            off += g < rest.length - left ? rest[g] : 1 - rest[g];
        }
        return off;
    }

    /** The sizes if they are settled but for which group has which; else none. */
    private static int[] settled(GroupProblem problem) {
        int[] sizes = problem.least.clone();
        int left = problem.size - Arrays.stream(sizes).sum();
        boolean alike = true;
        boolean exact = true;
        for (int g = 0; g < sizes.length; g++) {
            alike &= problem.least[g] == problem.least[0] && problem.most[g] == problem.least[0] + 1;
            exact &= problem.least[g] == problem.most[g];
        }
        if (exact && left == 0) {
            return sizes;
        }
        if (!alike || left < 0 || left > sizes.length) {
            return new int[0];
        }
        for (int g = 0; g < left; g++) {
            sizes[g]++;
        }
        return sizes;
    }

    private static double diversity(GroupProblem problem, Distances distances) {
        int n = problem.size;
        int largest = Arrays.stream(problem.most).max().orElse(1);
        double[] all = new double[n * (n - 1) / 2];
        int next = 0;
        double byPerson = 0;
        for (int p = 0; p < n; p++) {
            double[] mine = new double[n - 1];
            for (int q = 0; q < n; q++) {
                if (q != p) {
                    mine[q < p ? q : q - 1] = distances.between(p, q);
                }
                if (q < p) {
                    all[next++] = distances.between(p, q);
                }
            }
            byPerson += greatest(mine, largest - 1L);
        }
        return Math.min(byPerson / 2, greatest(all, mostPairs(problem)));
    }

    private static long mostPairs(GroupProblem problem) {
        long pairs = 0;
        long left = problem.size;
        int[] most = problem.most.clone();
        Arrays.sort(most);
        for (int g = most.length - 1; g >= 0; g--) {
            long size = Math.min(left, most[g]);
            pairs += size * (size - 1) / 2;
            left -= size;
        }
        return pairs;
    }

    /** The sum of the greatest numbers, as many as this, that are above 0. */
    private static double greatest(double[] numbers, long count) {
        Arrays.sort(numbers);
        double sum = 0;
        for (int i = 0; i < Math.min(count, numbers.length); i++) {
            sum += Math.max(0, numbers[numbers.length - 1 - i]);
        }
        return sum;
    }
}
