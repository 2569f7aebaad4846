/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

/** What of taking part is counted. */
public enum Counted {
    /** Contributions of every kind, each as one turn. */
    CONTRIBUTIONS,
    /** Minutes of speech. */
    MINUTES,
    /** Ideas put forward. */
    IDEAS,
    /** Effort promised; promises of several are split equally. */
    COMMITMENTS
}
