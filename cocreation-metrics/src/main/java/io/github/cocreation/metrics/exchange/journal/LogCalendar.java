/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.journal.SessionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives every row a time: the one it tells, or else one that is assumed and said. */
final class LogCalendar {
    /** The first day of logs that tell no date at all. */
    private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);

    private static final Period BETWEEN_SESSIONS = Period.ofDays(7);

    private final LocalDate first;
    private final boolean dated;
    private final Map<SessionId, Instant> sessions = new HashMap<>();
    private final boolean assumedSessions;
    private boolean assumedPeriods;
    private boolean assumedRows;

    private LogCalendar(LocalDate first, boolean dated, boolean assumedSessions) {
        this.first = first;
        this.dated = dated;
        this.assumedSessions = assumedSessions;
    }

    static LogCalendar of(LoggedSessions told, Collection<LogDraft> drafts) {
        List<Instant> dates = new ArrayList<>(told.dates());
        if (dates.isEmpty()) {
            // what is dated before the first session, such as invitations, does not begin the work
            drafts.forEach(draft -> draft.time().date().ifPresent(dates::add));
        }
        Optional<LocalDate> earliest =
                dates.stream().min(Comparator.naturalOrder()).map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
        boolean assumed = told.dates().isEmpty() && !told.ids().isEmpty();
        LogCalendar calendar = new LogCalendar(earliest.orElse(NO_DATE), earliest.isPresent(), assumed);
        LocalDate day = calendar.first;
        for (SessionId session : told.ids()) {
            if (assumed) {
                calendar.sessions.put(session, LogTime.start(day));
                day = day.plus(BETWEEN_SESSIONS);
            } else {
                told.date(session).ifPresent(at -> calendar.sessions.put(session, at));
            }
        }
        return calendar;
    }

    /** When a session was held; empty if its date is not told although that of another is. */
    Optional<Instant> of(SessionId session) {
        return Optional.ofNullable(sessions.get(session));
    }

    /** When a row happened. */
    Instant of(LogDraft draft) {
        LogTime time = draft.time();
        if (time.date().isPresent()) {
            return time.date().get();
        }
        if (time.period().isPresent()) {
            assumedPeriods = true;
            return LogTime.start(
                    YearMonth.from(first).plusMonths(time.period().get() - 1L).atDay(1));
        }
        if (time.session().isPresent()) {
            SessionId session = time.session().get();
            return of(session)
                    .orElseThrow(() -> Require.failure(
                            "session",
                            session,
                            "a row",
                            "must have a date, as other sessions have",
                            "add it to sessions.csv, or a column date here"));
        }
        assumedRows = true;
        return LogTime.start(first);
    }

    /** The day the logs begin. */
    LocalDate first() {
        return first;
    }

    /** What had to be assumed for the rows asked about so far. */
    List<String> assumptions() {
        List<String> assumptions = new ArrayList<>();
        String day = dated ? "the first day of the work, " + first : first + ", as no date is told";
        if (assumedSessions) {
            assumptions.add("Assumed: no session has a date, so they are taken to be a week apart from " + day
                    + ", in the order in which the logs name them.");
        }
        if (assumedPeriods) {
            assumptions.add("Assumed: numbered periods are months, the first is that of " + day + ".");
        }
        if (assumedRows) {
            assumptions.add("Assumed: rows without date, period and session are of " + day + ".");
        }
        return assumptions;
    }
}
