/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.check.Severity;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.metrics.exchange.text.CsvTable;
import io.github.cocreation.metrics.exchange.text.ElementCount;
import io.github.cocreation.metrics.exchange.text.WholeRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the rows of one log, and notes what is wrong instead of stopping there. */
final class LogFile {
    private static final char UNREADABLE = '\uFFFD';

    /** More than this no array holds. */
    private static final long LONGEST = Integer.MAX_VALUE - 16;

    private final String name;
    private final LogColumns columns;
    private final LogFindings findings;
    private final ReadLimits limits;
    private final ElementCount count;
    private boolean damaged;

    /** A log, of which at most so much is read; the count is that of all logs of a folder. */
    LogFile(String name, LogColumns columns, LogFindings findings, ReadLimits limits, ElementCount count) {
        this.name = name;
        this.columns = columns;
        this.findings = findings;
        this.limits = limits;
        this.count = count;
    }

    String name() {
        return name;
    }

    /**
     * Hands over every row of the file in this folder; nothing if there is no such file.
     *
     * @throws FileFormatException if there is more in it than may be read
     */
    void read(Path folder, Consumer<LogRow> action) {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            int most = (int) Math.min(limits.characters(), LONGEST);
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(most + 1);
                if (bytes.length > most) {
                    throw new FileFormatException(
                            name,
                            1,
                            1,
                            Require.message(
                                    "length",
                                    "more than " + most + " bytes",
                                    "a log",
                                    "is above what may be read",
                                    "it is not what it seems, or raise the limit"));
                }
                read(text(bytes), action);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read (" + file + "): " + e, e);
            }
        }
    }

    private void read(String text, Consumer<LogRow> action) {
        List<FileFormatException> exceeded = new ArrayList<>();
        char separator = separator(text);
        try {
            CsvTable table = CsvTable.of(name, new StringReader(whole(text, separator)), separator);
            ImmutableMap<String, Integer> places = places(table);
            for (String required : columns.required()) {
                if (!places.containsKey(required)) {
                    table.column(required);
                }
            }
            table.forEach(
                    row -> {
                        if (exceeded.isEmpty()) {
                            LogRow read = new LogRow(name, table.header(), places, row, separator == ';' ? ',' : '.');
                            guarded(read, () -> {
                                checkLetters(read, table.header().size());
                                action.accept(read);
                            });
                            counted(read).ifPresent(exceeded::add);
                        }
                    },
                    failure -> note(failure, "", ""));
        } catch (FileFormatException e) {
            note(e, "", "");
        }
        for (FileFormatException e : exceeded) {
            throw e;
        }
    }

    /** What separates the columns of the header: commas, unless with semicolons or tabs more of them are known. */
    private char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char found = ',';
        for (char other : new char[] {';', '\t'}) {
            if (known(header, other) > known(header, found)) {
                found = other;
            }
        }
        if (found != ',') {
            findings.assumptions()
                    .add("Assumed: columns are separated by "
                            + (found == ';' ? "semicolons, and decimals have a comma, in " : "tabs in ") + name
                            + ", as in its header.");
        }
        return found;
    }

    private long known(String header, char separator) {
        return Splitter.on(separator)
                .splitToStream(header)
                .filter(word -> columns.meant(word).isPresent())
                .count();
    }

    /** The text without the rows that no quote ends, each of which is noted. */
    private String whole(String text, char separator) {
        WholeRows rows = WholeRows.of(text, separator);
        for (WholeRows.Broken broken : rows.broken()) {
            FileFormatException failure = new FileFormatException(
                    name,
                    broken.to(),
                    broken.field(),
                    Require.message(
                            "text",
                            broken.from() == broken.to()
                                    ? "line " + broken.to()
                                    : "lines " + broken.from() + " to " + broken.to(),
                            "",
                            "is not CSV and was not read",
                            switch (broken.why()) {
                                case OPEN_QUOTE -> "close the quote that opens in this field";
                                case TEXT_AFTER_QUOTE ->
                                    "a quote that opens in this field is not closed, or one within it is not"
                                            + " doubled";
                                case SINGLE_QUOTE ->
                                    "put the field with a quote into quotes, and double the one within";
                                case TOO_LONG -> "a quote is not closed, or a field has more than 1000000 characters";
                            }));
            note(failure, "", "");
        }
        boolean header = rows.broken().stream()
                .anyMatch(broken -> text.lines().limit(broken.from() - 1).allMatch(String::isBlank));
        // without its header, the first row would be taken for it
        return header ? "" : rows.text();
    }

    /** Fails if a letter of a row could not be read. */
    private void checkLetters(LogRow row, int fields) {
        for (int i = 1; damaged && i <= fields; i++) {
            if (row.raw(i).indexOf(UNREADABLE) >= 0) {
                throw new FileFormatException(
                        name,
                        row.line(),
                        i,
                        Require.message(
                                "text",
                                row.raw(i),
                                "a row",
                                "must be UTF-8, the sign (" + UNREADABLE + ") stands for what is not",
                                "save the file as CSV in UTF-8"));
            }
        }
    }

    private Optional<FileFormatException> counted(LogRow row) {
        try {
            count.add(1);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(row.failure(e));
        }
    }

    /** Does something with a row; if that fails, the row is noted as bad, and the answer is no. */
    @CanIgnoreReturnValue
    boolean guarded(LogRow row, Runnable action) {
        try {
            action.run();
            return true;
        } catch (FileFormatException e) {
            note(e, row.header(e.column()), row.raw(e.column()));
        } catch (IllegalArgumentException e) {
            note(row.failure(e), row.header(1), row.raw(1));
        }
        return false;
    }

    private ImmutableMap<String, Integer> places(CsvTable table) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int i = 0; i < table.header().size(); i++) {
            String word = table.header().get(i);
            String meant = columns.meant(word).orElse("");
            if (meant.isEmpty()) {
                note(i, word, "is unknown and was not read", DidYouMean.remedy(word, columns.all()));
            } else if (places.putIfAbsent(meant, i) != null) {
                note(i, word, "must not be there twice: (" + meant + ") was read already", "remove one");
            }
        }
        return ImmutableMap.copyOf(places);
    }

    private void note(int place, String word, String rule, String remedy) {
        findings.problems()
                .add(new LogProblem(
                        Severity.ERROR,
                        name,
                        1,
                        place + 1,
                        word,
                        word,
                        Require.message("column", word, "", rule, remedy)));
    }

    private void note(FileFormatException e, String field, String value) {
        note(e, Severity.ERROR, field, value);
    }

    private void note(FileFormatException e, Severity severity, String field, String value) {
        String message = String.valueOf(e.getMessage());
        String place = e.file() + ":" + e.line() + ":" + e.column() + ": ";
        findings.problems()
                .add(new LogProblem(
                        severity,
                        name,
                        e.line(),
                        e.column(),
                        field,
                        value,
                        message.startsWith(place) ? message.substring(place.length()) : message));
    }

    /** Notes what a rule of processes finds in a row, at this field of its entry. */
    void note(LogRow row, Violation violation, String field) {
        FileFormatException failure = row.failure(violation, field);
        note(failure, violation.severity(), row.header(failure.column()), row.raw(failure.column()));
    }

    /** The text, with a sign in place of what is not UTF-8. */
    private String text(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            damaged = true;
            in.position(in.position() + result.length());
            out.put(UNREADABLE);
        }
        return out.flip().toString();
    }
}
