/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.platform;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.LimitedReader;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.network.FocusId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.exchange.text.CsvTable;
import io.github.cocreation.metrics.exchange.text.ElementCount;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** One coded statement of an event list. */
record DnaStatement(
        String id, Instant at, StakeholderId actor, boolean isPerson, String concept, boolean agrees, String document) {
    private static final int HEADER = 8192;
    private static final int LONGEST = 190;
    private static final String UNTITLED = "statements without document are of one called (document)";
    private static final ImmutableMap<String, Boolean> AGREEMENT =
            ImmutableMap.of("1", true, "0", false, "true", true, "false", false, "yes", true, "no", false, "-1", false);

    static ImmutableList<DnaStatement> readAll(
            String file, Reader text, ReadLimits limits, DnaReader.Actor actor, List<ExchangeNote> notes) {
        BufferedReader buffered = new BufferedReader(new LimitedReader(file, text, limits));
        char separator = separator(file, buffered);
        if (separator != ';') {
            notes.add(ExchangeNote.assumed(file, "fields are separated by (" + separator + "), as in its first line"));
        }
        CsvTable table = CsvTable.of(file, buffered, separator);
        NamedColumns columns = new NamedColumns(file, table);
        OptionalInt id = columns.optional("statement_id", "ID", "id");
        int time = columns.required("time", "date");
        OptionalInt person = columns.optional("person");
        OptionalInt organisation = columns.optional("organization", "organisation");
        int concept = columns.required("concept", "category");
        int agreement = columns.required("agreement");
        OptionalInt document = columns.optional("document_title", "docTitle", "document_id", "docId");
        columns.noteOthers(notes);
        ElementCount count = new ElementCount(limits);
        ImmutableList.Builder<DnaStatement> statements = ImmutableList.builder();
        Set<String> ids = new HashSet<>();
        Losses losses = new Losses(file, notes);
        table.forEach(row -> {
            boolean byPerson = actor == DnaReader.Actor.PERSON;
            String first = NamedColumns.text(row, byPerson ? person : organisation);
            String second = NamedColumns.text(row, byPerson ? organisation : person);
            int actorColumn = (byPerson ? person : organisation).orElse(0);
            String number = id.isPresent() ? row.text(id.getAsInt()) : Long.toString(row.line());
            try {
                count.add(1);
                StakeholderId who = StakeholderId.of(losses.cut(row, actorColumn, first.isEmpty() ? second : first));
                if (!first.isEmpty() && !second.isEmpty()) {
                    losses.add(
                            row,
                            (byPerson ? organisation : person).orElse(0),
                            byPerson
                                    ? "organisations, as persons speak for themselves here"
                                    : "persons, as their organisations speak here");
                }
                if (!ids.add(number)) {
                    throw Require.failure("statement id", number, "a row", "is there twice", "remove one of the two");
                }
                String what = losses.cut(row, concept, row.text(concept));
                FocusId.of(what);
                String in = losses.cut(row, document.orElse(0), NamedColumns.text(row, document));
                if (in.isEmpty()) {
                    losses.add(row, document.orElse(0), UNTITLED);
                }
                EntryId.of("statement-" + number);
                EntryId.of("document-" + in);
                statements.add(new DnaStatement(
                        number,
                        time(row.text(time)),
                        who,
                        first.isEmpty() != byPerson,
                        what,
                        agrees(row.text(agreement)),
                        in.isEmpty() ? "document" : in));
            } catch (IllegalArgumentException e) {
                throw row.failure(actorColumn, e);
            }
        });
        losses.note();
        return statements.build();
    }

    /** What is lost of rows, counted, at the first of them. */
    private static final class Losses {
        private final String file;
        private final List<ExchangeNote> notes;
        private final Map<String, Integer> counts = new LinkedHashMap<>();
        private final Map<String, String> places = new LinkedHashMap<>();

        Losses(String file, List<ExchangeNote> notes) {
            this.file = file;
            this.notes = notes;
        }

        void add(CsvTable.Row row, int column, String what) {
            counts.merge(what, 1, Integer::sum);
            places.putIfAbsent(what, file + ":" + row.line() + ":" + (column + 1));
        }

        String cut(CsvTable.Row row, int column, String text) {
            if (text.length() <= LONGEST) {
                return text;
            }
            add(row, column, "ends of texts, which are cut after " + LONGEST + " characters");
            return text.substring(0, LONGEST).strip();
        }

        void note() {
            counts.forEach((what, count) -> {
                String place = places.getOrDefault(what, file);
                notes.add(
                        what.equals(UNTITLED)
                                ? ExchangeNote.assumed(place, count + " " + what)
                                : ExchangeNote.skipped(place, count + " " + what));
            });
        }
    }

    private static char separator(String file, BufferedReader text) {
        try {
            text.mark(HEADER);
            char[] first = new char[HEADER - 1];
            int length = Math.max(0, text.read(first));
            text.reset();
            String header = new String(first, 0, length).lines().findFirst().orElse("");
            return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read (" + file + "): " + e, e);
        }
    }

    private static Instant time(String text) {
        try {
            return text.length() <= 10
                    ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : LocalDateTime.parse(text.replace(' ', 'T').replaceFirst("Z$", ""))
                            .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw Require.failure("time", text, "a row", "cannot be read", "write it like 2026-03-01 10:00:00");
        }
    }

    private static boolean agrees(String text) {
        Boolean agrees = AGREEMENT.get(text.toLowerCase(Locale.ROOT));
        if (agrees == null) {
            throw Require.failure("agreement", text, "a row", "must be 1 or 0", "the columns are shifted");
        }
        return agrees;
    }
}
