/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.chart.Dash;
import io.github.cocreation.core.chart.PlaneChart;
import io.github.cocreation.core.chart.PlanePoint;
import io.github.cocreation.core.chart.PlaneRange;
import io.github.cocreation.core.chart.PlaneRegion;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * A square with its regions, and points on it: joined by arrows where they follow each other. How uncertain a point is, lines
 * across it say, faint but for the last of a series, whose range is shaded too.
 */
record PlanePainter(PlaneChart chart) implements Painter {
    private static final double LARGEST = 460;
    private static final double SIDE = 44;
    private static final double RADIUS = 6;
    private static final double CAP = 3;
    private static final double FAINT = 0.4;
    private static final double VEIL = 0.12;
    private static final Lettering NAME = Lettering.PLAIN.sized(12).withRim();

    @Override
    public void paint(Canvas canvas, double top) {
        Legend legend = new Legend();
        for (int i = 0; i < chart.series().size(); i++) {
            int series = i;
            legend.add(chart.series().get(i).label(), (c, x, y) -> {
                c.path("M" + Canvas.at(x - 9, y) + "L" + Canvas.at(x + 9, y), ink(series), 1.6, dash(series));
                c.glyph(Glyph.series(series), x, y, 5, ink(series));
            });
        }
        uncertainty(legend);
        double y = legend.draw(canvas, 0, top) + 10;
        double size = Math.min(LARGEST, canvas.width() - SIDE - 8);
        double left = SIDE + (canvas.width() - SIDE - 8 - size) / 2;
        Frame frame = new Frame(left, y, size);
        canvas.frame(left, y, size, size, Ink.PANEL, Ink.GRID, Dash.SOLID);
        LabelPlaces places = new LabelPlaces(left + 2, y + 2, left + size - 2, y + size - 2);
        chart.regions().forEach(region -> region(canvas, frame, region, places));
        axes(canvas, frame);
        ImmutableSet<PlanePoint> last = last();
        chart.points().forEach(point -> range(canvas, frame, point, last.contains(point), places));
        for (int i = 0; i < chart.series().size(); i++) {
            joined(canvas, frame, i, places);
        }
        chart.points().forEach(point -> places.take(frame.x(point.x()), frame.y(point.y()), RADIUS));
        chart.points().forEach(point -> point(canvas, frame, point));
        // the last point of a trail matters most, and comes first
        ImmutableList.copyOf(chart.points()).reverse().forEach(point -> name(canvas, frame, point, places));
    }

    private void uncertainty(Legend legend) {
        named(
                chart.rangeName(),
                point -> point.across().isPresent() || point.up().isPresent(),
                (name, ink) -> legend.add(name, (c, x, y) -> {
                    whisker(c, x - 8, y, x + 8, y, ink, 1);
                    whisker(c, x, y - 6, x, y + 6, ink, 1);
                }));
        named(
                chart.spreadName(),
                point -> point.spread().isPresent(),
                (name, ink) -> legend.add(name, (c, x, y) -> {
                    c.veil(Glyph.CIRCLE.outline(x, y, 7), ink, VEIL);
                    c.ring(x, y, 7, ink, 1, Dash.DOTTED);
                }));
    }

    private void named(Optional<String> name, Predicate<PlanePoint> shows, BiConsumer<String, Ink> sample) {
        name.ifPresent(label -> chart.points().stream()
                .filter(shows)
                .findFirst()
                .ifPresent(point -> sample.accept(label, ink(point.series()))));
    }

    /** The points at which series end, which matter most. */
    private ImmutableSet<PlanePoint> last() {
        Map<Integer, PlanePoint> last = new TreeMap<>();
        chart.points().forEach(point -> last.put(point.series(), point));
        return ImmutableSet.copyOf(last.values());
    }

    private void range(Canvas canvas, Frame frame, PlanePoint point, boolean last, LabelPlaces places) {
        double x = frame.x(point.x());
        double y = frame.y(point.y());
        Ink ink = ink(point.series());
        double opacity = last ? 1 : FAINT;
        if (last && point.across().isPresent() && point.up().isPresent()) {
            PlaneRange across = point.across().get();
            PlaneRange up = point.up().get();
            places.avoid(frame.x(across.low()), y, frame.x(across.high()), y);
            places.avoid(x, frame.y(up.low()), x, frame.y(up.high()));
            canvas.tint(
                    frame.x(across.low()),
                    frame.y(up.high()),
                    frame.size * (across.high() - across.low()),
                    frame.size * (up.high() - up.low()),
                    ink,
                    VEIL);
        }
        point.across()
                .ifPresent(range -> whisker(canvas, frame.x(range.low()), y, frame.x(range.high()), y, ink, opacity));
        point.up().ifPresent(range -> whisker(canvas, x, frame.y(range.low()), x, frame.y(range.high()), ink, opacity));
    }

    /** A line with a short stroke across each end. */
    private static void whisker(Canvas canvas, double x1, double y1, double x2, double y2, Ink ink, double opacity) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        if (length < 1) {
            return;
        }
        double dx = (y2 - y1) / length * CAP;
        double dy = (x2 - x1) / length * CAP;
        canvas.tie(
                "M" + Canvas.at(x1, y1) + "L" + Canvas.at(x2, y2)
                        + "M" + Canvas.at(x1 - dx, y1 - dy) + "L" + Canvas.at(x1 + dx, y1 + dy)
                        + "M" + Canvas.at(x2 - dx, y2 - dy) + "L" + Canvas.at(x2 + dx, y2 + dy),
                ink,
                1,
                Dash.SOLID,
                opacity);
    }

    private void region(Canvas canvas, Frame frame, PlaneRegion region, LabelPlaces places) {
        double x = frame.x(region.left());
        double y = frame.y(region.top());
        double width = frame.x(region.right()) - x;
        double height = frame.y(region.bottom()) - y;
        canvas.path(
                "M" + Canvas.at(x, y) + "h" + Canvas.number(width) + "v" + Canvas.number(height) + "h"
                        + Canvas.number(-width) + "z",
                Ink.GRID,
                1.2,
                Dash.SOLID);
        ImmutableList<String> lines = TextWidth.wrap(region.label(), width - 16, 12, true, 2);
        // names stand in the outer corners, away from the middle where the points meet
        boolean lower = region.bottom() == 0 && region.top() < 1;
        double first = lower ? y + height - 10 - (lines.size() - 1) * NAME.lineHeight() : y + 18;
        boolean toTheRight = region.right() == 1 && region.left() > 0;
        double edge = toTheRight ? x + width - 8 : x + 8;
        Lettering lettering = Lettering.SMALL.strong();
        canvas.lines(edge, first, lines, toTheRight ? lettering.rightAligned() : lettering);
        double wide = lines.stream().mapToDouble(lettering::width).max().orElse(0);
        places.takeBox(
                toTheRight ? edge - wide : edge,
                first - 12,
                toTheRight ? edge : edge + wide,
                first + (lines.size() - 1) * NAME.lineHeight() + 4);
    }

    private void axes(Canvas canvas, Frame frame) {
        double below = frame.top + frame.size + 18;
        Lettering end = Lettering.SMALL;
        double half = frame.size / 2 - 6;
        int lines = Math.max(
                canvas.isNarrow() || end.width(chart.across().low()) > half ? 2 : 1,
                end.width(chart.across().high()) > half ? 2 : 1);
        canvas.lines(frame.left, below, TextWidth.wrap(chart.across().low(), half, end.size(), false, lines), end);
        canvas.lines(
                frame.left + frame.size,
                below,
                TextWidth.wrap(chart.across().high(), half, end.size(), false, lines),
                end.rightAligned());
        int deepest = Math.max(
                TextWidth.wrap(chart.across().low(), half, end.size(), false, lines)
                        .size(),
                TextWidth.wrap(chart.across().high(), half, end.size(), false, lines)
                        .size());
        canvas.lines(
                frame.left + frame.size / 2,
                below + deepest * end.lineHeight() + 4,
                TextWidth.wrap(chart.across().title() + " \u2192", frame.size, 12, true, 2),
                Lettering.PLAIN.sized(12).strong().centred());
        double beside = frame.left - 8;
        canvas.upwards(beside, frame.top + frame.size, TextWidth.fit(chart.up().low(), half, end.size(), false), end);
        canvas.upwards(
                beside, frame.top, TextWidth.fit(chart.up().high(), half, end.size(), false), end.rightAligned());
        canvas.upwards(
                beside - 20,
                frame.top + frame.size / 2,
                TextWidth.fit(chart.up().title() + " \u2192", frame.size, 12, true),
                Lettering.PLAIN.sized(12).strong().centred());
    }

    private void joined(Canvas canvas, Frame frame, int series, LabelPlaces places) {
        ImmutableList<PlanePoint> points = chart.points().stream()
                .filter(point -> point.series() == series)
                .collect(ImmutableList.toImmutableList());
        if (chart.series().get(series).dash() == Dash.NONE) {
            return;
        }
        for (int i = 1; i < points.size(); i++) {
            double x1 = frame.x(points.get(i - 1).x());
            double y1 = frame.y(points.get(i - 1).y());
            double x2 = frame.x(points.get(i).x());
            double y2 = frame.y(points.get(i).y());
            double length = Math.hypot(x2 - x1, y2 - y1);
            if (length < 2 * RADIUS) {
                continue;
            }
            double tipX = x2 - (x2 - x1) / length * (RADIUS + 2);
            double tipY = y2 - (y2 - y1) / length * (RADIUS + 2);
            places.avoid(x1, y1, tipX, tipY);
            canvas.line(x1, y1, tipX, tipY, ink(series), 1.6, dash(series));
            canvas.arrowHead(x1, y1, tipX, tipY, 8, ink(series));
        }
    }

    private void point(Canvas canvas, Frame frame, PlanePoint point) {
        double x = frame.x(point.x());
        double y = frame.y(point.y());
        canvas.begin(point.label());
        point.spread().ifPresent(spread -> {
            double radius = Math.min(
                    spread * frame.size,
                    Math.min(
                            Math.min(x - frame.left, frame.left + frame.size - x) + RADIUS,
                            Math.min(y - frame.top, frame.top + frame.size - y) + RADIUS));
            if (radius > RADIUS) {
                canvas.veil(Glyph.CIRCLE.outline(x, y, radius), ink(point.series()), VEIL);
                canvas.ring(x, y, radius, ink(point.series()), 1, Dash.DOTTED);
            }
        });
        canvas.glyph(Glyph.series(point.series()), x, y, RADIUS, ink(point.series()));
        canvas.end();
    }

    private void name(Canvas canvas, Frame frame, PlanePoint point, LabelPlaces places) {
        ImmutableList<String> lines =
                TextWidth.wrap(point.label(), Math.min(130, frame.size * 0.38), NAME.size(), false, 2);
        double width = lines.stream().mapToDouble(NAME::width).max().orElse(0);
        double height = lines.size() * NAME.lineHeight();
        LabelPlaces.Place place = places.place(frame.x(point.x()), frame.y(point.y()), RADIUS, width, height);
        places.takeBox(place.x(), place.y(), place.x() + width, place.y() + height);
        if (place.far()) {
            canvas.lead(frame.x(point.x()), frame.y(point.y()), RADIUS, place, width, height);
        }
        canvas.lines(place.x(), place.y() + NAME.size(), lines, NAME);
    }

    private static Ink ink(int series) {
        return Ink.series(series);
    }

    private Dash dash(int series) {
        return chart.series().get(series).dash();
    }

    /** Where the plane lies. */
    private record Frame(double left, double top, double size) {
        double x(double share) {
            return left + share * size;
        }

        double y(double share) {
            return top + (1 - share) * size;
        }
    }
}
