/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

/** What was decided about an experiment when it was over. */
public enum ExperimentVerdict {
    /** It becomes practice as it is. */
    ADOPT,
    /** It goes on, changed. */
    ADAPT,
    /** It is given up. */
    DROP,
    /** Nobody decided. */
    UNDECIDED
}
