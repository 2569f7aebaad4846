/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.Bar;
import io.github.cocreation.core.chart.BarChart;
import io.github.cocreation.core.chart.Dash;
import io.github.cocreation.core.chart.Tick;
import io.github.cocreation.core.chart.Tone;

/** Bars from left to right; their names stand to the left, or above them where there is little room. */
record BarPainter(BarChart chart) implements Painter {
    private static final double THICK = 16;
    private static final double ROW = 30;
    private static final double TICK = 18;
    private static final Lettering NAME = Lettering.PLAIN;

    @Override
    public void paint(Canvas canvas, double top) {
        boolean above = canvas.isNarrow();
        double names = above ? 0 : Math.min(canvas.width() * 0.36, widest(ImmutableList.copyOf(chart.bars())) + 14);
        double values = chart.bars().stream()
                        .mapToDouble(bar -> Math.min(
                                NAME.width(bar.text()) + (bar.tone() == Tone.PLAIN ? 0 : 16), canvas.width() * 0.3))
                        .max()
                        .orElse(0)
                + 8;
        double left = names;
        double right = canvas.width() - values - 2;
        double y = legend(canvas, top);
        double start = y;
        double[] rows = new double[chart.bars().size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = y;
            y += height(canvas, chart.bars().get(i), above, names);
        }
        double bottom = y;
        grid(canvas, left, right, start, bottom);
        for (int i = 0; i < rows.length; i++) {
            bar(canvas, chart.bars().get(i), above, left, right, rows[i], names);
        }
    }

    private double legend(Canvas canvas, double top) {
        Legend legend = new Legend();
        chart.valueName()
                .ifPresent(name -> legend.add(name, (c, x, y) -> c.box(x - 8, y - 5, 16, 10, Ink.of(Tone.PLAIN))));
        chart.markName().ifPresent(name -> legend.add(name, (c, x, y) -> mark(c, x, y - 7, 14)));
        // what no bar shows would only puzzle
        chart.toneNames().stream()
                .filter(name -> chart.bars().stream().anyMatch(bar -> bar.tone() == name.tone()))
                .forEach(name -> legend.tone(name.label(), name.tone()));
        return legend.isEmpty() ? top : legend.draw(canvas, 0, top) + 6;
    }

    private static double widest(ImmutableList<Bar> bars) {
        return bars.stream()
                .mapToDouble(bar -> (bar.tone() == Tone.POOR ? NAME.strong() : NAME).width(bar.label()))
                .max()
                .orElse(0);
    }

    private static ImmutableList<String> name(Canvas canvas, Bar bar, boolean above, double names) {
        return TextWidth.wrap(
                bar.label(), above ? canvas.width() : names - 14, NAME.size(), bar.tone() == Tone.POOR, 2);
    }

    private static double height(Canvas canvas, Bar bar, boolean above, double names) {
        int lines = name(canvas, bar, above, names).size();
        return above ? lines * NAME.lineHeight() + THICK + 14 : Math.max(ROW, lines * NAME.lineHeight() + 12);
    }

    private void grid(Canvas canvas, double left, double right, double top, double bottom) {
        double last = -1000;
        for (Tick tick : chart.scale().ticks()) {
            double x = left + chart.scale().place(tick.value()) * (right - left);
            canvas.line(x, top, x, bottom, Ink.GRID, 1, Dash.SOLID);
            double width = Lettering.SMALL.width(tick.label());
            double middle = Math.max(width / 2, Math.min(canvas.width() - width / 2, x));
            if (middle - width / 2 > last + 6) {
                canvas.text(middle, bottom + TICK - 4, tick.label(), Lettering.SMALL.centred());
                last = middle + width / 2;
            }
        }
        chart.scale()
                .title()
                .ifPresent(title -> canvas.paragraph(
                        left, bottom + 2 * TICK - 4, title, canvas.width() - left, Lettering.SMALL, 2));
    }

    private void bar(Canvas canvas, Bar bar, boolean above, double left, double right, double top, double names) {
        ImmutableList<String> name = name(canvas, bar, above, names);
        double row = height(canvas, bar, above, names);
        double y = above ? top + name.size() * NAME.lineHeight() + 2 : top + (row - THICK) / 2;
        Lettering lettering = bar.tone() == Tone.POOR ? NAME.strong() : NAME;
        canvas.begin(bar.label() + ": " + bar.text()
                + bar.markText().map(text -> "; " + text).orElse(""));
        canvas.lines(
                0,
                above
                        ? top + NAME.size()
                        : top + row / 2 - (name.size() - 1) * NAME.lineHeight() / 2 + NAME.size() * 0.36,
                name,
                lettering);
        double end = left + bar.value().map(chart.scale()::place).orElse(0.0) * (right - left);
        double zero = left + chart.scale().place(0) * (right - left);
        if (bar.value().isPresent()) {
            canvas.box(Math.min(zero, end), y, Math.max(1.5, Math.abs(end - zero)), THICK, Ink.of(bar.tone()));
        }
        bar.mark().ifPresent(mark -> mark(canvas, left + chart.scale().place(mark) * (right - left), y - 3, THICK + 6));
        double beside = Math.max(end, zero)
                + 8
                + bar.mark()
                        .map(mark -> left + chart.scale().place(mark) * (right - left))
                        .filter(at -> at >= end - 2 && at < end + 60)
                        .map(at -> at - end)
                        .orElse(0.0);
        double text = Math.min(beside, right + 8);
        if (bar.tone() != Tone.PLAIN) {
            canvas.glyph(Glyph.of(bar.tone()), text + 5, y + THICK / 2, 5, Ink.of(bar.tone()));
            text += 14;
        }
        canvas.text(
                text,
                y + THICK / 2 + NAME.size() * 0.36,
                TextWidth.fit(bar.text(), canvas.width() - text, NAME.size(), false),
                (bar.value().isPresent() ? NAME : NAME.in(Ink.MUTED)).withRim());
        canvas.end();
    }

    private static void mark(Canvas canvas, double x, double y, double height) {
        canvas.line(x, y, x, y + height, Ink.TEXT, 2.5, Dash.SOLID);
        canvas.glyph(Glyph.DIAMOND, x, y + height / 2, 4, Ink.TEXT);
    }
}
