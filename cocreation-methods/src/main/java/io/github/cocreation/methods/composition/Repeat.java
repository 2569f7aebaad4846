/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.vocabulary.MethodId;
import java.util.Optional;

/**
 * A part done again: so many times, or until something holds, but at least once. Each time is a new round, so that it may
 * return to earlier phases.
 *
 * @param part what is repeated
 * @param times how many times, at least 1; with a condition, at most so many
 * @param until when to stop before; empty to stop after so many times only
 */
public record Repeat(Programme part, int times, Optional<Condition> until) implements Programme {
    /**
     * Checks the number.
     *
     * @param part what is repeated
     * @param times how many times, at least 1; with a condition, at most so many
     * @param until when to stop before; empty to stop after so many times only
     * @throws IllegalArgumentException if {@code times} is less than 1 or more than 100
     */
    public Repeat {
        Require.that(
                times >= 1 && times <= 100,
                "times",
                times,
                "a repeat",
                "must be in [1, 100]",
                "plan a season, and extend it when it has gone well");
    }

    @Override
    public ImmutableList<MethodId> methods() {
        return part.methods();
    }

    /** {@return the part, how often, and until when} */
    @Override
    public String toString() {
        return part + "*" + times
                + until.map(condition -> " until " + condition).orElse("");
    }
}
