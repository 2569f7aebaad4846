/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import io.github.cocreation.core.work.ProgressListener;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;

/** Goes over millions of ties or nodes, and looks up every so often whether to stop. */
final class LookingUp {
    private static final int AT_ONCE = 1 << 15;

    /** Nobody stops it. */
    static final LookingUp NEVER = new LookingUp(Work.withDefaults().meter(0));

    private final WorkMeter meter;

    LookingUp(WorkMeter meter) {
        this.meter = meter;
    }

    /** May be stopped by work whose listener does not hear of it. */
    static LookingUp unheard(Work work) {
        return new LookingUp(work.withProgress(ProgressListener.SILENT).meter(0));
    }

    /** Takes what lies from a number up to another. */
    @FunctionalInterface
    interface Range {
        void take(int begin, int end);
    }

    /** Hands over all numbers below one, in order. */
    void over(int count, Range range) {
        meter.check();
        for (int begin = 0; begin < count; ) {
            int end = begin + Math.min(AT_ONCE, count - begin);
            range.take(begin, end);
            meter.advance(end - begin);
            begin = end;
        }
    }
}
