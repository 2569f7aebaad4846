/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.seating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rounds of a seating that were held, with who was not there. */
final class HeldRounds {
    private static final String WHERE = "the seating";

    /** By rounds of which nobody is said to be absent. */
    private final Map<HeldRound, ImmutableSet<StakeholderId>> absent = new HashMap<>();

    HeldRounds(SeatingPlan plan, Collection<HeldRound> held) {
        ImmutableSet<HeldRound> rounds = ImmutableSet.copyOf(plan.asHeld());
        for (HeldRound round : held) {
            HeldRound bare = round.without(ImmutableSet.of());
            Require.that(
                    rounds.contains(bare),
                    "round",
                    round,
                    WHERE,
                    "must be one of its rounds",
                    "take it from those that the plan says can be held, which are (" + rounds.size() + ")");
            Require.that(
                    absent.put(bare, round.absent()) == null,
                    "round",
                    round,
                    WHERE,
                    "must be held once only",
                    "say in one place who was not there");
        }
    }

    /** A round as it was held; empty if it was not. */
    Optional<SeatedRound> of(SeatedStep step, SeatedRound round) {
        return Optional.ofNullable(absent.get(HeldRound.of(step, round))).map(away -> {
            Set<StakeholderId> all = new LinkedHashSet<>(round.absent());
            round.tables()
                    .forEach(table ->
                            table.people().stream().filter(away::contains).forEach(all::add));
            return SeatedRound.builder().from(round).absent(all).build();
        });
    }

    /** The rounds of a step that were held, which must be its first ones, and somebody must have been there. */
    ImmutableList<SeatedRound> first(SeatedStep step) {
        ImmutableList.Builder<SeatedRound> first = ImmutableList.builder();
        Optional<SeatedRound> before = Optional.empty();
        for (SeatedRound round : step.rounds()) {
            Optional<SeatedRound> held = of(step, round);
            Require.that(
                    held.isEmpty() || round.number() == 1 || before.isPresent(),
                    "round",
                    HeldRound.of(step, round),
                    WHERE,
                    "must not have been held before the one before it",
                    "plan an agenda without what was left out, and seat people for it anew");
            held.ifPresent(one -> Require.that(
                    one.tables().stream().anyMatch(table -> !one.present(table).isEmpty()),
                    "round",
                    HeldRound.of(step, round),
                    WHERE,
                    "must have somebody there if it was held",
                    "leave it out of what was held"));
            held.ifPresent(first::add);
            before = held;
        }
        return first.build();
    }
}
