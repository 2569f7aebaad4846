/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.Dash;
import java.util.Locale;

/** Takes marks at places and writes them as SVG; it knows how far down they reach. */
final class Canvas {
    private static final double MARGIN = 2;

    private final double width;
    private final Markup marks = new Markup();
    private double bottom;

    Canvas(double width) {
        this.width = width;
    }

    double width() {
        return width;
    }

    /** Whether it is as narrow as a phone, so that things stand below each other rather than side by side. */
    boolean isNarrow() {
        return width < 480;
    }

    double height() {
        return Math.ceil(bottom + MARGIN);
    }

    Markup marks() {
        return marks;
    }

    void reach(double y) {
        bottom = Math.max(bottom, y);
    }

    /** Starts a group of marks with a text that pointing at them shows. */
    void begin(String tip) {
        marks.open("g").element("title", tip);
    }

    void end() {
        marks.close();
    }

    void line(double x1, double y1, double x2, double y2, Ink ink, double thickness, Dash dash) {
        path("M" + at(x1, y1) + "L" + at(x2, y2), ink, thickness, dash);
        reach(Math.max(y1, y2));
    }

    /** Draws along a path, without filling it. */
    void path(String data, Ink ink, double thickness, Dash dash) {
        tie(data, ink, thickness, dash, 1);
    }

    /** Draws along a path that others may be seen through. */
    void tie(String data, Ink ink, double thickness, Dash dash, double opacity) {
        if (dash == Dash.NONE) {
            return;
        }
        ImmutableList.Builder<String> attributes = ImmutableList.builder();
        attributes.add("d", data, "class", ink.stroke(), "stroke", ink.light(), "stroke-width", number(thickness));
        if (dash != Dash.SOLID) {
            attributes.add("stroke-dasharray", dash == Dash.DASHED ? "6 4" : "1.5 3.5");
        }
        if (opacity < 1) {
            attributes.add("stroke-opacity", String.valueOf(opacity));
        }
        attributes.add("fill", "none");
        marks.leaf("path", attributes.build().toArray(new String[0]));
    }

    void veil(String data, Ink ink, double opacity) {
        marks.leaf("path", "d", data, "class", ink.fill(), "fill", ink.light(), "fill-opacity", number(opacity));
    }

    void fill(String data, Ink ink) {
        marks.leaf("path", "d", data, "class", ink.fill(), "fill", ink.light());
    }

    void box(double x, double y, double w, double h, Ink ink) {
        marks.leaf(
                "rect",
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(Math.max(0, w)),
                "height",
                number(h),
                "rx",
                number(Math.min(2, w / 2)),
                "class",
                ink.fill(),
                "fill",
                ink.light());
        reach(y + h);
    }

    void tint(double x, double y, double w, double h, Ink ink, double opacity) {
        marks.leaf(
                "rect",
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(w),
                "height",
                number(h),
                "class",
                ink.fill(),
                "fill",
                ink.light(),
                "fill-opacity",
                number(opacity));
        reach(y + h);
    }

    /** A box with a line around it. */
    void frame(double x, double y, double w, double h, Ink inside, Ink edge, Dash dash) {
        marks.leaf(
                "rect",
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(w),
                "height",
                number(h),
                "rx",
                "5",
                "class",
                inside.fill() + " " + edge.stroke(),
                "fill",
                inside.light(),
                "stroke",
                edge.light(),
                "stroke-width",
                "1.2",
                "stroke-dasharray",
                dash == Dash.DASHED ? "6 4" : "none");
        reach(y + h);
    }

    /** A shape with a thin rim of paper, so that it stands out from what lies below it. */
    void glyph(Glyph glyph, double x, double y, double radius, Ink ink) {
        marks.leaf(
                "path",
                "d",
                glyph.outline(x, y, radius),
                "class",
                ink.fill() + " " + Ink.PAPER.stroke(),
                "fill",
                ink.light(),
                "stroke",
                Ink.PAPER.light(),
                "stroke-width",
                "1");
        reach(y + radius);
    }

    void ring(double x, double y, double radius, Ink ink, double thickness, Dash dash) {
        path(Glyph.CIRCLE.outline(x, y, radius), ink, thickness, dash);
        reach(y + radius);
    }

    /** A thin line from a mark to the nearest point of a name that stands apart. */
    void lead(double x, double y, double radius, LabelPlaces.Place place, double wide, double high) {
        double toX = Math.max(place.x(), Math.min(place.x() + wide, x));
        double toY = Math.max(place.y(), Math.min(place.y() + high, y));
        double length = Math.hypot(toX - x, toY - y);
        if (length > radius) {
            line(
                    x + (toX - x) / length * radius,
                    y + (toY - y) / length * radius,
                    toX,
                    toY,
                    Ink.MUTED,
                    0.8,
                    Dash.SOLID);
        }
    }

    /** The head of an arrow whose tip lies at a place; it comes from another. */
    void arrowHead(double fromX, double fromY, double x, double y, double size, Ink ink) {
        double length = Math.hypot(x - fromX, y - fromY);
        if (length == 0) {
            return;
        }
        double dx = (x - fromX) / length * size;
        double dy = (y - fromY) / length * size;
        fill(
                "M" + at(x, y) + "L" + at(x - dx - dy * 0.45, y - dy + dx * 0.45) + "L"
                        + at(x - dx + dy * 0.45, y - dy - dx * 0.45) + "z",
                ink);
    }

    /** Writes one line; it must fit. */
    void text(double x, double y, String text, Lettering lettering) {
        text(x, y, text, lettering, "");
    }

    /** Writes one line from bottom to top. */
    void upwards(double x, double y, String text, Lettering lettering) {
        text(x, y, text, lettering, "rotate(-90 " + at(x, y) + ")");
    }

    private void text(double x, double y, String text, Lettering lettering, String turned) {
        ImmutableList.Builder<String> attributes = ImmutableList.builder();
        attributes.add("x", number(x), "y", number(y), "font-size", number(lettering.size()));
        attributes.add("class", lettering.ink().fill() + (lettering.rimmed() ? " " + Ink.PAPER.stroke() : ""));
        attributes.add("fill", lettering.ink().light());
        if (lettering.bold()) {
            attributes.add("font-weight", "600");
        }
        if (lettering.anchor() != Anchor.START) {
            attributes.add("text-anchor", lettering.anchor().word());
        }
        if (lettering.rimmed()) {
            attributes.add("stroke", Ink.PAPER.light(), "stroke-width", "3", "stroke-linejoin", "round");
            attributes.add("paint-order", "stroke");
        }
        if (!turned.isEmpty()) {
            attributes.add("transform", turned);
        }
        marks.element("text", text, attributes.build().toArray(new String[0]));
        reach(y + lettering.size() * 0.3);
    }

    /** Writes a text in lines below each other and returns where the next line would stand. */
    double lines(double x, double y, ImmutableList<String> lines, Lettering lettering) {
        double next = y;
        for (String line : lines) {
            text(x, next, line, lettering);
            next += lettering.lineHeight();
        }
        return next;
    }

    /** Writes a text, broken so that it fits, and returns where the next line would stand. */
    double paragraph(double x, double y, String text, double room, Lettering lettering, int most) {
        return lines(x, y, TextWidth.wrap(text, room, lettering.size(), lettering.bold(), most), lettering);
    }

    static String at(double x, double y) {
        return number(x) + " " + number(y);
    }

    /** A number with one digit behind the point at most, which is a tenth of a pixel. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
    }
}
