/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping;

/**
 * Says whether a search should stop; it then returns the best it has found.
 *
 * <p>The library reads no clock, so a time limit is a cancellation that the caller makes. Asked often and from the thread
 * that searches: it should answer at once.
 *
 * <pre>{@code
 * long end = System.nanoTime() + 10_000_000_000L;
 * Cancellation afterTenSeconds = () -> System.nanoTime() - end >= 0;
 * }</pre>
 */
@FunctionalInterface
public interface Cancellation {
    /** Never stops a search. */
    Cancellation NEVER = () -> false;

    /** {@return whether the search should stop now} */
    boolean requested();
}
