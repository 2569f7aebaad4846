/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.exchange.text.CsvOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Writes a process as the folder of logs that {@link LogReader} reads: a table for each kind of entry, some for stakeholders, one for
 * sessions, and one for what the process is and is for. What comes back is the same: every entry with its id and all it holds, stakeholders,
 * initiators, roles and phases.
 *
 * <p>A process may hold more than rows can tell, such as a mandate, an assessment, an outcome that another replaced, an entry that rests on a
 * later one, a term of several words, or a name with a semicolon or a bar, which cannot stand in a list: each is noted. The network that is
 * read is that of the ties in the journal.
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
        Journal journal = readable(process, notes);
        Consumer<LogRowsOf.Row> table = row -> {
            if (row.fields().stream().anyMatch(field -> !field.equals(field.strip()))) {
                notes.add(ExchangeNote.skipped(row.table().file(), "white space around texts"));
            }
            tables.computeIfAbsent(row.table(), name -> new ArrayList<>()).add(row.fields());
        };
        PeopleRowsOf people = new PeopleRowsOf(table, notes);
        people.of(process);
        Sets.difference(named(journal), process.stakeholders().keySet()).forEach(people::stranger);
        ProcessFacts.write(process, table, notes);
        LogRowsOf rows = new LogRowsOf(journal, notes);
        journal.entries().forEach(entry -> rows.of(entry).ifPresent(table));
        Set<SessionId> held = journal.entries(SessionHeld.class).stream()
                .map(SessionHeld::session)
                .collect(Collectors.toSet());
        Sets.difference(journal.sessions(), held).forEach(session -> {
            if (!held.isEmpty()) {
                LogRowsOf.row(LogTable.SESSIONS, session, "", "", "", "", "", "")
                        .ifPresent(table);
            }
            notes.add(ExchangeNote.assumed(
                    LogTable.SESSIONS.file(), "sessions that entries name were held, when the first of them happened"));
        });
        if (tables.keySet().stream().noneMatch(LogTable::isLog)) {
            // a reader looks for one log at least
            tables.put(LogTable.PRESENCE, new ArrayList<>());
        }
        ImmutableSortedMap.Builder<String, String> files = ImmutableSortedMap.naturalOrder();
        tables.forEach((of, lines) -> files.put(of.file(), text(of.columns(), lines)));
        return new Folder(files.buildOrThrow(), ImmutableList.copyOf(notes));
    }

    /** The journal without ties whose rows would be refused, as nobody could read their weight. */
    private static Journal readable(CoCreationProcess process, Set<ExchangeNote> notes) {
        List<Entry> entries = process.journal().entries();
        Set<EntryId> refused = process.check().all().stream()
                .filter(violation -> violation.code().equals("trust-off-scale"))
                .map(violation -> CharMatcher.inRange('0', '9').retainFrom(violation.place()))
                .map(place -> entries.get(Integer.parseInt(place)).id())
                .collect(Collectors.toSet());
        if (refused.isEmpty()) {
            return process.journal();
        }
        notes.add(ExchangeNote.skipped(LogTable.TIES.file(), "trust that is not rated from 0 to 4"));
        return Journal.of(
                entries.stream().filter(entry -> !refused.contains(entry.id())).toList());
    }

    private static Set<StakeholderId> named(Journal journal) {
        Set<StakeholderId> named = new TreeSet<>();
        journal.entries().forEach(entry -> named.addAll(entry.stakeholdersNamed()));
        return named;
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
