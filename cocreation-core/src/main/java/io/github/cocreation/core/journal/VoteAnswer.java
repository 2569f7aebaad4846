/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

/** What somebody answered to a statement. */
public enum VoteAnswer {
    /** Yes. */
    AGREE,
    /** No. */
    DISAGREE,
    /** Seen, and neither. */
    PASS
}
