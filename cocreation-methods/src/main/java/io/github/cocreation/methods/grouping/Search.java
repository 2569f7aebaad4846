/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping;

import io.github.cocreation.core.work.Cancellation;
import io.github.cocreation.core.work.ProgressListener;

/**
 * How to search: with which seed, how hard, until when, and who hears about it. Immutable.
 *
 * <p>The same task, seed and effort give the same result, byte for byte, unless the cancellation stops the search.
 *
 * <pre>{@code
 * Search search = Search.withDefaults().withSeed(7).withEffort(Effort.ofMoves(1_000_000));
 * }</pre>
 *
 * @param seed where chance starts
 * @param effort how many moves may be tried
 * @param cancellation says when to stop
 * @param progress hears how far the search has come
 */
public record Search(long seed, Effort effort, Cancellation cancellation, ProgressListener progress) {
    private static final Search DEFAULTS = new Search(1, Effort.DEFAULT, Cancellation.NEVER, ProgressListener.SILENT);

    /** {@return a search with seed 1 and the default effort that nobody stops or watches} */
    public static Search withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with this seed}
     *
     * @param changed where chance starts
     */
    public Search withSeed(long changed) {
        return new Search(changed, effort, cancellation, progress);
    }

    /**
     * {@return a copy with this effort}
     *
     * @param changed how many moves may be tried
     */
    public Search withEffort(Effort changed) {
        return new Search(seed, changed, cancellation, progress);
    }

    /**
     * {@return a copy that this cancellation stops}
     *
     * @param changed says when to stop
     */
    public Search withCancellation(Cancellation changed) {
        return new Search(seed, effort, changed, progress);
    }

    /**
     * {@return a copy that this listener watches}
     *
     * @param changed hears how far the search has come
     */
    public Search withProgress(ProgressListener changed) {
        return new Search(seed, effort, cancellation, changed);
    }
}
