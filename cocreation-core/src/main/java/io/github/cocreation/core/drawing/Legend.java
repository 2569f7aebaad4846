/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import io.github.cocreation.core.chart.Dash;
import io.github.cocreation.core.chart.Tone;
import java.util.ArrayList;
import java.util.List;

/** What marks mean, in words beside a sample of each, in as many rows as it takes. */
final class Legend {
    private static final double SAMPLE = 18;
    private static final double GAP = 18;
    private static final double ROW = 19;
    private static final int MOST_LINES = 2;

    private final List<Item> items = new ArrayList<>();

    private record Item(String label, Sample sample) {}

    /** Draws a sample whose middle lies at a place. */
    interface Sample {
        void draw(Canvas canvas, double x, double y);
    }

    void add(String label, Sample sample) {
        items.add(new Item(label, sample));
    }

    void glyph(String label, Glyph glyph, Ink ink) {
        add(label, (canvas, x, y) -> canvas.glyph(glyph, x, y, 5, ink));
    }

    void tone(String label, Tone tone) {
        glyph(label, Glyph.of(tone), Ink.of(tone));
    }

    void stroke(String label, Ink ink, Dash dash) {
        add(label, (canvas, x, y) -> canvas.line(x - 8, y, x + 8, y, ink, 2, dash));
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** Draws it and returns where it ends. */
    double draw(Canvas canvas, double left, double top) {
        Lettering lettering = Lettering.SMALL.in(Ink.TEXT);
        double x = left;
        double y = top;
        double deepest = 0;
        for (Item item : items) {
            double room = canvas.width() - left - SAMPLE - 4;
            List<String> lines = TextWidth.wrap(item.label, room, lettering.size(), false, MOST_LINES);
            double wide = SAMPLE
                    + 4
                    + lines.stream().mapToDouble(lettering::width).max().orElse(0);
            if (x > left && x + wide > canvas.width()) {
                x = left;
                y += deepest;
                deepest = 0;
            }
            item.sample.draw(canvas, x + SAMPLE / 2, y + ROW / 2);
            double line = y + ROW / 2 + lettering.size() * 0.35;
            for (String text : lines) {
                canvas.text(x + SAMPLE + 4, line, text, lettering);
                line += lettering.lineHeight();
            }
            deepest = Math.max(deepest, ROW + (lines.size() - 1) * lettering.lineHeight());
            x += wide + GAP;
        }
        double end = items.isEmpty() ? top : y + deepest;
        canvas.reach(end);
        return end;
    }
}
