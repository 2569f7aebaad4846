/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.methods.composition.StepId;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** A programme in a calendar. */
@Value.Immutable
public abstract non-sealed class Agenda implements Timetable {
    static final Comparator<Slot> ORDER =
            Comparator.comparing(Slot::start).thenComparing(Slot::step).thenComparingInt(Slot::group);

    private static final ObjectCodec<Agenda> CODEC = Codecs.object("agenda", Agenda::builder, Builder::build)
            .required("title", Text.codec(), Agenda::title, Builder::title)
            .required("zone", Codecs.STRING.map(ZoneId::of, ZoneId::getId), Agenda::zone, Builder::zone)
            .required("people", Codecs.INT, Agenda::people, Builder::people)
            .many("slots", Slot.codec(), Agenda::slots, Builder::addAllSlots)
            .many("warnings", Codecs.violation(), Agenda::warnings, Builder::addAllWarnings)
            .codec()
            .asDocument("cocreation/agenda", 1);

    Agenda() {}

    /** {@return what the programme is called} */
    public abstract Text title();

    /** {@return the time zone of all times} */
    public abstract ZoneId zone();

    /** {@return how many people take part in all} */
    public abstract int people();

    /** {@return the slots, by start, then by step and group; at least one} */
    public abstract ImmutableList<Slot> slots();

    /**
     * {@return what does not fit the methods though it has been planned, such as fewer people than a method is for; what is the same
     * in several steps is said once}
     */
    public abstract ImmutableList<Violation> warnings();

    /** Checks that there is something. */
    @Value.Check
    void check() {
        Require.that(
                !slots().isEmpty(), "slots", slots(), "an agenda", "must not be empty", "make it from a programme");
    }

    /** {@return when it begins} */
    public final LocalDateTime start() {
        return slots().get(0).start();
    }

    /** {@return when it ends} */
    public final LocalDateTime end() {
        return slots().stream().map(Slot::end).max(Comparator.naturalOrder()).orElseThrow();
    }

    /**
     * {@return when a step begins; empty if it is not in the agenda}
     *
     * @param step the step
     */
    public final Optional<LocalDateTime> start(StepId step) {
        return slots().stream()
                .filter(slot -> slot.step().equals(step))
                .map(Slot::start)
                .findFirst();
    }

    /**
     * {@return when a step ends; empty if it is not in the agenda}
     *
     * @param step the step
     */
    public final Optional<LocalDateTime> end(StepId step) {
        return slots().stream()
                .filter(slot -> slot.step().equals(step))
                .map(Slot::end)
                .max(Comparator.naturalOrder());
    }

    static Builder builder() {
        return new Builder();
    }

    /** {@return how agendas are read and written as JSON: documents of schema {@code cocreation/agenda/1}} */
    public static ObjectCodec<Agenda> codec() {
        return CODEC;
    }

    /** Builds an {@link Agenda}. */
    static final class Builder extends ImmutableAgenda.Builder {
        Builder() {}
    }
}
