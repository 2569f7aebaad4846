/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.metrics.exchange.text.CsvTable;
import io.github.cocreation.metrics.exchange.text.ElementCount;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
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
    /** More than this no array holds. */
    private static final long LONGEST = Integer.MAX_VALUE - 16;

    private final String name;
    private final LogColumns columns;
    private final List<LogProblem> problems;
    private final ReadLimits limits;
    private final ElementCount count;

    /** A log, of which at most so much is read; the count is that of all logs of a folder. */
    LogFile(String name, LogColumns columns, List<LogProblem> problems, ReadLimits limits, ElementCount count) {
        this.name = name;
        this.columns = columns;
        this.problems = problems;
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
        try {
            CsvTable table = CsvTable.of(name, new StringReader(text));
            ImmutableMap<String, Integer> places = places(table);
            for (String required : columns.required()) {
                if (!places.containsKey(required)) {
                    table.column(required);
                }
            }
            table.forEach(
                    row -> {
                        if (exceeded.isEmpty()) {
                            LogRow read = new LogRow(name, table.header(), places, row);
                            guarded(read, () -> action.accept(read));
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
        problems.add(new LogProblem(name, 1, place + 1, word, word, Require.message("column", word, "", rule, remedy)));
    }

    private void note(FileFormatException e, String field, String value) {
        String message = String.valueOf(e.getMessage());
        String place = e.file() + ":" + e.line() + ":" + e.column() + ": ";
        problems.add(new LogProblem(
                name,
                e.line(),
                e.column(),
                field,
                value,
                message.startsWith(place) ? message.substring(place.length()) : message));
    }

    /** The text; a file that is not UTF-8 is noted, and read up to there. */
    private String text(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (!result.isError()) {
            return text;
        }
        long line = text.chars().filter(c -> c == '\n').count() + 1;
        note(
                new FileFormatException(
                        name,
                        line,
                        1,
                        Require.message(
                                "text",
                                "line " + line + " and after",
                                "",
                                "is not UTF-8 and was not read",
                                "save the file as CSV in UTF-8"),
                        new CharacterCodingException()),
                "",
                "");
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }
}
