/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.work;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Parts that any thread takes, one after the other, and whose findings are put together in the order of the parts. */
final class PartsInOrder<P> {
    private final int parts;
    private final IntFunction<P> part;
    private final Consumer<P> together;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<Integer, P> early = new HashMap<>();
    private int taken;

    PartsInOrder(int parts, IntFunction<P> part, Consumer<P> together) {
        this.parts = parts;
        this.part = part;
        this.together = together;
    }

    /** How many threads work for whoever calls this: those of its pool, or the common ones and itself. */
    static int threadsHere() {
        ForkJoinPool here = ForkJoinTask.getPool();
        return here == null ? ForkJoinPool.getCommonPoolParallelism() + 1 : here.getParallelism();
    }

    /** All the work, for so many threads. */
    ForkJoinTask<Void> by(int threads) {
        return new RecursiveAction() {
            private static final long serialVersionUID = 1;

            @Override
            protected void compute() {
                List<ForkJoinTask<?>> takers = new ArrayList<>();
                for (int taker = 0; taker < Math.min(threads, parts); taker++) {
                    takers.add(ForkJoinTask.adapt(PartsInOrder.this::take).fork());
                }
                Lists.reverse(takers)
                        .forEach(ForkJoinTask::quietlyJoin); // also after a failure: nobody is left at work
                takers.forEach(ForkJoinTask::join);
            }
        };
    }

    private void take() {
        boolean whole = false;
        try {
            for (int number = next.getAndIncrement(); number < parts; number = next.getAndIncrement()) {
                put(number, part.apply(number));
            }
            whole = true;
        } finally {
            if (!whole) {
                next.set(parts); // the others need not go on
            }
        }
    }

    private synchronized void put(int number, P found) {
        early.put(number, found);
        for (P due = early.remove(taken); due != null; due = early.remove(taken)) {
            together.accept(due);
            taken++;
        }
    }
}
