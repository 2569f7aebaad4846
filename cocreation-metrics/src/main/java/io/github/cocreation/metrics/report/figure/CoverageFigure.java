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
import java.util.List;
import java.util.Optional;

/** The share of its seats that each group concerned has taken. */
record CoverageFigure(Wording wording) {
    private static final String PREFIX = "coverage: ";
    private static final double HALF = 0.5;

    Optional<Chart> of(Measurement measurement) {
        Numerals numerals = wording.numerals();
        Captions words = new Captions(wording, "coverage");
        List<ImmutableList<String>> rows = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        BarChart.Builder chart = BarChart.builder();
        measurement.parts().forEach((part, share) -> {
            if (!part.startsWith(PREFIX) || share.isEmpty()) {
                return;
            }
            String group = wording.word("group", part.substring(PREFIX.length()));
            boolean full = share.get() >= 1;
            if (!full) {
                missing.add(group);
            }
            chart.addBars(Bar.builder()
                    .label(group)
                    .value(Math.min(1, share.get()))
                    .text(numerals.percent(share.get()))
                    .tone(full ? Tone.GOOD : share.get() < HALF ? Tone.POOR : Tone.WATCH)
                    .build());
            rows.add(ImmutableList.of(group, numerals.percent(share.get())));
        });
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(chart.caption(words.with(
                        rows,
                        List.of(words.text("group"), words.text("value")),
                        "missing",
                        missing.isEmpty() ? words.text("none") : wording.joined(missing)))
                .scale(Scale.shares(numerals).withTitle(words.text("value")))
                .addToneNames(new ToneName(Tone.GOOD, words.text("good")))
                .addToneNames(new ToneName(Tone.WATCH, words.text("watch")))
                .addToneNames(new ToneName(Tone.POOR, words.text("poor")))
                .build());
    }
}
