/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.BarChart;
import io.github.cocreation.core.chart.Caption;
import io.github.cocreation.core.chart.CardsChart;
import io.github.cocreation.core.chart.Chart;
import io.github.cocreation.core.chart.FlowChart;
import io.github.cocreation.core.chart.FunnelChart;
import io.github.cocreation.core.chart.HistogramChart;
import io.github.cocreation.core.chart.LineChart;
import io.github.cocreation.core.chart.MatrixChart;
import io.github.cocreation.core.chart.NetworkChart;
import io.github.cocreation.core.chart.PlaneChart;
import io.github.cocreation.core.chart.TimelineChart;
import io.github.cocreation.core.check.Require;

/**
 * A chart as SVG, alone as a file or as part of a page. A pure function: the same chart gives the same bytes, on every machine.
 *
 * <pre>{@code
 * String file = Svg.withDefaults().document(chart);
 * String small = Svg.withDefaults().withWidth(Svg.PHONE).document(chart);
 * }</pre>
 *
 * <p>Nothing is told by colour alone: series differ in shape, lines in their strokes, and what asks for attention has a mark.
 * Readers of screens are told title and description; the numbers stand in the chart's table, which a page shows beside it.
 * Colours follow a dark screen where the program that shows the file knows of it; paper is always light. There is neither script
 * nor anything to be loaded.
 *
 * <p>How wide text becomes is estimated on the wide side, since there is no font to ask: no text runs over another or out of the
 * drawing, whichever font the reader has; what would is broken into lines or ends in an ellipsis.
 */
public final class Svg {
    /** The width of a page of paper or a screen, in pixels. */
    public static final int PAGE = 720;

    /** The width of a phone held upright, in pixels. */
    public static final int PHONE = 344;

    private static final int LEAST = 240;
    private static final int MARGIN = 16;
    private static final String FONTS = "system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
    private static final Svg DEFAULTS = new Svg(PAGE);

    private final int width;

    private Svg(int width) {
        this.width = width;
    }

    /** {@return the drawing as wide as a page} */
    public static Svg withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy of another width}
     *
     * @param value the width in pixels, at least 240
     * @throws IllegalArgumentException if it is less
     */
    public Svg withWidth(int value) {
        return new Svg(Require.atLeast("width", value, LEAST, "a drawing"));
    }

    /** {@return the rules that a page with drawings in it needs once, for dark screens} */
    public static String stylesheet() {
        return Ink.stylesheet();
    }

    /**
     * {@return a file of its own, with the chart's title above and its note below}
     *
     * @param chart the chart
     */
    public String document(Chart chart) {
        Caption caption = chart.caption();
        Canvas canvas = new Canvas(width - 2.0 * MARGIN);
        Lettering title = Lettering.PLAIN.sized(16).strong();
        double y = canvas.paragraph(0, title.size(), caption.title(), canvas.width(), title, 3);
        painter(chart).paint(canvas, y);
        caption.note()
                .ifPresent(note ->
                        canvas.paragraph(0, canvas.height() + 20, note, canvas.width(), Lettering.SMALL.sized(11), 6));
        double height = canvas.height() + 2 * MARGIN;
        Markup svg = start(caption, "", width, height, true)
                .style(Ink.stylesheet())
                .leaf(
                        "rect",
                        "width",
                        Canvas.number(width),
                        "height",
                        Canvas.number(height),
                        "class",
                        Ink.PAPER.fill(),
                        "fill",
                        Ink.PAPER.light())
                .open("g", "transform", "translate(" + MARGIN + " " + MARGIN + ")")
                .add(canvas.marks())
                .close()
                .close();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg.line();
    }

    /**
     * {@return a part of a page, whose title and note the page shows itself}
     *
     * @param chart the chart
     * @param suffix what tells this drawing of the chart from others on the page; may be empty
     */
    public Markup inline(Chart chart, String suffix) {
        Canvas canvas = new Canvas(width);
        painter(chart).paint(canvas, 0);
        return start(chart.caption(), suffix, width, canvas.height(), false)
                .add(canvas.marks())
                .close();
    }

    private static Markup start(Caption caption, String suffix, double width, double height, boolean alone) {
        String title = "chart-" + caption.id() + suffix + "-title";
        String description = "chart-" + caption.id() + suffix + "-text";
        ImmutableList.Builder<String> attributes = ImmutableList.builder();
        if (alone) {
            attributes.add("xmlns", "http://www.w3.org/2000/svg");
        }
        attributes.add("viewBox", "0 0 " + Canvas.number(width) + " " + Canvas.number(height));
        if (alone) {
            attributes.add("width", Canvas.number(width), "height", Canvas.number(height));
        }
        attributes.add("class", "cc", "role", "img", "aria-labelledby", title + " " + description);
        attributes.add("font-family", FONTS);
        return new Markup()
                .open("svg", attributes.build().toArray(new String[0]))
                .element("title", caption.title(), "id", title)
                .element("desc", caption.description(), "id", description);
    }

    private static Painter painter(Chart chart) {
        if (chart instanceof BarChart bars) {
            return new BarPainter(bars);
        } else if (chart instanceof CardsChart cards) {
            return new CardsPainter(cards);
        } else if (chart instanceof FlowChart flow) {
            return new FlowPainter(flow);
        } else if (chart instanceof FunnelChart funnel) {
            return new FunnelPainter(funnel);
        } else if (chart instanceof HistogramChart histogram) {
            return new HistogramPainter(histogram);
        } else if (chart instanceof LineChart lines) {
            return new LinePainter(lines);
        } else if (chart instanceof MatrixChart matrix) {
            return new MatrixPainter(matrix);
        } else if (chart instanceof NetworkChart network) {
            return new NetworkPainter(network);
        } else if (chart instanceof PlaneChart plane) {
            return new PlanePainter(plane);
        } else {
            return new TimelinePainter((TimelineChart) chart);
        }
    }
}
