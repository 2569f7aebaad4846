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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The ids by which rows of the logs may name each other: those told in a column of their own, else file and line. */
final class LoggedEntries {
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

    /** The id of the entry that a row makes. */
    EntryId id(LogRow row) {
        return id(row, "id", "");
    }

    /** The id of one of a row's several entries: what is told in a column, else the place of the row and this ending. */
    @CanIgnoreReturnValue
    EntryId id(LogRow row, String column, String ending) {
        EntryId id = row.optional(column, EntryId::of).orElseGet(() -> EntryId.of(row.id() + ending));
        add(row, column, id, id.value());
        return id;
    }

    /** The id of a further entry of a row, if the row makes it. */
    Optional<EntryId> id(LogRow row, boolean made, String column, String ending) {
        if (made) {
            return Optional.of(id(row, column, ending));
        }
        if (row.text(column).isPresent()) {
            throw row.failure(
                    column, "must be of something that the row tells besides", "leave it empty, or fill in the rest");
        }
        return Optional.empty();
    }

    /** The id of an entry that nothing names by the place of its row; empty if it is not told. */
    Optional<EntryId> told(LogRow row) {
        return row.text("id").map(text -> id(row, "id", ""));
    }

    /** Lets the place of a row without an id of its own stand for one of its entries. */
    void placed(LogRow row, EntryId entry) {
        if (row.text("id").isEmpty()) {
            add(row, "id", entry, row.id());
        }
    }

    private void add(LogRow row, String column, EntryId entry, String name) {
        Named other = ids.putIfAbsent(name, new Named(entry, row.log()));
        if (other != null) {
            throw row.text(column).isPresent()
                    ? row.failure(column, "must not be there twice", "give each row an id of its own, or none")
                    : row.failure(Require.failure(
                            "place",
                            name,
                            "a row without id",
                            "must not be the id of another row",
                            "give this row an id of its own"));
        }
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

    /** Fails if a row makes an entry whose id another has, such as that of a session without id. */
    void checkIds(LogRow row, List<Entry> made, Map<EntryId, Entry> all) {
        for (Entry entry : made) {
            if (all.containsKey(entry.id())) {
                throw Require.failure(
                        "id",
                        entry.id(),
                        "a row",
                        "must not be that of another entry",
                        "give each row an id of its own");
            }
        }
    }

    /** Fails if a row names an entry that was left out, or one that comes after the first of those the row makes. */
    void check(LogRow row, ImmutableList<Entry> made, Map<EntryId, Entry> all) {
        for (Reference reference : references.getOrDefault(row, ImmutableList.of())) {
            Entry named = all.get(reference.entry());
            if (named == null) {
                throw row.failure(
                        reference.column(), "must name a row that was read", "correct the row that it names first");
            }
            if (reference.order() == Order.EARLIER && made.get(0).at().isBefore(named.at())) {
                throw row.failure(
                        reference.column(),
                        "must not name what came after it, on (" + named.day() + ")",
                        "correct one of the dates");
            }
        }
    }
}
