/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.text;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.ReadLimits;

/** Counts what was read, and fails when it is more than somebody is ready to take. Not thread-safe; one for each file. */
public final class ElementCount {
    private final long most;
    private long count;

    /**
     * Counts from 0.
     *
     * @param limits how many elements may be read
     */
    public ElementCount(ReadLimits limits) {
        this.most = limits.elements();
    }

    /**
     * {@return how many there are now}
     *
     * @param more how many were added
     * @throws IllegalArgumentException if that is too many
     */
    @CanIgnoreReturnValue
    public long add(long more) {
        if (more > most - count) {
            throw Require.failure(
                    "number of elements",
                    "more than " + most,
                    "a file",
                    "is above what may be read",
                    "it is not what it seems, or raise the limit");
        }
        count += more;
        return count;
    }
}
