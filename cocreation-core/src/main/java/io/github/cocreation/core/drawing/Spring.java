/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Puts the nodes of one connected part so that their distances on paper come close to the number of steps between them: least
 * stress, found by majorization from a start that the seed draws. Far pairs may be off by more than near ones.
 *
 * <p>Same ties and seed, same places. <b>Cost.</b> O(n m) for the steps, then O(n²) a round; the rounds become fewer as n grows.
 *
 * @see <a href="https://doi.org/10.1007/978-3-540-31843-9_25">Gansner, Koren and North (2005), Graph drawing by stress
 *     majorization</a>
 */
final class Spring {
    private static final int MOST_ROUNDS = 250;
    private static final double WORK = 2e7;

    private final int[][] neighbours;
    private final int n;

    private Spring(int[][] neighbours) {
        this.neighbours = neighbours;
        this.n = neighbours.length;
    }

    /** The place of each node, across and down, one step being 1. */
    static double[][] places(int[][] neighbours, SplittableRandom random) {
        return new Spring(neighbours).find(random);
    }

    private double[][] find(SplittableRandom random) {
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            double angle = 2 * Math.PI * i / n;
            double radius = Math.sqrt(n) * (0.8 + 0.4 * random.nextDouble());
            x[i] = radius * StrictMath.cos(angle);
            y[i] = radius * StrictMath.sin(angle);
        }
        if (n > 2) {
            short[][] steps = steps();
            int rounds = (int) Math.max(12, Math.min(MOST_ROUNDS, WORK / ((double) n * n)));
            for (int round = 0; round < rounds; round++) {
                settle(x, y, steps);
            }
        } else if (n == 2) {
            x[0] = 0;
            y[0] = 0;
            x[1] = 1;
            y[1] = 0;
        }
        lieDown(x, y);
        return new double[][] {x, y};
    }

    private short[][] steps() {
        short[][] steps = new short[n][n];
        int[] queue = new int[n];
        for (int start = 0; start < n; start++) {
            short[] from = steps[start];
            Arrays.fill(from, (short) -1);
            from[start] = 0;
            int end = 0;
            queue[end++] = start;
            for (int head = 0; head < end; head++) {
                for (int next : neighbours[queue[head]]) {
                    if (from[next] < 0) {
                        from[next] = (short) Math.min(Short.MAX_VALUE, from[queue[head]] + 1);
                        queue[end++] = next;
                    }
                }
            }
        }
        return steps;
    }

    /** One round: each node in turn moves to where all the others would have it, on the average. */
    private void settle(double[] x, double[] y, short[][] steps) {
        for (int i = 0; i < n; i++) {
            double sumX = 0;
            double sumY = 0;
            double weights = 0;
            for (int j = 0; j < n; j++) {
                if (j == i || steps[i][j] <= 0) {
                    continue;
                }
                double ideal = steps[i][j];
                double weight = 1 / (ideal * ideal);
                double dx = x[i] - x[j];
                double dy = y[i] - y[j];
                double distance = Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
                sumX += weight * (x[j] + ideal * dx / distance);
                sumY += weight * (y[j] + ideal * dy / distance);
                weights += weight;
            }
            if (weights > 0) {
                x[i] = sumX / weights;
                y[i] = sumY / weights;
            }
        }
    }

    /** Turns it so that it is wider than high, since names are written across. */
    private void lieDown(double[] x, double[] y) {
        double meanX = Arrays.stream(x).sum() / n;
        double meanY = Arrays.stream(y).sum() / n;
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            x[i] -= meanX;
            y[i] -= meanY;
            xx += x[i] * x[i];
            xy += x[i] * y[i];
            yy += y[i] * y[i];
        }
        double angle = 0.5 * StrictMath.atan2(2 * xy, xx - yy);
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        for (int i = 0; i < n; i++) {
            double turned = cos * x[i] + sin * y[i];
            y[i] = cos * y[i] - sin * x[i];
            x[i] = turned;
        }
    }
}
