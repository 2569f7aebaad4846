/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.journal.SessionId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a row of a log happened, as far as it tells: on a date, in a session, in a numbered period, or it does not say.
 *
 * @param date the date, which goes before the others
 * @param period the number of the period, from 1
 * @param session the session
 */
record LogTime(Optional<Instant> date, Optional<Integer> period, Optional<SessionId> session) {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-?[qQ]([1-4])");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

    /** Reads date, period and session, those of the columns that the log has. */
    static LogTime of(LogRow row, LoggedSessions sessions) {
        Optional<String> period = row.text("period");
        Optional<Integer> number =
                period.filter(text -> NUMBER.matcher(text).matches()).map(Integer::valueOf);
        Optional<Instant> date = row.optional("date", LogTime::date)
                .or(() -> number.isPresent() ? Optional.empty() : row.optional("period", LogTime::date));
        return new LogTime(date, number, row.optional("session", sessions::session));
    }

    /** The moment that a day, a moment, or the first day of a month, quarter or year begins. */
    static Instant date(String text) {
        try {
            Matcher quarter = QUARTER.matcher(text);
            if (quarter.matches()) {
                return start(
                        YearMonth.of(Integer.parseInt(quarter.group(1)), 3 * Integer.parseInt(quarter.group(2)) - 2));
            }
            if (YEAR.matcher(text).matches()) {
                return start(YearMonth.of(Integer.parseInt(text), 1));
            }
            if (MONTH.matcher(text).matches()) {
                return start(YearMonth.parse(text));
            }
            if (text.endsWith("Z")) {
                return Instant.parse(text);
            }
            return text.contains("T")
                    ? LocalDateTime.parse(text).toInstant(ZoneOffset.UTC)
                    : start(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    Require.message(
                            "date",
                            text,
                            "a row",
                            "must be a day, month, quarter or year",
                            "write it like (2026-03-01), (2026-03), (2026-Q1) or (2026)"),
                    e);
        }
    }

    /** The day of that moment. */
    static LocalDate day(String text) {
        return LocalDate.ofInstant(date(text), ZoneOffset.UTC);
    }

    private static Instant start(YearMonth month) {
        return start(month.atDay(1));
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
