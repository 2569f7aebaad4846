/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import io.github.cocreation.core.chart.ChartTie;
import io.github.cocreation.core.chart.NetworkChart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Where the nodes of a network go on a sheet: each connected part by {@link Spring}, the parts packed in rows, the largest first, and
 * all pushed apart where they would touch.
 */
final class NetworkLayout {
    private static final int PUSHES = 60;
    private static final double TALLEST = 0.82;
    private static final double NARROW = 480;
    private static final double TALLEST_NARROW = 1.35;
    private static final double LONGEST_STEP = 120;

    private final double[] x;
    private final double[] y;
    private final double height;

    private NetworkLayout(double[] x, double[] y, double height) {
        this.x = x;
        this.y = y;
        this.height = height;
    }

    /** How far across a node lies, in pixels. */
    double x(int node) {
        return x[node];
    }

    /** How far down a node lies, in pixels. */
    double y(int node) {
        return y[node];
    }

    /** How far down it reaches. */
    double height() {
        return height;
    }

    static NetworkLayout of(NetworkChart chart, double width, double clearance) {
        int n = chart.nodes().size();
        int[][] neighbours = neighbours(chart);
        double[] x = new double[n];
        double[] y = new double[n];
        SplittableRandom random = new SplittableRandom(chart.seed());
        double margin = clearance * 1.6;
        double step = step(n, width);
        double rowTop = 0;
        double rowBottom = 0;
        double across = 0;
        for (int[] part : parts(neighbours)) {
            double[][] places = Spring.places(within(part, neighbours), random.split());
            double[] box = box(places, step, margin);
            if (across > 0 && across + box[2] > width) {
                rowTop = rowBottom;
                across = 0;
            }
            for (int i = 0; i < part.length; i++) {
                x[part[i]] = across + places[0][i] * step * box[4] - box[0];
                y[part[i]] = rowTop + places[1][i] * step - box[1];
            }
            across += box[2];
            rowBottom = Math.max(rowBottom, rowTop + box[3]);
        }
        fitIn(x, y, width, margin);
        pushApart(x, y, clearance, width, margin);
        double bottom = 0;
        for (double value : y) {
            bottom = Math.max(bottom, value + margin);
        }
        return new NetworkLayout(x, y, bottom);
    }

    private static double step(int n, double width) {
        return Math.max(24, Math.min(LONGEST_STEP, width / Math.sqrt(n + 1.0)));
    }

    /** Left, top, width and height of a part with its margin, and how much it is stretched across. */
    private static double[] box(double[][] places, double step, double margin) {
        double stretch = 1.25;
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < places[0].length; i++) {
            left = Math.min(left, places[0][i] * step * stretch);
            right = Math.max(right, places[0][i] * step * stretch);
            top = Math.min(top, places[1][i] * step);
            bottom = Math.max(bottom, places[1][i] * step);
        }
        return new double[] {left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin, stretch
        };
    }

    /** Spreads it over the width, and keeps it from becoming taller than a screen. */
    private static void fitIn(double[] x, double[] y, double width, double margin) {
        double left = min(x);
        double top = min(y);
        double wide = Math.max(1, max(x) - left);
        double high = Math.max(1, max(y) - top);
        double room = width - 2 * margin;
        double scaleX = Math.min(room / wide, x.length < 8 ? 1.6 : 3);
        double tallest = width < NARROW ? TALLEST_NARROW : TALLEST;
        double scaleY = Math.min(width < NARROW ? 2.2 * scaleX : scaleX, (width * tallest - 2 * margin) / high);
        double shift = margin + (room - wide * scaleX) / 2;
        for (int i = 0; i < x.length; i++) {
            x[i] = shift + (x[i] - left) * scaleX;
            y[i] = margin + (y[i] - top) * scaleY;
        }
    }

    private static void pushApart(double[] x, double[] y, double clearance, double width, double margin) {
        for (int round = 0; round < PUSHES; round++) {
            boolean moved = false;
            for (int i = 0; i < x.length; i++) {
                for (int j = i + 1; j < x.length; j++) {
                    double dx = x[j] - x[i];
                    double dy = y[j] - y[i];
                    double distance = Math.sqrt(dx * dx + dy * dy);
                    if (distance >= clearance) {
                        continue;
                    }
                    double push = (clearance - distance) / 2 + 0.1;
                    double ux = distance < 1e-6 ? 1 : dx / distance;
                    double uy = distance < 1e-6 ? 0 : dy / distance;
                    x[i] -= ux * push;
                    y[i] -= uy * push;
                    x[j] += ux * push;
                    y[j] += uy * push;
                    moved = true;
                }
            }
            for (int i = 0; i < x.length; i++) {
                x[i] = Math.max(margin, Math.min(width - margin, x[i]));
                y[i] = Math.max(margin, y[i]);
            }
            if (!moved) {
                return;
            }
        }
    }

    private static int[][] neighbours(NetworkChart chart) {
        List<Set<Integer>> sets = new ArrayList<>();
        chart.nodes().forEach(node -> sets.add(new LinkedHashSet<>()));
        for (ChartTie tie : chart.ties()) {
            if (tie.start() != tie.end()) {
                sets.get(tie.start()).add(tie.end());
                sets.get(tie.end()).add(tie.start());
            }
        }
        return sets.stream()
                .map(set -> set.stream().mapToInt(Integer::intValue).sorted().toArray())
                .toArray(int[][]::new);
    }

    /** The connected parts, the largest first. */
    private static List<int[]> parts(int[][] neighbours) {
        boolean[] seen = new boolean[neighbours.length];
        List<int[]> parts = new ArrayList<>();
        for (int start = 0; start < neighbours.length; start++) {
            if (seen[start]) {
                continue;
            }
            List<Integer> part = new ArrayList<>();
            Deque<Integer> open = new ArrayDeque<>();
            open.add(start);
            seen[start] = true;
            while (!open.isEmpty()) {
                int node = open.remove();
                part.add(node);
                for (int next : neighbours[node]) {
                    if (!seen[next]) {
                        seen[next] = true;
                        open.add(next);
                    }
                }
            }
            parts.add(part.stream().mapToInt(Integer::intValue).sorted().toArray());
        }
        parts.sort(Comparator.comparingInt((int[] part) -> -part.length).thenComparingInt(part -> part[0]));
        return parts;
    }

    private static int[][] within(int[] part, int[][] neighbours) {
        int[] place = new int[neighbours.length];
        for (int i = 0; i < part.length; i++) {
            place[part[i]] = i;
        }
        int[][] inner = new int[part.length][];
        for (int i = 0; i < part.length; i++) {
            inner[i] = java.util.Arrays.stream(neighbours[part[i]])
                    .map(node -> place[node])
                    .toArray();
        }
        return inner;
    }

    private static double min(double[] values) {
        return java.util.Arrays.stream(values).min().orElse(0);
    }

    private static double max(double[] values) {
        return java.util.Arrays.stream(values).max().orElse(0);
    }
}
