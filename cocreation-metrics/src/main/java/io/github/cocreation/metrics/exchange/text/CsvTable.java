/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.text;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.QuoteCounter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A CSV text with a header, read row by row: RFC 4180, fields separated by commas, every row as long as the header. */
public final class CsvTable {
    private static final int LONGEST_FIELD = 1_000_000;

    private final String file;
    private final QuoteCounter quotes;
    private final ImmutableList<String> header;
    private final Iterator<CsvRecord> records;

    private CsvTable(String file, QuoteCounter quotes, ImmutableList<String> header, Iterator<CsvRecord> records) {
        this.file = file;
        this.quotes = quotes;
        this.header = header;
        this.records = records;
    }

    /**
     * {@return the table in a text, of which only the header has been read}
     *
     * @param file what to call it in messages
     * @param text the text
     */
    public static CsvTable of(String file, Reader text) {
        return of(file, text, ',');
    }

    /**
     * {@return the table in a text whose fields are separated by another sign}
     *
     * @param file what to call it in messages
     * @param text the text
     * @param separator what separates fields
     */
    public static CsvTable of(String file, Reader text, char separator) {
        QuoteCounter quotes = new QuoteCounter(text);
        Iterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(quotes)
                .iterator();
        if (!hasNext(file, records, 1)) {
            throw new FileFormatException(
                    file,
                    1,
                    1,
                    Require.message(
                            "header", "", "", "is missing", "the file is empty: its first line names the columns"));
        }
        CsvRecord first = records.next();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < first.getFieldCount(); i++) {
            String name = withoutMark(first.getField(i));
            if (!seen.add(name)) {
                throw new FileFormatException(
                        file,
                        first.getStartingLineNumber(),
                        i + 1,
                        Require.message("column", name, "", "is there twice", "rename one"));
            }
        }
        return new CsvTable(
                file,
                quotes,
                first.getFields().stream().map(CsvTable::withoutMark).collect(ImmutableList.toImmutableList()),
                records);
    }

    /** Spreadsheets begin UTF-8 files with a byte order mark. */
    private static String withoutMark(String field) {
        String text = field.startsWith("\uFEFF") ? field.substring(1) : field;
        return text.strip();
    }

    /** {@return the names of the columns} */
    public ImmutableList<String> header() {
        return header;
    }

    /**
     * {@return the place of a column that must be there}
     *
     * @param name its name
     */
    public int column(String name) {
        int column = header.indexOf(name);
        if (column < 0) {
            String only = header.get(0);
            throw new FileFormatException(
                    file,
                    1,
                    1,
                    Require.message(
                            "column",
                            name,
                            "",
                            "is missing",
                            header.size() == 1 && (only.contains(";") || only.contains("\t"))
                                    ? "separate the columns by commas"
                                    : "it is " + DidYouMean.remedy(name, header)));
        }
        return column;
    }

    /**
     * Hands over each row; the first that is too short or too long ends it with a failure.
     *
     * @param action takes a row
     */
    public void forEach(Consumer<Row> action) {
        forEach(action, failure -> {
            throw failure;
        });
    }

    /**
     * Hands over each row that is as long as the header, and to the other place what is wrong with those that are not.
     *
     * @param action takes a row
     * @param unequal takes what is wrong with a row of another length
     */
    public void forEach(Consumer<Row> action, Consumer<FileFormatException> unequal) {
        long line = 2;
        while (hasNext(file, records, line)) {
            CsvRecord csv = records.next();
            line = csv.getStartingLineNumber() + 1;
            Row row = new Row(csv);
            if (csv.getFieldCount() != header.size()) {
                unequal.accept(row.failure(
                        Math.min(csv.getFieldCount(), header.size()),
                        Require.message(
                                "number of fields",
                                csv.getFieldCount(),
                                "a row",
                                "must be that of the header (" + header.size() + ")",
                                "a comma is missing, or a field with a comma needs quotes")));
                continue;
            }
            action.accept(row);
        }
        // the parser takes a field that is cut off for a whole one
        if (!quotes.areEven()) {
            throw notCsv(file, line - 1, null);
        }
    }

    private static boolean hasNext(String file, Iterator<CsvRecord> records, long line) {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof FileFormatException known) {
                throw known;
            }
            if (e.getCause() instanceof CancellationException stopped) {
                throw stopped;
            }
            throw notCsv(file, line, e);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new FileFormatException(
                        file,
                        line,
                        1,
                        Require.message(
                                "text", "line " + line + " or after", "", "is not UTF-8", "save the file in UTF-8"),
                        e);
            }
            throw e;
        }
    }

    private static FileFormatException notCsv(String file, long line, @Nullable Exception cause) {
        // the parser does not tell a quote that is never closed from a field that is too long for it
        boolean tooLong = cause != null && String.valueOf(cause.getMessage()).contains("maximum buffer size");
        String problem = Require.message(
                "text",
                "line " + line + " and after",
                "",
                "is not CSV",
                tooLong
                        ? "a quote is not closed, or a field is longer than " + LONGEST_FIELD + " characters"
                        : "a quote is not closed, or text follows a quote that is");
        return cause == null
                ? new FileFormatException(file, line, 1, problem)
                : new FileFormatException(file, line, 1, problem, cause);
    }

    /** One row, which knows where it stands. */
    public final class Row {
        private final CsvRecord fields;

        private Row(CsvRecord fields) {
            this.fields = fields;
        }

        /** {@return the line it starts in, from 1} */
        public long line() {
            return fields.getStartingLineNumber();
        }

        /**
         * {@return what stands in a field}
         *
         * @param column its place
         */
        public String text(int column) {
            return fields.getField(column).strip();
        }

        /**
         * {@return a failure at a field}
         *
         * @param column its place
         * @param problem what is wrong
         */
        public FileFormatException failure(int column, String problem) {
            return new FileFormatException(file, fields.getStartingLineNumber(), column + 1, problem);
        }

        /**
         * {@return a failure at a field}
         *
         * @param column its place
         * @param cause what is wrong
         */
        public FileFormatException failure(int column, IllegalArgumentException cause) {
            return new FileFormatException(file, fields.getStartingLineNumber(), column + 1, cause);
        }
    }
}
