/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import io.github.cocreation.core.chart.Dash;
import io.github.cocreation.core.chart.HistogramBin;
import io.github.cocreation.core.chart.HistogramChart;
import io.github.cocreation.core.chart.Tick;

/** Bars for what chance brings and a line through them where the observed value lies. */
record HistogramPainter(HistogramChart chart) implements Painter {
    private static final double TALL = 170;
    private static final double LEFT = 4;

    @Override
    public void paint(Canvas canvas, double top) {
        double right = canvas.width() - 4;
        double x = LEFT + chart.scale().place(chart.observed()) * (right - LEFT);
        boolean toTheLeft = x > canvas.width() / 2;
        double room = toTheLeft ? x - 10 : canvas.width() - x - 10;
        Lettering observed = Lettering.PLAIN.strong().in(Ink.POOR);
        double y = canvas.paragraph(
                toTheLeft ? x - 8 : x + 8,
                top + 13,
                chart.observedText(),
                room,
                toTheLeft ? observed.rightAligned() : observed,
                3);
        double plot = Math.max(y, top + 20);
        double bottom = plot + TALL;
        double most = chart.bins().stream().mapToInt(HistogramBin::count).max().orElse(1);
        for (HistogramBin bin : chart.bins()) {
            double from = LEFT + chart.scale().place(bin.low()) * (right - LEFT);
            double to = LEFT + chart.scale().place(bin.high()) * (right - LEFT);
            double height = most == 0 ? 0 : bin.count() / most * TALL;
            if (bin.count() > 0) {
                canvas.begin(String.valueOf(bin.count()));
                canvas.box(from + 0.5, bottom - height, Math.max(1, to - from - 1), height, Ink.BLUE);
                canvas.end();
            }
        }
        canvas.line(LEFT, bottom, right, bottom, Ink.MUTED, 1.2, Dash.SOLID);
        double last = -1000;
        for (Tick tick : chart.scale().ticks()) {
            double at = LEFT + chart.scale().place(tick.value()) * (right - LEFT);
            double width = Lettering.SMALL.width(tick.label());
            double middle = Math.max(width / 2, Math.min(canvas.width() - width / 2, at));
            canvas.line(at, bottom, at, bottom + 4, Ink.MUTED, 1, Dash.SOLID);
            if (middle - width / 2 > last + 6) {
                canvas.text(middle, bottom + 18, tick.label(), Lettering.SMALL.centred());
                last = middle + width / 2;
            }
        }
        canvas.line(x, top, x, bottom, Ink.POOR, 2.5, Dash.DASHED);
        canvas.glyph(Glyph.WEDGE, x, bottom - 4, 6, Ink.POOR);
        double next = bottom + 36;
        next = chart.scale()
                .title()
                .map(title -> canvas.paragraph(LEFT, bottom + 36, title, canvas.width() - LEFT, Lettering.SMALL, 2))
                .orElse(next);
        canvas.box(LEFT + 3, next - 9, 12, 9, Ink.BLUE);
        canvas.paragraph(
                LEFT + 22, next, chart.binsName(), canvas.width() - LEFT - 22, Lettering.SMALL.in(Ink.TEXT), 2);
    }
}
