/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.equivalence;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Regular equivalence by REGE: how far two stakeholders are tied alike to others who are alike themselves, without these having to be
 * the same. Two heads of two departments are.
 *
 * <p><b>Formula.</b> Likeness starts at 1. Each round, every tie of i is matched with the tie of j that fits it best, weighed by how
 * alike the two at their other ends were in the round before; likewise the ties of j with those of i. The sum of the matches over what
 * it could be at most is the new likeness, in [0, 1]. Three rounds by default, as is usual.
 *
 * <p><b>Worked example.</b> Boss a to b and c, b to d, c to e: b and c are alike, 1, and so are d and e. d and a have no kind of tie in
 * common: 0.
 *
 * <p>In an undirected network everybody who has a tie is regularly equivalent to everybody else who has one: hand in directed or
 * weighted ties.
 *
 * <p><b>Degenerate cases.</b> Two without ties are alike, 1; one with and one without are not, 0. <b>Cost.</b> O(rounds · m²) time,
 * O(n²) space.
 * <b>Memory.</b> 24 bytes a pair of stakeholders, a third of them the result.
 *
 * @see <a href="https://doi.org/10.1016/0378-8733(83)90025-4">White and Reitz (1983), Graph and semigroup homomorphisms on networks of
 *     relations</a>
 * @param reading how ties are read
 * @param rounds how many rounds
 */
public record RegularEquivalence(Reading reading, int rounds) {
    private static final RegularEquivalence DEFAULTS = new RegularEquivalence(Reading.PRESENCE, 3);

    /**
     * Checks the number of rounds.
     *
     * @param reading how ties are read
     * @param rounds how many rounds
     * @throws IllegalArgumentException if there is not at least one
     */
    public RegularEquivalence {
        Require.atLeast("number of rounds", rounds, 1, "a comparison");
    }

    /** {@return three rounds by whether there are ties} */
    public static RegularEquivalence withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that reads ties so}
     *
     * @param value how ties are read
     */
    public RegularEquivalence withReading(Reading value) {
        return new RegularEquivalence(value, rounds);
    }

    /**
     * {@return a copy with this number of rounds}
     *
     * @param value how many, at least 1
     */
    public RegularEquivalence withRounds(int value) {
        return new RegularEquivalence(reading, value);
    }

    /**
     * {@return how alike everybody is to everybody}
     *
     * @param view the network; negative weights are read as their strength
     */
    public PairScores between(NetworkView view) {
        return between(view, Work.withDefaults());
    }

    /**
     * {@return how alike everybody is to everybody}
     *
     * @param view the network; negative weights are read as their strength
     * @param work who may stop and watch it; it counts stakeholders compared with all others, in every round
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public PairScores between(NetworkView view, Work work) {
        double[][] x = Profiles.of(view, reading);
        for (double[] row : x) {
            for (int j = 0; j < row.length; j++) {
                row[j] = Math.abs(row[j]);
            }
        }
        int[][] contacts = contacts(x);
        WorkMeter meter = work.meter((long) rounds * x.length);
        double[][] alike = new double[x.length][x.length];
        for (double[] row : alike) {
            Arrays.fill(row, 1);
        }
        for (int round = 0; round < rounds; round++) {
            double[][] next = new double[x.length][x.length];
            for (int i = 0; i < x.length; i++) {
                meter.advance(1);
                next[i][i] = 1;
                for (int j = i + 1; j < x.length; j++) {
                    meter.check();
                    double[] sums = new double[2];
                    match(x, contacts, alike, i, j, sums);
                    match(x, contacts, alike, j, i, sums);
                    next[i][j] = sums[1] == 0 ? 1 : sums[0] / sums[1];
                    next[j][i] = next[i][j];
                }
            }
            alike = next;
        }
        return new PairScores(view.stakeholders(), alike);
    }

    /** Who each is tied to or from, in order. */
    private static int[][] contacts(double[][] x) {
        int[][] contacts = new int[x.length][];
        Arrays.setAll(
                contacts,
                i -> IntStream.range(0, x.length)
                        .filter(k -> k != i && (x[i][k] != 0 || x[k][i] != 0))
                        .toArray());
        return contacts;
    }

    /** Adds the best match of each tie of i among those of j, and what it could be at most. */
    private static void match(double[][] x, int[][] contacts, double[][] alike, int i, int j, double[] sums) {
        for (int k : contacts[i]) {
            double best = 0;
            double most = x[i][k] + x[k][i];
            for (int m : contacts[j]) {
                double fit = alike[k][m] * (Math.min(x[i][k], x[j][m]) + Math.min(x[k][i], x[m][j]));
                double possible = Math.max(x[i][k], x[j][m]) + Math.max(x[k][i], x[m][j]);
                if (fit > best || (fit == best && fit > 0 && possible < most)) {
                    best = fit;
                    most = possible;
                }
            }
            sums[0] += best;
            sums[1] += most;
        }
    }
}
