/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What became of the numbers of stakeholders between two results of the same measure.
 *
 * <p><b>Worked example.</b> Before: a 1, b 2, c 3; after: b 2, c 5, d 4. {@code changes = {b=0, c=2}}, {@code gone = [a]},
 * {@code come = [d]}; b and c keep their order, so {@code rankCorrelation = 1}.
 *
 * @param changes of those defined in both, later minus earlier
 * @param gone who has a number only earlier
 * @param come who has a number only later
 * @param rankCorrelation Spearman's correlation of the two rankings of those in both, mean ranks for ties; empty with fewer than
 *     two of them, or where all have the same number
 */
public record ScoreChange(
        ImmutableSortedMap<StakeholderId, Double> changes,
        ImmutableSortedSet<StakeholderId> gone,
        ImmutableSortedSet<StakeholderId> come,
        OptionalDouble rankCorrelation) {

    static ScoreChange between(NodeScores earlier, NodeScores later) {
        ImmutableSortedMap<StakeholderId, Double> before = earlier.byStakeholder();
        ImmutableSortedMap<StakeholderId, Double> after = later.byStakeholder();
        ImmutableSortedSet<StakeholderId> both =
                ImmutableSortedSet.copyOf(Sets.intersection(before.keySet(), after.keySet()));
        ImmutableSortedMap.Builder<StakeholderId, Double> changes = ImmutableSortedMap.naturalOrder();
        both.forEach(id -> changes.put(id, later.of(id) - earlier.of(id)));
        double[] ranksBefore = ranks(both.stream().mapToDouble(earlier::of).toArray());
        double[] ranksAfter = ranks(both.stream().mapToDouble(later::of).toArray());
        PairCorrelation correlation = new PairCorrelation();
        for (int i = 0; i < both.size(); i++) {
            correlation.add(ranksBefore[i], ranksAfter[i]);
        }
        return new ScoreChange(
                changes.buildOrThrow(),
                ImmutableSortedSet.copyOf(Sets.difference(before.keySet(), after.keySet())),
                ImmutableSortedSet.copyOf(Sets.difference(after.keySet(), before.keySet())),
                correlation.value());
    }

    private static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        int end;
        for (int begin = 0; begin < order.length; begin = end) {
            end = begin + 1;
            while (end < order.length && values[order[end]] == values[order[begin]]) {
                end++;
            }
            double mean = (begin + end + 1) / 2.0;
            Arrays.stream(order, begin, end).forEach(i -> ranks[i] = mean);
        }
        return ranks;
    }
}
