/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.text;

import java.io.IOException;
import java.util.List;

/** Writes CSV as RFC 4180 has it, with {@code \n} after each row. */
public final class CsvOutput {
    private CsvOutput() {}

    /**
     * Writes a row.
     *
     * @param fields its fields
     * @param to where to write
     * @throws IOException if writing fails
     */
    public static void row(List<String> fields, Appendable to) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            to.append(i == 0 ? "" : ",").append(field(fields.get(i)));
        }
        if (fields.size() == 1 && fields.get(0).isEmpty()) {
            to.append("\"\"");
        }
        to.append('\n');
    }

    private static String field(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
