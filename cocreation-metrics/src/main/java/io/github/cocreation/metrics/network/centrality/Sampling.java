/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import io.github.cocreation.core.check.Require;

/**
 * What is promised of an estimate before anything is drawn, and where chance starts: with probability {@code 1 - delta}, no value is
 * farther than {@code epsilon} from the true one, all of them taken together.
 *
 * <pre>{@code
 * SampledBetweenness.with(Sampling.withDefaults().withEpsilon(0.01)).of(view).shares();
 * }</pre>
 *
 * @param epsilon the error, above 0 and below 1
 * @param delta how likely it may be that one is farther off, above 0 and below 1
 * @param seed where chance starts
 */
public record Sampling(double epsilon, double delta, long seed) {
    private static final Sampling DEFAULTS = new Sampling(0.02, 0.1, 1);

    /**
     * Checks the numbers.
     *
     * @param epsilon the error, above 0 and below 1
     * @param delta how likely it may be that one is farther off, above 0 and below 1
     * @param seed where chance starts
     * @throws IllegalArgumentException if one is out of range
     */
    public Sampling {
        Require.that(epsilon > 0 && epsilon < 1, "epsilon", epsilon, "an estimate", "must be in (0, 1)", "use 0.02");
        Require.that(delta > 0 && delta < 1, "delta", delta, "an estimate", "must be in (0, 1)", "use 0.1");
    }

    /** {@return values within 0.02, but for one time in ten, from seed 1} */
    public static Sampling withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with this error}
     *
     * @param value the error
     * @throws IllegalArgumentException if it is not above 0 and below 1
     */
    public Sampling withEpsilon(double value) {
        return new Sampling(value, delta, seed);
    }

    /**
     * {@return a copy that may be farther off with this probability}
     *
     * @param value the probability
     * @throws IllegalArgumentException if it is not above 0 and below 1
     */
    public Sampling withDelta(double value) {
        return new Sampling(epsilon, value, seed);
    }

    /**
     * {@return a copy in which chance starts elsewhere}
     *
     * @param value the seed
     */
    public Sampling withSeed(long value) {
        return new Sampling(epsilon, delta, value);
    }
}
