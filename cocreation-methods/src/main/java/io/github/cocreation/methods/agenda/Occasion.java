/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.role.RoleId;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * What an agenda has to do with: people, rooms, crew, languages, access needs, calendar.
 *
 * <pre>{@code
 * Occasion.builder()
 *         .people(60)
 *         .calendar(MeetingCalendar.from(LocalDate.parse("2026-03-02")))
 *         .addRooms(Room.builder().name("Hall").seats(80).tables(10).build())
 *         .addAllCrew(Occasion.facilitators(3))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Occasion {
    private static final RoleId FACILITATOR = RoleId.of("facilitator");
    private static final ObjectCodec<Occasion> CODEC = Codecs.object("occasion", Occasion::builder, Builder::build)
            .required("people", Codecs.INT, Occasion::people, Builder::people)
            .required("calendar", MeetingCalendar.codec(), Occasion::calendar, Builder::calendar)
            .many("rooms", Room.codec(), Occasion::rooms, Builder::addAllRooms)
            .many("crew", CrewMember.codec(), Occasion::crew, Builder::addAllCrew)
            .many("languages", Codecs.STRING, Occasion::languages, Builder::addAllLanguages)
            .many("accessNeeds", Codecs.STRING, Occasion::accessNeeds, Builder::addAllAccessNeeds)
            .codec()
            .asDocument("cocreation/occasion", 1);

    Occasion() {}

    /** {@return how many people take part} */
    public abstract int people();

    /** {@return when one can meet} */
    public abstract MeetingCalendar calendar();

    /** {@return the rooms; none if they are still to be found, so that they limit nothing} */
    public abstract ImmutableList<Room> rooms();

    /** {@return who can be on duty; none if they are still to be found, so that they limit nothing} */
    public abstract ImmutableList<CrewMember> crew();

    /** {@return the languages of those who take part, as BCP 47 tags; each must be spoken by somebody of the crew} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> languages();

    /** {@return what must be there for all to take part; a room is used only if it has all of it} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> accessNeeds();

    /** Checks the number and the names. */
    @Value.Check
    void check() {
        Require.atLeast("number of people", people(), 1, "an occasion");
        long names = rooms().stream().map(Room::name).distinct().count();
        Require.that(
                names == rooms().size(),
                "rooms",
                rooms().stream().map(Room::name).toList(),
                "an occasion",
                "must have names of their own",
                "number them");
        long members = crew().stream().map(CrewMember::name).distinct().count();
        Require.that(
                members == crew().size(),
                "crew",
                crew().stream().map(CrewMember::name).toList(),
                "an occasion",
                "must have names of their own",
                "number them");
    }

    /**
     * {@return facilitators by number}
     *
     * @param number how many
     */
    public static ImmutableList<CrewMember> facilitators(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> CrewMember.builder()
                        .name("Facilitator " + i)
                        .addRoles(FACILITATOR)
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how occasions are read and written as JSON: documents of schema {@code cocreation/occasion/1}} */
    public static ObjectCodec<Occasion> codec() {
        return CODEC;
    }

    /** Builds an {@link Occasion}; {@code people} and {@code calendar} are required. */
    public static final class Builder extends ImmutableOccasion.Builder {
        Builder() {}
    }
}
