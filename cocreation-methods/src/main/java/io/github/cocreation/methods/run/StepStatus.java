/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.run;

/** How far a step of a run is. */
public enum StepStatus {
    /** Steps before it are not settled. */
    WAITING,
    /** Its turn has come, and a condition has to be looked at: see {@link Run#answered}. */
    UNDECIDED,
    /** It can begin. */
    READY,
    /** A session was held, and more are to come. */
    RUNNING,
    /** It was held. */
    HELD,
    /** It was left out. */
    SKIPPED,
    /** A condition turned out so that it does not take place. */
    NOT_CALLED_FOR;

    /** {@return whether what comes after it need not wait any longer} */
    public boolean isSettled() {
        return this == HELD || this == SKIPPED || this == NOT_CALLED_FOR;
    }
}
