/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

/** What has become of a commitment so far. */
public enum CommitmentState {
    /** Nothing is recorded yet. */
    OPEN,
    /** Done as promised. */
    KEPT,
    /** Given back openly, undone. */
    RETURNED,
    /** Carried by somebody who did not promise it, who has not kept or returned it yet. */
    TAKEN_OVER
}
