/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import io.github.cocreation.core.check.Require;
import java.util.Optional;

/**
 * The way a process took over a plane of types, point by point.
 *
 * <p><b>Formula.</b> Net displacement is the distance from the first point to the last, length the sum of the steps,
 * straightness net / length.
 *
 * <p><b>Range.</b> Net and length from 0 up, straightness from 0 (back where it began) to 1 (straight on).
 *
 * <p><b>Worked example.</b> (0.6, 0.75), (0.55, 0.65), (0.48, 0.5), (0.4, 0.38), (0.35, 0.3): net 0.514782, length 0.515895,
 * straightness 0.997842.
 *
 * <p><b>Degenerate cases.</b> No movement at all: straightness undefined. <b>Cost.</b> O(n). <b>Source.</b> Plane geometry; that
 * a position can drift: inference from the types of Ulrich (2016).
 *
 * @param net the distance from the first point to the last
 * @param length the sum of the steps
 */
public record PlanePath(double net, double length) {
    /**
     * {@return the path through some points}
     *
     * @param x the first coordinates, at least one
     * @param y the second coordinates, as many
     * @throws IllegalArgumentException if there is no point, or the lengths differ
     */
    public static PlanePath through(double[] x, double[] y) {
        Require.that(
                x.length == y.length && x.length > 0,
                "number of points",
                x.length + ", " + y.length,
                "a path",
                "must be the same for both coordinates, and at least 1",
                "leave out points with one coordinate");
        double length = 0;
        for (int i = 1; i < x.length; i++) {
            length += Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
        }
        int last = x.length - 1;
        return new PlanePath(Math.hypot(x[last] - x[0], y[last] - y[0]), length);
    }

    /** {@return net over length; empty without movement} */
    public Optional<Double> straightness() {
        return length == 0 ? Optional.empty() : Optional.of(Math.min(1, net / length));
    }
}
