/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.methods.definition.MethodDefinition;
import org.immutables.value.Value;

/** One step of a course: one use of a method, at one time. */
@Value.Immutable
public abstract class CourseStep {
    CourseStep() {}

    /** {@return its id} */
    public abstract StepId id();

    /** {@return the method, and how it is used} */
    public abstract Use use();

    /** {@return the steps that must be settled before: held, skipped, or not called for} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<StepId> after();

    /** {@return what must be as expected for it to be called for; the outermost first} */
    public abstract ImmutableList<Guard> guards();

    /** {@return whether it may be left out without a reason} */
    public abstract Necessity necessity();

    /** {@return among how many lines side by side the people are divided who take part in it; 1 if all do} */
    public abstract int lines();

    /**
     * {@return what of its settings, and of how many take part, does not fit its method: the warnings that a check of a programme
     * gives, and an error for a parameter that the method does not have}
     *
     * @param method its method
     * @param people how many take part in the whole programme, at least 1
     */
    public final ImmutableList<Violation> misfits(MethodDefinition method, int people) {
        return ImmutableList.copyOf(new SituationCheck(Situation.builder().build())
                .check(use(), method, id().value(), Math.max(1, people / lines())));
    }

    /** Whether a step may be left out. */
    public enum Necessity {
        /** It is part of the programme. */
        REQUIRED,
        /** It may be left out. */
        OPTIONAL
    }

    static Builder builder() {
        return new Builder();
    }

    /** {@return its id and method} */
    @Override
    public String toString() {
        return id() + " " + use();
    }

    /** Builds a {@link CourseStep}. */
    static final class Builder extends ImmutableCourseStep.Builder {
        Builder() {}
    }
}
