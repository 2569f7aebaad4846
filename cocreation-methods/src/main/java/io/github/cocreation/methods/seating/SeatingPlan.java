/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.seating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.methods.grouping.Ending;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** Who sits with whom in the whole of an agenda. */
@Value.Immutable
public abstract class SeatingPlan {
    private static final ObjectCodec<SeatingPlan> CODEC = Codecs.object(
                    "seating plan", SeatingPlan::builder, Builder::build)
            .required("zone", Codecs.STRING.map(ZoneId::of, ZoneId::getId), SeatingPlan::zone, Builder::zone)
            .required("ending", Codecs.enumeration("ending", Ending.class), SeatingPlan::ending, Builder::ending)
            .required("seed", Codecs.LONG, SeatingPlan::seed, Builder::seed)
            .many("steps", SeatedStep.codec(), SeatingPlan::steps, Builder::addAllSteps)
            .codec()
            .asDocument("cocreation/seating", 1);

    SeatingPlan() {}

    /** {@return the time zone of all times} */
    public abstract ZoneId zone();

    /** {@return how the searches ended: all with a proof, at least one with its effort spent, or at least one cancelled} */
    public abstract Ending ending();

    /** {@return the seed it was found with} */
    public abstract long seed();

    /** {@return the steps and groups in which people sit in small groups, in the order of the agenda} */
    public abstract ImmutableList<SeatedStep> steps();

    /** {@return all rounds as if they were held as planned, by start, then in the order of the steps} */
    public final ImmutableList<HeldRound> asHeld() {
        return rounds(round -> true);
    }

    /**
     * {@return the rounds that begin before a time, as if they were held as planned, by start, then in the order of the steps}
     *
     * @param until the time, in the time zone of the plan
     */
    public final ImmutableList<HeldRound> asHeldUntil(LocalDateTime until) {
        return rounds(round -> round.start().isBefore(until));
    }

    private ImmutableList<HeldRound> rounds(Predicate<SeatedRound> which) {
        ListMultimap<LocalDateTime, HeldRound> rounds =
                MultimapBuilder.treeKeys().arrayListValues().build();
        for (SeatedStep step : steps()) {
            step.rounds().stream().filter(which).forEach(round -> rounds.put(round.start(), HeldRound.of(step, round)));
        }
        return ImmutableList.copyOf(rounds.values());
    }

    /**
     * {@return what the journal says of the rounds that were held: a session for each table of each round, and who was there; so
     * measures see who met whom}
     *
     * @param rounds the rounds that were held, each with who was not there
     * @throws IllegalArgumentException if one is not of this plan, or is there twice
     */
    public final ImmutableList<Entry> held(Collection<HeldRound> rounds) {
        return entries("", rounds);
    }

    /**
     * {@return as {@link #held(Collection)}, with ids that begin with the name of the occasion, so that a programme which is held
     * twice in one process leaves entries of its own each time}
     *
     * @param occasion what the occasion is called, such as {@code cafe-2}; no other one in the journal may be called so
     * @param rounds the rounds that were held, each with who was not there
     * @throws IllegalArgumentException if one is not of this plan, or is there twice
     */
    public final ImmutableList<Entry> held(String occasion, Collection<HeldRound> rounds) {
        return entries(Require.id("occasion", occasion) + " ", rounds);
    }

    private ImmutableList<Entry> entries(String prefix, Collection<HeldRound> rounds) {
        HeldRounds held = new HeldRounds(this, rounds);
        return steps().stream()
                .flatMap(step -> step.rounds().stream()
                        .flatMap(round -> held.of(step, round).stream())
                        .flatMap(round -> HeldTables.entries(prefix, step, round, zone()).stream()))
                .collect(ImmutableList.toImmutableList());
    }

    static Builder builder() {
        return new Builder();
    }

    /** {@return how seating plans are read and written as JSON: documents of schema {@code cocreation/seating/1}} */
    public static ObjectCodec<SeatingPlan> codec() {
        return CODEC;
    }

    /** Builds a {@link SeatingPlan}. */
    static final class Builder extends ImmutableSeatingPlan.Builder {
        Builder() {}
    }
}
