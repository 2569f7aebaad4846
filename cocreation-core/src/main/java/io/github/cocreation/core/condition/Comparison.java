/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.condition;

/** How a reading is held against a threshold, or against the reading of the period before. */
public enum Comparison {
    /** Each reading is the threshold or more. */
    AT_LEAST,
    /** Each reading is the threshold or less. */
    AT_MOST,
    /** Each reading is more than the threshold. */
    ABOVE,
    /** Each reading is less than the threshold. */
    BELOW,
    /** Each reading is more than the one before; there is no threshold. */
    RISES,
    /** Each reading is less than the one before; there is no threshold. */
    FALLS,
    /** No reading is less than the one before; there is no threshold. */
    DOES_NOT_FALL;

    /** {@return whether readings are compared with each other, not with a threshold} */
    public boolean isCourse() {
        return this == RISES || this == FALLS || this == DOES_NOT_FALL;
    }

    /** {@return whether a reading stands so to the threshold, or to the reading before} */
    boolean holds(double reading, double to) {
        return switch (this) {
            case AT_LEAST, DOES_NOT_FALL -> reading >= to;
            case AT_MOST -> reading <= to;
            case ABOVE, RISES -> reading > to;
            case BELOW, FALLS -> reading < to;
        };
    }
}
