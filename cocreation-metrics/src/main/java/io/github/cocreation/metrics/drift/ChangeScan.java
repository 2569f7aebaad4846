/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import java.util.List;

/** Looks in an order of sessions for the place where the two sides differ most; remembers the last place found. */
final class ChangeScan {
    private static final int LEAST_SIDE = 2;

    private final ShareDistance distance;
    private final double[][] sessions;
    private final double[][] after;
    private final double[] before;

    private int place;
    private double size;

    ChangeScan(ShareDistance distance, List<double[]> sessions) {
        this.distance = distance;
        this.sessions = sessions.toArray(new double[0][]);
        int width = this.sessions[0].length;
        this.after = new double[this.sessions.length][width];
        this.before = new double[width];
    }

    /** The largest k (n - k) / n times squared distance; NaN if no place has sides that can be compared. */
    double largest(int[] order) {
        int n = order.length;
        int width = before.length;
        java.util.Arrays.fill(before, 0);
        // Added up from the end, not taken away from the whole, so that nothing stays exactly nothing.
        for (int k = n - 1; k > 0; k--) {
            for (int i = 0; i < width; i++) {
                after[k][i] = sessions[order[k]][i] + (k == n - 1 ? 0 : after[k + 1][i]);
            }
        }
        double largest = Double.NaN;
        for (int k = 1; k <= n - LEAST_SIDE; k++) {
            for (int i = 0; i < width; i++) {
                before[i] += sessions[order[k - 1]][i];
            }
            double squared = k < LEAST_SIDE ? Double.NaN : distance.squared(before, after[k]);
            double t = (double) k * (n - k) / n * squared;
            if (!Double.isNaN(t) && !(t <= largest)) {
                largest = t;
                place = k;
                size = Math.sqrt(squared);
            }
        }
        return largest;
    }

    /** After how many sessions the largest was. */
    int place() {
        return place;
    }

    /** The distance there. */
    double size() {
        return size;
    }

    static double[] total(List<double[]> sessions) {
        double[] total = sessions.get(0).clone();
        for (double[] session : sessions.subList(1, sessions.size())) {
            for (int i = 0; i < total.length; i++) {
                total[i] += session[i];
            }
        }
        return total;
    }
}
