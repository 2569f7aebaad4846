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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When one can meet: days, windows of the day, breaks.
 *
 * <p>Where nothing is said: Monday to Friday, 9:00 to 12:30 and 13:30 to 17:00, a break of 15 minutes after 90 at most, no last
 * day, UTC; online at most 240 contact minutes a day. These are defaults for planning, heuristics of this library.
 */
@Value.Immutable
public abstract class MeetingCalendar {
    /** The most contact minutes of a day online where nothing else is said; a heuristic. */
    public static final int ONLINE_MINUTES = 240;

    private static final ImmutableSortedSet<DayOfWeek> WEEK = ImmutableSortedSet.copyOf(
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY));
    private static final ImmutableList<Window> DAY =
            ImmutableList.of(Window.of("09:00", "12:30"), Window.of("13:30", "17:00"));
    private static final ObjectCodec<MeetingCalendar> CODEC = Codecs.object(
                    "calendar", MeetingCalendar::builder, Builder::build)
            .required("start", Codecs.LOCAL_DATE, MeetingCalendar::start, Builder::start)
            .optional("until", Codecs.LOCAL_DATE, MeetingCalendar::until, Builder::until)
            .defaulted(
                    "zone",
                    Codecs.STRING.map(ZoneId::of, ZoneId::getId),
                    MeetingCalendar::zone,
                    Builder::zone,
                    ZoneId.of("UTC"))
            .defaulted(
                    "workingDays",
                    Codecs.enumeration("day of the week", DayOfWeek.class)
                            .list()
                            .map(ImmutableSortedSet::copyOf, ImmutableSortedSet::asList),
                    MeetingCalendar::workingDays,
                    Builder::workingDays,
                    WEEK)
            .many("holidays", Codecs.LOCAL_DATE, MeetingCalendar::holidays, Builder::addAllHolidays)
            .defaulted("windows", Window.codec().list(), MeetingCalendar::windows, Builder::windows, DAY)
            .defaulted("breakAfter", Codecs.INT, MeetingCalendar::breakAfter, Builder::breakAfter, 90)
            .defaulted("breakMinutes", Codecs.INT, MeetingCalendar::breakMinutes, Builder::breakMinutes, 15)
            .defaulted(
                    "meeting",
                    Codecs.enumeration("meeting", Meeting.class),
                    MeetingCalendar::meeting,
                    Builder::meeting,
                    Meeting.ONSITE)
            .optional(
                    "mostContactMinutes", Codecs.INT, MeetingCalendar::mostContactMinutes, Builder::mostContactMinutes)
            .codec();

    MeetingCalendar() {}

    /** {@return the first day} */
    public abstract LocalDate start();

    /** {@return the last day; empty if there is none} */
    public abstract Optional<LocalDate> until();

    /** {@return the time zone; UTC unless said otherwise} */
    @Value.Default
    public ZoneId zone() {
        return ZoneId.of("UTC");
    }

    /** {@return the days of the week on which one can meet} */
    @Value.Default
    @Value.NaturalOrder
    public ImmutableSortedSet<DayOfWeek> workingDays() {
        return WEEK;
    }

    /** {@return days on which one cannot meet all the same} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<LocalDate> holidays();

    /** {@return the parts of the day in which one can meet, in order} */
    @Value.Default
    public ImmutableList<Window> windows() {
        return DAY;
    }

    /** {@return after how many contact minutes there is a break at the latest} */
    @Value.Default
    public int breakAfter() {
        return 90;
    }

    /** {@return how long a break is} */
    @Value.Default
    public int breakMinutes() {
        return 15;
    }

    /** {@return how people meet} */
    @Value.Default
    public Meeting meeting() {
        return Meeting.ONSITE;
    }

    /** {@return the most contact minutes of a day; empty for as many as the windows have, or 240 online} */
    public abstract Optional<Integer> mostContactMinutes();

    /** Checks that one can meet at all. */
    @Value.Check
    void check() {
        Require.that(
                !workingDays().isEmpty() && !windows().isEmpty(),
                "days and windows",
                workingDays() + " " + windows(),
                "a calendar",
                "must not be empty",
                "say when people can come");
        Require.that(
                Comparator.comparing(Window::from)
                                        .compare(
                                                windows().get(0),
                                                windows().get(windows().size() - 1))
                                <= 0
                        && inOrder(windows()),
                "windows",
                windows(),
                "a calendar",
                "must be in order and not overlap",
                "sort them by their beginning");
        Require.atLeast("minutes after which there is a break", breakAfter(), 15, "a calendar");
        Require.atLeast("minutes of a break", breakMinutes(), 0, "a calendar");
        mostContactMinutes().ifPresent(n -> Require.atLeast("most contact minutes", n, 15, "a calendar"));
        until().ifPresent(last -> Require.that(
                !last.isBefore(start()),
                "last day",
                last,
                "a calendar from (" + start() + ")",
                "must not be before the first",
                "swap them"));
    }

    private static boolean inOrder(ImmutableList<Window> windows) {
        for (int i = 1; i < windows.size(); i++) {
            if (windows.get(i).from().isBefore(windows.get(i - 1).to())) {
                return false;
            }
        }
        return true;
    }

    /** {@return the contact minutes a day can have at most} */
    public final int contactMinutes() {
        int open = windows().stream().mapToInt(Window::minutes).sum();
        return Math.min(open, mostContactMinutes().orElse(meeting() == Meeting.ONLINE ? ONLINE_MINUTES : open));
    }

    /**
     * {@return whether one can meet on a day}
     *
     * @param day the day
     */
    public final boolean isOpen(LocalDate day) {
        return workingDays().contains(day.getDayOfWeek()) && !holidays().contains(day);
    }

    /**
     * {@return a calendar with everything as usual}
     *
     * @param start the first day
     */
    public static MeetingCalendar from(LocalDate start) {
        return builder().start(start).build();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how calendars are read and written as JSON} */
    public static ObjectCodec<MeetingCalendar> codec() {
        return CODEC;
    }

    /** Builds a {@link MeetingCalendar}; {@code start} is required. */
    public static final class Builder extends ImmutableMeetingCalendar.Builder {
        Builder() {}
    }
}
