/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.store;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonTree;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.examples.host.refusal.RefusedException;
import io.github.cocreation.examples.host.refusal.StaleException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The processes of a database. Whoever changes a process holds its row, so that changes follow one on the other; who replaces a
 * document says which state was seen, and is refused if that is not the present one. Thread-safe.
 */
public final class Processes {
    private static final JsonFormat FORMAT = JsonFormat.withDefaults().withLayout(JsonFormat.Layout.COMPACT);
    private static final int REMEMBERED = 64;

    private final Database database;
    private final Clock clock;

    /** Processes that were read; what is stored under a version and a number of entries never changes. */
    private final Cache<Head, CoCreationProcess> read =
            CacheBuilder.newBuilder().maximumSize(REMEMBERED).build();

    /**
     * The processes of a database.
     *
     * @param database where they are
     * @param clock says when a version was stored
     */
    public Processes(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A process in a list. */
    public record Listed(ProcessId id, String title, int version, int entries) {}

    private record Head(String id, int version, int entries) {}

    /** {@return all processes, by id} */
    public ImmutableList<Listed> all() {
        return database.transaction(transaction -> transaction.rows(
                row -> new Listed(
                        ProcessId.of(row.getString("id")),
                        row.getString("title"),
                        row.getInt("version"),
                        row.getInt("entries")),
                "select id, title, version, entries from process order by id"));
    }

    /**
     * {@return a process, if there is one}
     *
     * @param id its id
     */
    public Optional<Stored> find(ProcessId id) {
        return database.transaction(transaction -> {
            Optional<Head> head = head(transaction, id, "");
            return head.isEmpty() ? Optional.empty() : Optional.of(stored(transaction, head.get()));
        });
    }

    /**
     * {@return a new process as it is stored}
     *
     * @param process the process
     * @throws RefusedException if its parts do not fit together
     * @throws StaleException if there is one of its id
     */
    public Stored create(CoCreationProcess process) {
        requireWhole(process);
        String id = process.id().value();
        return database.transaction(transaction -> {
            try {
                transaction.change("insert into process values (?, ?, 0, 0)", id, process.title());
            } catch (SQLIntegrityConstraintViolationException e) {
                throw new StaleException(
                        "The process (%s) is there already.\nMaybe read it, and say which state you change."
                                .formatted(id));
            }
            write(transaction, process, 1);
            return grown(
                    transaction, new Head(id, 1, 0), process, process.journal().entries());
        });
    }

    /**
     * {@return a process as it is stored after its document was replaced; entries that are new in its journal are appended, and
     * those it leaves out stay}
     *
     * @param process the process
     * @param tag the state that was seen, see {@link Stored#tag()}
     * @throws RefusedException if its parts do not fit together, or it changes an entry
     * @throws StaleException if that is not the present state
     */
    public Stored replace(CoCreationProcess process, String tag) {
        return database.transaction(transaction -> {
            Stored now = held(transaction, process.id());
            if (!now.tag().equals(tag)) {
                throw new StaleException(
                        "The state (%s) of process (%s) is not the present one (%s).\nMaybe read it again, and change that."
                                .formatted(tag, process.id(), now.tag()));
            }
            CoCreationProcess changed = process.withJournal(
                    appended(now.process().journal(), process.journal().entries()));
            requireWhole(changed);
            write(transaction, changed, now.version() + 1);
            Head head = new Head(process.id().value(), now.version() + 1, now.entries());
            return grown(
                    transaction, head, changed, fresh(now, process.journal().entries()));
        });
    }

    /**
     * {@return a process as it is stored after more has happened; entries that are there already are ignored}
     *
     * @param id the process
     * @param entries what happened
     * @throws RefusedException if they do not fit the process, or change an entry
     * @throws StaleException if there is no such process
     */
    public Stored append(ProcessId id, List<Entry> entries) {
        return database.transaction(transaction -> append(transaction, id, entries));
    }

    Stored append(Transaction transaction, ProcessId id, List<Entry> entries) throws SQLException {
        Stored now = held(transaction, id);
        CoCreationProcess longer =
                now.process().withJournal(appended(now.process().journal(), entries));
        requireWhole(longer);
        return grown(transaction, new Head(id.value(), now.version(), now.entries()), longer, fresh(now, entries));
    }

    /** The process, whose row is this transaction's until it ends. */
    Stored held(Transaction transaction, ProcessId id) throws SQLException {
        Head head = head(transaction, id, " for update")
                .orElseThrow(() -> new StaleException(
                        "The process (%s) is not there.\nMaybe somebody gave it another id.".formatted(id)));
        return stored(transaction, head);
    }

    private static Optional<Head> head(Transaction transaction, ProcessId id, String lock) throws SQLException {
        return transaction
                .rows(
                        row -> new Head(id.value(), row.getInt("version"), row.getInt("entries")),
                        "select version, entries from process where id = ?" + lock,
                        id.value())
                .stream()
                .findFirst();
    }

    private Stored stored(Transaction transaction, Head head) throws SQLException {
        CoCreationProcess known = read.getIfPresent(head);
        if (known == null) {
            String document = transaction
                    .rows(
                            row -> row.getString("document"),
                            "select document from process_version where process = ? and version = ?",
                            head.id(),
                            head.version())
                    .get(0);
            ImmutableList<Entry> entries = transaction.rows(
                    row -> FORMAT.read(Entry.codec(), row.getString("json"), "entry (" + row.getString("id") + ")"),
                    "select id, json from journal_entry where process = ? order by arrival fetch first ? rows only",
                    head.id(),
                    head.entries());
            known = CoCreationProcess.read(document, "process (" + head.id() + ")")
                    .withJournal(Journal.of(entries));
            read.put(head, known);
        }
        return new Stored(known, head.version(), head.entries());
    }

    private void write(Transaction transaction, CoCreationProcess process, int version) throws SQLException {
        transaction.change(
                "insert into process_version values (?, ?, ?, ?)",
                process.id().value(),
                version,
                OffsetDateTime.now(clock),
                FORMAT.write(CoCreationProcess.codec(), process.withJournal(Journal.empty())));
    }

    /** Adds entries to the table, and lets the process's row tell its new state. */
    private Stored grown(Transaction transaction, Head head, CoCreationProcess process, List<Entry> entries)
            throws SQLException {
        for (Entry entry : entries) {
            JsonTree json = JsonTree.of(Entry.codec(), entry);
            transaction.change(
                    "insert into journal_entry (process, id, at, kind, json) values (?, ?, ?, ?, ?)",
                    head.id(),
                    entry.id().value(),
                    entry.at().atOffset(ZoneOffset.UTC),
                    json.required("entry").text(),
                    FORMAT.write(JsonTree.codec(), json));
        }
        int length = head.entries() + entries.size();
        transaction.change(
                "update process set title = ?, version = ?, entries = ? where id = ?",
                process.title(),
                head.version(),
                length,
                head.id());
        return new Stored(process, head.version(), length);
    }

    private static Journal appended(Journal journal, List<Entry> entries) {
        try {
            return journal.appendAll(entries);
        } catch (IllegalArgumentException e) {
            throw RefusedException.of(e);
        }
    }

    private static ImmutableList<Entry> fresh(Stored now, List<Entry> entries) {
        Set<EntryId> seen = new HashSet<>();
        return entries.stream()
                .filter(entry -> now.process().journal().entry(entry.id()).isEmpty())
                .filter(entry -> seen.add(entry.id()))
                .collect(ImmutableList.toImmutableList());
    }

    private static void requireWhole(CoCreationProcess process) {
        ImmutableList<Violation> errors = process.check().errors();
        if (!errors.isEmpty()) {
            throw RefusedException.broken(ImmutableSet.copyOf(errors).asList());
        }
    }
}
