/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.role.KnownRoles;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.exchange.text.CsvOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes a process as the folder of logs that {@link LogReader} reads: a table for each kind of entry, and two for stakeholders and sessions.
 * What was read from a folder and is written again tells the same when it is read: every entry with all it holds, stakeholders, initiators
 * and roles. Only ids may differ, of rows whose table has no column for them or whose id looks like the place of a row; what rests on what
 * stays so.
 *
 * <p>A process that was made otherwise may hold more than rows can tell, such as an outcome that another replaced, an entry that rests on a
 * later one, a term of several words, or a name with a semicolon or a bar, which cannot stand in a list: that is noted. White space around a
 * text is not kept.
 *
 * <p>Everything is written: pseudonymise the process before, where that matters.
 */
public final class LogWriter {
    private LogWriter() {}

    /**
     * The files of a folder.
     *
     * @param files the text of each file by its name
     * @param notes what the files do not say
     */
    public record Folder(ImmutableSortedMap<String, String> files, ImmutableList<ExchangeNote> notes) {}

    /**
     * {@return the folder of logs of a process; tables without rows are left out, but for one if all would be}
     *
     * @param process the process
     */
    public static Folder write(CoCreationProcess process) {
        Map<LogTable, List<List<String>>> tables = new TreeMap<>();
        Set<ExchangeNote> notes = new LinkedHashSet<>();
        Journal journal = process.journal();
        process.roster().forEach(someone -> add(tables, person(process, someone)));
        named(journal).stream()
                .filter(id -> !process.stakeholders().containsKey(id))
                .forEach(id -> {
                    add(tables, stranger(id));
                    notes.add(ExchangeNote.assumed(
                            LogTable.STAKEHOLDERS.file(), "whom the process does not know is one person"));
                });
        LogRowsOf rows = new LogRowsOf(journal, notes);
        journal.entries().forEach(entry -> rows.of(entry).ifPresent(row -> add(tables, row)));
        Set<SessionId> held = journal.entries(SessionHeld.class).stream()
                .map(SessionHeld::session)
                .collect(Collectors.toSet());
        Sets.difference(journal.sessions(), held).forEach(session -> {
            if (!held.isEmpty()) {
                add(tables, LogRowsOf.row(LogTable.SESSIONS, session, "", "", "", "", ""));
            }
            notes.add(ExchangeNote.assumed(
                    LogTable.SESSIONS.file(), "sessions that entries name were held, when the first of them happened"));
        });
        note(process, notes);
        if (Sets.difference(tables.keySet(), EnumSet.of(LogTable.STAKEHOLDERS, LogTable.SESSIONS))
                .isEmpty()) {
            // a reader looks for one log at least
            tables.put(LogTable.PRESENCE, new ArrayList<>());
        }
        ImmutableSortedMap.Builder<String, String> files = ImmutableSortedMap.naturalOrder();
        tables.forEach((table, lines) -> files.put(table.file(), text(table.columns(), lines)));
        return new Folder(files.buildOrThrow(), ImmutableList.copyOf(notes));
    }

    private static void note(CoCreationProcess process, Set<ExchangeNote> notes) {
        if (process.stakeholders().keySet().stream()
                .anyMatch(id -> id.value().indexOf(';') >= 0 || id.value().indexOf('|') >= 0)) {
            notes.add(ExchangeNote.assumed(
                    LogTable.STAKEHOLDERS.file(),
                    "ids with a semicolon or a bar read as two where they stand in lists"));
        }
        if (process.roles().stream().anyMatch(role -> !KnownRoles.builtIn().contains(role.role()))) {
            notes.add(ExchangeNote.skipped(LogTable.STAKEHOLDERS.file(), "roles that the library does not know"));
        }
        if (process.roles().stream().map(RoleAssignment::span).distinct().count() > 1) {
            notes.add(ExchangeNote.skipped(LogTable.STAKEHOLDERS.file(), "from when to when roles were held"));
        }
        notes.add(ExchangeNote.skipped("process", "title, challenge, phases, network, assessments and notes"));
    }

    private static Set<StakeholderId> named(Journal journal) {
        Set<StakeholderId> named = new TreeSet<>();
        journal.entries().forEach(entry -> named.addAll(entry.stakeholdersNamed()));
        return named;
    }

    private static void add(Map<LogTable, List<List<String>>> tables, Optional<LogRowsOf.Row> row) {
        row.ifPresent(present -> add(tables, present));
    }

    private static void add(Map<LogTable, List<List<String>>> tables, LogRowsOf.Row row) {
        tables.computeIfAbsent(row.table(), name -> new ArrayList<>()).add(row.fields());
    }

    private static Optional<LogRowsOf.Row> stranger(StakeholderId id) {
        return LogRowsOf.row(LogTable.STAKEHOLDERS, id, "", "", "", "", "", "", "", "", "", "");
    }

    private static Optional<LogRowsOf.Row> person(CoCreationProcess process, Stakeholder someone) {
        return LogRowsOf.row(
                LogTable.STAKEHOLDERS,
                someone.id(),
                someone.name(),
                someone.kind(),
                someone.sector(),
                someone.standpoint(),
                someone.standings(),
                someone.heads(),
                someone.groups(),
                someone.represents(),
                process.initiators().contains(someone.id()),
                process.roles().stream()
                        .filter(role -> role.stakeholder().equals(someone.id()))
                        .map(RoleAssignment::role)
                        .filter(KnownRoles.builtIn()::contains)
                        .distinct()
                        .toList());
    }

    private static String text(List<String> header, List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        try {
            CsvOutput.row(header, text);
            for (List<String> row : rows) {
                CsvOutput.row(row, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
