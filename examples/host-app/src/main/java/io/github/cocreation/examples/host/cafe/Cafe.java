/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.cafe;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.agenda.Agenda;
import io.github.cocreation.methods.seating.Attendees;
import io.github.cocreation.methods.seating.HeldRound;
import io.github.cocreation.methods.seating.SeatedRound;
import io.github.cocreation.methods.seating.SeatingPlan;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A World Café: who may come, who is not there, who sits where in which round, and how many rounds were held.
 *
 * @param attendees everybody who may come
 * @param absent who of them is not there
 * @param agenda when each part takes place
 * @param plan who sits where
 * @param held how many rounds were held
 * @param state whether it still goes on
 */
public record Cafe(
        Attendees attendees,
        ImmutableSet<StakeholderId> absent,
        Agenda agenda,
        SeatingPlan plan,
        int held,
        State state) {
    private static final ObjectCodec<Cafe> CODEC = Codecs.object("café", Draft::new, Draft::cafe)
            .required("attendees", Attendees.codec(), Cafe::attendees, (draft, value) -> draft.attendees = value)
            .required("absent", StakeholderId.codec().set(), Cafe::absent, (draft, value) -> draft.absent = value)
            .required("agenda", Agenda.codec(), Cafe::agenda, (draft, value) -> draft.agenda = value)
            .required("plan", SeatingPlan.codec(), Cafe::plan, (draft, value) -> draft.plan = value)
            .required("held", Codecs.INT, Cafe::held, (draft, value) -> draft.held = value)
            .required(
                    "state",
                    Codecs.enumeration("state", State.class),
                    Cafe::state,
                    (draft, value) -> draft.state = value)
            .codec()
            .asDocument("host-app/cafe", 1);

    /** Whether it still goes on. */
    public enum State {
        /** Rounds are held, or still to come. */
        OPEN,
        /** What was held is in the journal. */
        CLOSED
    }

    /** {@return its rounds, in order} */
    public ImmutableList<SeatedRound> rounds() {
        return plan.steps().stream()
                .flatMap(step -> step.rounds().stream())
                .sorted(Comparator.comparing(SeatedRound::start))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the next round; empty if all were held} */
    public Optional<SeatedRound> next() {
        return rounds().stream().skip(held).findFirst();
    }

    /** {@return the rounds that were held, whether they began in time or not} */
    public ImmutableList<HeldRound> heldRounds() {
        return plan.asHeld().subList(0, held);
    }

    /** {@return a copy in which one more round was held} */
    public Cafe withNextHeld() {
        return new Cafe(attendees, absent, agenda, plan, Math.min(held + 1, rounds().size()), state);
    }

    /** {@return a copy that is over} */
    public Cafe closed() {
        return new Cafe(attendees, absent, agenda, plan, held, State.CLOSED);
    }

    /**
     * {@return what the journal says of the rounds that were held}
     *
     * @param occasion with what the ids of entries begin
     */
    public ImmutableList<Entry> entries(String occasion) {
        // whoever was not there was not seated either
        return plan.held(occasion, heldRounds());
    }

    /** {@return how cafés are read and written as JSON: documents of schema {@code host-app/cafe/1}} */
    public static ObjectCodec<Cafe> codec() {
        return CODEC;
    }

    /** Collects the parts while they are read. */
    private static final class Draft {
        private @Nullable Attendees attendees;
        private ImmutableSet<StakeholderId> absent = ImmutableSet.of();
        private @Nullable Agenda agenda;
        private @Nullable SeatingPlan plan;
        private int held;
        private State state = State.OPEN;

        private Cafe cafe() {
            return new Cafe(
                    Objects.requireNonNull(attendees),
                    absent,
                    Objects.requireNonNull(agenda),
                    Objects.requireNonNull(plan),
                    held,
                    state);
        }
    }
}
