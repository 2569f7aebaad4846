/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.Badge;
import io.github.cocreation.core.chart.ChartNode;
import io.github.cocreation.core.chart.ChartTie;
import io.github.cocreation.core.chart.Dash;
import io.github.cocreation.core.chart.NetworkChart;
import io.github.cocreation.core.chart.TieLayer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Nodes as shapes in the colour of their group, ties as lines. In a small network every node has its name; in a large one those
 * that are set apart or have many ties, as far as names do not cover each other. The table has them all.
 */
record NetworkPainter(NetworkChart chart) implements Painter {
    private static final int SMALL = 40;
    private static final int ARROWS = 80;
    private static final double MOST_COVERED = 0.06;
    private static final int MOST_NAMES = 50;
    private static final int DENSE = 150;
    private static final Lettering KEY = Lettering.PLAIN.sized(12);

    @Override
    public void paint(Canvas canvas, double top) {
        double y = legend().draw(canvas, 0, top) + 8;
        if (chart.nodes().isEmpty()) {
            return;
        }
        double[] radius = radii(canvas);
        double largest = java.util.Arrays.stream(radius).max().orElse(5);
        double clearance = 2 * largest + (chart.nodes().size() <= SMALL ? (canvas.isNarrow() ? 14 : 22) : 3);
        NetworkLayout layout = NetworkLayout.of(chart, canvas.width(), clearance);
        int n = chart.nodes().size();
        double[] across = IntStream.range(0, n).mapToDouble(layout::x).toArray();
        double[] down = IntStream.range(0, n).mapToDouble(i -> layout.y(i) + y).toArray();
        for (ChartTie tie : chart.ties()) {
            tie(canvas, tie, across, down, radius);
        }
        for (int i = 0; i < chart.nodes().size(); i++) {
            node(canvas, chart.nodes().get(i), across[i], down[i], radius[i]);
        }
        names(canvas, across, down, radius, y, y + layout.height());
        canvas.reach(y + layout.height());
    }

    private Legend legend() {
        Legend legend = new Legend();
        for (int i = 0; i < chart.groups().size(); i++) {
            legend.glyph(chart.groups().get(i), Glyph.series(i), Ink.series(i));
        }
        if (chart.layers().size() > 1) {
            chart.layers().forEach(layer -> legend.stroke(layer.label(), Ink.of(layer.tone()), layer.dash()));
        }
        chart.badgeNames()
                .forEach(name -> legend.add(name.label(), (c, x, y) -> {
                    boolean inside = name.badge() == Badge.INITIATOR;
                    c.glyph(Glyph.CIRCLE, x, y, inside ? 6 : 2.2, Ink.MUTED);
                    badge(c, name.badge(), x, y, inside ? 6 : 1.5);
                }));
        return legend;
    }

    private double[] radii(Canvas canvas) {
        double most =
                chart.nodes().stream().mapToDouble(ChartNode::weight).max().orElse(1);
        boolean crowded = chart.nodes().size() > SMALL;
        double base = crowded ? (canvas.isNarrow() ? 2.5 : 4) : canvas.isNarrow() ? 5 : 7;
        double more = crowded ? (canvas.isNarrow() ? 1.5 : 3) : canvas.isNarrow() ? 5 : 8;
        boolean alike = chart.nodes().stream().allMatch(node -> node.weight() == most);
        return chart.nodes().stream()
                .mapToDouble(node -> alike || most == 0 ? base : base + more * Math.sqrt(node.weight() / most))
                .toArray();
    }

    private void tie(Canvas canvas, ChartTie tie, double[] x, double[] y, double[] radius) {
        TieLayer layer = chart.layers().get(tie.layer());
        int from = tie.start();
        int to = tie.end();
        if (from == to) {
            return;
        }
        double length = Math.max(1e-6, Math.hypot(x[to] - x[from], y[to] - y[from]));
        double dx = (x[to] - x[from]) / length;
        double dy = (y[to] - y[from]) / length;
        // layers run beside each other, whichever way a tie leads
        double side = (tie.layer() - (chart.layers().size() - 1) / 2.0) * 4 * (from < to ? 1 : -1);
        double x1 = x[from] - dy * side + dx * radius[from];
        double y1 = y[from] + dx * side + dy * radius[from];
        double end = radius[to] + (chart.nodes().size() <= ARROWS && layer.directed() ? 2 : 0);
        double x2 = x[to] - dy * side - dx * end;
        double y2 = y[to] + dx * side - dy * end;
        Ink ink = Ink.of(layer.tone());
        double thick =
                (chart.nodes().size() > SMALL ? 0.5 : 0.9) + (chart.nodes().size() > SMALL ? 1 : 2.4) * tie.strength();
        boolean pointed = layer.directed() && chart.nodes().size() <= ARROWS;
        canvas.tie(
                "M" + Canvas.at(x1, y1) + "L" + Canvas.at(pointed ? x2 - dx * 5 : x2, pointed ? y2 - dy * 5 : y2),
                ink,
                thick,
                layer.dash(),
                chart.ties().size() > DENSE ? 0.45 : 0.8);
        if (pointed) {
            canvas.arrowHead(x1, y1, x2, y2, 7, ink);
        }
    }

    private void node(Canvas canvas, ChartNode node, double x, double y, double radius) {
        canvas.begin(
                node.label() + (node.group() < 0 ? "" : " (" + chart.groups().get(node.group()) + ")"));
        if (node.group() < 0) {
            canvas.glyph(Glyph.CIRCLE, x, y, radius, Ink.MUTED);
            canvas.glyph(Glyph.CIRCLE, x, y, radius * 0.6, Ink.PAPER);
        } else {
            canvas.glyph(Glyph.series(node.group()), x, y, radius, Ink.series(node.group()));
        }
        node.badges().forEach(badge -> badge(canvas, badge, x, y, radius));
        canvas.end();
    }

    private static void badge(Canvas canvas, Badge badge, double x, double y, double radius) {
        switch (badge) {
            case BROKER -> canvas.ring(x, y, radius + 4, Ink.TEXT, 2, Dash.SOLID);
            case INTERMEDIARY -> canvas.ring(x, y, radius + 7.5, Ink.TEXT, 2, Dash.DOTTED);
            case INITIATOR -> canvas.glyph(Glyph.DIAMOND, x, y, Math.max(2, radius * 0.42), Ink.PAPER);
        }
    }

    private void names(Canvas canvas, double[] x, double[] y, double[] radius, double top, double bottom) {
        int n = chart.nodes().size();
        boolean all = n <= SMALL;
        Lettering lettering =
                Lettering.PLAIN.sized(all && !canvas.isNarrow() ? 12 : 10.5).withRim();
        LabelPlaces places = new LabelPlaces(1, top - 4, canvas.width() - 1, bottom);
        int[] ties = new int[n];
        for (ChartTie tie : chart.ties()) {
            ties[tie.start()]++;
            ties[tie.end()]++;
        }
        for (int i = 0; i < n; i++) {
            places.take(x[i], y[i], rim(i, radius));
        }
        if (all) {
            chart.ties().forEach(tie -> places.avoid(x[tie.start()], y[tie.start()], x[tie.end()], y[tie.end()]));
        }
        List<Integer> order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingInt(
                                (Integer i) -> -chart.nodes().get(i).badges().size())
                        .thenComparingInt(i -> -ties[i])
                        .thenComparingInt(i -> i))
                .toList();
        int named = 0;
        List<String> key = new ArrayList<>();
        for (int i : order) {
            String name = chart.nodes().get(i).label();
            ImmutableList<String> lines =
                    TextWidth.wrap(name, canvas.isNarrow() ? 100 : 120, lettering.size(), false, all ? 3 : 1);
            double height = lines.size() * lettering.lineHeight();
            double width = lines.stream().mapToDouble(lettering::width).max().orElse(0);
            LabelPlaces.Place place = places.place(x[i], y[i], rim(i, radius), width, height);
            if (place.covered() > MOST_COVERED) {
                if (!all) {
                    continue;
                }
                // no room for the name: a number, and the name below
                key.add(name);
                lines = ImmutableList.of(String.valueOf(key.size()));
                height = lettering.lineHeight();
                width = lettering.width(lines.get(0));
                place = places.place(x[i], y[i], rim(i, radius), width, height);
            } else if (!all && named++ == MOST_NAMES) {
                break;
            }
            if (place.far()) {
                canvas.lead(x[i], y[i], rim(i, radius), place, width, height);
            }
            places.takeBox(place.x(), place.y(), place.x() + width, place.y() + height);
            canvas.lines(place.x(), place.y() + lettering.size(), lines, lettering);
        }
        key(canvas, key, bottom + 6);
    }

    /** The names of those that bear a number. */
    private static void key(Canvas canvas, List<String> names, double top) {
        int columns = canvas.isNarrow() || names.size() < 4 ? 1 : 2;
        int rows = (names.size() + columns - 1) / columns;
        double wide = canvas.width() / columns;
        for (int i = 0; i < names.size(); i++) {
            String line = (i + 1) + "  " + names.get(i);
            int column = i / rows;
            canvas.text(
                    column * wide,
                    top + (i % rows + 1) * KEY.lineHeight(),
                    TextWidth.fit(line, wide - 8, KEY.size(), false),
                    KEY);
        }
    }

    private double rim(int node, double[] radius) {
        return radius[node]
                + (chart.nodes().get(node).badges().contains(Badge.INTERMEDIARY)
                        ? 9
                        : chart.nodes().get(node).badges().contains(Badge.BROKER) ? 5 : 1);
    }
}
