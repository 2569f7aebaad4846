/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Comparator;
import java.util.Map;

/**
 * A number for every stakeholder of a network.
 *
 * @param byStakeholder the numbers in id order
 */
public record NodeScores(ImmutableSortedMap<StakeholderId, Double> byStakeholder) {
    /**
     * {@return the numbers of the nodes of a view}
     *
     * @param view the view
     * @param scores by node
     */
    public static NodeScores of(NetworkView view, double[] scores) {
        ImmutableSortedMap.Builder<StakeholderId, Double> map = ImmutableSortedMap.naturalOrder();
        for (int node = 0; node < scores.length; node++) {
            map.put(view.stakeholder(node), scores[node]);
        }
        return new NodeScores(map.build());
    }

    /**
     * {@return the number of a stakeholder}
     *
     * @param stakeholder the stakeholder
     * @throws IllegalArgumentException if it is not in the network
     */
    public double of(StakeholderId stakeholder) {
        Double score = byStakeholder.get(stakeholder);
        if (score == null) {
            throw Require.failure(
                    "stakeholder",
                    stakeholder,
                    "a network",
                    "has no score",
                    DidYouMean.remedy(
                            stakeholder.value(),
                            byStakeholder.keySet().stream()
                                    .map(StakeholderId::value)
                                    .toList()));
        }
        return score;
    }

    /**
     * {@return the stakeholders with the largest numbers, the largest first; those of the same number in id order}
     *
     * @param count how many at most
     */
    public ImmutableList<StakeholderId> top(int count) {
        return byStakeholder.entrySet().stream()
                .sorted(Map.Entry.<StakeholderId, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(Require.atLeast("number of stakeholders", count, 0, "a ranking"))
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }
}
