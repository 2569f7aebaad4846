/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.ChartLine;
import io.github.cocreation.core.chart.Dash;
import io.github.cocreation.core.chart.LineChart;
import io.github.cocreation.core.chart.Tick;
import io.github.cocreation.core.chart.Tone;
import io.github.cocreation.core.chart.Zone;
import java.util.Optional;

/** Lines from left to right over the stretches in which a value reads well or badly. */
record LinePainter(LineChart chart) implements Painter {
    private static final double TALL = 230;
    private static final double STEP_LINE = 15;
    private static final double NAMES = 150;
    private static final double FAINT = 0.09;
    private static final double STRONG = 0.22;

    @Override
    public void paint(Canvas canvas, double top) {
        Frame frame = frame(canvas, legend(canvas, top));
        chart.zones().forEach(zone -> zone(canvas, frame, zone));
        for (Tick tick : chart.scale().ticks()) {
            double y = frame.y(chart, tick.value());
            canvas.line(frame.left, y, frame.right, y, Ink.GRID, 1, Dash.SOLID);
            canvas.text(frame.left - 6, y + 4, tick.label(), Lettering.SMALL.rightAligned());
        }
        if (!canvas.isNarrow()) {
            chart.zones().forEach(zone -> zoneName(canvas, frame, zone));
        }
        steps(canvas, frame);
        // thinner lines over thicker ones, so that both show where they run together
        for (int i = 0; i < chart.lines().size(); i++) {
            line(canvas, frame, i);
        }
    }

    private double legend(Canvas canvas, double top) {
        Legend legend = new Legend();
        for (int i = 0; i < chart.lines().size(); i++) {
            Glyph glyph = Glyph.series(i);
            Ink ink = Ink.series(i);
            Dash dash = dash(i);
            legend.add(chart.lines().get(i).label(), (c, x, y) -> {
                c.line(x - 9, y, x + 9, y, ink, 2, dash);
                c.glyph(glyph, x, y, 4.5, ink);
            });
        }
        if (canvas.isNarrow()) {
            chart.zones()
                    .forEach(zone -> legend.add(zone.label(), (c, x, y) -> {
                        c.tint(x - 8, y - 6, 16, 12, Ink.of(zone.tone()), STRONG);
                        c.line(x - 8, y + 6, x + 8, y + 6, Ink.of(zone.tone()), 1, Dash.SOLID);
                    }));
        }
        double end = legend.draw(canvas, 0, top) + 8;
        return chart.scale()
                .title()
                .map(title -> canvas.paragraph(0, end + 10, title, canvas.width(), Lettering.SMALL, 2) + 2)
                .orElse(end + 6);
    }

    private Frame frame(Canvas canvas, double top) {
        double left = chart.scale().ticks().stream()
                        .mapToDouble(tick -> Lettering.SMALL.width(tick.label()))
                        .max()
                        .orElse(0)
                + 10;
        double names = canvas.isNarrow() || chart.zones().isEmpty() ? 10 : NAMES;
        return new Frame(left, canvas.width() - names, top, top + TALL);
    }

    private void zone(Canvas canvas, Frame frame, Zone zone) {
        double high = frame.y(chart, zone.high());
        double low = frame.y(chart, zone.low());
        if (zone.tone() != Tone.PLAIN) {
            canvas.tint(frame.left, high, frame.right - frame.left, low - high, Ink.of(zone.tone()), FAINT);
        }
    }

    /** The names stand beside the plot, where no line runs. */
    private void zoneName(Canvas canvas, Frame frame, Zone zone) {
        double high = frame.y(chart, zone.high());
        double low = frame.y(chart, zone.low());
        Lettering lettering = Lettering.SMALL.in(Ink.of(zone.tone()));
        int fits = (int) Math.floor((low - high) / lettering.lineHeight());
        if (fits > 0) {
            ImmutableList<String> lines =
                    TextWidth.wrap(zone.label(), NAMES - 10, lettering.size(), false, Math.min(4, fits));
            double middle = (high + low) / 2;
            canvas.lines(
                    frame.right + 8,
                    middle - (lines.size() - 1) * lettering.lineHeight() / 2 + lettering.size() * 0.36,
                    lines,
                    lettering);
        }
    }

    private void steps(Canvas canvas, Frame frame) {
        int n = chart.steps().size();
        double room = (frame.right - frame.left) / Math.max(1, n);
        double widest =
                chart.steps().stream().mapToDouble(Lettering.SMALL::width).max().orElse(0);
        double least = Math.min(widest + 8, 58);
        int every = (int) Math.max(1, Math.ceil(least / room));
        for (int i = 0; i < n; i++) {
            double x = frame.x(chart, i);
            canvas.line(x, frame.bottom, x, frame.bottom + 4, Ink.MUTED, 1, Dash.SOLID);
            if (i % every != 0) {
                continue;
            }
            double wide = Math.min(room * every - 6, 2 * Math.min(x, canvas.width() - x));
            canvas.lines(
                    x,
                    frame.bottom + STEP_LINE + 3,
                    TextWidth.wrap(chart.steps().get(i), wide, Lettering.SMALL.size(), false, 2),
                    Lettering.SMALL.centred());
        }
    }

    private void line(Canvas canvas, Frame frame, int index) {
        ChartLine line = chart.lines().get(index);
        Ink ink = Ink.series(index);
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        int last = -1;
        for (int i = 0; i < line.values().size(); i++) {
            Optional<Double> value = line.values().get(i);
            if (value.isPresent()) {
                path.append(drawing ? 'L' : 'M').append(Canvas.at(frame.x(chart, i), frame.y(chart, value.get())));
                last = i;
            }
            drawing = value.isPresent();
        }
        canvas.begin(line.label());
        canvas.path(path.toString(), ink, index == 0 ? 2.6 : 1.8, dash(index));
        boolean crowded = line.values().size() > 40;
        for (int i = 0; i < line.values().size(); i++) {
            if (line.values().get(i).isPresent() && (!crowded || i == last)) {
                canvas.glyph(
                        Glyph.series(index),
                        frame.x(chart, i),
                        frame.y(chart, line.values().get(i).get()),
                        index == 0 ? 5 : 4.5,
                        ink);
            }
        }
        canvas.end();
    }

    private static Dash dash(int index) {
        return ImmutableList.of(Dash.SOLID, Dash.DASHED, Dash.DOTTED).get(index % 3);
    }

    /** Where the plot lies. */
    private record Frame(double left, double right, double top, double bottom) {
        double x(LineChart chart, int step) {
            return left + (step + 0.5) / chart.steps().size() * (right - left);
        }

        double y(LineChart chart, double value) {
            return bottom - chart.scale().place(value) * (bottom - top);
        }
    }
}
