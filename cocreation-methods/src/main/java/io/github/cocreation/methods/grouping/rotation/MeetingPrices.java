/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

/**
 * What it costs that two people have met so many times, in thousandths of a repeated meeting.
 *
 * <p>Not having met costs {@code unmet}; the second meeting costs {@code repeat} and each further one as much more, which
 * spreads repeats over people. Searches try several mixtures: with few rounds repeats matter, and when everybody can meet
 * everybody the pairs that have not met do.
 */
final class MeetingPrices {
    /** One repeated meeting. */
    static final long UNIT = 1000;

    private static final int KINDS = 4;

    private final int most;
    private final long[] another;

    private MeetingPrices(int most, long[] another) {
        this.most = most;
        this.another = another;
    }

    /**
     * Prices for up to {@code rounds} meetings.
     *
     * @param rounds how often two people can meet
     * @param unmet the price of not having met
     * @param repeat the price of a second meeting
     * @param forbidden the price of a meeting of people who must stay apart
     */
    static MeetingPrices of(int rounds, long unmet, long repeat, long forbidden) {
        int most = rounds + 2;
        long[] another = new long[KINDS * most];
        for (int m = 0; m < most; m++) {
            another[RotationProblem.STRANGERS * most + m] = m == 0 ? -unmet : m * repeat;
            another[RotationProblem.APART * most + m] = forbidden;
            another[RotationProblem.AVOIDED * most + m] = (m + 1) * repeat;
            another[RotationProblem.PREFERRED * most + m] = m == 0 ? -2 * unmet - repeat : m * repeat;
        }
        return new MeetingPrices(most, another);
    }

    /** What one more meeting costs after {@code met} ones; negative if it is worth something. */
    long another(int kind, int met) {
        return another[kind * most + met];
    }
}
