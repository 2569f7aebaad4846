/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A table as CSV text (RFC 4180): fields separated by commas, rows by line feeds, in quotes where they must be. Text that a
 * spreadsheet would take for a formula is made harmless by an apostrophe before it; undefined numbers are empty fields.
 *
 * <pre>{@code
 * new CsvText(List.of("id", "degree")).row(List.of("=b", 2)).toString();  // id,degree and '=b,2
 * }</pre>
 */
public final class CsvText {
    private static final String FORMULA = "=+-@\t\r";

    private final int columns;
    private final StringBuilder text = new StringBuilder();

    /**
     * Starts a table.
     *
     * @param header the names of its columns
     */
    public CsvText(List<String> header) {
        this.columns = header.size();
        row(ImmutableList.copyOf(header));
    }

    /**
     * Adds a row.
     *
     * @param cells its cells: {@code OptionalDouble}s and {@code Double}s are numbers, {@code Long}s and {@code Integer}s too, all
     *     else is text
     * @return this
     * @throws IllegalArgumentException if it is not as long as the header
     */
    public CsvText row(List<?> cells) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException("The row (%s) of a CSV text must have (%d) cells.\nMaybe add empty ones."
                    .formatted(cells, columns));
        }
        for (int i = 0; i < columns; i++) {
            text.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        text.append('\n');
        return this;
    }

    private static String cell(Object value) {
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? number(number.getAsDouble()) : "";
        }
        if (value instanceof Number number) {
            return number(number.doubleValue());
        }
        String plain = String.valueOf(value);
        boolean formula = !plain.isEmpty() && FORMULA.indexOf(plain.charAt(0)) >= 0;
        String safe = formula ? "'" + plain : plain;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    /** {@return the whole text} */
    @Override
    public String toString() {
        return text.toString();
    }
}
