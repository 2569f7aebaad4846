/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import io.github.cocreation.core.check.CloseNames;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Phase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sessions that the logs list, or else name, in the order in which they do. */
final class LoggedSessions {
    static final LogColumns COLUMNS =
            LogColumns.required("session").optional("date", "title", "minutes", "phase", "method", "id");

    private static final int LONGEST_ID = 190;

    private final Map<SessionId, Told> told = new LinkedHashMap<>();
    private boolean listed;
    private Optional<CloseNames> close = Optional.empty();

    /** What is told about a session. */
    private static final class Told {
        private Optional<Instant> listedDate = Optional.empty();
        private Optional<EntryId> id = Optional.empty();
        private Optional<Instant> firstDate = Optional.empty();
        private Optional<String> title = Optional.empty();
        private Optional<Integer> minutes = Optional.empty();
        private Optional<Phase> phase = Optional.empty();
        private Optional<MethodId> method = Optional.empty();
        private int longestPresence;
        private double spoken;

        Optional<Instant> date() {
            return listedDate.or(() -> firstDate);
        }

        int length() {
            return minutes.orElseGet(() ->
                    Math.max(1, longestPresence > 0 ? longestPresence : (int) Math.ceil(Math.min(spoken, 1e6))));
        }
    }

    /** Reads a row of the list of sessions. */
    void list(LogRow row, LoggedEntries entries) {
        listed = true;
        SessionId session = row.required("session", LoggedSessions::id);
        if (told.containsKey(session)) {
            throw row.failure("session", "must not be there twice", "give each meeting an id of its own");
        }
        Told found = new Told();
        // a session whose row is bad was held all the same
        told.put(session, found);
        Optional<Instant> date = row.optional("date", LogTime::date);
        Optional<Integer> minutes = row.whole("minutes", 1, 1_000_000);
        Optional<Phase> phase = row.word("phase", Phase.class);
        found.method = row.optional("method", MethodId::of);
        found.listedDate = date;
        found.minutes = minutes;
        found.phase = phase;
        found.title = row.text("title");
        found.id = entries.told(row);
    }

    /** The session of this id, which must be listed if any is. */
    SessionId session(String text) {
        SessionId session = id(text);
        if (listed && !told.containsKey(session)) {
            CloseNames names = close.orElseGet(() -> new CloseNames(
                    told.keySet().stream().map(SessionId::value).toList(), "add the sessions that are missing"));
            close = Optional.of(names);
            throw Require.failure(
                    "session", text, "a row", "must be one of sessions.csv", names.remedy(session.value()));
        }
        return session;
    }

    /** An id short enough to be part of an entry's. */
    private static SessionId id(String text) {
        Require.that(
                text.length() <= LONGEST_ID,
                "session",
                text.substring(0, Math.min(20, text.length())) + "...",
                "a row",
                "must have at most " + LONGEST_ID + " characters",
                "use a short id and put the text into the title");
        return SessionId.of(text);
    }

    /** Takes note of a good row that names a session. */
    void named(LogTime time, int presentMinutes, double spokenMinutes) {
        time.session().ifPresent(session -> {
            Told found = told.computeIfAbsent(session, id -> new Told());
            found.longestPresence = Math.max(found.longestPresence, presentMinutes);
            found.spoken += spokenMinutes;
            time.date()
                    .filter(date -> found.firstDate
                            .filter(first -> !date.isBefore(first))
                            .isEmpty())
                    .ifPresent(date -> found.firstDate = Optional.of(date));
        });
    }

    /** When the sessions were, where that is told. */
    List<Instant> dates() {
        List<Instant> dates = new ArrayList<>();
        told.values().forEach(session -> session.date().ifPresent(dates::add));
        return dates;
    }

    /** The sessions in the order they were told. */
    List<SessionId> ids() {
        return List.copyOf(told.keySet());
    }

    Optional<Instant> date(SessionId session) {
        Told found = told.get(session);
        return found == null ? Optional.empty() : found.date();
    }

    /** The entry that says a session was held. */
    SessionHeld held(SessionId session, Instant at) {
        Told found = told.getOrDefault(session, new Told());
        return SessionHeld.builder()
                .id(found.id.orElseGet(() -> EntryId.of("held-" + session.value())))
                .at(at)
                .session(session)
                .title(found.title.orElse(session.value()))
                .minutes(found.length())
                .phase(found.phase)
                .method(found.method)
                .build();
    }
}
