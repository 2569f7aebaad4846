/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.analysis.AttributeFigures;
import io.github.cocreation.metrics.network.analysis.NetworkFigures;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An analysis as text for people: the whole, the stakeholders in between, and the groups. */
final class NetworkText {
    private static final int SHOWN = 5;

    private NetworkText() {}

    static String of(NetworkFigures analysis) {
        StringBuilder text = new StringBuilder("Network\n");
        analysis.network().forEach((name, value) -> line(text, name, value));
        top(text, "betweenness", analysis.nodes());
        analysis.attributes().forEach((attribute, figures) -> group(text, attribute.value(), figures));
        return text.toString();
    }

    private static void group(StringBuilder text, String attribute, AttributeFigures figures) {
        text.append("\nBy ").append(attribute).append('\n');
        figures.network().forEach((name, value) -> line(text, name, value));
        top(text, "brokerage_raw_t", figures.nodes());
    }

    private static void top(
            StringBuilder text,
            String figure,
            ImmutableSortedMap<StakeholderId, ImmutableSortedMap<String, Optional<Double>>> nodes) {
        ImmutableList<Map.Entry<StakeholderId, Double>> highest = nodes.entrySet().stream()
                .flatMap(e -> e.getValue().getOrDefault(figure, Optional.empty()).stream()
                        .map(value -> Map.entry(e.getKey(), value)))
                .sorted(Comparator.<Map.Entry<StakeholderId, Double>>comparingDouble(e -> -e.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(SHOWN)
                .collect(ImmutableList.toImmutableList());
        if (!highest.isEmpty()) {
            text.append("  highest ").append(figure).append('\n');
            highest.forEach(e -> text.append(String.format(Locale.ROOT, "    %-44s %.4f%n", e.getKey(), e.getValue())
                    .replace(System.lineSeparator(), "\n")));
        }
    }

    private static void line(StringBuilder text, String name, Optional<Double> value) {
        text.append(String.format(
                Locale.ROOT,
                "  %-30s %s\n",
                name,
                value.map(v -> v == Math.rint(v) && Math.abs(v) < 1e15
                                ? String.valueOf(v.longValue())
                                : String.format(Locale.ROOT, "%.4f", v))
                        .orElse("not defined")));
    }
}
