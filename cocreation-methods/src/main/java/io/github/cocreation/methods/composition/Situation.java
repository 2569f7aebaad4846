/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.vocabulary.Token;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a programme is checked against: what one has to begin with, and, as far as it is known, who takes part.
 *
 * <pre>{@code
 * Situation.startingFrom(Set.of(Token.of("challenge"))).withPeople(60);
 * }</pre>
 */
@Value.Immutable
public abstract class Situation {
    Situation() {}

    /** {@return the tokens one has to begin with} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Token> start();

    /** {@return how many people take part, at least 1; empty if it is not known, so that no sizes are checked} */
    public abstract Optional<Integer> people();

    /** {@return the process, whose roles are to be filled; empty if it is not known, so that no roles are checked} */
    public abstract Optional<CoCreationProcess> process();

    /** Checks the number of people. */
    @Value.Check
    void check() {
        people().ifPresent(people -> Require.atLeast("number of people", people, 1, "a situation"));
    }

    /**
     * {@return a situation of which only the beginning is known}
     *
     * @param start the tokens one has to begin with
     */
    public static Situation startingFrom(Set<Token> start) {
        return builder().addAllStart(start).build();
    }

    /**
     * {@return a copy in which so many people take part}
     *
     * @param people how many, at least 1
     */
    public abstract Situation withPeople(int people);

    /**
     * {@return a copy in which the roles are filled from a process}
     *
     * @param process the process
     */
    public abstract Situation withProcess(CoCreationProcess process);

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Situation}; nothing is required. */
    public static final class Builder extends ImmutableSituation.Builder {
        Builder() {}
    }
}
