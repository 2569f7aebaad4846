/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import io.github.cocreation.metrics.network.TieAmount;
import io.github.cocreation.metrics.network.brokerage.BrokerageRole;
import io.github.cocreation.metrics.network.cohesion.Density;
import io.github.cocreation.metrics.network.cohesion.EiIndex;
import io.github.cocreation.metrics.network.community.Modularity;
import io.github.cocreation.metrics.network.inference.PermutationTest;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** The figures of a network whose stakeholders are in groups. */
final class GroupFigures {
    static final String MIXING_MATRIX = "mixing_matrix";
    static final String NUMERIC_ASSORTATIVITY = "numeric_assortativity";
    static final String BROKERAGE = "brokerage_";
    private static final ImmutableList<String> MOMENTS = ImmutableList.of("raw_", "exp_", "sd_", "z_");
    private static final ImmutableSortedSet<String> NODE_NAMES = nodeNames();
    private static final ImmutableSortedSet<String> GROUP_NAMES = ImmutableSortedSet.of(
            "size", "internal_ties_und", "external_ties_und", "ei_und", "density_within", "coleman_homophily");
    static final ImmutableSortedSet<String> NAMES = names();

    private final NetworkAnalysis network;
    private final AttributeId attribute;
    private final GroupAnalysis groups;
    private final Partition partition;
    private final FigureSelection selection;

    GroupFigures(NetworkAnalysis network, AttributeId attribute, FigureSelection selection) {
        this.network = network;
        this.groups = network.by(attribute);
        this.attribute = attribute;
        this.partition = groups.partition();
        this.selection = selection;
    }

    private static ImmutableSortedSet<String> names() {
        ImmutableSortedSet.Builder<String> names = ImmutableSortedSet.naturalOrder();
        names.add("left_out", "ei_index", "ei_expected", "ei_p_inward", "ei_p_outward", "ei_index_und");
        names.add("ei_index_weighted", "assortativity", "assortativity_und", NUMERIC_ASSORTATIVITY);
        names.add("modularity", "modularity_und", "modularity_directed", "modularity_weighted");
        names.add("modularity_weighted_directed").addAll(NODE_NAMES).addAll(GROUP_NAMES);
        names.add(MIXING_MATRIX, BROKERAGE + "network", BROKERAGE + "groups");
        return names.build();
    }

    private static ImmutableSortedSet<String> nodeNames() {
        ImmutableSortedSet.Builder<String> names = ImmutableSortedSet.naturalOrder();
        names.add("ei", "ei_out", "ei_in", "ei_und", "contact_diversity");
        for (BrokerageRole role : BrokerageRole.values()) {
            MOMENTS.forEach(moment -> names.add(BROKERAGE + moment + role.symbol()));
        }
        return names.build();
    }

    private GroupAnalysis underlying() {
        return network.underlying().by(attribute);
    }

    AttributeFigures all() {
        AttributeFigures.Builder figures = AttributeFigures.builder().network(network());
        if (NODE_NAMES.stream().anyMatch(selection::wants)) {
            figures.nodes(nodes());
        }
        if (GROUP_NAMES.stream().anyMatch(selection::wants)) {
            figures.groups(groups());
        }
        if (selection.wants(MIXING_MATRIX)) {
            figures.mixingMatrix(groups.mixing());
        }
        if (selection.wants(BROKERAGE + "network")) {
            figures.brokerageNetwork(brokerageNetwork());
        }
        if (selection.wants(BROKERAGE + "groups")) {
            figures.brokerageGroups(brokerageGroups());
        }
        return figures.build();
    }

    private ImmutableSortedMap<String, Optional<Double>> network() {
        NetworkView view = network.view();
        Figures figures = new Figures(selection);
        figures.put("left_out", partition.leftOut());
        figures.put("ei_index", () -> groups.ei().index());
        figures.put("ei_expected", groups::expectedEiIndex);
        figures.put("ei_p_inward", () -> chance(PermutationTest::pLess));
        figures.put("ei_p_outward", () -> chance(PermutationTest::pGreater));
        figures.put("assortativity", groups::assortativity);
        Modularity weighted = Modularity.withDefaults().withAmount(TieAmount.WEIGHT);
        if (network.subject().isDirected()) {
            figures.put("ei_index_und", () -> underlying().ei().index());
            figures.put("assortativity_und", () -> underlying().assortativity());
            figures.put("modularity_und", () -> underlying().modularity());
            figures.put("modularity_directed", groups::modularity);
        } else {
            figures.put("modularity", groups::modularity);
        }
        if (Fit.WEIGHTED.test(network)) {
            figures.put("ei_index_weighted", this::weightedIndex);
        }
        if (Fit.POSITIVE.test(network)) {
            figures.put(
                    network.subject().isDirected() ? "modularity_weighted_directed" : "modularity_weighted",
                    () -> weighted.of(view, partition));
        }
        if (groups.numbers().isPresent()) {
            figures.put(NUMERIC_ASSORTATIVITY, groups::numberAssortativity);
        }
        return figures.all();
    }

    private OptionalDouble chance(ToDoubleFunction<PermutationTest> p) {
        return groups.eiPermutation()
                .map(test -> OptionalDouble.of(p.applyAsDouble(test)))
                .orElseGet(OptionalDouble::empty);
    }

    /** Undefined where a weight is negative: there is no sum to take shares of. */
    private OptionalDouble weightedIndex() {
        return !Fit.POSITIVE.test(network)
                ? OptionalDouble.empty()
                : EiIndex.withDefaults()
                        .withCounting(EiIndex.Counting.WEIGHTS)
                        .network(network.view(), partition)
                        .index();
    }

    private ImmutableSortedMap<StakeholderId, ImmutableSortedMap<String, Optional<Double>>> nodes() {
        TreeMap<StakeholderId, Figures> nodes = new TreeMap<>();
        for (int v = 0; v < network.view().nodeCount(); v++) {
            if (partition.group(v) != Partition.NONE) {
                nodes.put(network.view().stakeholder(v), new Figures(selection));
            }
        }
        if (NAMES.stream().anyMatch(name -> name.startsWith(BROKERAGE) && selection.wants(name))) {
            putBrokerage(nodes);
        }
        if (network.subject().isDirected()) {
            putEi(nodes, "ei_out", () -> groups, EiIndex.Side.OUT);
            putEi(nodes, "ei_in", () -> groups, EiIndex.Side.IN);
            putEi(nodes, "ei_und", this::underlying, EiIndex.Side.OUT);
        } else {
            putEi(nodes, "ei", () -> groups, EiIndex.Side.OUT);
        }
        nodes.forEach((stakeholder, figures) ->
                figures.put("contact_diversity", () -> groups.contactDiversity().score(stakeholder)));
        return filled(nodes);
    }

    private void putBrokerage(Map<StakeholderId, Figures> nodes) {
        groups.brokerage().stakeholders().forEach((stakeholder, roles) -> {
            Figures figures = nodes.computeIfAbsent(stakeholder, id -> new Figures(selection));
            roles.forEach((role, count) -> {
                figures.put(BROKERAGE + "raw_" + role.symbol(), (double) count.raw());
                figures.put(BROKERAGE + "exp_" + role.symbol(), count.chance().expected());
                figures.put(BROKERAGE + "sd_" + role.symbol(), count.chance().deviation());
                figures.put(BROKERAGE + "z_" + role.symbol(), count.z());
            });
        });
    }

    private void putEi(
            Map<StakeholderId, Figures> nodes, String name, Supplier<GroupAnalysis> over, EiIndex.Side side) {
        if (selection.wants(name)) {
            EiIndex.withDefaults()
                    .stakeholders(over.get().network().view(), partition, side)
                    .forEach((stakeholder, count) -> nodes.computeIfAbsent(stakeholder, id -> new Figures(selection))
                            .put(name, count.index()));
        }
    }

    private ImmutableSortedMap<String, ImmutableSortedMap<String, Optional<Double>>> groups() {
        TreeMap<String, Figures> rows = new TreeMap<>();
        Map<String, OptionalDouble> homophily = groups.colemanHomophily();
        EiIndex.withDefaults().groups(underlying().network().view(), partition).forEach((name, count) -> {
            int group = partition.groups().indexOf(name);
            Figures figures = new Figures(selection);
            figures.put("size", partition.size(group));
            figures.put("internal_ties_und", count.internal());
            figures.put("external_ties_und", count.external());
            figures.put("ei_und", count.index());
            figures.put("density_within", () -> Density.within(network.view(), partition, group));
            figures.put("coleman_homophily", homophily.getOrDefault(name, OptionalDouble.empty()));
            rows.put(name, figures);
        });
        return filled(rows);
    }

    private static <K extends Comparable<K>> ImmutableSortedMap<K, ImmutableSortedMap<String, Optional<Double>>> filled(
            Map<K, Figures> rows) {
        ImmutableSortedMap.Builder<K, ImmutableSortedMap<String, Optional<Double>>> all =
                ImmutableSortedMap.naturalOrder();
        rows.forEach((key, figures) -> {
            if (!figures.isEmpty()) {
                all.put(key, figures.all());
            }
        });
        return all.build();
    }

    private ImmutableSortedMap<String, Optional<Double>> brokerageNetwork() {
        Figures figures = new Figures(FigureSelection.all());
        groups.brokerage().networkAsInSna().forEach((role, count) -> {
            figures.put("raw_" + role.symbol(), (double) count.raw());
            figures.put("exp_" + role.symbol(), count.chance().expected());
            figures.put("sd_" + role.symbol(), count.chance().deviation());
            figures.put("z_" + role.symbol(), count.z());
        });
        groups.brokerage().network().forEach((role, count) -> {
            figures.put("sdexact_" + role.symbol(), count.chance().deviation());
            figures.put("zexact_" + role.symbol(), count.z());
        });
        return figures.all();
    }

    private ImmutableSortedMap<String, ImmutableSortedMap<String, Optional<Double>>> brokerageGroups() {
        TreeMap<String, Figures> rows = new TreeMap<>();
        groups.brokerage().groups().forEach((name, roles) -> {
            Figures figures = new Figures(FigureSelection.all());
            figures.put("size", partition.size(partition.groups().indexOf(name)));
            roles.forEach((role, chance) -> {
                figures.put("exp_" + role.symbol(), chance.expected());
                figures.put("sd_" + role.symbol(), chance.deviation());
            });
            rows.put(name, figures);
        });
        return filled(rows);
    }
}
