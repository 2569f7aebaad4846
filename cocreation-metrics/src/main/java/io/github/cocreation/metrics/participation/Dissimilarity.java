/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import java.util.Optional;

/**
 * How far the make-up of a group of participants is from that of those concerned.
 *
 * <p><b>Formula.</b> D = 1/2 sum_k |p_k - q_k| with p the shares of the participants, q those of the people concerned; the share
 * of seats that would have to change hands. A fair draw of n has a D above 0 as well: E[D] is about 1/2 sum_k sqrt(2 q_k (1 -
 * q_k) / (pi n)).
 *
 * <p><b>Range.</b> 0 (a mirror) to 1.
 *
 * <p><b>Worked example.</b> 10, 6 and 4 of 20 seats, people concerned 400, 350 and 250: p = 0.5, 0.3, 0.2, q = 0.4, 0.35, 0.25;
 * D = 0.1, E[D] = 0.124878, so the panel is closer than a fair draw would be. Ratios p/q: 1.25, 0.857143, 0.8.
 *
 * <p><b>Degenerate cases.</b> Nobody on one side: undefined. A group nobody is in: no ratio, D is fine. <b>Cost.</b> O(K).
 *
 * @see <a href="https://doi.org/10.2307/2088328">Duncan and Duncan (1955), American Sociological Review 20</a>
 */
public final class Dissimilarity {
    private Dissimilarity() {}

    /**
     * {@return D; empty if one side is empty}
     *
     * @param participants how many seats each group has
     * @param concerned the size of each group among those concerned, in the same order
     * @throws IllegalArgumentException if the numbers of groups differ, or a size is negative
     */
    public static Optional<Double> index(double[] participants, double[] concerned) {
        Require.that(
                participants.length == concerned.length,
                "number of groups",
                participants.length,
                "participants",
                "must be that of those concerned (" + concerned.length + ")",
                "give a zero for a group without seats");
        double seats = sum(participants);
        double people = sum(concerned);
        if (seats == 0 || people == 0) {
            return Optional.empty();
        }
        double distance = 0;
        for (int k = 0; k < participants.length; k++) {
            distance += Math.abs(participants[k] / seats - concerned[k] / people);
        }
        return Optional.of(Math.min(1, distance / 2));
    }

    /**
     * {@return the D to be expected of a fair draw; empty if nobody is concerned or drawn}
     *
     * @param concerned the size of each group among those concerned
     * @param seats how many are drawn
     * @throws IllegalArgumentException if a size is negative
     */
    public static Optional<Double> expected(double[] concerned, double seats) {
        double people = sum(concerned);
        if (people == 0 || Require.notNegative("seats", seats, "a draw") == 0) {
            return Optional.empty();
        }
        double expected = 0;
        for (double size : concerned) {
            double q = size / people;
            expected += Math.sqrt(2 * q * (1 - q) / (Math.PI * seats));
        }
        return Optional.of(expected / 2);
    }

    /**
     * {@return for each group its share of the seats over its share of those concerned; empty where nobody is concerned}
     *
     * @param participants how many seats each group has
     * @param concerned the size of each group among those concerned, in the same order
     * @throws IllegalArgumentException if a size is negative
     */
    public static ImmutableList<Optional<Double>> ratios(double[] participants, double[] concerned) {
        double seats = sum(participants);
        double people = sum(concerned);
        ImmutableList.Builder<Optional<Double>> ratios = ImmutableList.builder();
        for (int k = 0; k < participants.length; k++) {
            ratios.add(
                    concerned[k] == 0 || seats == 0
                            ? Optional.empty()
                            : Optional.of(participants[k] / seats / (concerned[k] / people)));
        }
        return ratios.build();
    }

    private static double sum(double[] sizes) {
        double sum = 0;
        for (double size : sizes) {
            sum += Require.notNegative("size", size, "a group");
        }
        return sum;
    }
}
