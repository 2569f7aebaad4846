/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.Dash;
import io.github.cocreation.core.chart.FlowChart;
import io.github.cocreation.core.chart.FlowGroup;
import io.github.cocreation.core.chart.FlowOrder;
import io.github.cocreation.core.chart.FlowPart;
import io.github.cocreation.core.chart.FlowStep;

/**
 * Steps from top to bottom, with what is handed on written beside the arrows. Steps at the same time, and choices, stand beside
 * each other where there is room, else below each other in one frame.
 */
record FlowPainter(FlowChart chart) implements Painter {
    private static final double WIDEST = 440;
    private static final double NARROWEST = 150;
    private static final double ARROW = 26;
    private static final double PAD = 12;
    private static final double LABEL = 20;
    private static final Lettering NAME = Lettering.PLAIN.strong();
    private static final Lettering DETAIL = Lettering.SMALL;

    @Override
    public void paint(Canvas canvas, double top) {
        double y = top;
        if (!chart.start().isEmpty()) {
            y = chips(canvas, chart.start(), y);
        }
        y = draw(canvas, chart.part(), 0, canvas.width(), y, !chart.start().isEmpty());
        if (!chart.end().isEmpty()) {
            arrow(canvas, canvas.width() / 2, y, y + ARROW);
            chips(canvas, chart.end(), y + ARROW + 2);
        }
    }

    /** What there is, in small rounded frames side by side. */
    private static double chips(Canvas canvas, ImmutableList<String> names, double top) {
        double y = top + 1;
        double x = 0;
        ImmutableList.Builder<Double> widths = ImmutableList.builder();
        names.forEach(name -> widths.add(Math.min(canvas.width() - 4, DETAIL.width(name) + 20)));
        ImmutableList<Double> wide = widths.build();
        int row = 0;
        while (row < names.size()) {
            double sum = wide.get(row);
            int end = row + 1;
            while (end < names.size() && sum + 8 + wide.get(end) <= canvas.width() - 4) {
                sum += 8 + wide.get(end);
                end++;
            }
            x = (canvas.width() - sum) / 2;
            for (int i = row; i < end; i++) {
                canvas.frame(x, y, wide.get(i), 24, Ink.PANEL, Ink.TEAL, Dash.DASHED);
                canvas.text(
                        x + wide.get(i) / 2,
                        y + 16,
                        TextWidth.fit(names.get(i), wide.get(i) - 16, DETAIL.size(), false),
                        DETAIL.in(Ink.TEXT).centred());
                x += wide.get(i) + 8;
            }
            y += 30;
            row = end;
        }
        return y - 4;
    }

    private double draw(Canvas canvas, FlowPart part, double left, double width, double top, boolean arrives) {
        return part instanceof FlowStep step
                ? step(canvas, step, left, width, top, arrives)
                : group(canvas, (FlowGroup) part, left, width, top, arrives);
    }

    private static double step(Canvas canvas, FlowStep step, double left, double width, double top, boolean arrives) {
        double wide = Math.min(width - 4, WIDEST);
        double x = left + (width - wide) / 2;
        double y = arrives ? handed(canvas, step.handed(), left, width, top) : top + 1;
        ImmutableList<String> name = TextWidth.wrap(step.label(), wide - 2 * PAD, NAME.size(), true, 3);
        ImmutableList<String> detail = step.detail()
                .map(text -> TextWidth.wrap(text, wide - 2 * PAD, DETAIL.size(), false, 3))
                .orElse(ImmutableList.of());
        double height = name.size() * NAME.lineHeight() + detail.size() * DETAIL.lineHeight() + 16;
        canvas.begin(step.label());
        canvas.frame(x, y, wide, height, Ink.PANEL, Ink.BLUE, Dash.SOLID);
        double next = canvas.lines(x + wide / 2, y + 8 + NAME.size(), name, NAME.centred());
        canvas.lines(x + wide / 2, next, detail, DETAIL.centred());
        canvas.end();
        return y + height;
    }

    /** The arrow to a step, with what is handed to it beside. */
    private static double handed(Canvas canvas, ImmutableList<String> tokens, double left, double width, double top) {
        String text = String.join(" \u00b7 ", tokens);
        double x = left + width / 2;
        double room = width / 2 - 16;
        ImmutableList<String> lines =
                text.isEmpty() ? ImmutableList.of() : TextWidth.wrap(text, room, DETAIL.size() - 1, false, 6);
        double bottom = top + Math.max(ARROW, lines.size() * 14.5 + 10);
        arrow(canvas, x, top, bottom);
        canvas.lines(x + 12, top + 14, lines, DETAIL.sized(DETAIL.size() - 1).in(Ink.TEAL));
        return bottom;
    }

    private static void arrow(Canvas canvas, double x, double top, double bottom) {
        canvas.line(x, top + 1, x, bottom - 5, Ink.MUTED, 1.6, Dash.SOLID);
        canvas.arrowHead(x, top, x, bottom - 1, 9, Ink.MUTED);
    }

    private double group(Canvas canvas, FlowGroup group, double left, double width, double top, boolean arrives) {
        if (group.order() == FlowOrder.SEQUENCE && group.label().isEmpty()) {
            return below(canvas, group, left, width, top, arrives);
        }
        double y = top + 1;
        if (arrives) {
            arrow(canvas, left + width / 2, top, top + ARROW);
            y = top + ARROW;
        }
        boolean sideBySide = (group.order() == FlowOrder.TOGETHER || group.order() == FlowOrder.CHOICE)
                && (width - 2 * PAD) / group.parts().size() >= NARROWEST;
        double inner = y + PAD + group.label().map(text -> LABEL).orElse(0.0);
        // drawn once to see how high it becomes, then over its frame
        double bottom = inside(new Canvas(canvas.width()), group, sideBySide, left + PAD, width - 2 * PAD, inner) + PAD;
        Ink edge = group.order() == FlowOrder.CHOICE ? Ink.OCHRE : Ink.SLATE;
        canvas.frame(left + 1, y, width - 2, bottom - y, Ink.PAPER, edge, Dash.DASHED);
        double labelled = y + PAD + 8;
        group.label()
                .ifPresent(text -> canvas.text(
                        left + PAD + 12,
                        labelled,
                        TextWidth.fit(text, width - 2 * PAD - 12, DETAIL.size(), true),
                        DETAIL.strong().in(edge)));
        canvas.glyph(mark(group.order()), left + PAD + 2, labelled - 4, 4.5, edge);
        inside(canvas, group, sideBySide, left + PAD, width - 2 * PAD, inner);
        return bottom;
    }

    private static Glyph mark(FlowOrder order) {
        return switch (order) {
            case CHOICE -> Glyph.DIAMOND;
            case REPEAT -> Glyph.HEXAGON;
            case TOGETHER, SEQUENCE -> Glyph.SQUARE;
        };
    }

    private double inside(Canvas canvas, FlowGroup group, boolean sideBySide, double left, double width, double top) {
        if (!sideBySide) {
            return group.order() == FlowOrder.TOGETHER || group.order() == FlowOrder.CHOICE
                    ? stacked(canvas, group, left, width, top)
                    : below(canvas, group, left, width, top, false);
        }
        double each = width / group.parts().size();
        double bottom = top;
        for (int i = 0; i < group.parts().size(); i++) {
            bottom = Math.max(bottom, draw(canvas, group.parts().get(i), left + i * each + 3, each - 6, top, false));
        }
        return bottom;
    }

    private double stacked(Canvas canvas, FlowGroup group, double left, double width, double top) {
        double y = top;
        for (FlowPart part : group.parts()) {
            y = draw(canvas, part, left, width, y, false) + 8;
        }
        return y - 8;
    }

    private double below(Canvas canvas, FlowGroup group, double left, double width, double top, boolean arrives) {
        double y = top;
        boolean follows = arrives;
        for (FlowPart part : group.parts()) {
            y = draw(canvas, part, left, width, y, follows);
            follows = true;
        }
        return y;
    }
}
