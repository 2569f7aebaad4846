/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.cocreation.core.check.CloseNames;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The ids by which rows of the logs may name each other: those told in a column of their own, else file and line. */
final class LoggedEntries {
    private static final Pattern LIKE_A_PLACE =
            Pattern.compile("(accounts|commitments|contributions|decisions|effects|experiments|insights|lessons-applied"
                    + "|lessons|outreach|presence|ratings|ties|votes)-[0-9]+.*");

    /** The name of the log in which any row may be named. */
    static final String ANY = "";

    private final TreeMap<String, Named> ids = new TreeMap<>();
    private final Map<String, CloseNames> close = new HashMap<>();
    private final Map<LogRow, List<Reference>> references = new HashMap<>();

    /**
     * What an id stands for.
     *
     * @param entry the entry it stands for
     * @param log the name of the log its row is in, without ending
     */
    private record Named(EntryId entry, String log) {}

    /**
     * A row's field that names an entry.
     *
     * @param column the field
     * @param entry the entry
     * @param order whether the entry must be there before the row
     */
    private record Reference(String column, EntryId entry, Order order) {}

    /** When what is named must have happened. */
    enum Order {
        /** Not after the row that names it. */
        EARLIER,
        /** At any time. */
        ANY_TIME
    }

    /** Whether an id looks like what rows are called that have none of their own. */
    static boolean isLikeAPlace(String id) {
        return LIKE_A_PLACE.matcher(id).matches();
    }

    /** The id of the entry that a row makes. */
    EntryId id(LogRow row) {
        return id(row, "");
    }

    /** The id of that of a row's several entries which others mean when they name the row: its place and this ending. */
    @CanIgnoreReturnValue
    EntryId id(LogRow row, String ending) {
        Optional<String> told = row.text("id");
        told.ifPresent(id -> {
            if (isLikeAPlace(id)) {
                throw row.failure(
                        "id", "must not look like the place of a row", "leave it empty, or add a letter before it");
            }
            if (ids.containsKey(id)) {
                throw row.failure("id", "must not be there twice", "give each row an id of its own, or none");
            }
        });
        EntryId id = EntryId.of(ending.isEmpty() ? told.orElse(row.id()) : row.id() + ending);
        ids.put(told.orElse(row.id()), new Named(id, row.log()));
        return id;
    }

    /** The rows before it that a field names; to be asked when all rows have been read. */
    ImmutableList<EntryId> named(LogRow row, String column) {
        return named(row, column, ANY, Order.EARLIER);
    }

    /** The rows of one log that a field names; to be asked when all rows have been read. */
    ImmutableList<EntryId> named(LogRow row, String column, String log, Order order) {
        return row.list(column, text -> {
            Named named = ids.get(text);
            if (named == null || !(log.equals(ANY) || log.equals(named.log()))) {
                throw Require.failure(
                        column.replace('_', ' '),
                        text,
                        "a row",
                        "must be the id of a row" + (log.equals(ANY) ? "" : " of " + log + ".csv"),
                        close(log).remedy(text));
            }
            references.computeIfAbsent(row, of -> new ArrayList<>()).add(new Reference(column, named.entry(), order));
            return named.entry();
        });
    }

    private CloseNames close(String log) {
        return close.computeIfAbsent(
                log,
                of -> new CloseNames(
                        ids.entrySet().stream()
                                .filter(id -> of.equals(ANY)
                                        || of.equals(id.getValue().log()))
                                .map(Map.Entry::getKey)
                                .toList(),
                        "write its id into the column id of its row"));
    }

    /** Fails if a row names an entry that was left out, or one that comes after the first of those the row makes. */
    void check(LogRow row, ImmutableList<Entry> made, Map<EntryId, Entry> all) {
        Instant first = made.get(0).at();
        for (Reference reference : references.getOrDefault(row, ImmutableList.of())) {
            Entry named = all.get(reference.entry());
            if (named == null) {
                throw row.failure(
                        reference.column(), "must name a row that was read", "correct the row that it names first");
            }
            if (reference.order() == Order.EARLIER && first.isBefore(named.at())) {
                throw row.failure(
                        reference.column(),
                        "must not name what came after it, on (" + named.day() + ")",
                        "correct one of the dates");
            }
        }
    }
}
