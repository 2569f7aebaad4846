/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.journal.Account;
import io.github.cocreation.core.journal.EffectAsked;
import io.github.cocreation.core.journal.EffectObserved;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Lesson;
import io.github.cocreation.core.journal.LessonApplied;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * By which names the rows of a folder of logs name each other: the ids of entries, but for those that look like the place of a row or
 * cannot stand in a list, which get a letter before them. What cannot be named is noted and left out.
 */
final class LogNames {
    private static final CharMatcher IN_LISTS = CharMatcher.anyOf(";|");
    private static final int LONGEST = 150;

    /** What stands for an effect where there is none. */
    static final String NONE = "none";

    private final Map<EntryId, Named> names = new HashMap<>();
    private final Set<ExchangeNote> notes;

    /** A name, the log its row is in, and when its entry happened. */
    private record Named(String name, String log, Instant at) {}

    LogNames(Journal journal, List<ImmutableList<Account>> cycles, Set<ExchangeNote> notes) {
        this.notes = notes;
        Set<String> taken = new HashSet<>();
        journal.entries().forEach(entry -> taken.add(entry.id().value()));
        for (Entry entry : journal.entries()) {
            if (!(entry instanceof Account) && hasRow(entry, journal)) {
                LogTable.of(entry).ifPresent(table -> name(entry, table, taken));
            }
        }
        cycles.forEach(cycle -> name(cycle.get(cycle.size() - 1), LogTable.ACCOUNTS, taken));
    }

    /** Whether there is a row that tells an entry, if its kind has a table. */
    static boolean hasRow(Entry entry, Journal journal) {
        if (entry instanceof EffectObserved effect) {
            return !effect.description().equalsIgnoreCase(NONE);
        }
        if (entry instanceof LessonApplied applied) {
            return journal.entry(applied.lesson())
                    .filter(lesson -> lesson instanceof Lesson && !lesson.at().isAfter(applied.at()))
                    .isPresent();
        }
        return !(entry instanceof EffectAsked asked) || asked.answeredNone();
    }

    private void name(Entry entry, LogTable table, Set<String> taken) {
        String id = entry.id().value();
        String name = id;
        if (LoggedEntries.isLikeAPlace(id) || IN_LISTS.matchesAnyOf(id)) {
            String plain = "x-" + IN_LISTS.replaceFrom(id.substring(0, Math.min(LONGEST, id.length())), '_');
            name = plain;
            for (int i = 2; !taken.add(name); i++) {
                name = plain + "-" + i;
            }
        }
        names.put(entry.id(), new Named(name, table.log(), entry.at()));
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
        return found(
                id,
                named -> !named.at().isAfter(by.at()) && (log.equals(LoggedEntries.ANY) || log.equals(named.log())));
    }

    /** The name of an entry of any time. */
    Optional<String> any(Optional<EntryId> id) {
        return id.flatMap(named -> found(named, at -> true));
    }

    private Optional<String> found(EntryId id, Predicate<Named> fits) {
        Optional<String> name = Optional.ofNullable(names.get(id)).filter(fits).map(Named::name);
        if (name.isEmpty()) {
            notes.add(ExchangeNote.skipped(
                    "journal", "what rests on entries that are not there, have no row, or came later"));
        }
        return name;
    }
}
