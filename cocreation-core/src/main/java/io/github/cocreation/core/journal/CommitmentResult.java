/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

/** What became of a commitment. */
public enum CommitmentResult {
    /** Done as promised. */
    KEPT,
    /** Given back openly, undone. */
    RETURNED,
    /** Somebody else carries it now. */
    TAKEN_OVER
}
