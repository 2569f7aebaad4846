/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.work;

/**
 * Says whether work should stop. A search then returns the best it has found; a measure, of which half is worth nothing, ends with a
 * {@link java.util.concurrent.CancellationException}.
 *
 * <p>The library reads no clock, so a time limit is a cancellation that the caller makes. Asked often and from the threads
 * that work: it should answer at once.
 *
 * <pre>{@code
 * long end = System.nanoTime() + 10_000_000_000L;
 * Cancellation afterTenSeconds = () -> System.nanoTime() - end >= 0;
 * }</pre>
 */
@FunctionalInterface
public interface Cancellation {
    /** Never stops anything. */
    Cancellation NEVER = () -> false;

    /** {@return whether the work should stop now} */
    boolean requested();
}
