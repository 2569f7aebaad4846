/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.Measurement;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether something changed for good in the course of some sessions: where the change is largest, how probable a change as large
 * is if the sessions came in any other order, and what the test could have seen.
 *
 * <p>With few sessions no order of them is improbable enough: six can show no change, whatever happened. Then there is no p, and
 * the power is 0.
 */
@Value.Immutable
public abstract class ChangePoint {
    /** The largest p with which a change is said to be shown: 0.05. */
    public static final double ALPHA = 0.05;

    /** How many sessions are needed before any change can be shown: with eight, the least p is 2/70. */
    public static final int LEAST_SESSIONS = 8;

    ChangePoint() {}

    /** {@return how many sessions, or days without one, were compared} */
    public abstract int sessions();

    /** {@return after how many sessions the change is largest; empty if there are not enough, or nothing can be compared} */
    public abstract Optional<Integer> after();

    /** {@return how large the change is there; empty if there is no such place} */
    public abstract Optional<Double> size();

    /** {@return the share of orders of the sessions with a change as large; empty if there are not enough} */
    public abstract Optional<Double> p();

    /** {@return the smallest p that so many sessions can give: 2 / (n choose n/2), or 1 over the orders drawn plus 1} */
    public abstract double leastP();

    /** {@return how large a lasting change the power is stated for} */
    public abstract double shift();

    /** {@return in which share of cases a change of {@link #shift()} half way would have been shown} */
    public abstract double power();

    /** {@return how many orders were drawn} */
    public abstract int permutations();

    /** {@return the seed that gives the same p again} */
    public abstract long seed();

    /** {@return whether there are sessions enough to show any change} */
    public boolean isTested() {
        return p().isPresent();
    }

    /** {@return whether a change is shown: p is at most 0.05} */
    public boolean isShown() {
        return p().filter(p -> p <= ALPHA).isPresent();
    }

    /** {@return the result in a sentence, with the power it had} */
    public String sentence() {
        if (sessions() < LEAST_SESSIONS) {
            return "Not enough sessions (" + sessions()
                    + ") to tell a change from chance: the smallest p they can give is " + Digits.two(leastP())
                    + ", so the power is 0; at least " + LEAST_SESSIONS + " are needed.";
        }
        String power = " A lasting change of " + Digits.two(shift()) + " half way would have been seen in "
                + Digits.percent(power()) + " of cases.";
        return p().map(p -> (p <= ALPHA
                                ? "There is a change after session " + after().orElseThrow() + " of " + sessions()
                                        + " (p = " + Digits.three(p) + ")."
                                : "No change can be shown over " + sessions() + " sessions (p = " + Digits.three(p)
                                        + ").")
                        + power)
                .orElse("The " + sessions() + " sessions have nothing that could be compared.");
    }

    /** Says in a measurement what the test read and found, or that there are not enough sessions. */
    void noteIn(Measurement.Builder measurement) {
        String said = sentence().substring(0, sentence().length() - 1); // one of several, which are joined
        if (isTested()) {
            measurement.addInput("sessions in order of time: " + said);
        } else {
            measurement.addMissing("a test of change: " + said);
        }
    }

    static ImmutableChangePoint.Builder builder() {
        return ImmutableChangePoint.builder();
    }
}
