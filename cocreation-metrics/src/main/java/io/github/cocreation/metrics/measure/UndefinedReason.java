/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

/** Why a measure has no value. */
public enum UndefinedReason {
    /** Nothing was logged that the measure reads. */
    NO_DATA,
    /** There is something, but less than the measure's minimum. */
    TOO_FEW,
    /** Everything counted is zero, so shares of it mean nothing. */
    ZERO_TOTAL,
    /** All belong to one group, so nothing can be compared. */
    SINGLE_GROUP,
    /** The network has no ties of the kind the measure reads. */
    NO_TIES,
    /** What to compare with is not stated, such as the groups affected or the initiators. */
    UNKNOWN_REFERENCE,
    /** A part the measure cannot do without is missing. */
    MISSING_PART,
    /** It was measured, but would tell about few people those who read this. */
    KEPT_BACK
}
