/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.analysis.AttributeFigures;
import io.github.cocreation.metrics.network.analysis.CommunityFigures;
import io.github.cocreation.metrics.network.analysis.NetworkFigures;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Figures of a network as text for people: a question, the sentences that answer it, and who stands out. */
final class NetworkText {
    private static final int SHOWN = 5;

    private final NetworkFigures figures;
    private final StringBuilder text = new StringBuilder();

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
        boolean directed = figures.meta().direction() == Direction.DIRECTED;
        text.append(String.format(
                Locale.ROOT,
                "Network\n  %d stakeholders and %d %s.\n",
                figures.meta().nodes(),
                figures.meta().edges(),
                directed ? "directed ties" : "ties"));
        sentence("  %s of them have no tie.\n", "isolate_count");
        if (!figures.meta().leftOut().isEmpty()) {
            text.append("  Not computed, as it would take minutes; name it to have it: ")
                    .append(String.join(", ", figures.meta().leftOut()))
                    .append(".\n");
        }
    }

    private void cohesion() {
        text.append("\nHow well is it tied together?\n");
        sentence("  %s of all possible ties are there.\n", "density");
        sentence("  %s of all arcs are answered.\n", "reciprocity_arc");
        sentence(
                "  It has %s parts; the largest has %s members.\n",
                "weak_component_count", "largest_weak_component_size");
        sentence(
                "  From one to another it takes %s steps on average, %s at most.\n", "average_path_length", "diameter");
        sentence("  %s of the pairs have no path at all.\n", "fragmentation");
        sentence("  Of two contacts of the same one, %s are tied to each other.\n", "transitivity");
        sentence("  Of two contacts of the same one, %s are tied to each other.\n", "transitivity_und");
    }

    private void centre() {
        text.append("\nWho is in the middle?\n");
        sentence("  Ties are %s as centralised as can be.\n", "degree_centralization");
        sentence("  Ties are %s as centralised as can be.\n", "degree_centralization_und");
        top("lie most often between others", "betweenness");
        top("are nearest to all others", "harmonic");
        top("reach all others soonest", "harmonic_out");
        top("are chosen by those who are chosen", "eigenvector");
        top("are chosen by those who are chosen", "eigenvector_in");
        top("are where a random walk ends up", "pagerank");
    }

    private void holes() {
        text.append("\nWho has contacts that others do not have?\n");
        top("have most contacts of their own (effective size)", "burt_effective_size");
        top("are most tied down by their contacts (constraint)", "burt_constraint");
    }

    private void leaving() {
        text.append("\nWhat if somebody left?\n");
        sentence(
                "  %s stakeholders and %s ties hold parts together alone.\n",
                "articulation_point_count", "bridge_count");
        top("would leave most pairs without a path", "fragmentation_without");
    }

    private void communities() {
        figures.communities().forEach((search, of) -> community(search, of));
    }

    private void community(String search, CommunityFigures of) {
        long groups = of.groups().values().stream().distinct().count();
        text.append("\nWhich groups do the ties themselves make?\n");
        text.append(String.format(
                Locale.ROOT,
                "  %d groups, modularity %s (%s, a heuristic, best of %d runs).\n",
                groups,
                number(of.modularity()),
                search,
                of.runs()));
    }

    private void groups(String attribute, AttributeFigures of) {
        table("By " + attribute, of.network());
        highest("broker most between groups", "brokerage_raw_t", of.nodes());
    }

    /** Said only if all its numbers were computed and are defined. */
    private void sentence(String sentence, String... names) {
        List<Optional<Double>> values = List.of(names).stream()
                .map(name -> figures.network().getOrDefault(name, Optional.empty()))
                .toList();
        if (values.stream().allMatch(Optional::isPresent)) {
            text.append(String.format(
                    Locale.ROOT,
                    sentence,
                    values.stream().map(NetworkText::number).toArray()));
        }
    }

    private void top(String what, String figure) {
        highest(what, figure, figures.nodes());
    }

    private <K extends Comparable<K>> void highest(
            String what, String figure, Map<K, ? extends SortedMap<String, Optional<Double>>> nodes) {
        List<Map.Entry<K, Double>> highest = nodes.entrySet().stream()
                .flatMap(e -> e.getValue().getOrDefault(figure, Optional.empty()).stream()
                        .map(value -> Map.entry(e.getKey(), value)))
                .sorted(Comparator.<Map.Entry<K, Double>>comparingDouble(e -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(SHOWN)
                .toList();
        if (!highest.isEmpty()) {
            text.append("  These ").append(what).append(":\n");
            highest.forEach(e -> text.append(
                    String.format(Locale.ROOT, "    %-44s %s\n", e.getKey(), number(Optional.of(e.getValue())))));
        }
    }

    private void table(String title, SortedMap<String, Optional<Double>> numbers) {
        if (!numbers.isEmpty()) {
            text.append('\n').append(title).append('\n');
            numbers.forEach(
                    (name, value) -> text.append(String.format(Locale.ROOT, "  %-40s %s\n", name, number(value))));
        }
    }

    private static String number(Optional<Double> value) {
        return value.map(v -> v == Math.rint(v) && Math.abs(v) < 1e15
                        ? String.valueOf(v.longValue())
                        : String.format(Locale.ROOT, "%.4f", v))
                .orElse("not defined");
    }
}
