/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a place for each name beside what it names, such that names cover neither each other nor the marks, as far as there is
 * room: the first of eight places around the mark that covers least, or
 * one a little farther off.
 */
final class LabelPlaces {
    private static final double OUTSIDE = 50;
    private static final double FARNESS = 6;
    private static final double STROKE = 3;
    private static final double[] RINGS = {0, 13, 26};

    private final double left;
    private final double top;
    private final double right;
    private final double bottom;
    private final List<Area> taken = new ArrayList<>();
    private final List<double[]> lines = new ArrayList<>();

    LabelPlaces(double left, double top, double right, double bottom) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    /** Keeps an area free of names. */
    void take(double x, double y, double radius) {
        taken.add(new Area(x - radius, y - radius, x + radius, y + radius));
    }

    /** Keeps an area free of names. */
    void takeBox(double x1, double y1, double x2, double y2) {
        taken.add(new Area(x1, y1, x2, y2));
    }

    /** Keeps names off a line, as far as that can be. */
    void avoid(double x1, double y1, double x2, double y2) {
        lines.add(new double[] {x1, y1, x2, y2});
    }

    /** The place for a name of that size beside a mark: its top left corner, and how much it covers there. */
    Place place(double x, double y, double radius, double width, double height) {
        Area best = area(x + radius, y, width, height);
        double least = Double.POSITIVE_INFINITY;
        boolean far = false;
        for (int ring = 0; ring < RINGS.length; ring++) {
            for (Area candidate : around(x, y, radius + RINGS[ring], width, height)) {
                double cost = cost(candidate) + RINGS[ring] * FARNESS;
                if (cost < least - 1e-9) {
                    least = cost;
                    best = candidate;
                    far = ring > 0;
                }
            }
        }
        double shiftX = Math.max(left - best.x1, 0) - Math.max(best.x2 - right, 0);
        double shiftY = Math.max(top - best.y1, 0) - Math.max(best.y2 - bottom, 0);
        Area inside = area(best.x1 + shiftX, best.y1 + shiftY, width, height);
        return new Place(inside.x1, inside.y1, covered(inside) / (width * height), far);
    }

    private static ImmutableList<Area> around(double x, double y, double radius, double width, double height) {
        double gap = radius + 3;
        double diagonal = radius * 0.7 + 2;
        return ImmutableList.of(
                area(x + gap, y - height / 2, width, height),
                area(x - gap - width, y - height / 2, width, height),
                area(x - width / 2, y - gap - height, width, height),
                area(x - width / 2, y + gap, width, height),
                area(x + diagonal, y - diagonal - height, width, height),
                area(x + diagonal, y + diagonal, width, height),
                area(x - diagonal - width, y - diagonal - height, width, height),
                area(x - diagonal - width, y + diagonal, width, height));
    }

    private double cost(Area candidate) {
        double cost = covered(candidate)
                + OUTSIDE
                        * (Math.max(0, left - candidate.x1)
                                + Math.max(0, candidate.x2 - right)
                                + Math.max(0, top - candidate.y1)
                                + Math.max(0, candidate.y2 - bottom));
        for (double[] line : lines) {
            cost += candidate.crossed(line[0], line[1], line[2], line[3]) * STROKE;
        }
        return cost;
    }

    private double covered(Area candidate) {
        return taken.stream().mapToDouble(area -> area.shared(candidate)).sum();
    }

    private static Area area(double x, double y, double width, double height) {
        return new Area(x, y, x + width, y + height);
    }

    /** Where a name goes, which share of it would cover something, and whether it is so far that a line must lead to it. */
    record Place(double x, double y, double covered, boolean far) {}

    private record Area(double x1, double y1, double x2, double y2) {
        double shared(Area other) {
            double across = Math.min(x2, other.x2) - Math.max(x1, other.x1);
            double down = Math.min(y2, other.y2) - Math.max(y1, other.y1);
            return across > 0 && down > 0 ? across * down : 0;
        }

        /** How much of a line lies within, by clipping it at the four sides. */
        double crossed(double fromX, double fromY, double toX, double toY) {
            double dx = toX - fromX;
            double dy = toY - fromY;
            double[] edges = {-dx, fromX - x1, dx, x2 - fromX, -dy, fromY - y1, dy, y2 - fromY};
            double start = 0;
            double end = 1;
            for (int side = 0; side < edges.length; side += 2) {
                double slope = edges[side];
                double room = edges[side + 1];
                if (slope == 0 && room < 0) {
                    return 0;
                } else if (slope < 0) {
                    start = Math.max(start, room / slope);
                } else if (slope > 0) {
                    end = Math.min(end, room / slope);
                }
            }
            return start < end ? (end - start) * Math.hypot(dx, dy) : 0;
        }
    }
}
