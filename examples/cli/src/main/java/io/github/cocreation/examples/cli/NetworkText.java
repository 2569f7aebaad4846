/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.metrics.network.analysis.AttributeFigures;
import io.github.cocreation.metrics.network.analysis.CommunityFigures;
import io.github.cocreation.metrics.network.analysis.FigureMeta;
import io.github.cocreation.metrics.network.analysis.NetworkFigures;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

/** Figures of a network as text for people: a question, the sentences that answer it, and who stands out. */
final class NetworkText {
    private static final int SHOWN = 5;

    private final NetworkFigures figures;
    private final StringBuilder text = new StringBuilder();

    /** The question that the next sentence answers. */
    private String heading = "";

    private NetworkText(NetworkFigures figures) {
        this.figures = figures;
    }

    static String of(NetworkFigures figures) {
        NetworkText text = new NetworkText(figures);
        text.size();
        text.cohesion();
        text.centre();
        text.holes();
        text.leaving();
        text.communities();
        figures.attributes().forEach((attribute, of) -> text.groups(attribute.value(), of));
        text.table("All numbers of the network", figures.network());
        return text.text.toString();
    }

    private void size() {
        FigureMeta meta = figures.meta();
        text.append("Network\n  %s and %s.\n"
                .formatted(
                        NetworkWords.count(meta.nodes(), "stakeholder"),
                        NetworkWords.count(
                                meta.edges(), meta.direction() == Direction.DIRECTED ? "directed tie" : "tie")));
        if (meta.layers().size() > 1) {
            line(meta.layers().stream()
                    .map(LayerId::value)
                    .collect(Collectors.joining(", ", "The layers ", " were united.")));
        }
        line(
                switch (meta.weightMeaning()) {
                    case NONE -> "Ties have no weight; parallel ones count as one.";
                    case STRENGTH ->
                        "Weights were read as strengths: larger is closer; those of parallel ties were added.";
                    case COST ->
                        "Weights were read as costs: larger is farther; of parallel ties the smallest was kept.";
                });
        line("Left out: %s to oneself, %d by merging parallel ones, %d of weight 0."
                .formatted(NetworkWords.count(meta.selfTies(), "tie"), meta.mergedTies(), meta.zeroWeights()));
        value("isolate_count")
                .filter(count -> meta.nodes() > 0)
                .ifPresent(count -> line(
                        count == 0
                                ? "Everybody has a tie."
                                : count == 1
                                        ? "1 of them has no tie."
                                        : NetworkWords.number(count) + " of them have no tie."));
        if (!meta.leftOut().isEmpty()) {
            line("Not computed, as it would take minutes; name it with --measures to have it: "
                    + String.join(", ", meta.leftOut()) + ".");
        }
    }

    private void cohesion() {
        heading = "\nHow well is it tied together?\n";
        say("density", density -> NetworkWords.percent(density) + " of all possible ties are there.");
        say("reciprocity_arc", share -> NetworkWords.percent(share) + " of all directed ties are answered.");
        value("largest_weak_component_size")
                .ifPresent(largest -> say(
                        "weak_component_count",
                        parts -> parts == 1
                                ? "It is all in one part."
                                : "It falls into %s parts; the largest has %s."
                                        .formatted(
                                                NetworkWords.number(parts),
                                                NetworkWords.count(Math.round(largest), "stakeholder"))));
        value("diameter")
                .ifPresent(longest -> say(
                        "average_path_length",
                        mean -> String.format(
                                Locale.ROOT,
                                "From one to another it takes %.2f steps on average, %s at most.",
                                mean,
                                NetworkWords.number(longest))));
        say(
                "fragmentation",
                share -> share == 0
                        ? "Every pair is connected by some path."
                        : NetworkWords.percent(share) + " of the pairs have no path at all.");
        say("transitivity", NetworkText::closed);
        say("transitivity_und", NetworkText::closed);
    }

    private static String closed(double transitivity) {
        return "Of two contacts of the same one, " + NetworkWords.percent(transitivity) + " are tied to each other.";
    }

    private void centre() {
        heading = "\nWho is in the middle?\n";
        for (String name : List.of("degree_centralization", "degree_centralization_und")) {
            say(name, share -> "Ties are " + NetworkWords.percent(share) + " as centralised as can be.");
        }
        top("lie most often between others", "betweenness");
        top("are nearest to all others", "harmonic");
        top("reach all others soonest", "harmonic_out");
        top("are chosen by those who are chosen", "eigenvector");
        top("are chosen by those who are chosen", "eigenvector_in");
        top("are where a random walk ends up", "pagerank");
    }

    private void holes() {
        heading = "\nWho has contacts that others do not have?\n";
        top("have most contacts of their own (effective size)", "burt_effective_size");
        top("are most tied down by their contacts (constraint)", "burt_constraint");
    }

    private void leaving() {
        heading = "\nWhat if somebody left?\n";
        value("bridge_count")
                .ifPresent(bridges -> say(
                        "articulation_point_count",
                        cuts -> cuts == 0 && bridges == 0
                                ? "Nobody, and no tie, holds parts together alone."
                                : "%s and %s hold parts together alone."
                                        .formatted(
                                                NetworkWords.count(Math.round(cuts), "stakeholder"),
                                                NetworkWords.count(Math.round(bridges), "tie"))));
        double now = value("fragmentation").orElse(0.0);
        highest("would leave most pairs without a path", "fragmentation_without", figures.nodes(), now);
    }

    private void communities() {
        if (!figures.communities().isEmpty()) {
            heading = "\nWhich groups do the ties themselves make? (Groups are numbered from 1.)\n";
        }
        figures.communities().forEach(this::community);
    }

    private void community(String search, CommunityFigures of) {
        List<Long> sizes = of.groups().values().stream()
                .collect(Collectors.groupingBy(group -> group, Collectors.counting()))
                .values()
                .stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        line("By %s: %s, the largest of %s; modularity %s (a heuristic's best of %s)."
                .formatted(
                        search.equals("weighted") ? "weights" : "ties alone",
                        NetworkWords.count(sizes.size(), "group"),
                        sizes.isEmpty() ? "nobody" : sizes.get(0),
                        NetworkWords.number(of.modularity()),
                        NetworkWords.count(of.runs(), "run")));
    }

    private void groups(String attribute, AttributeFigures of) {
        table("By " + attribute, of.network());
        highest("broker most between groups", "brokerage_raw_t", of.nodes(), 0);
    }

    private Optional<Double> value(String name) {
        return figures.network().getOrDefault(name, Optional.empty());
    }

    /** Said only if the number was computed and is defined. */
    private void say(String name, DoubleFunction<String> sentence) {
        value(name).ifPresent(value -> line(sentence.apply(value)));
    }

    private void line(String sentence) {
        text.append(heading).append("  ").append(sentence).append('\n');
        heading = "";
    }

    private void top(String what, String figure) {
        highest(what, figure, figures.nodes(), 0);
    }

    /** Those with the largest numbers, if these are above what stands out in nobody. */
    private <K extends Comparable<K>> void highest(
            String what, String figure, Map<K, ? extends SortedMap<String, Optional<Double>>> nodes, double above) {
        List<Map.Entry<K, Double>> highest = nodes.entrySet().stream()
                .flatMap(e -> e.getValue().getOrDefault(figure, Optional.empty()).stream()
                        .filter(value -> value > above + 1e-12)
                        .map(value -> Map.entry(e.getKey(), value)))
                .sorted(Comparator.<Map.Entry<K, Double>>comparingDouble(e -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(SHOWN)
                .toList();
        if (!highest.isEmpty()) {
            line("These " + what + ":");
            highest.forEach(e -> text.append(
                    String.format(Locale.ROOT, "    %-44s %s\n", e.getKey(), NetworkWords.number(e.getValue()))));
        }
    }

    private void table(String title, SortedMap<String, Optional<Double>> numbers) {
        if (!numbers.isEmpty()) {
            text.append('\n').append(title).append('\n');
            numbers.forEach((name, value) -> text.append(
                    String.format(Locale.ROOT, "  %-56s %s\n", NetworkWords.figure(name), NetworkWords.number(value))));
        }
    }
}
