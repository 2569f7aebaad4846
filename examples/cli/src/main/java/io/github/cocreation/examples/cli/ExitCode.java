/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

/** What the exit codes mean. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;
    /** Input understood, but the answer is no: a check failed. */
    static final int NO = 1;
    /** Unusable input or arguments, or an optional library that they need is not there. */
    static final int UNUSABLE = 2;
    /** Stopped by a limit; the best result so far is written. */
    static final int STOPPED = 3;
    /** A mistake of this program; please report it. */
    static final int BUG = 70;

    private ExitCode() {}
}
