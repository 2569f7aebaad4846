/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import org.immutables.value.Value;

/**
 * Rows of text under a header, to print as Markdown or open as CSV.
 *
 * <p>In Markdown, characters that mean something to it are escaped and line ends become spaces. In CSV (RFC 4180), cells
 * with commas, quotes or line ends are quoted, and a cell that a spreadsheet would take for a formula gets an apostrophe in
 * front.
 */
@Value.Immutable
public abstract class Sheet {
    Sheet() {}

    /** {@return what the columns are called} */
    public abstract ImmutableList<String> header();

    /** {@return the rows, each with as many cells as there are columns} */
    public abstract ImmutableList<ImmutableList<String>> rows();

    /** Checks the number of cells. */
    @Value.Check
    void check() {
        for (ImmutableList<String> row : rows()) {
            Require.that(
                    row.size() == header().size(),
                    "row",
                    row,
                    "a sheet",
                    "must have " + header().size() + " cells",
                    "fill it up with empty ones");
        }
    }

    /** {@return the sheet as a Markdown table; it ends with a line end} */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        line(text, header());
        text.append("| ").append("--- | ".repeat(header().size()).strip()).append('\n');
        rows().forEach(row -> line(text, row));
        return text.toString();
    }

    private static void line(StringBuilder text, ImmutableList<String> cells) {
        text.append('|');
        cells.forEach(cell -> text.append(' ').append(markdown(cell)).append(" |"));
        text.append('\n');
    }

    private static String markdown(String cell) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if ("\\`*_{}[]<>#|~&!".indexOf(c) >= 0) {
                text.append('\\').append(c);
            } else {
                text.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return text.toString();
    }

    /** {@return the sheet as CSV; lines end with CR LF} */
    public String csv() {
        StringBuilder text = new StringBuilder();
        record(text, header());
        rows().forEach(row -> record(text, row));
        return text.toString();
    }

    private static void record(StringBuilder text, ImmutableList<String> cells) {
        text.append(String.join(",", cells.stream().map(Sheet::csv).toList())).append("\r\n");
    }

    private static String csv(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        String safe = formula ? "'" + cell : cell;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Sheet}; {@code header} is required. */
    public static final class Builder extends ImmutableSheet.Builder {
        Builder() {}
    }
}
