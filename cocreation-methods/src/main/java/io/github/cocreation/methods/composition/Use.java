/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.vocabulary.MethodId;

/**
 * One method, used once.
 *
 * @param method the method
 * @param settings what is not as its definition calls typical
 */
public record Use(MethodId method, Settings settings) implements Programme {
    /**
     * Uses a method with everything typical.
     *
     * @param method the method
     */
    public Use(MethodId method) {
        this(method, Settings.typical());
    }

    /**
     * {@return the same method with other settings}
     *
     * @param settings the settings
     */
    public Use with(Settings settings) {
        return new Use(method, settings);
    }

    /**
     * {@return a copy of other length}
     *
     * @param minutes the contact minutes of what the method's duration counts
     */
    public Use withMinutes(int minutes) {
        return with(settings.toBuilder().minutes(minutes).build());
    }

    /**
     * {@return a copy with another number of rounds}
     *
     * <p>A method that has a step for each round, such as the World Café with three, is held in exactly as many: the last of these
     * steps are left out, or repeated, as {@link Settings#steps} says; the contact minutes stay the same in all, unless those of a round are set.
     *
     * @param rounds how many rounds, or sessions; 1 to 1,000
     */
    public Use withRounds(int rounds) {
        return with(settings.toBuilder().rounds(rounds).build());
    }

    /**
     * {@return a copy that spreads over another number of days}
     *
     * @param days how many days
     */
    public Use withDays(int days) {
        return with(settings.toBuilder().days(days).build());
    }

    /**
     * {@return a copy with other tables}
     *
     * @param size how many sit together
     */
    public Use withTableSize(int size) {
        return with(settings.toBuilder().tableSize(size).build());
    }

    /** {@return a copy in which everybody takes part, in as many groups as the method needs} */
    public Use inGroups() {
        return with(settings.toBuilder()
                .audience(Audience.GROUPS)
                .delegates(java.util.Optional.empty())
                .build());
    }

    /**
     * {@return a copy in which a few take part, who speak for the others}
     *
     * @param delegates how many
     */
    public Use byDelegates(int delegates) {
        return with(settings.toBuilder()
                .audience(Audience.DELEGATES)
                .delegates(delegates)
                .build());
    }

    @Override
    public ImmutableList<MethodId> methods() {
        return ImmutableList.of(method);
    }

    /** {@return the method's id} */
    @Override
    public String toString() {
        return method.toString();
    }
}
