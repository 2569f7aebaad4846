/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import io.github.cocreation.core.work.Cancellation;
import io.github.cocreation.methods.grouping.Ending;

/** How many points the searches of one question may still look at, all together. */
final class PlanEffort {
    static final long DEFAULT = 1_000_000;

    /** A clock behind the cancellation is asked every so many points. */
    private static final long BETWEEN = 64;

    private final Cancellation cancellation;
    private long left;
    private Ending ending = Ending.PROVED;

    PlanEffort(long points, Cancellation cancellation) {
        this.left = points;
        this.cancellation = cancellation;
    }

    /** {@return whether one more point may be looked at} */
    boolean spend() {
        if (left <= 0) {
            ending = Ending.EFFORT_SPENT;
        } else if (left-- % BETWEEN == 0 && cancellation.requested()) {
            ending = Ending.CANCELLED;
        }
        return !isSpent();
    }

    /** {@return how the searches ended} */
    Ending ending() {
        return ending;
    }

    /** {@return whether a search had to stop, so that an empty answer says nothing} */
    boolean isSpent() {
        return ending != Ending.PROVED;
    }
}
