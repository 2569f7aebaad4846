/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.LimitedReader;
import io.github.cocreation.core.exchange.QuoteCounter;
import io.github.cocreation.core.exchange.ReadLimits;
import java.io.Reader;
import java.util.HashSet;
import java.util.Set;

/** A CSV text with a header: RFC 4180, every row as long as the header; names of columns in any case, each once. */
final class SelectionTable {
    private static final int LONGEST_FIELD = 1_000_000;

    private final String file;
    private final ImmutableList<String> header;
    private final ImmutableList<Row> rows;

    private SelectionTable(String file, ImmutableList<CsvRecord> records) {
        this.file = file;
        if (records.isEmpty()) {
            throw failure(
                    1,
                    0,
                    Require.message(
                            "header", "", "", "is missing", "the file is empty: its first line names the columns"));
        }
        this.header = records.get(0).getFields().stream()
                .map(name -> (name.startsWith("\uFEFF") ? name.substring(1) : name).strip())
                .collect(ImmutableList.toImmutableList());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            if (!seen.add(header.get(i))) {
                throw failure(
                        records.get(0).getStartingLineNumber(),
                        i,
                        Require.message("column", header.get(i), "", "is there twice", "rename one"));
            }
        }
        this.rows = records.stream().skip(1).map(Row::new).collect(ImmutableList.toImmutableList());
        for (Row row : rows) {
            if (row.fields.getFieldCount() != header.size()) {
                throw row.failure(
                        Math.min(row.fields.getFieldCount(), header.size()),
                        Require.message(
                                "number of fields",
                                row.fields.getFieldCount(),
                                "a row",
                                "must be that of the header (" + header.size() + ")",
                                "a comma is missing, or a field with a comma needs quotes"));
            }
        }
    }

    static SelectionTable read(String file, Reader text, ReadLimits limits) {
        ImmutableList.Builder<CsvRecord> records = ImmutableList.builder();
        QuoteCounter quotes = new QuoteCounter(new LimitedReader(file, text, limits));
        long line = 0;
        long count = -1;
        try {
            for (CsvRecord row : CsvReader.builder()
                    .skipEmptyLines(true)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(LONGEST_FIELD)
                    .ofCsvRecord(quotes)) {
                line = row.getStartingLineNumber();
                if (++count > limits.elements()) {
                    throw failure(
                            file,
                            line,
                            0,
                            Require.message(
                                    "number of rows",
                                    "more than " + limits.elements(),
                                    "a file",
                                    "is above what may be read",
                                    "it is not what it seems, or raise the limit"));
                }
                records.add(row);
            }
        } catch (CsvParseException e) {
            if (e.getCause() instanceof FileFormatException known) {
                throw known;
            }
            throw notCsv(file, line);
        }
        // the parser takes a field that is cut off for a whole one
        if (!quotes.areEven()) {
            throw notCsv(file, Math.max(0, line - 1));
        }
        return new SelectionTable(file, records.build());
    }

    private static FileFormatException notCsv(String file, long after) {
        return failure(
                file,
                after + 1,
                0,
                Require.message(
                        "text",
                        "after line " + after,
                        "",
                        "is not CSV",
                        "a quote is not closed, or text follows a quote that is"));
    }

    boolean has(String name) {
        return header.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** The place of a column that must be there. */
    int column(String name) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).equals(name)) {
                return i;
            }
        }
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        throw failure(
                1, 0, Require.message("column", name, "", "is missing", "it is " + DidYouMean.remedy(name, header)));
    }

    ImmutableList<Row> rows() {
        return rows;
    }

    private FileFormatException failure(long line, int column, String message) {
        return failure(file, line, column, message);
    }

    private static FileFormatException failure(String file, long line, int column, String message) {
        return new FileFormatException(file, line, column + 1, message);
    }

    /** One row, which knows where it stands. */
    final class Row {
        private final CsvRecord fields;

        private Row(CsvRecord fields) {
            this.fields = fields;
        }

        String text(int column) {
            return fields.getField(column).strip();
        }

        int whole(int column) {
            Integer number = Ints.tryParse(text(column));
            if (number == null || number < 0) {
                throw failure(
                        column,
                        Require.message(
                                header.get(column),
                                text(column),
                                "a quota",
                                "must be a whole number of at least 0",
                                "write it in digits"));
            }
            return number;
        }

        FileFormatException failure(int column, String message) {
            return SelectionTable.this.failure(fields.getStartingLineNumber(), column, message);
        }
    }
}
