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
import io.github.cocreation.metrics.participation.VoiceParity;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shares of the voice as bars, shares of the heads as marks. */
record VoiceFigure(Wording wording) {
    private static final double UNHEARD = 0.5;
    private static final double QUIETER = 0.8;

    Optional<Chart> of(Measurement measurement) {
        Numerals numerals = wording.numerals();
        Captions words = new Captions(wording, "voice");
        String prefix = VoiceParity.sharePart("");
        List<ImmutableList<String>> rows = new ArrayList<>();
        BarChart.Builder chart = BarChart.builder();
        Optional<String> quietest = Optional.empty();
        double lowest = Double.POSITIVE_INFINITY;
        for (String part : measurement.parts().keySet()) {
            Optional<Double> share = part.startsWith(prefix) ? measurement.part(part) : Optional.empty();
            if (share.isEmpty()) {
                continue;
            }
            String group = part.substring(prefix.length());
            String name = wording.word("standing", group);
            Optional<Double> heads = measurement.part(VoiceParity.headsPart(group));
            Optional<Double> parity = measurement.part(VoiceParity.parityPart(group));
            if (parity.orElse(lowest) < lowest) {
                lowest = parity.get();
                quietest = Optional.of(name);
            }
            chart.addBars(Bar.builder()
                    .label(name)
                    .value(share)
                    .text(numerals.percent(share.get()))
                    .mark(heads)
                    .markText(heads.map(h -> words.text("mark") + " " + numerals.percent(h)))
                    .tone(parity.map(VoiceFigure::tone).orElse(Tone.MUTED))
                    .build());
            rows.add(ImmutableList.of(
                    name,
                    numerals.percent(share.get()),
                    heads.map(numerals::percent).orElse(""),
                    parity.map(p -> numerals.fixed(p, 2)).orElse("")));
        }
        if (rows.isEmpty() || quietest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(chart.caption(words.with(
                        rows,
                        List.of(words.text("group"), words.text("value"), words.text("mark"), words.text("parity")),
                        "group",
                        quietest.get()))
                .scale(Scale.shares(numerals))
                .valueName(words.text("value"))
                .markName(words.text("mark"))
                .addToneNames(new ToneName(Tone.POOR, words.text("poor")))
                .addToneNames(new ToneName(Tone.WATCH, words.text("watch")))
                .addToneNames(new ToneName(Tone.MUTED, words.text("muted")))
                .build());
    }

    private static Tone tone(double parity) {
        return parity < UNHEARD ? Tone.POOR : parity < QUIETER ? Tone.WATCH : Tone.PLAIN;
    }
}
