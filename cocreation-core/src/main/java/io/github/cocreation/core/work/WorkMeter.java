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
            if (stop) {
                throw new CancellationException("Stopped after (" + done + ") of (" + total + ") steps, as asked for.");
            }
            if (done == total || (done - reported) * REPORTS >= total) {
                reported = done;
                work.progress().progress(done, total);
            }
        }
    }
}
