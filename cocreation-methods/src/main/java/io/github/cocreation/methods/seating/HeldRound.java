/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.seating;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.composition.StepId;
import java.util.Set;

/**
 * A round of a seating that was held, and who was not there.
 *
 * <pre>{@code
 * List<HeldRound> rounds = plan.asHeld();                       // all of them, as they were planned
 * HeldRound first = rounds.get(0).without(Set.of(anna));        // the first, to which Anna did not come
 * plan.held(List.of(first, rounds.get(1)));                     // what the journal says of two
 * }</pre>
 *
 * @param step the step
 * @param group which group of it, from 1
 * @param number the number of the round within the step and group, from 1
 * @param absent who of those seated was not there
 */
public record HeldRound(StepId step, int group, int number, ImmutableSet<StakeholderId> absent) {
    /**
     * {@return a round to which everybody came who was seated, as far as the seating knows}
     *
     * @param step the step
     * @param round its round
     */
    public static HeldRound of(SeatedStep step, SeatedRound round) {
        return new HeldRound(step.step(), step.group(), round.number(), ImmutableSet.of());
    }

    /**
     * {@return the same round with others who were not there}
     *
     * @param people who was not there; whoever was not seated does not matter
     */
    public HeldRound without(Set<StakeholderId> people) {
        return new HeldRound(step, group, number, ImmutableSet.copyOf(people));
    }

    /** {@return step, group and number} */
    @Override
    public String toString() {
        return step + " group " + group + " round " + number;
    }
}
