/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.platform;

import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.metrics.exchange.text.CsvTable;
import io.github.cocreation.metrics.exchange.text.ElementCount;
import io.github.cocreation.metrics.exchange.text.FileText;
import io.github.cocreation.metrics.exchange.text.NumberText;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of a Polis export. */
final class PolisTables {
    static final String COMMENTS = "comments.csv";
    static final String VOTES = "votes.csv";

    private static final List<String> PARTICIPANTS = List.of("participants-votes.csv", "participant-votes.csv");
    private static final long SECONDS_BELOW = 100_000_000_000L;
    private static final long LATEST_MILLIS = 253_402_300_799_999L;

    private final Path folder;
    private final ReadLimits limits;
    private final List<ExchangeNote> notes;
    private final ElementCount count;
    private String votePlace = VOTES;

    /** A statement; the sums are -1 where the export has none. */
    record Comment(long number, long author, Instant at, String text, long agrees, long disagrees, long line) {}

    /** A vote as it stands in the file: 1, -1 or 0. */
    record VoteRow(long comment, long voter, int vote, Instant at, long line) {}

    /** The place of what is the same for a whole column, or that first came up in a line. */
    static String place(String file, long line, int column) {
        return file + ":" + line + ":" + (column + 1);
    }

    PolisTables(Path folder, ReadLimits limits, List<ExchangeNote> notes) {
        this.folder = folder;
        this.limits = limits;
        this.notes = notes;
        this.count = new ElementCount(limits);
    }

    SortedMap<Long, Comment> comments() {
        return read(COMMENTS, (table, columns) -> {
            int number = columns.required("comment-id", "tid");
            int author = columns.required("author-id", "participant-id", "pid");
            int time = columns.required("timestamp", "created");
            OptionalInt text = columns.optional("comment-body", "txt", "comment");
            OptionalInt agrees = columns.optional("agrees", "agree-count");
            OptionalInt disagrees = columns.optional("disagrees", "disagree-count");
            OptionalInt moderated = columns.optional("moderated", "mod");
            columns.optional("datetime");
            columns.noteOthers(notes);
            Times times = new Times(place(COMMENTS, 1, time));
            TreeMap<Long, Comment> comments = new TreeMap<>();
            List<Long> rejected = new ArrayList<>();
            table.forEach(row -> {
                counted(row);
                long id = whole(row, number, "comment id");
                Comment comment = new Comment(
                        id,
                        whole(row, author, "author id"),
                        times.read(row, time),
                        NamedColumns.text(row, text),
                        sum(row, agrees),
                        sum(row, disagrees),
                        row.line());
                if (comments.putIfAbsent(id, comment) != null) {
                    throw row.failure(
                            number, "The comment id (" + id + ") of a row is there twice.\nMaybe remove one.");
                }
                if (NamedColumns.text(row, moderated).equals("-1")) {
                    rejected.add(row.line());
                }
            });
            times.note(notes);
            if (!rejected.isEmpty()) {
                notes.add(ExchangeNote.assumed(
                        place(COMMENTS, rejected.get(0), moderated.orElse(0)),
                        rejected.size() + " statements that moderators rejected belong to the journal all the same"));
            }
            return comments;
        });
    }

    List<VoteRow> votes() {
        return read(VOTES, (table, columns) -> {
            int comment = columns.required("comment-id", "tid");
            int voter = columns.required("voter-id", "participant-id", "pid");
            int vote = columns.required("vote");
            votePlace = place(VOTES, 1, vote);
            int time = columns.required("timestamp", "created");
            columns.optional("datetime");
            columns.noteOthers(notes);
            Times times = new Times(place(VOTES, 1, time));
            List<VoteRow> votes = new ArrayList<>();
            table.forEach(row -> {
                counted(row);
                votes.add(new VoteRow(
                        whole(row, comment, "comment id"),
                        whole(row, voter, "voter id"),
                        answer(row, vote),
                        times.read(row, time),
                        row.line()));
            });
            times.note(notes);
            return votes;
        });
    }

    /** Where it says in {@link #votes} that a column holds the votes. */
    String votePlace() {
        return votePlace;
    }

    /** The group of opinion of each participant, blank for none. */
    SortedMap<Long, String> groups() {
        for (String name : PARTICIPANTS) {
            if (Files.exists(folder.resolve(name))) {
                return read(name, (table, columns) -> {
                    int participant = columns.required("participant", "participant-id", "pid");
                    OptionalInt group = columns.optional("group-id", "group");
                    TreeMap<Long, String> groups = new TreeMap<>();
                    table.forEach(row -> {
                        counted(row);
                        groups.put(whole(row, participant, "participant"), group(row, group));
                    });
                    notes.add(ExchangeNote.skipped(
                            name,
                            "the votes in it, since votes.csv has them with their times; groups of opinion are read"));
                    return groups;
                });
            }
        }
        notes.add(ExchangeNote.skipped(PARTICIPANTS.get(0), "it is not there, so nobody is in a group of opinion"));
        return new TreeMap<>();
    }

    private static String group(CsvTable.Row row, OptionalInt column) {
        String group = NamedColumns.text(row, column);
        try {
            return group.isEmpty() ? "" : GroupId.of("opinion-group-" + group).value();
        } catch (IllegalArgumentException e) {
            throw row.failure(column.orElse(0), e);
        }
    }

    /** The lines of the summary: a name and what is said of it; the table has no header. */
    Map<String, String> summary() {
        Path file = folder.resolve("summary.csv");
        if (!Files.exists(file)) {
            notes.add(ExchangeNote.skipped("summary.csv", "it is not there, so the topic is not known"));
            return Map.of();
        }
        return FileText.read(file, limits, text -> {
            Map<String, String> said = new LinkedHashMap<>();
            CsvTable table = CsvTable.of("summary.csv", new HeadedReader(text));
            table.forEach(
                    row -> said.put(row.text(0).toLowerCase(Locale.ROOT), row.text(1)),
                    unequal -> notes.add(ExchangeNote.skipped(
                            place("summary.csv", unequal.line() - 1, 0), "a line that is not a name and a value")));
            return said;
        });
    }

    /** Reads one table. */
    private interface Reading<T> {
        T read(CsvTable table, NamedColumns columns);
    }

    private <T> T read(String name, Reading<T> reading) {
        return FileText.read(folder.resolve(name), limits, (Reader text) -> {
            CsvTable table = CsvTable.of(name, text);
            return reading.read(table, new NamedColumns(name, table));
        });
    }

    private void counted(CsvTable.Row row) {
        try {
            count.add(1);
        } catch (IllegalArgumentException e) {
            throw row.failure(0, e);
        }
    }

    private static long whole(CsvTable.Row row, int column, String what) {
        try {
            return NumberText.whole(what, row.text(column), "a row", 0, Long.MAX_VALUE);
        } catch (IllegalArgumentException e) {
            throw row.failure(column, e);
        }
    }

    private static long sum(CsvTable.Row row, OptionalInt column) {
        return column.isEmpty() || row.text(column.getAsInt()).isEmpty()
                ? -1
                : whole(row, column.getAsInt(), "number of votes");
    }

    private static int answer(CsvTable.Row row, int column) {
        try {
            double vote = NumberText.number("vote", row.text(column), "a row");
            if (vote == 1 || vote == 0 || vote == -1) {
                return (int) vote;
            }
        } catch (IllegalArgumentException e) {
            throw row.failure(column, e);
        }
        throw row.failure(
                column,
                "The vote (" + row.text(column) + ") of a row must be 1, 0 or -1.\nMaybe the columns are shifted.");
    }

    /** Reads times as seconds or milliseconds, and says which. */
    private static final class Times {
        private final String place;
        private long seconds;
        private long millis;

        Times(String place) {
            this.place = place;
        }

        Instant read(CsvTable.Row row, int column) {
            long time;
            try {
                time = NumberText.whole("timestamp", row.text(column), "a row", 0, LATEST_MILLIS);
            } catch (IllegalArgumentException e) {
                throw row.failure(column, e);
            }
            if (time < SECONDS_BELOW) {
                seconds++;
                return Instant.ofEpochSecond(time);
            }
            millis++;
            return Instant.ofEpochMilli(time);
        }

        void note(List<ExchangeNote> notes) {
            if (seconds + millis > 0) {
                notes.add(ExchangeNote.assumed(
                        place,
                        seconds == 0
                                ? "times are milliseconds since 1970"
                                : millis == 0
                                        ? "times are seconds since 1970"
                                        : seconds + " times are seconds since 1970, " + millis + " milliseconds"));
            }
        }
    }
}
