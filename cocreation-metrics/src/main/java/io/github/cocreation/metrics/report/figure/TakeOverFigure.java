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
import io.github.cocreation.core.chart.Tone;
import io.github.cocreation.core.chart.Zone;
import io.github.cocreation.core.text.Numerals;
import io.github.cocreation.metrics.drift.TakeOverRisk;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The initiators' shares of decisions and of open promises, period by period, against the share that suits the type. */
record TakeOverFigure(Wording wording) {
    private static final String DECISIONS = ": share of decisions";
    private static final String PROMISES = ": share of open commitments";

    Optional<Chart> of(Measurement measurement) {
        Numerals numerals = wording.numerals();
        Captions words = new Captions(wording, "take-over");
        int periods = Periods.count(measurement, DECISIONS);
        if (periods == 0) {
            return Optional.empty();
        }
        ImmutableList<Optional<Double>> decisions = Periods.values(measurement, DECISIONS, periods);
        ImmutableList<Optional<Double>> promises = Periods.values(measurement, PROMISES, periods);
        LineChart.Builder chart = LineChart.builder();
        List<ImmutableList<String>> rows = new ArrayList<>();
        for (int period = 0; period < periods; period++) {
            String step = words.text("step", "n", numerals.whole(period + 1));
            chart.addSteps(step);
            rows.add(ImmutableList.of(
                    step,
                    decisions.get(period).map(numerals::percent).orElse(""),
                    promises.get(period).map(numerals::percent).orElse("")));
        }
        measurement
                .part(TakeOverRisk.SUITED)
                .ifPresent(suited -> chart.addZones(
                        zone(0, suited, words.text("suited", "share", numerals.percent(suited)), Tone.GOOD),
                        zone(suited, 1, words.text("more"), Tone.WATCH)));
        return Optional.of(chart.caption(words.with(
                        rows,
                        List.of(words.text("period"), words.text("decisions"), words.text("promises")),
                        "first",
                        decisions.get(0).map(numerals::percent).orElse("?"),
                        "last",
                        decisions.get(periods - 1).map(numerals::percent).orElse("?")))
                .scale(Scale.shares(numerals).withTitle(words.text("scale")))
                .addLines(line(words.text("decisions"), decisions), line(words.text("promises"), promises))
                .build());
    }

    private static Zone zone(double low, double high, String label, Tone tone) {
        Zone.Builder zone = Zone.builder();
        return zone.low(low).high(high).label(label).tone(tone).build();
    }

    private static ChartLine line(String label, ImmutableList<Optional<Double>> values) {
        ChartLine.Builder line = ChartLine.builder();
        return line.label(label).addAllValues(values).build();
    }
}
