/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.platform;

import com.google.common.base.CharMatcher;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.metrics.exchange.text.CsvTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The columns of a table by name, whatever their case and punctuation, and with the other names that versions of an export have. */
final class NamedColumns {
    private static final CharMatcher IN_NAME = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

    private final String file;
    private final CsvTable table;
    private final Map<String, Integer> unread = new LinkedHashMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();

    NamedColumns(String file, CsvTable table) {
        this.file = file;
        this.table = table;
        for (int i = 0; i < table.header().size(); i++) {
            places.putIfAbsent(plain(table.header().get(i)), i);
            unread.put(table.header().get(i), i);
        }
    }

    private static String plain(String name) {
        return IN_NAME.retainFrom(name.toLowerCase(Locale.ROOT));
    }

    /** The place of the first of these columns that is there. */
    OptionalInt optional(String... names) {
        for (String name : names) {
            Integer place = places.get(plain(name));
            if (place != null) {
                unread.remove(table.header().get(place));
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    int required(String... names) {
        return optional(names)
                .orElseThrow(() -> new FileFormatException(
                        file,
                        1,
                        1,
                        Require.message(
                                "column",
                                names[0],
                                "",
                                "is missing",
                                "it is " + DidYouMean.remedy(names[0], table.header()))));
    }

    /** Says of the columns that nobody asked for that they were not read. */
    void noteOthers(List<ExchangeNote> notes) {
        if (!unread.isEmpty()) {
            int first = unread.values().iterator().next() + 1;
            notes.add(ExchangeNote.unknown(file + ":1:" + first, "the columns " + String.join(", ", unread.keySet())));
        }
    }

    /** What stands in an optional column of a row; blank if there is no such column. */
    static String text(CsvTable.Row row, OptionalInt column) {
        return column.isPresent() ? row.text(column.getAsInt()) : "";
    }
}
