/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.equivalence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Comparator;
import java.util.stream.IntStream;

/** A number for every pair of stakeholders, the same both ways: how far apart or how alike they are. */
public final class PairScores {
    private final ImmutableList<StakeholderId> stakeholders;
    private final double[][] scores;

    PairScores(ImmutableSortedSet<StakeholderId> stakeholders, double[][] scores) {
        this.stakeholders = stakeholders.asList();
        this.scores = scores;
    }

    /** {@return the stakeholders in id order} */
    public ImmutableList<StakeholderId> stakeholders() {
        return stakeholders;
    }

    /**
     * {@return the number of a pair}
     *
     * @param one the one
     * @param other the other
     * @throws IllegalArgumentException if one of them is not in the network
     */
    public double between(StakeholderId one, StakeholderId other) {
        return scores[number(one)][number(other)];
    }

    /**
     * {@return the others by their number, the smallest first, those of the same number in id order: the nearest, if these are
     * distances}
     *
     * @param one whose others
     * @throws IllegalArgumentException if it is not in the network
     */
    public ImmutableList<StakeholderId> ascending(StakeholderId one) {
        double[] row = scores[number(one)];
        return IntStream.range(0, row.length)
                .boxed()
                .filter(other -> !stakeholders.get(other).equals(one))
                .sorted(Comparator.comparingDouble(other -> row[other]))
                .map(stakeholders::get)
                .collect(ImmutableList.toImmutableList());
    }

    private int number(StakeholderId stakeholder) {
        int number = stakeholders.indexOf(stakeholder);
        Require.that(
                number >= 0,
                "stakeholder",
                stakeholder,
                "a network",
                "must be one of its stakeholders",
                "add it first");
        return number;
    }
}
