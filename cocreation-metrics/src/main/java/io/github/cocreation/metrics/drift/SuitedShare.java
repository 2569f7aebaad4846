/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import io.github.cocreation.core.process.CoCreationProcess;

/** The initiators' share of decisions that suits a process, and why. */
record SuitedShare(double share, String because) {
    private static final double WITHOUT_TYPE = 0.4;

    static SuitedShare stated(double share) {
        return new SuitedShare(share, "stated");
    }

    static SuitedShare of(CoCreationProcess process) {
        return new SuitedShare(WITHOUT_TYPE, "no type declared");
    }
}
