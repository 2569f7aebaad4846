/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.search;

import io.github.cocreation.methods.grouping.Ending;
import io.github.cocreation.methods.grouping.Search;

/** Counts the moves of one search, and stops it when they are spent or somebody wants it to stop. Confined to one thread. */
public final class Budget {
    private static final int BATCH = 1024;
    private static final int BATCHES_PER_REPORT = 1024;

    private final Search search;
    private long spent;
    private int batches;
    private boolean cancelled;

    private Budget(Search search) {
        this.search = search;
    }

    /**
     * {@return a budget of which nothing is spent}
     *
     * @param search how to search
     */
    public static Budget of(Search search) {
        return new Budget(search);
    }

    /** {@return how many moves may be tried before asking again; 0 when the search must end} */
    public int nextBatch() {
        return nextBatch(BATCH);
    }

    /**
     * {@return how many moves may be tried before asking again; 0 when the search must end}
     *
     * @param wanted how many at most
     */
    public int nextBatch(int wanted) {
        cancelled |= search.cancellation().requested();
        long left = search.effort().moves() - spent;
        if (cancelled || left <= 0) {
            return 0;
        }
        int batch = (int) Math.min(wanted, left);
        spent += batch;
        batches++;
        if (batches % BATCHES_PER_REPORT == 0) {
            search.progress().progress(spent, search.effort().moves());
        }
        return batch;
    }

    /** {@return how many moves are left} */
    public long left() {
        return search.effort().moves() - spent;
    }

    /** {@return whether nothing more may be tried} */
    public boolean isOver() {
        return cancelled || left() <= 0;
    }

    /** {@return how a search ends that proved nothing} */
    public Ending ending() {
        return cancelled ? Ending.CANCELLED : Ending.EFFORT_SPENT;
    }
}
