/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableDoubleArray;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Comparator;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A number for every stakeholder of a network, in id order. Of some it may be undefined, as the constraint of somebody without
 * ties: those have no place in rankings, means and comparisons. Two are equal if the same stakeholders have the same numbers.
 *
 * <pre>{@code
 * NodeScores constraint = NetworkAnalysis.of(network, layer).constraint();
 * constraint.top(5);                // the five most constrained
 * constraint.of(tenants);           // a number, or an error that says why there is none
 * constraint.changeTo(afterwards);  // who gained, who lost
 * }</pre>
 */
public final class NodeScores {
    private final ImmutableSortedSet<StakeholderId> stakeholders;
    private final ImmutableDoubleArray scores; // NaN where undefined

    private NodeScores(ImmutableSortedSet<StakeholderId> stakeholders, ImmutableDoubleArray scores) {
        this.stakeholders = stakeholders;
        this.scores = scores;
    }

    /**
     * {@return the numbers of the nodes of a view}
     *
     * @param view the view
     * @param scores by node; NaN where undefined
     */
    public static NodeScores of(NetworkView view, double[] scores) {
        Require.that(
                scores.length == view.nodeCount(),
                "number of scores",
                scores.length,
                "a network",
                "must be that of its stakeholders (" + view.nodeCount() + ")",
                "hand in NaN where a score is undefined");
        return new NodeScores(view.stakeholders(), ImmutableDoubleArray.copyOf(scores));
    }

    /**
     * {@return these numbers}
     *
     * @param byStakeholder the numbers, all defined
     */
    public static NodeScores of(ImmutableSortedMap<StakeholderId, Double> byStakeholder) {
        return new NodeScores(
                ImmutableSortedSet.copyOfSorted(byStakeholder.keySet()),
                ImmutableDoubleArray.copyOf(byStakeholder.values()));
    }

    /** {@return all stakeholders, in id order, those among them whose number is undefined} */
    public ImmutableSortedSet<StakeholderId> stakeholders() {
        return stakeholders;
    }

    /** {@return the numbers that are defined, in id order} */
    public ImmutableSortedMap<StakeholderId, Double> byStakeholder() {
        ImmutableSortedMap.Builder<StakeholderId, Double> map = ImmutableSortedMap.naturalOrder();
        defined().forEach(place -> map.put(stakeholders.asList().get(place), scores.get(place)));
        return map.buildOrThrow();
    }

    /** {@return the stakeholders whose number is undefined} */
    public ImmutableSortedSet<StakeholderId> undefined() {
        return IntStream.range(0, scores.length())
                .filter(place -> Double.isNaN(scores.get(place)))
                .mapToObj(stakeholders.asList()::get)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private IntStream defined() {
        return IntStream.range(0, scores.length()).filter(place -> !Double.isNaN(scores.get(place)));
    }

    /**
     * {@return the number of a stakeholder}
     *
     * @param stakeholder the stakeholder
     * @throws IllegalArgumentException if it is not in the network, or its number is undefined
     */
    public double of(StakeholderId stakeholder) {
        return score(stakeholder)
                .orElseThrow(() -> Require.failure(
                        "stakeholder",
                        stakeholder,
                        "a network",
                        "has no score: it is undefined there",
                        "ask for score(stakeholder), which is empty then"));
    }

    /**
     * {@return the number of a stakeholder; empty if it is undefined}
     *
     * @param stakeholder the stakeholder
     * @throws IllegalArgumentException if it is not in the network
     */
    public OptionalDouble score(StakeholderId stakeholder) {
        int place = stakeholders.asList().indexOf(stakeholder);
        if (place < 0) {
            throw Require.failure(
                    "stakeholder",
                    stakeholder,
                    "a network",
                    "has no score",
                    DidYouMean.remedy(
                            stakeholder.value(),
                            stakeholders.stream().map(StakeholderId::value).toList()));
        }
        return at(place);
    }

    /**
     * {@return the number of a node; empty if it is undefined}
     *
     * @param node its number in the view that was measured
     */
    public OptionalDouble at(int node) {
        double score = scores.get(node);
        return Double.isNaN(score) ? OptionalDouble.empty() : OptionalDouble.of(score);
    }

    /**
     * {@return the stakeholders with the largest numbers, the largest first; those of the same number in id order}
     *
     * @param count how many at most
     */
    public ImmutableList<StakeholderId> top(int count) {
        return defined()
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(place -> -scores.get(place)))
                .limit(Require.atLeast("number of stakeholders", count, 0, "a ranking"))
                .map(stakeholders.asList()::get)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the same numbers, with one in place of those undefined}
     *
     * @param value the number
     */
    public NodeScores withUndefinedAs(double value) {
        return new NodeScores(
                stakeholders,
                ImmutableDoubleArray.copyOf(scores.stream().map(score -> Double.isNaN(score) ? value : score)));
    }

    /** {@return the mean of the numbers that are defined; empty if none is} */
    public OptionalDouble mean() {
        return defined().mapToDouble(scores::get).average();
    }

    /** {@return the largest number; empty if none is defined} */
    public OptionalDouble largest() {
        return defined().mapToDouble(scores::get).max();
    }

    /** {@return how far all numbers together are from the largest, which is what centralisation counts; 0 if none is defined} */
    public double distanceToTop() {
        double largest = largest().orElse(0);
        return defined().mapToDouble(place -> largest - scores.get(place)).sum();
    }

    /**
     * {@return what became of these numbers}
     *
     * @param later the same measure, later or in another network
     */
    public ScoreChange changeTo(NodeScores later) {
        return ScoreChange.between(this, later);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NodeScores that && stakeholders.equals(that.stakeholders) && scores.equals(that.scores);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stakeholders, scores);
    }

    /** {@return the numbers by stakeholder, for people to read} */
    @Override
    public String toString() {
        return byStakeholder() + (undefined().isEmpty() ? "" : ", undefined: " + undefined());
    }
}
