/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.measure.RankCorrelation;
import java.util.OptionalDouble;

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
        return new ScoreChange(
                changes.buildOrThrow(),
                ImmutableSortedSet.copyOf(Sets.difference(before.keySet(), after.keySet())),
                ImmutableSortedSet.copyOf(Sets.difference(after.keySet(), before.keySet())),
                RankCorrelation.of(
                                both.stream().mapToDouble(earlier::of).toArray(),
                                both.stream().mapToDouble(later::of).toArray())
                        .map(OptionalDouble::of)
                        .orElseGet(OptionalDouble::empty));
    }
}
