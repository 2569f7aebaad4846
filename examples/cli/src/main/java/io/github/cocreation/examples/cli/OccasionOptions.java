/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.methods.agenda.Meeting;
import io.github.cocreation.methods.agenda.MeetingCalendar;
import io.github.cocreation.methods.agenda.Occasion;
import io.github.cocreation.methods.agenda.Room;
import io.github.cocreation.methods.agenda.Window;
import io.github.cocreation.methods.seating.Attendees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What an agenda has to do with, from options or from a document. */
final class OccasionOptions {
    @Option(names = "--occasion", paramLabel = "FILE", description = "An occasion document (JSON); options add to it.")
    @Nullable
    Path document;

    @Option(names = "--people", paramLabel = "N", description = "How many take part.")
    @Nullable
    Integer people;

    @Option(names = "--start", paramLabel = "DATE", description = "The first day, such as 2026-03-02.")
    @Nullable
    LocalDate start;

    @Option(names = "--until", paramLabel = "DATE", description = "The last day.")
    @Nullable
    LocalDate until;

    @Option(names = "--zone", paramLabel = "ZONE", description = "The time zone (default: UTC).")
    @Nullable
    ZoneId zone;

    @Option(names = "--days", paramLabel = "DAYS", split = ",", description = "Days of the week, such as mon,tue.")
    String[] days = {};

    @Option(
            names = "--hours",
            paramLabel = "FROM-TO",
            split = ",",
            description = "Windows of the day, such as 09:00-12:30,13:30-17:00 (the default).")
    String[] hours = {};

    @Option(names = "--online", description = "Meet at a distance.")
    boolean online;

    @Option(names = "--most-minutes", paramLabel = "N", description = "The most contact minutes a day.")
    @Nullable
    Integer mostMinutes;

    @Option(names = "--facilitators", paramLabel = "N", description = "How many facilitators there are.")
    @Nullable
    Integer facilitators;

    @Option(
            names = "--room",
            paramLabel = "NAME:SEATS[:TABLES]",
            description = "A room; may be given several times. Without any, rooms limit nothing.")
    String[] rooms = {};

    @Option(names = "--access", paramLabel = "NEEDS", split = ",", description = "What each room must offer.")
    String[] access = {};

    @Option(names = "--languages", paramLabel = "TAGS", split = ",", description = "Languages of those who take part.")
    String[] languages = {};

    Occasion occasion(Optional<Attendees> attendees) throws IOException {
        Optional<Occasion> given = document == null
                ? Optional.empty()
                : Optional.of(JsonFormat.withDefaults()
                        .read(
                                Occasion.codec(),
                                Files.readString(document, StandardCharsets.UTF_8),
                                document.toString()));
        Occasion.Builder occasion = Occasion.builder();
        given.ifPresent(occasion::from);
        occasion.calendar(calendar(given.map(Occasion::calendar)));
        if (people != null) {
            occasion.people(people);
        } else if (attendees.isPresent()) {
            occasion.people(attendees.get().people().size());
        } else if (given.isEmpty()) {
            throw missing("--people N", "how many take part");
        }
        if (facilitators != null) {
            occasion.addAllCrew(Occasion.facilitators(facilitators));
        }
        for (String room : rooms) {
            occasion.addRooms(room(room));
        }
        return occasion.addAccessNeeds(access).addLanguages(languages).build();
    }

    private MeetingCalendar calendar(Optional<MeetingCalendar> given) {
        if (start == null && given.isEmpty()) {
            throw missing("--start DATE", "the first day");
        }
        MeetingCalendar.Builder calendar = MeetingCalendar.builder();
        given.ifPresent(calendar::from);
        if (start != null) {
            calendar.start(start);
        }
        if (until != null) {
            calendar.until(until);
        }
        if (zone != null) {
            calendar.zone(zone);
        }
        if (days.length > 0) {
            calendar.workingDays(
                    List.of(days).stream().map(OccasionOptions::day).toList());
        }
        if (hours.length > 0) {
            calendar.windows(
                    List.of(hours).stream().map(OccasionOptions::window).collect(ImmutableList.toImmutableList()));
        }
        if (online) {
            calendar.meeting(Meeting.ONLINE);
        }
        if (mostMinutes != null) {
            calendar.mostContactMinutes(mostMinutes);
        }
        return calendar.build();
    }

    private static IllegalArgumentException missing(String option, String what) {
        return new IllegalArgumentException(
                "The option (%s) is missing, %s.\nMaybe add it, or give an occasion document with (--occasion)."
                        .formatted(option, what));
    }

    private static DayOfWeek day(String word) {
        return List.of(DayOfWeek.values()).stream()
                .filter(day -> word.length() >= 2
                        && day.name().toLowerCase(java.util.Locale.ROOT).startsWith(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The day (%s) of the week is unknown.\nMaybe write it like (mon).".formatted(word)));
    }

    private static Window window(String text) {
        List<String> parts = Splitter.on('-').splitToList(text);
        try {
            return new Window(LocalTime.parse(parts.get(0)), LocalTime.parse(parts.size() == 2 ? parts.get(1) : ""));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "The window (%s) must be two times with a hyphen between them.\nMaybe write it like (09:00-12:30)."
                            .formatted(text),
                    e);
        }
    }

    private static Room room(String text) {
        List<String> parts = Splitter.on(':').splitToList(text);
        try {
            Room.Builder room = Room.builder().name(parts.get(0)).seats(Integer.parseInt(parts.get(1)));
            return (parts.size() > 2 ? room.tables(Integer.parseInt(parts.get(2))) : room).build();
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "The room (%s) must be a name, the seats, and maybe the tables, with colons between them.\nMaybe write it like (Hall:80:10)."
                            .formatted(text),
                    e);
        }
    }
}
