/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.core.work.WorkMeter;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.cohesion.Components;
import java.util.Arrays;

/** Finds the largest eigenvalue, and a vector to it that is nowhere negative, strong component by strong component. */
final class PowerIteration {
    private static final double PRECISION = 1e-13;
    private static final double SAME = 1e-9;
    private static final int MOST_ROUNDS = 50_000;

    private final NetworkView view;
    private final double[] amounts;
    private final Components components;
    private final int[] begin;
    private final int[] members;
    private final double[] eigenvalues;
    private final double[] x;
    private final double[] image;
    private double eigenvalue;
    private int rounds;
    private double precision;

    PowerIteration(NetworkView view, double[] amounts, Components components) {
        int n = view.nodeCount();
        this.view = view;
        this.amounts = amounts;
        this.components = components;
        this.begin = new int[components.count() + 1];
        this.members = new int[n];
        this.eigenvalues = new double[components.count()];
        this.x = new double[n];
        this.image = new double[n];
        for (int c = 0; c < components.count(); c++) {
            begin[c + 1] = begin[c] + components.size(c);
        }
        int[] next = begin.clone();
        for (int v = 0; v < n; v++) {
            members[next[components.component(v)]++] = v;
        }
    }

    double[] scores() {
        return x;
    }

    double eigenvalue() {
        return eigenvalue;
    }

    int rounds() {
        return rounds;
    }

    double precision() {
        return precision;
    }

    void run(WorkMeter meter) {
        for (int c = 0; c < components.count(); c++) {
            if (components.size(c) > 1 && bound(c) >= eigenvalue * (1 - SAME)) {
                eigenvalues[c] = iterate(c, meter);
                eigenvalue = Math.max(eigenvalue, eigenvalues[c]);
            }
        }
        if (eigenvalue > 0) {
            keepStrongest();
            fillBehind(meter);
        }
        meter.finish();
    }

    /** No eigenvalue is larger than all sums of what members receive from members. */
    private double bound(int c) {
        double largest = 0;
        for (int i = begin[c]; i < begin[c + 1]; i++) {
            double sum = 0;
            for (int e = view.inBegin(members[i]); e < view.inEnd(members[i]); e++) {
                sum += components.component(view.inNode(e)) == c ? amounts[view.inTie(e)] : 0;
            }
            largest = Math.max(largest, sum);
        }
        return largest;
    }

    private double iterate(int c, WorkMeter meter) {
        double value = 0;
        for (int i = begin[c]; i < begin[c + 1]; i++) {
            x[members[i]] = 1;
        }
        double difference = Double.POSITIVE_INFINITY;
        for (int round = 0; round < MOST_ROUNDS && difference > PRECISION; round++) {
            rounds++;
            meter.reach(begin[c] + (long) (components.size(c) * settled(difference)));
            double product = 0;
            double square = 0;
            for (int i = begin[c]; i < begin[c + 1]; i++) {
                int v = members[i];
                image[v] = received(v, c);
                product += x[v] * image[v];
                square += x[v] * x[v];
            }
            value = product / square;
            difference = 0;
            double largest = 0;
            double shift = value / 2;
            for (int i = begin[c]; i < begin[c + 1]; i++) {
                int v = members[i];
                difference = Math.max(difference, Math.abs(image[v] - value * x[v]) / value);
                image[v] += shift * x[v];
                largest = Math.max(largest, image[v]);
            }
            for (int i = begin[c]; i < begin[c + 1]; i++) {
                x[members[i]] = image[members[i]] / largest;
            }
        }
        precision = Math.max(precision, difference);
        return value;
    }

    /** How near both sides are to being the same, by digits: from 0 to 1. */
    private static double settled(double difference) {
        return Math.min(1, Math.max(0, Math.log10(difference) / Math.log10(PRECISION)));
    }

    private double received(int v, int c) {
        double sum = 0;
        for (int e = view.inBegin(v); e < view.inEnd(v); e++) {
            if (components.component(view.inNode(e)) == c) {
                sum += x[view.inNode(e)] * amounts[view.inTie(e)];
            }
        }
        return sum;
    }

    /**
     * Sets all others to 0. Arcs lead to components with smaller numbers, so going up, whether a strongest one lies behind is known
     * when it is needed; those that have one behind are set to 0, too.
     */
    private void keepStrongest() {
        boolean[] before = new boolean[components.count()];
        for (int c = 0; c < components.count(); c++) {
            boolean behind = false;
            for (int i = begin[c]; i < begin[c + 1]; i++) {
                for (int e = view.outBegin(members[i]); e < view.outEnd(members[i]); e++) {
                    behind |= before[components.component(view.outNode(e))];
                }
            }
            boolean strongest = eigenvalues[c] >= eigenvalue * (1 - SAME);
            before[c] = behind || strongest;
            eigenvalues[c] = strongest && !behind ? eigenvalues[c] : 0;
            project(c);
        }
    }

    /** What a start at 1 everywhere leaves of a component, so that equal components are equal. */
    private void project(int c) {
        double sum = 0;
        double square = 0;
        for (int i = begin[c]; i < begin[c + 1]; i++) {
            sum += x[members[i]];
            square += x[members[i]] * x[members[i]];
        }
        for (int i = begin[c]; i < begin[c + 1]; i++) {
            x[members[i]] *= eigenvalues[c] == 0 ? 0 : sum / square;
        }
    }

    /** Who is reached from the strongest: from large component numbers to small, each until nothing changes. */
    private void fillBehind(WorkMeter meter) {
        for (int c = components.count() - 1; c >= 0; c--) {
            double change = eigenvalues[c] == 0 ? 1 : 0;
            for (int round = 0; round < MOST_ROUNDS && change > PRECISION; round++) {
                meter.check();
                change = 0;
                for (int i = begin[c]; i < begin[c + 1]; i++) {
                    int v = members[i];
                    double sum = 0;
                    for (int e = view.inBegin(v); e < view.inEnd(v); e++) {
                        sum += x[view.inNode(e)] * amounts[view.inTie(e)];
                    }
                    change = Math.max(change, Math.abs(sum / eigenvalue - x[v]));
                    x[v] = sum / eigenvalue;
                }
                if (Arrays.stream(members, begin[c], begin[c + 1]).allMatch(v -> x[v] == 0)) {
                    break;
                }
            }
        }
    }
}
