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
import java.io.Reader;

/** A CSV text with a header: RFC 4180, every row as long as the header; names of columns in any case. */
final class SelectionTable {
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

    static SelectionTable read(String file, Reader text) {
        ImmutableList.Builder<CsvRecord> records = ImmutableList.builder();
        try {
            CsvReader.builder()
                    .skipEmptyLines(true)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text)
                    .forEach(records::add);
        } catch (CsvParseException e) {
            long line = records.build().stream()
                    .mapToLong(CsvRecord::getStartingLineNumber)
                    .max()
                    .orElse(0);
            throw failure(
                    file,
                    line + 1,
                    0,
                    Require.message(
                            "text",
                            "after line " + line,
                            "",
                            "is not CSV",
                            "a quote is not closed, or text follows a quote that is"));
        }
        return new SelectionTable(file, records.build());
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

    private IllegalArgumentException failure(long line, int column, String message) {
        return failure(file, line, column, message);
    }

    private static IllegalArgumentException failure(String file, long line, int column, String message) {
        return new IllegalArgumentException(file + ":" + line + ":" + (column + 1) + ": " + message);
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

        IllegalArgumentException failure(int column, String message) {
            return SelectionTable.this.failure(fields.getStartingLineNumber(), column, message);
        }
    }
}
