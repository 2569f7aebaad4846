/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.base.CharMatcher;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.LessonApplied;
import io.github.cocreation.core.journal.Vote;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * By which names the rows of a folder of logs name each other: the ids of entries, but for those that cannot stand in a list, which
 * get another. What cannot be named is noted and left out.
 */
final class LogNames {
    private static final CharMatcher IN_LISTS = CharMatcher.anyOf(";|");
    private static final int LONGEST = 150;

    /** What stands for an effect where there is none. */
    static final String NONE = "none";

    /** What stands for an effect where somebody was asked for effects; what they told has rows of its own. */
    static final String ASKED = "asked";

    private final Map<EntryId, Named> names = new HashMap<>();
    private final Set<ExchangeNote> notes;

    /** A name, the log its row is in, and when its entry happened. */
    private record Named(String name, String log, Instant at) {}

    LogNames(Journal journal, UntoldEntries untold, Set<ExchangeNote> notes) {
        this.notes = notes;
        Set<String> taken = new HashSet<>();
        journal.entries().forEach(entry -> taken.add(entry.id().value()));
        journal.entries().stream().filter(entry -> !untold.contains(entry)).forEach(entry -> name(entry, taken));
        // what rests on nothing that has a row has none either, and so has what rests on that
        int before;
        do {
            before = names.size();
            journal.entries(Vote.class).stream()
                    .filter(vote -> !isEarlier(vote, vote.statement(), LoggedEntries.ANY))
                    .forEach(vote -> names.remove(vote.id()));
            journal.entries(LessonApplied.class).stream()
                    .filter(applied -> !isEarlier(applied, applied.lesson(), LogTable.LESSONS.log()))
                    .forEach(applied -> names.remove(applied.id()));
        } while (names.size() < before);
    }

    private void name(Entry entry, Set<String> taken) {
        String id = entry.id().value();
        String name = id;
        if (IN_LISTS.matchesAnyOf(id)) {
            notes.add(
                    ExchangeNote.assumed("journal", "ids with a semicolon or a bar are others, which lists can hold"));
            String plain = "x-" + IN_LISTS.replaceFrom(id.substring(0, Math.min(LONGEST, id.length())), '_');
            name = plain;
            for (int i = 2; !taken.add(name); i++) {
                name = plain + "-" + i;
            }
        }
        names.put(entry.id(), new Named(name, LogTable.of(entry).log(), entry.at()));
    }

    /** Whether a description is no effect's, but that of a question for effects. */
    static boolean isAnswer(String description) {
        return description.strip().equalsIgnoreCase(NONE) || description.strip().equalsIgnoreCase(ASKED);
    }

    /** What stands in the column id of an entry's row. */
    String of(Entry entry) {
        return Optional.ofNullable(names.get(entry.id())).map(Named::name).orElse("");
    }

    /** The names of entries that must not be later than the row that names them. */
    String earlier(Entry by, Collection<EntryId> ids) {
        return ids.stream()
                .flatMap(id -> earlier(by, id, LoggedEntries.ANY).stream())
                .collect(Collectors.joining(";"));
    }

    /** The name of an entry of one log that must not be later than the row that names it. */
    Optional<String> earlier(Entry by, EntryId id, String log) {
        return found(id, named -> isEarlier(by, id, log));
    }

    private boolean isEarlier(Entry by, EntryId id, String log) {
        Named named = names.get(id);
        return named != null
                && !id.equals(by.id())
                && !named.at().isAfter(by.at())
                && (log.equals(LoggedEntries.ANY) || log.equals(named.log()));
    }

    /** The name of an entry of any time. */
    Optional<String> any(Entry by, Optional<EntryId> id) {
        return id.flatMap(named -> found(named, other -> !named.equals(by.id())));
    }

    private Optional<String> found(EntryId id, Predicate<Named> fits) {
        Optional<String> name = Optional.ofNullable(names.get(id)).filter(fits).map(Named::name);
        if (name.isEmpty()) {
            notes.add(ExchangeNote.skipped(
                    "journal",
                    "what rests on entries that are not there, have no row, came later, or are the entry itself"));
        }
        return name;
    }
}
