/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.figure;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.Bar;
import io.github.cocreation.core.chart.BarChart;
import io.github.cocreation.core.chart.Chart;
import io.github.cocreation.core.chart.Scale;
import io.github.cocreation.core.chart.Tone;
import io.github.cocreation.core.chart.ToneName;
import io.github.cocreation.core.text.Numerals;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The readiness of each dimension of governance, its weakest condition as a mark; the weakest link is called so. */
record GovernanceFigure(Wording wording) {
    private static final String READINESS = ": readiness";
    private static final String WEAKEST = ": weakest score";
    private static final double BLOCKED = 1;
    private static final double FULL = 4;

    private record Dimension(String id, double readiness, Optional<Double> weakest) {}

    Optional<Chart> of(Measurement measurement) {
        List<Dimension> dimensions = new ArrayList<>();
        measurement.parts().forEach((part, value) -> {
            if (part.endsWith(READINESS) && value.isPresent()) {
                String id = part.substring(0, part.length() - READINESS.length());
                dimensions.add(new Dimension(id, value.get(), measurement.part(id + WEAKEST)));
            }
        });
        return dimensions.stream()
                .min(Comparator.comparingDouble(Dimension::readiness))
                .map(weakest -> chart(dimensions, weakest));
    }

    private Chart chart(List<Dimension> dimensions, Dimension weakest) {
        Numerals numerals = wording.numerals();
        Captions words = new Captions(wording, "governance");
        BarChart.Builder chart = BarChart.builder();
        List<ImmutableList<String>> rows = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            boolean isWeakest = dimension.equals(weakest);
            boolean blocked =
                    dimension.weakest().filter(score -> score <= BLOCKED).isPresent();
            String name = wording.word("dimension", dimension.id());
            String label = isWeakest ? words.text("weakest-link", "dimension", name) : name;
            chart.addBars(Bar.builder()
                    .label(label)
                    .value(dimension.readiness())
                    .text(numerals.fixed(dimension.readiness(), 1))
                    .mark(dimension.weakest())
                    .markText(dimension.weakest().map(score -> words.text("mark") + " " + numerals.fixed(score, 1)))
                    .tone(blocked ? Tone.POOR : isWeakest ? Tone.WATCH : Tone.PLAIN)
                    .build());
            rows.add(ImmutableList.of(
                    label,
                    numerals.fixed(dimension.readiness(), 2),
                    dimension.weakest().map(score -> numerals.fixed(score, 2)).orElse("")));
        }
        return chart.caption(words.with(
                        rows,
                        List.of(words.text("dimension"), words.text("value"), words.text("mark")),
                        "dimension",
                        wording.word("dimension", weakest.id()),
                        "value",
                        numerals.fixed(weakest.readiness(), 1)))
                .scale(Scale.numbers(0, FULL, numerals).withTitle(words.text("scale")))
                .valueName(words.text("value"))
                .markName(words.text("mark"))
                .addToneNames(new ToneName(Tone.POOR, words.text("blocked")))
                .addToneNames(new ToneName(Tone.WATCH, words.text("weakest")))
                .build();
    }
}
