/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.network.analysis.AttributeFigures;
import io.github.cocreation.metrics.network.analysis.NetworkFigures;
import io.github.cocreation.metrics.network.brokerage.BrokerageRole;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A network in a few sentences: how dense it is, who sits between the others, whether ties stay within groups and whether that
 * could be chance, and who brokers in which role; with the source of the data. What is not defined is left out.
 *
 * <pre>{@code
 * Section section = NetworkReport.withDefaults()
 *         .withNames(id -> id.value().replace('.', ' '))
 *         .of("Who talked to whom", analysis.figures(FigureSelection.all()), Source.literature("Drabek et al. (1981), Managing Multiorganizational ..."));
 * }</pre>
 *
 * <p>Nobody is named unless names are given: give them for organisations in public data, or to a team that is bound to
 * discretion, and for nobody else.
 *
 * <p>What chance explains is drawn at one in ten shuffles (a heuristic).
 */
public final class NetworkReport {
    private static final double CHANCE = 0.1;
    private static final int SHOWN = 3;
    private static final NetworkReport DEFAULTS = new NetworkReport(Optional.empty());

    private final Optional<Function<StakeholderId, String>> names;

    private NetworkReport(Optional<Function<StakeholderId, String>> names) {
        this.names = names;
    }

    /** {@return a maker of sections that name nobody} */
    public static NetworkReport withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that names stakeholders}
     *
     * @param value what to call each
     */
    public NetworkReport withNames(Function<StakeholderId, String> value) {
        return new NetworkReport(Optional.of(value));
    }

    /**
     * {@return the section}
     *
     * @param heading its heading
     * @param network the numbers
     * @param data where the data come from
     */
    public Section of(String heading, NetworkFigures network, Source data) {
        ImmutableList.Builder<String> sentences = ImmutableList.builder();
        density(network).ifPresent(sentences::add);
        between(network).ifPresent(sentences::add);
        network.attributes().forEach((attribute, figures) -> {
            across(attribute, figures).ifPresent(sentences::add);
            brokers(attribute, figures).ifPresent(sentences::add);
        });
        return new Section(
                heading,
                ImmutableList.of(new Bullets(sentences.build()), new Paragraph("Data: " + data.cited() + ".")));
    }

    private static Optional<String> density(NetworkFigures network) {
        ImmutableSortedMap<String, Optional<Double>> whole = network.network();
        return figure(whole, "density")
                .flatMap(density -> figure(whole, "node_count")
                        .flatMap(nodes -> figure(whole, "edge_count")
                                .map(ties -> "%.0f stakeholders have %.0f ties, %s of those that could be there%s."
                                        .formatted(
                                                nodes,
                                                ties,
                                                Digits.percent(density),
                                                figure(whole, "reciprocity_arc")
                                                        .map(share ->
                                                                "; " + Digits.percent(share) + " of them are returned")
                                                        .orElse("")))));
    }

    private Optional<String> between(NetworkFigures network) {
        double all = network.nodes().values().stream()
                .mapToDouble(figures -> figure(figures, "betweenness").orElse(0.0))
                .sum();
        List<Map.Entry<StakeholderId, Double>> first = highest(network.nodes(), "betweenness");
        if (all == 0 || first.isEmpty()) {
            return Optional.empty();
        }
        String others = String.join(
                " and ",
                first.stream()
                        .skip(1)
                        .map(each ->
                                name(each.getKey(), "another") + " (" + Digits.percent(each.getValue() / all) + ")")
                        .toList());
        return Optional.of("Most often on the shortest way between two others is "
                + name(first.get(0).getKey(), "one stakeholder") + ", which holds "
                + Digits.percent(first.get(0).getValue() / all) + " of all betweenness"
                + (others.isEmpty() ? "" : ", followed by " + others) + ".");
    }

    private static Optional<String> across(AttributeId attribute, AttributeFigures figures) {
        return figure(figures.network(), "ei_index")
                .flatMap(index -> figure(figures.network(), "ei_expected").map(expected -> {
                    boolean inward = index < expected;
                    return "By %s, %s of the ties cross groups; by the sizes of groups alone it would be %s.%s"
                            .formatted(
                                    attribute,
                                    Digits.percent((1 + index) / 2),
                                    Digits.percent((1 + expected) / 2),
                                    figure(figures.network(), inward ? "ei_p_inward" : "ei_p_outward")
                                            .map(p -> chance(p, inward))
                                            .orElse(""));
                }));
    }

    private static String chance(double p, boolean inward) {
        return (p < CHANCE
                        ? " Contact " + (inward ? "stays within" : "crosses") + " groups more than chance would have it"
                        : " That could be chance")
                + " (p = " + Digits.two(p) + ").";
    }

    private Optional<String> brokers(AttributeId attribute, AttributeFigures figures) {
        List<Map.Entry<StakeholderId, Double>> first = highest(figures.nodes(), raw(BrokerageRole.TOTAL));
        double all = figures.nodes().values().stream()
                .mapToDouble(each -> figure(each, raw(BrokerageRole.TOTAL)).orElse(0.0))
                .sum();
        if (all == 0 || first.isEmpty()) {
            return Optional.empty();
        }
        StakeholderId busiest = first.get(0).getKey();
        ImmutableSortedMap<String, Optional<Double>> roles =
                figures.nodes().getOrDefault(busiest, ImmutableSortedMap.of());
        return Arrays.stream(BrokerageRole.values())
                .filter(role -> role != BrokerageRole.TOTAL)
                .max(Comparator.comparingDouble(
                        (BrokerageRole role) -> figure(roles, raw(role)).orElse(0.0)))
                .map(role ->
                        "By %s, the busiest broker is %s with %.0f of %.0f brokered pairs, most of them as %s (%s)."
                                .formatted(
                                        attribute,
                                        name(busiest, "one stakeholder"),
                                        first.get(0).getValue(),
                                        all,
                                        role.name().toLowerCase(Locale.ROOT),
                                        meaning(role)));
    }

    private static String meaning(BrokerageRole role) {
        return switch (role) {
            case COORDINATOR -> "between members of its own group";
            case ITINERANT -> "from outside, between members of one group";
            case REPRESENTATIVE -> "from its own group to another";
            case GATEKEEPER -> "from another group into its own";
            case LIAISON -> "between two other groups";
            case TOTAL -> "in all roles";
        };
    }

    private static String raw(BrokerageRole role) {
        return "brokerage_raw_" + role.symbol();
    }

    private String name(StakeholderId id, String unnamed) {
        return names.map(name -> name.apply(id)).orElse(unnamed);
    }

    private static List<Map.Entry<StakeholderId, Double>> highest(
            ImmutableSortedMap<StakeholderId, ImmutableSortedMap<String, Optional<Double>>> nodes, String figure) {
        return nodes.entrySet().stream()
                .flatMap(each -> figure(each.getValue(), figure).stream().map(value -> Map.entry(each.getKey(), value)))
                .sorted(Comparator.<Map.Entry<StakeholderId, Double>>comparingDouble(each -> -each.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(SHOWN)
                .toList();
    }

    private static Optional<Double> figure(ImmutableSortedMap<String, Optional<Double>> figures, String name) {
        return figures.getOrDefault(name, Optional.empty());
    }
}
