/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.figure;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.Chart;
import io.github.cocreation.core.chart.ChartLine;
import io.github.cocreation.core.chart.LineChart;
import io.github.cocreation.core.chart.Scale;
import io.github.cocreation.core.text.Numerals;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far apart the groups' words are, period by period. */
record LanguageFigure(Wording wording) {
    Optional<Chart> of(Measurement measurement) {
        Numerals numerals = wording.numerals();
        Captions words = new Captions(wording, "language");
        int periods = Periods.count(measurement, "");
        if (periods == 0) {
            return Optional.empty();
        }
        ImmutableList<Optional<Double>> levels = Periods.values(measurement, "", periods);
        List<ImmutableList<String>> rows = new ArrayList<>();
        LineChart.Builder chart = LineChart.builder();
        for (int period = 0; period < periods; period++) {
            String step = words.text("step", "n", numerals.whole(period + 1));
            chart.addSteps(step);
            rows.add(ImmutableList.of(
                    step, levels.get(period).map(v -> numerals.fixed(v, 2)).orElse("")));
        }
        double high = levels.stream()
                .flatMap(Optional::stream)
                .mapToDouble(v -> v)
                .max()
                .orElse(1);
        return Optional.of(chart.caption(words.with(
                        rows,
                        List.of(words.text("period"), words.text("value")),
                        "first",
                        levels.get(0).map(v -> numerals.fixed(v, 2)).orElse("?"),
                        "last",
                        levels.get(periods - 1).map(v -> numerals.fixed(v, 2)).orElse("?")))
                .scale(Scale.numbers(0, high, numerals).withTitle(words.text("scale")))
                .addLines(ChartLine.builder()
                        .label(words.text("value"))
                        .addAllValues(levels)
                        .build())
                .build());
    }
}
