/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

/**
 * What a step of a course waits to be known: whether a condition is as expected when its turn comes. Steps with the same guard
 * share one answer.
 *
 * @param kind where it comes from
 * @param id names the guard: the place of its choice or repeat, and which times it is
 * @param condition what is asked
 * @param expected what the answer must be for the step to be called for
 */
public record Guard(Kind kind, String id, Condition condition, boolean expected) {
    /** Where a guard comes from. */
    public enum Kind {
        /** A choice: one side or the other. */
        CHOICE,
        /** A repeat: once more, until something holds. */
        REPEAT
    }

    /** {@return the condition, negated if it must not hold} */
    @Override
    public String toString() {
        return expected ? condition.toString() : "not (" + condition + ")";
    }
}
