/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import io.github.cocreation.core.check.Require;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Reckons with the hours in which one can meet. */
final class OpenHours {
    private static final int MOST_YEARS = 50;

    private final MeetingCalendar calendar;

    OpenHours(MeetingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The first open moment from a time on. */
    LocalDateTime next(LocalDateTime time) {
        LocalDate day = time.toLocalDate();
        while (true) {
            if (calendar.isOpen(day)) {
                for (Window window : calendar.windows()) {
                    LocalDateTime end = day.atTime(window.to());
                    if (time.isBefore(end)) {
                        LocalDateTime from = day.atTime(window.from());
                        return time.isAfter(from) ? time : from;
                    }
                }
            }
            day = day.plusDays(1);
            Require.that(
                    day.isBefore(calendar.start().plusYears(MOST_YEARS)),
                    "calendar",
                    calendar.start(),
                    "an agenda",
                    "must have days enough within " + MOST_YEARS + " years",
                    "open more days or longer windows");
        }
    }

    /** How long the window that this open moment is in stays open. */
    int leftOfWindow(LocalDateTime open) {
        return calendar.windows().stream()
                .map(window -> open.toLocalDate().atTime(window.to()))
                .filter(end -> end.isAfter(open))
                .findFirst()
                .map(end -> (int) Duration.between(open, end).toMinutes())
                .orElse(0);
    }

    /** How many minutes the day stays open from this moment on, without the breaks they need. */
    int leftOfDay(LocalDateTime open) {
        LocalDate day = open.toLocalDate();
        int left = 0;
        for (Window window : calendar.windows()) {
            LocalDateTime from = open.isAfter(day.atTime(window.from())) ? open : day.atTime(window.from());
            int minutes = (int)
                    Math.max(0, Duration.between(from, day.atTime(window.to())).toMinutes());
            left += net(minutes);
        }
        return left;
    }

    /** The most minutes a session can have on one day. */
    int wholeDay() {
        int open = calendar.windows().stream()
                .mapToInt(window -> net(window.minutes()))
                .sum();
        return Math.min(open, calendar.contactMinutes());
    }

    /** What is left of a window when its breaks are taken out. */
    private int net(int minutes) {
        int round = calendar.breakAfter() + calendar.breakMinutes();
        return minutes / round * calendar.breakAfter() + Math.min(minutes % round, calendar.breakAfter());
    }
}
