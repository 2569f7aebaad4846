/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import io.github.cocreation.core.chart.FunnelChart;
import io.github.cocreation.core.chart.FunnelLoss;
import io.github.cocreation.core.chart.FunnelStage;

/** Bars from the left, one for each stage, joined by what goes on; what goes no further is written below each. */
record FunnelPainter(FunnelChart chart) implements Painter {
    private static final double THICK = 22;
    private static final Lettering NAME = Lettering.PLAIN;

    @Override
    public void paint(Canvas canvas, double top) {
        double most = Math.max(
                1e-9,
                chart.stages().stream().mapToDouble(FunnelStage::value).max().orElse(1));
        double numbers = chart.stages().stream()
                        .mapToDouble(stage -> NAME.strong().width(stage.text()))
                        .max()
                        .orElse(0)
                + 10;
        double room = Math.max(40, canvas.width() - Math.min(numbers, canvas.width() / 2));
        double y = top;
        for (int i = 0; i < chart.stages().size(); i++) {
            FunnelStage stage = chart.stages().get(i);
            canvas.begin(stage.label() + ": " + stage.text());
            y = canvas.paragraph(0, y + NAME.size(), stage.label(), canvas.width(), NAME, 2) - NAME.size() + 4;
            double width = Math.max(2, stage.value() / most * room);
            canvas.box(0, y, width, THICK, Ink.of(stage.tone()));
            canvas.text(
                    width + 8,
                    y + THICK / 2 + NAME.size() * 0.36,
                    TextWidth.fit(stage.text(), canvas.width() - width - 8, NAME.size(), true),
                    NAME.strong());
            canvas.end();
            y += THICK;
            double from = y;
            double end = y + 8;
            for (FunnelLoss loss : stage.losses()) {
                canvas.glyph(Glyph.of(loss.tone()), 25, end + 9, 4.5, Ink.of(loss.tone()));
                end = canvas.paragraph(
                                36,
                                end + 13,
                                loss.text() + " " + loss.label(),
                                canvas.width() - 36,
                                Lettering.SMALL.in(Ink.TEXT),
                                2)
                        - 11;
            }
            y = end + 10;
            if (i + 1 < chart.stages().size()) {
                double next = Math.max(2, chart.stages().get(i + 1).value() / most * room);
                double narrow = Math.min(14, Math.min(width, next));
                canvas.veil(
                        "M" + Canvas.at(0, from) + "H" + Canvas.number(narrow) + "V" + Canvas.number(y) + "H0z",
                        Ink.of(stage.tone()),
                        0.25);
            }
        }
        canvas.reach(y - 10);
    }
}
