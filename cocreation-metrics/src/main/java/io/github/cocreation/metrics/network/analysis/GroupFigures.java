/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import io.github.cocreation.metrics.network.brokerage.Brokerage;
import io.github.cocreation.metrics.network.brokerage.GouldFernandez;
import io.github.cocreation.metrics.network.cohesion.Density;
import io.github.cocreation.metrics.network.cohesion.EiCount;
import io.github.cocreation.metrics.network.cohesion.EiIndex;
import io.github.cocreation.metrics.network.cohesion.EiPermutation;
import io.github.cocreation.metrics.network.cohesion.MixingMatrix;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** The numbers of a network whose stakeholders are in groups. */
final class GroupFigures {
    private final NetworkView view;
    private final NetworkView underlying;
    private final Partition partition;
    private final EiIndex ei = EiIndex.withDefaults();
    private final boolean directed;

    GroupFigures(NetworkView view, Partition partition) {
        this.view = view;
        this.underlying = view.underlying();
        this.partition = partition;
        this.directed = view.direction() == Direction.DIRECTED;
    }

    AttributeFigures all() {
        Brokerage brokerage = GouldFernandez.withDefaults().of(view, partition);
        return AttributeFigures.builder()
                .network(network())
                .nodes(nodes(brokerage))
                .groups(groups())
                .mixingMatrix(MixingMatrix.of(view, partition))
                .brokerageNetwork(brokerageNetwork(brokerage))
                .brokerageGroups(brokerageGroups(brokerage))
                .build();
    }

    private ImmutableSortedMap<String, Optional<Double>> network() {
        Figures figures = new Figures();
        figures.put("left_out", partition.leftOut());
        figures.put("ei_index", ei.network(view, partition).index());
        figures.put("ei_expected", EiIndex.expected(partition));
        var shares = EiPermutation.withDefaults().test(view, partition);
        figures.put("ei_p_inward", defined(shares.map(EiPermutation.Shares::inward)));
        figures.put("ei_p_outward", defined(shares.map(EiPermutation.Shares::outward)));
        if (directed) {
            figures.put("ei_index_und", ei.network(underlying, partition).index());
        }
        if (view.weightMeaning() != WeightMeaning.NONE) {
            figures.put("ei_index_weighted", weightedIndex());
        }
        return figures.all();
    }

    /** Undefined where a weight is negative: there is no sum to take shares of. */
    private OptionalDouble weightedIndex() {
        for (int tie = 0; tie < view.tieCount(); tie++) {
            if (view.weight(tie) < 0) {
                return OptionalDouble.empty();
            }
        }
        return ei.withCounting(EiIndex.Counting.WEIGHTS)
                .network(view, partition)
                .index();
    }

    private static OptionalDouble defined(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    private ImmutableSortedMap<StakeholderId, ImmutableSortedMap<String, Optional<Double>>> nodes(Brokerage brokerage) {
        TreeMap<StakeholderId, Figures> nodes = new TreeMap<>();
        brokerage.stakeholders().forEach((stakeholder, roles) -> {
            Figures figures = new Figures();
            roles.forEach((role, count) -> {
                figures.put("brokerage_raw_" + role.symbol(), count.raw());
                figures.put("brokerage_exp_" + role.symbol(), count.chance().expected());
                figures.put("brokerage_sd_" + role.symbol(), count.chance().deviation());
                figures.put("brokerage_z_" + role.symbol(), count.z());
            });
            nodes.put(stakeholder, figures);
        });
        if (directed) {
            putEi(nodes, "ei_out", view, EiIndex.Side.OUT);
            putEi(nodes, "ei_in", view, EiIndex.Side.IN);
            putEi(nodes, "ei_und", underlying, EiIndex.Side.OUT);
        } else {
            putEi(nodes, "ei", view, EiIndex.Side.OUT);
        }
        ImmutableSortedMap.Builder<StakeholderId, ImmutableSortedMap<String, Optional<Double>>> all =
                ImmutableSortedMap.naturalOrder();
        nodes.forEach((stakeholder, figures) -> all.put(stakeholder, figures.all()));
        return all.build();
    }

    private void putEi(Map<StakeholderId, Figures> nodes, String name, NetworkView over, EiIndex.Side side) {
        ei.stakeholders(over, partition, side)
                .forEach((stakeholder, count) ->
                        nodes.computeIfAbsent(stakeholder, id -> new Figures()).put(name, count.index()));
    }

    private ImmutableSortedMap<String, ImmutableSortedMap<String, Optional<Double>>> groups() {
        ImmutableSortedMap<String, EiCount> counts = ei.groups(underlying, partition);
        ImmutableSortedMap.Builder<String, ImmutableSortedMap<String, Optional<Double>>> groups =
                ImmutableSortedMap.naturalOrder();
        counts.forEach((name, count) -> {
            int group = partition.groups().indexOf(name);
            Figures figures = new Figures();
            figures.put("size", partition.size(group));
            figures.put("internal_ties_und", count.internal());
            figures.put("external_ties_und", count.external());
            figures.put("ei_und", count.index());
            figures.put("density_within", Density.within(view, partition, group));
            groups.put(name, figures.all());
        });
        return groups.build();
    }

    private static ImmutableSortedMap<String, Optional<Double>> brokerageNetwork(Brokerage brokerage) {
        Figures figures = new Figures();
        brokerage.networkAsInSna().forEach((role, count) -> {
            figures.put("raw_" + role.symbol(), count.raw());
            figures.put("exp_" + role.symbol(), count.chance().expected());
            figures.put("sd_" + role.symbol(), count.chance().deviation());
            figures.put("z_" + role.symbol(), count.z());
        });
        brokerage.network().forEach((role, count) -> {
            figures.put("sdexact_" + role.symbol(), count.chance().deviation());
            figures.put("zexact_" + role.symbol(), count.z());
        });
        return figures.all();
    }

    private ImmutableSortedMap<String, ImmutableSortedMap<String, Optional<Double>>> brokerageGroups(
            Brokerage brokerage) {
        ImmutableSortedMap.Builder<String, ImmutableSortedMap<String, Optional<Double>>> groups =
                ImmutableSortedMap.naturalOrder();
        brokerage.groups().forEach((name, roles) -> {
            Figures figures = new Figures();
            figures.put("size", partition.size(partition.groups().indexOf(name)));
            roles.forEach((role, chance) -> {
                figures.put("exp_" + role.symbol(), chance.expected());
                figures.put("sd_" + role.symbol(), chance.deviation());
            });
            groups.put(name, figures.all());
        });
        return groups.build();
    }
}
