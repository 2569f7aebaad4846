/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.seating;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.methods.agenda.Slot;
import io.github.cocreation.methods.definition.DurationScope;
import io.github.cocreation.methods.definition.Grouping;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a method for one group: one slot, or what a break cuts it into.
 *
 * @param slots the pieces, in order
 */
record SeatedPart(ImmutableList<Slot> slots) {
    /**
     * The parts of the slots of one step and group. A part that goes on after a break goes on with the same people; one that is held
     * in rounds also the next day, as its rounds are for all of it, unless each day is a session of a series.
     */
    static ImmutableList<SeatedPart> of(List<Slot> slots, DurationScope scope) {
        ImmutableList.Builder<SeatedPart> parts = ImmutableList.builder();
        List<Slot> pieces = new ArrayList<>();
        for (Slot slot : slots) {
            if (!pieces.isEmpty() && !goesOn(pieces.get(pieces.size() - 1), slot, scope)) {
                parts.add(new SeatedPart(ImmutableList.copyOf(pieces)));
                pieces.clear();
            }
            pieces.add(slot);
        }
        return pieces.isEmpty()
                ? parts.build()
                : parts.add(new SeatedPart(ImmutableList.copyOf(pieces))).build();
    }

    private static boolean goesOn(Slot before, Slot slot, DurationScope scope) {
        return before.title().equals(slot.title())
                && before.what().equals(slot.what())
                && before.grouping() == slot.grouping()
                && (before.start().toLocalDate().equals(slot.start().toLocalDate())
                        || (scope != DurationScope.PER_SESSION && isInRounds(slot)));
    }

    private static boolean isInRounds(Slot slot) {
        return slot.grouping() == Grouping.TABLES_ROTATING || slot.rounds() > 1;
    }

    Slot first() {
        return slots.get(0);
    }

    Grouping grouping() {
        return first().grouping();
    }

    int rounds() {
        return first().rounds();
    }

    int minutes() {
        return slots.stream().mapToInt(Slot::minutes).sum();
    }

    /** When so many minutes of it are over. */
    LocalDateTime after(int minutes) {
        int left = minutes;
        for (Slot slot : slots) {
            if (left < slot.minutes()) {
                return slot.start().plusMinutes(left);
            }
            left -= slot.minutes();
        }
        return slots.get(slots.size() - 1).end();
    }

    /** A round of it, without tables. */
    SeatedRound.Builder round(int number, int ofPart) {
        int from = minutes() * ofPart / rounds();
        int to = minutes() * (ofPart + 1) / rounds();
        return SeatedRound.builder()
                .number(number)
                .title(first().title())
                .start(after(from))
                .minutes(Math.max(1, to - from))
                .grouping(grouping())
                .groupingRule(first().groupingRule());
    }
}
