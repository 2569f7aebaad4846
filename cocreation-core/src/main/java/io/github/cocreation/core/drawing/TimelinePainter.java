/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.Dash;
import io.github.cocreation.core.chart.Tick;
import io.github.cocreation.core.chart.TimelineBlock;
import io.github.cocreation.core.chart.TimelineChart;
import java.util.Comparator;
import java.util.List;

/** Time from top to bottom, as in a calendar, lanes side by side; as tall as it takes to read the shortest block. */
record TimelinePainter(TimelineChart chart) implements Painter {
    private static final double SHORTEST = 21;
    private static final double TALLEST = 920;
    private static final double LEAST = 320;
    private static final Lettering NAME = Lettering.PLAIN.sized(12).strong();
    private static final Lettering DETAIL = Lettering.SMALL.sized(11);

    @Override
    public void paint(Canvas canvas, double top) {
        double left = chart.scale().ticks().stream()
                        .mapToDouble(tick -> Lettering.SMALL.width(tick.label()))
                        .max()
                        .orElse(0)
                + 8;
        double wide = (canvas.width() - left - 2) / Math.max(1, chart.lanes().size());
        double y = heads(canvas, left, wide, top);
        double stretch = chart.scale().high() - chart.scale().low();
        double shortest = chart.blocks().stream()
                .mapToDouble(block -> block.end() - block.start())
                .min()
                .orElse(stretch);
        double height = Math.max(LEAST, Math.min(TALLEST, SHORTEST / shortest * stretch));
        double last = -100;
        for (Tick tick : chart.scale().ticks()) {
            double at = y + chart.scale().place(tick.value()) * height;
            canvas.line(left, at, canvas.width(), at, Ink.GRID, 1, Dash.SOLID);
            if (at - last >= 14) {
                canvas.text(left - 6, at + 4, tick.label(), Lettering.SMALL.rightAligned());
                last = at;
            }
        }
        double[] free = new double[Math.max(1, chart.lanes().size())];
        List<TimelineBlock> blocks = chart.blocks().stream()
                .sorted(Comparator.comparingDouble(TimelineBlock::start))
                .toList();
        for (TimelineBlock block : blocks) {
            double from = y + chart.scale().place(block.start()) * height;
            double to = y + chart.scale().place(block.end()) * height;
            free[block.lane()] = block(
                    canvas,
                    block,
                    left + block.lane() * wide + 3,
                    wide - 6,
                    from + 1,
                    to - from - 2,
                    free[block.lane()]);
        }
        canvas.reach(y + height + 6);
    }

    private double heads(Canvas canvas, double left, double wide, double top) {
        if (chart.lanes().size() < 2) {
            return top + 10;
        }
        double bottom = top;
        for (int i = 0; i < chart.lanes().size(); i++) {
            bottom = Math.max(
                    bottom,
                    canvas.paragraph(
                            left + i * wide + 3,
                            top + NAME.size(),
                            chart.lanes().get(i),
                            wide - 6,
                            NAME,
                            2));
        }
        return bottom;
    }

    /** Draws a block, its name no higher than a line that is free, and returns the next line that is. */
    private static double block(
            Canvas canvas, TimelineBlock block, double x, double width, double y, double height, double free) {
        Ink ink = Ink.of(block.tone());
        canvas.begin(block.times() + " " + block.label());
        canvas.box(x, y, width, height, Ink.PANEL);
        canvas.tint(x, y, width, height, ink, 0.14);
        canvas.box(x, y, 4, height, ink);
        double room = width - 16;
        int fits = (int) Math.floor((height - 3) / DETAIL.lineHeight());
        double next = Math.max(free, y + Math.min(height / 2 + 4, 14.5));
        if (fits <= 1) {
            String both = block.label() + " \u00b7 " + block.times();
            String line = NAME.width(both) <= room ? both : block.label();
            canvas.text(x + 10, next, TextWidth.fit(line, room, NAME.size(), true), NAME);
            next += NAME.size();
        } else {
            ImmutableList<String> name = TextWidth.wrap(block.label(), room, NAME.size(), true, Math.min(3, fits - 1));
            next = canvas.lines(x + 10, next, name, NAME);
            ImmutableList<String> detail = TextWidth.wrap(
                    block.times()
                            + block.detail().map(text -> " \u00b7 " + text).orElse(""),
                    room,
                    DETAIL.size(),
                    false,
                    Math.max(1, fits - name.size()));
            next = canvas.lines(x + 10, next, detail, DETAIL);
        }
        canvas.end();
        return next;
    }
}
