/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.figure;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.Chart;
import io.github.cocreation.core.chart.HistogramBin;
import io.github.cocreation.core.chart.HistogramChart;
import io.github.cocreation.core.chart.Scale;
import io.github.cocreation.core.text.Numerals;
import io.github.cocreation.metrics.network.inference.PermutationTest;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** The draws of a permutation test in bins, and the observed value among them. */
record ChanceFigure(Wording wording) {
    private static final int BINS = 24;
    private static final int MOST_DIGITS = 3;

    Chart of(PermutationTest test) {
        Numerals numerals = wording.numerals();
        Captions words = new Captions(wording, "chance");
        double low = Math.min(test.observed(), test.draws().get(0));
        double high = Math.max(test.observed(), test.draws().get(test.replications() - 1));
        Scale scale = Scale.numbers(low, high, numerals).withTitle(wording.word("statistic", test.statistic()));
        double width = (scale.high() - scale.low()) / BINS;
        int[] counts = new int[BINS];
        test.draws().stream()
                .forEach(draw -> counts[(int) Math.min(BINS - 1, Math.floor((draw - scale.low()) / width))]++);
        HistogramChart.Builder chart = HistogramChart.builder();
        List<ImmutableList<String>> rows = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            double from = scale.low() + bin * width;
            chart.addBins(HistogramBin.builder()
                    .low(from)
                    .high(from + width)
                    .count(counts[bin])
                    .build());
            if (counts[bin] > 0) {
                rows.add(ImmutableList.of(
                        words.text(
                                "range",
                                "low",
                                numerals.fixed(from, MOST_DIGITS),
                                "high",
                                numerals.fixed(from + width, MOST_DIGITS)),
                        numerals.whole(counts[bin])));
            }
        }
        String observed = numerals.fixed(test.observed(), 2);
        String p = numerals.fixed(test.pTwoSided(), MOST_DIGITS);
        return chart.caption(words.with(
                        rows,
                        List.of(words.text("values"), words.text("times")),
                        "statistic",
                        wording.word("statistic", test.statistic()),
                        "observed",
                        observed,
                        "mean",
                        numerals.fixed(test.mean(), 2),
                        "n",
                        numerals.whole(test.replications()),
                        "p",
                        p))
                .scale(scale)
                .binsName(words.text("bins", "n", numerals.whole(test.replications())))
                .observed(test.observed())
                .observedText(words.text("observed", "observed", observed, "p", p))
                .build();
    }
}
