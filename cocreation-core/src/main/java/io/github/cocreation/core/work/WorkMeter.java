/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.work;

import java.util.concurrent.CancellationException;

/**
 * Counts how far a piece of work has come, and stops it when asked to. Tools of one piece of work, for all its threads.
 *
 * <p>Listeners hear of every hundredth of the work, not of every step.
 */
public final class WorkMeter {
    private static final long REPORTS = 100;

    private final Work work;
    private final long total;
    private long done;
    private long reported;

    WorkMeter(Work work, long total) {
        this.work = work;
        this.total = total;
    }

    /**
     * Counts what was done.
     *
     * @param more how much, since the last time
     * @throws CancellationException if the work should stop
     */
    public void advance(long more) {
        boolean stop = work.cancellation().requested();
        synchronized (this) {
            done += more;
            go(stop);
        }
    }

    /**
     * Counts up to where the work is now, if it was not there before: for work that does not come nearer to its end step by step.
     *
     * @param where how much is done in all
     * @throws CancellationException if the work should stop
     */
    public void reach(long where) {
        boolean stop = work.cancellation().requested();
        synchronized (this) {
            done = Math.max(done, where);
            go(stop);
        }
    }

    /**
     * Looks whether the work should stop, nothing more having been done.
     *
     * @throws CancellationException if it should
     */
    public void check() {
        advance(0);
    }

    /** Says that all is done, though it may have taken fewer steps than were thought of; nothing can stop it any more. */
    public synchronized void finish() {
        done = total;
        if (reported < total || total == 0) {
            reported = total;
            work.progress().progress(total, total);
        }
    }

    private void go(boolean stop) {
        if (stop) {
            throw new CancellationException("Stopped after (" + done + ") of (" + total + ") steps, as asked for.");
        }
        if (done > reported && (done == total || (done - reported) * REPORTS >= total)) {
            reported = done;
            work.progress().progress(done, total);
        }
    }
}
