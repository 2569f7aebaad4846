/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.work.Cancellation;

/**
 * How many moves a search may try before it must be content.
 *
 * <p>Counted in moves and not in seconds, so that the same seed gives the same result on every machine. A time limit is a
 * {@link Cancellation}; what it cuts short depends on the machine, and only the result's validity and bound can be relied
 * on.
 *
 * @param moves the moves, at least 1
 */
public record Effort(long moves) {
    /** What the searches use unless told otherwise: some seconds on one core of 2020 for an event of a hundred people. */
    public static final Effort DEFAULT = new Effort(60_000_000);

    /** As many moves as it takes: for searches that a {@link Cancellation} ends. */
    public static final Effort UNLIMITED = new Effort(Long.MAX_VALUE);

    /**
     * Checks the number.
     *
     * @param moves the moves, at least 1
     * @throws IllegalArgumentException if there are none
     */
    public Effort {
        Require.that(
                moves >= 1, "moves", moves, "effort", "must be at least 1", "use the default effort of (60000000)");
    }

    /**
     * {@return an effort of this many moves}
     *
     * @param moves the moves, at least 1
     */
    public static Effort ofMoves(long moves) {
        return new Effort(moves);
    }
}
