/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.journal.Account;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.metrics.exchange.text.CsvOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes a process as the folder of logs that {@link LogReader} reads: a table for each kind of entry, and two for stakeholders and sessions.
 * Experiments and what became of lessons are not written; entries get other ids when they are read back, unless their table has a column for
 * it. Names in which there is a semicolon or a bar cannot stand in a list and are noted.
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
     * {@return the folder of logs of a process; tables without rows are left out}
     *
     * @param process the process
     */
    public static Folder write(CoCreationProcess process) {
        Map<String, List<List<String>>> tables = new TreeMap<>();
        Set<ExchangeNote> notes = new LinkedHashSet<>();
        process.roster().forEach(someone -> row(tables, "stakeholders.csv", person(process, someone)));
        LogRowsOf rows = new LogRowsOf(process.journal());
        for (Entry entry : process.journal().entries()) {
            if (entry instanceof Account account && rows.isContinued(account)) {
                continue;
            }
            rows.of(entry)
                    .ifPresentOrElse(
                            written -> {
                                if (!written.fields().isEmpty()) {
                                    row(tables, written.table(), written.fields());
                                }
                            },
                            () -> notes.add(
                                    ExchangeNote.skipped(
                                            "journal",
                                            "entries of kinds it does not write: experiments, lessons applied, outcomes replaced")));
        }
        if (process.stakeholders().keySet().stream()
                .anyMatch(id -> id.value().indexOf(';') >= 0 || id.value().indexOf('|') >= 0)) {
            notes.add(ExchangeNote.assumed(
                    "stakeholders.csv", "ids with a semicolon or a bar read as two where they stand in lists"));
        }
        notes.add(ExchangeNote.skipped("process", "title, challenge, phases, network, assessments and notes"));
        ImmutableSortedMap.Builder<String, String> files = ImmutableSortedMap.naturalOrder();
        tables.forEach((name, lines) -> files.put(name, text(LogRowsOf.header(name), lines)));
        return new Folder(files.build(), ImmutableList.copyOf(notes));
    }

    private static void row(Map<String, List<List<String>>> tables, String table, List<String> fields) {
        tables.computeIfAbsent(table, name -> new ArrayList<>()).add(fields);
    }

    private static List<String> person(CoCreationProcess process, Stakeholder someone) {
        return List.of(
                someone.id().value(),
                someone.name(),
                Codecs.word(someone.kind()),
                someone.sector().value(),
                Codecs.word(someone.standpoint()),
                LogRowsOf.list(someone.standings()),
                Integer.toString(someone.heads()),
                LogRowsOf.list(someone.groups()),
                LogRowsOf.list(someone.represents()),
                process.initiators().contains(someone.id()) ? "yes" : "no",
                process.roles().stream()
                        .filter(role -> role.stakeholder().equals(someone.id()))
                        .map(RoleAssignment::role)
                        .map(Object::toString)
                        .distinct()
                        .collect(Collectors.joining(";")));
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
