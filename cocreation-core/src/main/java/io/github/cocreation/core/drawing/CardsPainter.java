/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.CardsChart;
import io.github.cocreation.core.chart.ChartCard;
import io.github.cocreation.core.chart.Dash;

/** Cards in rows, with a dashed line to cut along. */
record CardsPainter(CardsChart chart) implements Painter {
    private static final double CARD = 170;
    private static final double GAP = 8;
    private static final double PAD = 10;
    private static final int MOST_LINES = 40;
    private static final Lettering NAME = Lettering.PLAIN.strong();
    private static final Lettering LINE = Lettering.PLAIN.sized(12);

    @Override
    public void paint(Canvas canvas, double top) {
        int columns = (int) Math.max(1, Math.floor((canvas.width() + GAP) / (CARD + GAP)));
        double wide = (canvas.width() - 2 - (columns - 1) * GAP) / columns;
        double y = top + 1;
        for (int first = 0; first < chart.cards().size(); first += columns) {
            ImmutableList<ChartCard> row =
                    chart.cards().subList(first, Math.min(chart.cards().size(), first + columns));
            double height = row.stream()
                    .mapToDouble(card -> card(new Canvas(canvas.width()), card, 0, wide, 0))
                    .max()
                    .orElse(0);
            for (int i = 0; i < row.size(); i++) {
                double x = 1 + i * (wide + GAP);
                canvas.frame(x, y, wide, height, Ink.PAPER, Ink.SLATE, Dash.DASHED);
                card(canvas, row.get(i), x, wide, y);
            }
            y += height + GAP;
        }
    }

    private static double card(Canvas canvas, ChartCard card, double x, double width, double top) {
        double y = canvas.paragraph(x + PAD, top + PAD + NAME.size(), card.title(), width - 2 * PAD, NAME, 3) + 2;
        for (String line : card.lines()) {
            y = canvas.paragraph(x + PAD, y, line, width - 2 * PAD, LINE, MOST_LINES);
        }
        return y - top - LINE.size() + PAD;
    }
}
