/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.network.Attribute;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.NumberAttribute;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NodeScores;
import io.github.cocreation.metrics.network.Partition;
import io.github.cocreation.metrics.network.brokerage.Brokerage;
import io.github.cocreation.metrics.network.brokerage.GouldFernandez;
import io.github.cocreation.metrics.network.cohesion.EiCount;
import io.github.cocreation.metrics.network.cohesion.EiIndex;
import io.github.cocreation.metrics.network.cohesion.MixingMatrix;
import io.github.cocreation.metrics.network.community.Modularity;
import io.github.cocreation.metrics.network.homophily.ColemanHomophily;
import io.github.cocreation.metrics.network.homophily.ContactDiversity;
import io.github.cocreation.metrics.network.homophily.GroupAssortativity;
import io.github.cocreation.metrics.network.homophily.NumberAssortativity;
import io.github.cocreation.metrics.network.inference.GroupStatistic;
import io.github.cocreation.metrics.network.inference.LabelPermutation;
import io.github.cocreation.metrics.network.inference.PermutationTest;
import io.github.cocreation.metrics.network.keyplayer.CrossGroupShares;
import io.github.cocreation.metrics.network.keyplayer.DistanceToDeciders;
import io.github.cocreation.metrics.network.keyplayer.IntermediaryDependence;
import io.github.cocreation.metrics.network.twomode.TwoModeView;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * All that can be asked about a network whose stakeholders are in groups; see {@link NetworkAnalysis#by}. Nothing is computed
 * before it is asked for, nothing twice.
 */
public final class GroupAnalysis {
    private final NetworkAnalysis network;
    private final Partition partition;
    private final Optional<NumberAttribute> numbers;
    private final Once once = new Once();

    private GroupAnalysis(NetworkAnalysis network, Partition partition, Optional<NumberAttribute> numbers) {
        this.network = network;
        this.partition = partition;
        this.numbers = numbers;
    }

    static GroupAnalysis of(NetworkAnalysis network, AttributeId id) {
        Attribute attribute = network.attributes().get(id);
        if (attribute == null) {
            throw Require.failure(
                    "attribute",
                    id,
                    "a network",
                    "is unknown",
                    DidYouMean.remedy(
                            id.value(),
                            network.attributes().keySet().stream()
                                    .map(AttributeId::value)
                                    .toList()));
        }
        return new GroupAnalysis(
                network,
                Partition.of(network.view(), attribute),
                attribute instanceof NumberAttribute numbers ? Optional.of(numbers) : Optional.empty());
    }

    /** {@return the analysis of the network without regard to groups} */
    public NetworkAnalysis network() {
        return network;
    }

    /** {@return the groups} */
    public Partition partition() {
        return partition;
    }

    /** {@return the numbers that make the groups, if they are numbers} */
    public Optional<NumberAttribute> numbers() {
        return numbers;
    }

    /** {@return the ties that leave the groups they start in, and those that stay} */
    public EiCount ei() {
        return EiIndex.withDefaults().network(network.view(), partition);
    }

    /** {@return the E-I index that ties made regardless of groups would have} */
    public OptionalDouble expectedEiIndex() {
        return EiIndex.expected(partition);
    }

    /** {@return how often groups that mean nothing are as inward, or as outward; empty if no ties are to be tested} */
    public Optional<PermutationTest> eiPermutation() {
        return test(GroupStatistic.eiIndex());
    }

    /**
     * {@return how a figure of the groups stands if it were chance who is in which (label permutation), over 1000 orders; empty if it
     * is undefined}
     *
     * @param statistic the figure
     */
    public Optional<PermutationTest> test(GroupStatistic statistic) {
        return once.get(
                statistic,
                () -> LabelPermutation.withDefaults()
                        .withSeed(network.subject().seed())
                        .test(
                                network.view(),
                                partition,
                                statistic,
                                network.subject().work()));
    }

    /** {@return how much more often than by chance ties stay within groups} */
    public OptionalDouble assortativity() {
        return GroupAssortativity.of(network.view(), partition);
    }

    /** {@return the correlation of the numbers at both ends of ties; empty if groups are not made by numbers, or have no spread} */
    public OptionalDouble numberAssortativity() {
        return numbers.map(attribute -> NumberAssortativity.of(network.view(), attribute))
                .orElseGet(OptionalDouble::empty);
    }

    /** {@return how good a division of the network the groups are} */
    public OptionalDouble modularity() {
        return Modularity.withDefaults().of(network.view(), partition);
    }

    /** {@return how many ties run from group to group} */
    public ImmutableSortedMap<String, ImmutableSortedMap<String, Long>> mixing() {
        return once.get("mixing", () -> MixingMatrix.of(network.view(), partition));
    }

    /** {@return how much each group prefers its own, whatever its size} */
    public ImmutableSortedMap<String, OptionalDouble> colemanHomophily() {
        return ColemanHomophily.of(network.view(), partition);
    }

    /** {@return how mixed each one's contacts are} */
    public NodeScores contactDiversity() {
        return once.get("diversity", () -> ContactDiversity.of(network.view(), partition));
    }

    /** {@return who stands between the groups, and in which role} */
    public Brokerage brokerage() {
        return once.get(
                "brokerage",
                () -> GouldFernandez.withDefaults()
                        .of(network.view(), partition, network.subject().work()));
    }

    /** {@return which share of ties runs from each group to each, and how far they stay within (M12)} */
    public CrossGroupShares crossGroupShares() {
        return once.get("shares", () -> CrossGroupShares.of(network.view(), partition));
    }

    /**
     * {@return how far contact between the groups depends on intermediaries (M15)}
     *
     * @param intermediaries who they are, taken away together
     * @throws IllegalArgumentException if one of them is not in the network
     */
    public IntermediaryDependence dependenceOn(Set<StakeholderId> intermediaries) {
        ImmutableSortedSet<StakeholderId> them = ImmutableSortedSet.copyOf(intermediaries);
        return once.get(
                Map.entry("dependence", them),
                () -> IntermediaryDependence.of(
                        network.view(), partition, them, network.subject().work()));
    }

    /**
     * {@return how many steps each group is from those who decide}
     *
     * @param deciders who decides
     * @throws IllegalArgumentException if one of them is not in the network
     */
    public ImmutableSortedMap<String, DistanceToDeciders> stepsTo(Set<StakeholderId> deciders) {
        ImmutableSortedSet<StakeholderId> them = ImmutableSortedSet.copyOf(deciders);
        return once.get(Map.entry("steps", them), () -> DistanceToDeciders.of(network.view(), partition, them));
    }

    /**
     * {@return the network as one of two modes, for a file that holds both as nodes}
     *
     * @param foci the name of the group that others take part in, such as {@code event}
     * @throws IllegalArgumentException if there is no such group, or a tie runs within a group
     */
    public TwoModeAnalysis twoMode(String foci) {
        return once.get(
                Map.entry("two modes", foci),
                () -> new TwoModeAnalysis(
                        TwoModeView.of(network.view(), partition, foci),
                        network.attributes(),
                        network.subject().work()));
    }
}
