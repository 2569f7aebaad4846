/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.MatrixCell;
import io.github.cocreation.core.chart.MatrixChart;
import io.github.cocreation.core.chart.Tone;
import java.util.stream.Stream;

/** Cells in rows and columns, coloured as strongly as they count, never so strongly that their text could not be read. */
record MatrixPainter(MatrixChart chart) implements Painter {
    static final double STRONGEST = 0.44;
    private static final double WEAKEST = 0.06;
    private static final double WIDEST = 120;
    private static final double SMALLEST = 9;
    private static final double NARROWEST_FLAT = 58;
    private static final Lettering NAME = Lettering.PLAIN.sized(12);

    @Override
    public void paint(Canvas canvas, double top) {
        int columns = Math.max(1, chart.columns().size());
        double names = Math.min(
                canvas.width() * (canvas.isNarrow() ? 0.34 : 0.3),
                Math.max(
                                NAME.width(chart.rowsName()),
                                chart.rows().stream()
                                        .mapToDouble(NAME::width)
                                        .max()
                                        .orElse(0))
                        + 12);
        double wide = Math.min(WIDEST, (canvas.width() - names - 2) / columns);
        boolean turned = wide < NARROWEST_FLAT;
        double y = top;
        if (!chart.toneNames().isEmpty()) {
            Legend legend = new Legend();
            chart.toneNames().forEach(name -> legend.tone(name.label(), name.tone()));
            y = legend.draw(canvas, 0, y) + 6;
        }
        canvas.text(
                names,
                y + NAME.size(),
                TextWidth.fit(chart.columnsName(), canvas.width() - names, NAME.size(), false),
                NAME.in(Ink.MUTED));
        y = heads(canvas, names, wide, turned, y + 20);
        for (int row = 0; row < chart.rows().size(); row++) {
            y = row(canvas, row, names, wide, y);
        }
    }

    private double heads(Canvas canvas, double left, double wide, boolean turned, double top) {
        Lettering head = head(wide - 4);
        double height = turned
                ? Math.min(
                                130,
                                chart.columns().stream()
                                        .mapToDouble(NAME::width)
                                        .max()
                                        .orElse(0))
                        + 10
                : chart.columns().stream()
                                        .mapToInt(name -> TextWidth.wrap(name, wide - 4, head.size(), false, 3)
                                                .size())
                                        .max()
                                        .orElse(1)
                                * head.lineHeight()
                        + 4;
        double bottom = top + height;
        canvas.paragraph(
                0,
                bottom
                        - 6
                        - (TextWidth.wrap(chart.rowsName(), left - 12, NAME.size(), false, 2)
                                                .size()
                                        - 1)
                                * NAME.lineHeight(),
                chart.rowsName(),
                left - 12,
                NAME.in(Ink.MUTED),
                2);
        for (int column = 0; column < chart.columns().size(); column++) {
            String name = chart.columns().get(column);
            double middle = left + (column + 0.5) * wide;
            canvas.begin(name);
            if (turned) {
                canvas.upwards(
                        middle + NAME.size() * 0.36,
                        bottom - 6,
                        TextWidth.fit(name, height - 8, NAME.size(), false),
                        NAME);
            } else {
                ImmutableList<String> lines = TextWidth.wrap(name, wide - 4, head.size(), false, 3);
                canvas.lines(middle, bottom - 6 - (lines.size() - 1) * head.lineHeight(), lines, head.centred());
            }
            canvas.end();
        }
        return bottom;
    }

    /** Letters in which the longest word of the heads fits, as far as they can still be read. */
    private Lettering head(double room) {
        double longest = chart.columns().stream()
                .flatMap(name -> Stream.of(name.split("\\s+")))
                .mapToDouble(NAME::width)
                .max()
                .orElse(0);
        return longest <= room ? NAME : NAME.sized(Math.max(SMALLEST, Math.floor(NAME.size() * room / longest)));
    }

    private double row(Canvas canvas, int row, double left, double wide, double top) {
        String name = chart.rows().get(row);
        ImmutableList<String> lines = TextWidth.wrap(name, left - 12, NAME.size(), false, 3);
        double height = Math.max(canvas.isNarrow() ? 34 : 32, lines.size() * NAME.lineHeight() + 10);
        canvas.begin(name);
        canvas.lines(
                0, top + height / 2 - (lines.size() - 1) * NAME.lineHeight() / 2 + NAME.size() * 0.36, lines, NAME);
        canvas.end();
        for (int column = 0; column < chart.columns().size(); column++) {
            MatrixCell cell = chart.cells().get(row).get(column);
            double x = left + column * wide;
            canvas.begin(name + ", " + chart.columns().get(column) + ": " + cell.text());
            canvas.box(x + 1, top + 1, wide - 2, height - 2, Ink.PANEL);
            cell.strength()
                    .ifPresent(strength -> canvas.tint(
                            x + 1,
                            top + 1,
                            wide - 2,
                            height - 2,
                            Ink.of(cell.tone()),
                            WEAKEST + strength * (STRONGEST - WEAKEST)));
            double text = x + wide / 2;
            if (cell.tone() != Tone.PLAIN && cell.tone() != Tone.MUTED && wide > 30) {
                canvas.glyph(Glyph.of(cell.tone()), x + 9, top + 10, 3.5, Ink.of(cell.tone()));
            }
            canvas.text(
                    text,
                    top + height / 2 + NAME.size() * 0.36,
                    TextWidth.fit(cell.text(), wide - 4, NAME.size(), false),
                    NAME.centred());
            canvas.end();
        }
        return top + height;
    }
}
