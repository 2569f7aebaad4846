/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.base.CaseFormat;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.metrics.exchange.text.CsvTable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One row of a log, read by column; what cannot be read is a failure that knows its place. Empty fields are not told. */
final class LogRow {
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,9}");
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?[0-9]{1,30}(?:\\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,3})?");
    private static final Splitter LIST =
            Splitter.on(CharMatcher.anyOf(";|")).trimResults().omitEmptyStrings();
    /** Under which columns stand the fields of entries that are not called alike. */
    private static final ImmutableMap<String, String> OF_FIELDS =
            ImmutableMap.of("layer", "kind", "stakeholder", "actor", "at", "date");

    private static final ImmutableMap<String, Boolean> FLAGS = ImmutableMap.of(
            "yes", true, "true", true, "1", true, "y", true, "no", false, "false", false, "0", false, "n", false);

    private final String file;
    private final ImmutableList<String> header;
    private final ImmutableMap<String, Integer> places;
    private final CsvTable.Row row;
    private final char point;

    /** A row of a file in which numbers have this decimal point. */
    LogRow(
            String file,
            ImmutableList<String> header,
            ImmutableMap<String, Integer> places,
            CsvTable.Row row,
            char point) {
        this.file = file;
        this.header = header;
        this.places = places;
        this.row = row;
        this.point = point;
    }

    /** An id for the entry that the row makes. */
    String id() {
        return log() + "-" + row.line();
    }

    /** The line that the row starts in. */
    long line() {
        return row.line();
    }

    /** The name of the log that the row is in, without ending. */
    String log() {
        return file.substring(0, file.length() - ".csv".length());
    }

    /** What the header says over a field, counted from 1. */
    String header(int field) {
        return header.get(field - 1);
    }

    /** What stands in a field, counted from 1. */
    String raw(int field) {
        return row.text(field - 1);
    }

    Optional<String> text(String column) {
        Integer place = places.get(column);
        return place == null ? Optional.empty() : Optional.of(row.text(place)).filter(text -> !text.isBlank());
    }

    String required(String column) {
        return text(column).orElseThrow(() -> failure(column, "must not be blank", "fill it in, or leave the row out"));
    }

    <T> T required(String column, Function<String, T> meaning) {
        return read(column, required(column), meaning);
    }

    <T> Optional<T> optional(String column, Function<String, T> meaning) {
        return text(column).map(text -> read(column, text, meaning));
    }

    /** What is listed in a field, separated by semicolons. */
    <T> ImmutableList<T> list(String column, Function<String, T> meaning) {
        return LIST.splitToStream(text(column).orElse(""))
                .map(part -> read(column, part, meaning))
                .collect(ImmutableList.toImmutableList());
    }

    <T> ImmutableList<T> requiredList(String column, Function<String, T> meaning) {
        ImmutableList<T> listed = list(column, meaning);
        if (listed.isEmpty()) {
            throw failure(column, "must name at least one", "fill it in, or leave the row out");
        }
        return listed;
    }

    Optional<Integer> whole(String column, int lowest, int highest) {
        return text(column).map(text -> {
            String rule = "must be a whole number from " + lowest + " to " + highest;
            if (!WHOLE.matcher(text).matches()) {
                throw failure(column, rule, "write digits only, without unit, point or separator");
            }
            int number = Integer.parseInt(text);
            if (number < lowest || number > highest) {
                throw failure(column, rule, "check the sign and the unit");
            }
            return number;
        });
    }

    OptionalDouble number(String column) {
        Optional<String> text = text(column);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        String plain = point == ',' ? text.get().replace(',', '.') : text.get();
        double number = NUMBER.matcher(plain).matches() ? Double.parseDouble(plain) : Double.NaN;
        if (!Double.isFinite(number)) {
            throw failure(
                    column,
                    "must be a finite number",
                    text.get().contains(",") ? "write a decimal point" : "write digits only, such as (2.5)");
        }
        return OptionalDouble.of(number);
    }

    Optional<Boolean> flag(String column) {
        return text(column).map(text -> {
            Boolean flag = FLAGS.get(text.toLowerCase(Locale.ROOT));
            if (flag == null) {
                throw failure(column, "must be yes or no", "write (yes) or (no)");
            }
            return flag;
        });
    }

    /** One of the words of a type; a remedy names the other words that the column may hold too. */
    <E extends Enum<E>> Optional<E> word(String column, Class<E> type, String... others) {
        return text(column).map(text -> word(column, text, type, others));
    }

    private <E extends Enum<E>> E word(String column, String text, Class<E> type, String... others) {
        String meant = text.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> Codecs.word(constant).equals(meant))
                .findFirst()
                .orElseThrow(() -> failure(
                        column,
                        "is unknown",
                        DidYouMean.remedy(
                                meant,
                                Stream.concat(
                                                Arrays.stream(others),
                                                Arrays.stream(type.getEnumConstants())
                                                        .map(Codecs::word))
                                        .toList())));
    }

    private <T> T read(String column, String text, Function<String, T> meaning) {
        try {
            return meaning.apply(text);
        } catch (FileFormatException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw row.failure(place(column), e);
        }
    }

    FileFormatException failure(String column, String rule, String remedy) {
        return row.failure(
                place(column),
                Require.message(column.replace('_', ' '), text(column).orElse(""), "a row", rule, remedy));
    }

    /** A failure by a rule of processes at the field that it is about, as entries call it; at the first if there is no such column. */
    FileFormatException failure(Violation violation, String field) {
        String column = OF_FIELDS.getOrDefault(field, CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, field));
        Integer place = places.get(column);
        return place == null
                ? row.failure(0, Require.message("row", violation.value(), "", violation.rule(), violation.remedy()))
                : row.failure(
                        place,
                        Require.message(
                                column.replace('_', ' '),
                                row.text(place).contains(";") ? violation.value() : row.text(place),
                                "a row",
                                violation.rule(),
                                violation.remedy()));
    }

    /** A failure of the row as a whole, placed at its first field. */
    FileFormatException failure(IllegalArgumentException cause) {
        return row.failure(0, cause);
    }

    private int place(String column) {
        return places.getOrDefault(column, 0);
    }
}
