/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CSV text without the rows whose quotes do not match, so that one of them does not take those after it along. In place of each
 * stand empty lines: lines keep their numbers.
 *
 * <p>A quote at the start of a field is closed by the next that is not doubled; if text follows there, or none closes it, the row is
 * broken in the line where the quote opens, and the next line begins a new one. If a quote is closed by chance by that of a later row,
 * the rows between are one field: that cannot be told from a text of several lines. Quotes within a field that does not begin with one
 * stand for themselves, but come in pairs within a row.
 *
 * <p><b>Cost.</b> Linear where fields are short against the text; a field has at most {@value #LONGEST_FIELD} characters.
 *
 * @param text the text of the rows that are whole
 * @param broken those that are not, in order
 */
public record WholeRows(String text, ImmutableList<Broken> broken) {
    private static final int LONGEST_FIELD = 1_000_000;

    /**
     * A row that is broken.
     *
     * @param from the line it begins in, counted from 1
     * @param to the line in which it breaks
     * @param field the field in which it breaks, counted from 1
     * @param why what is wrong with it
     */
    public record Broken(long from, long to, int field, Fault why) {}

    /** What is wrong with a row. */
    public enum Fault {
        /** A quote is not closed. */
        OPEN_QUOTE,
        /** Text follows a quote that closes a field. */
        TEXT_AFTER_QUOTE,
        /** An odd number of quotes stands within fields that do not begin with one. */
        SINGLE_QUOTE,
        /** A field is longer than may be. */
        TOO_LONG
    }

    /**
     * {@return the rows of a text that are whole}
     *
     * @param text the text
     * @param separator what separates fields
     */
    public static WholeRows of(String text, char separator) {
        return new Scan(text, separator).rows();
    }

    /** One walk through a text. */
    private static final class Scan {
        private final String text;
        private final char separator;
        private final List<Broken> broken = new ArrayList<>();
        private final StringBuilder whole = new StringBuilder();
        private int at;
        private long line = 1;
        private int field;
        private int fieldStart;
        private long fieldLine;

        Scan(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        WholeRows rows() {
            int copied = 0;
            while (at < text.length()) {
                int start = at;
                long startLine = line;
                Fault fault = row();
                if (fault != null) {
                    broken.add(new Broken(startLine, fieldLine, field, fault));
                    at = fieldStart;
                    line = fieldLine;
                    skipLine();
                    whole.append(text, copied, start).append("\n".repeat((int) (line - startLine)));
                    copied = at;
                }
            }
            return broken.isEmpty()
                    ? new WholeRows(text, ImmutableList.of())
                    : new WholeRows(whole.append(text, copied, text.length()).toString(), ImmutableList.copyOf(broken));
        }

        /** Goes to the end of a row; null if it is whole. */
        private @Nullable Fault row() {
            int single = 0;
            for (field = 1; ; field++) {
                fieldStart = at;
                fieldLine = line;
                if (at < text.length() && text.charAt(at) == '"') {
                    Fault fault = quoted();
                    if (fault != null) {
                        return fault;
                    }
                } else {
                    single += plain();
                }
                if (at - fieldStart > LONGEST_FIELD) {
                    return Fault.TOO_LONG;
                }
                if (at >= text.length() || text.charAt(at) != separator) {
                    skipBreak();
                    return single % 2 == 0 ? null : Fault.SINGLE_QUOTE;
                }
                at++;
            }
        }

        /** Goes behind the quote that closes the field. */
        private @Nullable Fault quoted() {
            for (at++; at < text.length() && at - fieldStart <= LONGEST_FIELD; ) {
                char c = text.charAt(at);
                if (c != '"') {
                    if (isBreak(c)) {
                        skipBreak();
                    } else {
                        at++;
                    }
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    at += 2;
                } else {
                    at++;
                    return at >= text.length() || text.charAt(at) == separator || isBreak(text.charAt(at))
                            ? null
                            : Fault.TEXT_AFTER_QUOTE;
                }
            }
            return at < text.length() ? Fault.TOO_LONG : Fault.OPEN_QUOTE;
        }

        /** Goes to the end of a field without quotes around it, and counts those in it. */
        private int plain() {
            int quotes = 0;
            for (; at < text.length() && text.charAt(at) != separator && !isBreak(text.charAt(at)); at++) {
                quotes += text.charAt(at) == '"' ? 1 : 0;
            }
            return quotes;
        }

        private void skipLine() {
            while (at < text.length() && !isBreak(text.charAt(at))) {
                at++;
            }
            skipBreak();
        }

        private void skipBreak() {
            if (at < text.length() && isBreak(text.charAt(at))) {
                at += text.startsWith("\r\n", at) ? 2 : 1;
                line++;
            }
        }

        private static boolean isBreak(char c) {
            return c == '\n' || c == '\r';
        }
    }
}
