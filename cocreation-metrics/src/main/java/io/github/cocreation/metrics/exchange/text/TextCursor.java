/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.text;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.LimitedReader;
import io.github.cocreation.core.exchange.ReadLimits;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/** A text, read character by character or line by line, which knows where it is. A byte order mark at its beginning is passed over. */
public final class TextCursor {
    /** What {@link #peek} says at the end of the text. */
    public static final int END = -1;

    private static final int LONGEST_LINE = 16_000_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final Reader text;
    private int current;
    private long line = 1;
    private int column = 1;

    /**
     * Begins at the first character.
     *
     * @param file what to call the text in messages
     * @param text the text
     * @param limits how much of it to read
     */
    public TextCursor(String file, Reader text, ReadLimits limits) {
        this.file = file;
        this.text = new BufferedReader(new LimitedReader(file, text, limits));
        this.current = read();
        if (current == BYTE_ORDER_MARK) {
            current = read();
        }
    }

    private int read() {
        try {
            return text.read();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read (" + file + "): " + e, e);
        }
    }

    /** {@return the character it is at, or {@link #END}} */
    public int peek() {
        return current;
    }

    /** {@return the character it was at; it is at the next one now} */
    public int next() {
        int passed = current;
        if (passed == '\n') {
            line++;
            column = 1;
        } else if (passed != END) {
            column++;
        }
        if (passed != END) {
            current = read();
        }
        return passed;
    }

    /** {@return the rest of the line it is in; it is at the beginning of the next one now} */
    public String nextLine() {
        StringBuilder rest = new StringBuilder();
        while (current != END && current != '\n') {
            int passed = next();
            if (passed != '\r') {
                rest.append((char) passed);
            }
            if (rest.length() > LONGEST_LINE) {
                throw failure(Require.message(
                        "line",
                        line,
                        "a text",
                        "must have at most " + LONGEST_LINE + " characters",
                        "it is not what it seems"));
            }
        }
        next();
        return rest.toString();
    }

    /** {@return the line it is in, from 1} */
    public long line() {
        return line;
    }

    /** {@return the column it is in, from 1} */
    public int column() {
        return column;
    }

    /**
     * {@return a failure at this place}
     *
     * @param problem what is wrong
     */
    public FileFormatException failure(String problem) {
        return failure(line, column, problem);
    }

    /**
     * {@return a failure at another place of this text}
     *
     * @param atLine the line
     * @param atColumn the column
     * @param problem what is wrong
     */
    public FileFormatException failure(long atLine, int atColumn, String problem) {
        return new FileFormatException(file, atLine, atColumn, problem);
    }

    /**
     * {@return a failure at another place of this text}
     *
     * @param atLine the line
     * @param atColumn the column
     * @param cause what is wrong
     */
    public FileFormatException failure(long atLine, int atColumn, IllegalArgumentException cause) {
        return new FileFormatException(file, atLine, atColumn, cause);
    }
}
