/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.work;

/** Hears how far work has come. Called from the threads that work, by one at a time. */
@FunctionalInterface
public interface ProgressListener {
    /** Hears nothing. */
    ProgressListener SILENT = (done, total) -> {};

    /**
     * Hears how far the work has come.
     *
     * @param done what is done so far, such as the moves a search has tried or the nodes a measure has started from
     * @param total of how much; a search that proves its result ends before
     */
    void progress(long done, long total);
}
