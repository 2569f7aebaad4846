/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import io.github.cocreation.core.chart.Tone;

/** Shapes that tell series apart, and tones, where colours cannot be told. All have about the area of a circle. */
enum Glyph {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    PENTAGON,
    WEDGE,
    CROSS,
    HEXAGON;

    private static final Glyph[] ALL = values();

    static Glyph series(int index) {
        return ALL[Math.floorMod(index, ALL.length)];
    }

    static Glyph of(Tone tone) {
        return switch (tone) {
            case PLAIN -> SQUARE;
            case GOOD -> CIRCLE;
            case WATCH -> DIAMOND;
            case POOR -> WEDGE;
            case MUTED -> HEXAGON;
        };
    }

    /** The outline around a place, as the data of a path. */
    String outline(double x, double y, double radius) {
        return switch (this) {
            case CIRCLE ->
                "M" + Canvas.at(x - radius, y) + "a" + Canvas.at(radius, radius) + " 0 1 0 " + Canvas.at(2 * radius, 0)
                        + "a" + Canvas.at(radius, radius) + " 0 1 0 " + Canvas.at(-2 * radius, 0) + "z";
            case SQUARE -> polygon(x, y, radius * 1.2, 4, 45);
            case TRIANGLE -> polygon(x, y + radius * 0.2, radius * 1.4, 3, -90);
            case DIAMOND -> polygon(x, y, radius * 1.3, 4, 0);
            case PENTAGON -> polygon(x, y, radius * 1.15, 5, -90);
            case WEDGE -> polygon(x, y - radius * 0.2, radius * 1.4, 3, 90);
            case CROSS -> cross(x, y, radius * 1.15, radius * 0.42);
            case HEXAGON -> polygon(x, y, radius * 1.1, 6, 0);
        };
    }

    private static String polygon(double x, double y, double radius, int corners, double degrees) {
        StringBuilder path = new StringBuilder();
        for (int corner = 0; corner < corners; corner++) {
            double angle = StrictMath.toRadians(degrees + 360.0 * corner / corners);
            path.append(corner == 0 ? 'M' : 'L')
                    .append(Canvas.at(x + radius * StrictMath.cos(angle), y + radius * StrictMath.sin(angle)));
        }
        return path.append('z').toString();
    }

    private static String cross(double x, double y, double arm, double half) {
        return "M" + Canvas.at(x - half, y - arm) + "h" + Canvas.number(2 * half) + "v" + Canvas.number(arm - half)
                + "h"
                + Canvas.number(arm - half) + "v" + Canvas.number(2 * half) + "h" + Canvas.number(half - arm) + "v"
                + Canvas.number(arm - half) + "h" + Canvas.number(-2 * half) + "v" + Canvas.number(half - arm) + "h"
                + Canvas.number(half - arm) + "v" + Canvas.number(-2 * half) + "h" + Canvas.number(arm - half) + "z";
    }
}
