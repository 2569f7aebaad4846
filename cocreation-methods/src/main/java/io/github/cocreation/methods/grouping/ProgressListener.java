/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping;

/** Hears how far a search has come. Called from the thread that searches. */
@FunctionalInterface
public interface ProgressListener {
    /** Hears nothing. */
    ProgressListener SILENT = (done, total) -> {};

    /**
     * Hears how far the search has come.
     *
     * @param done the moves tried so far
     * @param total the moves the effort allows; a search that proves its result ends before them
     */
    void progress(long done, long total);
}
