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
 * room: the first of eight places around the mark that covers least.
 */
final class LabelPlaces {
    private static final double OUTSIDE = 50;

    private final double left;
    private final double top;
    private final double right;
    private final double bottom;
    private final List<Area> taken = new ArrayList<>();

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

    /** The place for a name of that size beside a mark: its top left corner, and how much it covers there. */
    Place place(double x, double y, double radius, double width, double height) {
        double gap = radius + 3;
        double diagonal = radius * 0.7 + 2;
        ImmutableList<Area> candidates = ImmutableList.of(
                area(x + gap, y - height / 2, width, height),
                area(x - gap - width, y - height / 2, width, height),
                area(x - width / 2, y - gap - height, width, height),
                area(x - width / 2, y + gap, width, height),
                area(x + diagonal, y - diagonal - height, width, height),
                area(x + diagonal, y + diagonal, width, height),
                area(x - diagonal - width, y - diagonal - height, width, height),
                area(x - diagonal - width, y + diagonal, width, height));
        Area best = candidates.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (Area candidate : candidates) {
            double cost = cost(candidate);
            if (cost < least - 1e-9) {
                least = cost;
                best = candidate;
            }
        }
        double shiftX = Math.max(left - best.x1, 0) - Math.max(best.x2 - right, 0);
        double shiftY = Math.max(top - best.y1, 0) - Math.max(best.y2 - bottom, 0);
        Area inside = area(best.x1 + shiftX, best.y1 + shiftY, width, height);
        return new Place(inside.x1, inside.y1, cost(inside) / (width * height));
    }

    private double cost(Area candidate) {
        double cost = OUTSIDE
                * (Math.max(0, left - candidate.x1)
                        + Math.max(0, candidate.x2 - right)
                        + Math.max(0, top - candidate.y1)
                        + Math.max(0, candidate.y2 - bottom));
        for (Area area : taken) {
            cost += area.shared(candidate);
        }
        return cost;
    }

    private static Area area(double x, double y, double width, double height) {
        return new Area(x, y, x + width, y + height);
    }

    /** Where a name goes, and which share of it would cover something. */
    record Place(double x, double y, double covered) {}

    private record Area(double x1, double y1, double x2, double y2) {
        double shared(Area other) {
            double across = Math.min(x2, other.x2) - Math.max(x1, other.x1);
            double down = Math.min(y2, other.y2) - Math.max(y1, other.y1);
            return across > 0 && down > 0 ? across * down : 0;
        }
    }
}
