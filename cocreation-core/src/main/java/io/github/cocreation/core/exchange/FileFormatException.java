/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.exchange;

import io.github.cocreation.core.check.Require;
import java.io.Serial;

/**
 * A file that cannot be read as what it should be. The message is one line with the place and the problem, then a line that starts
 * with {@code Maybe}:
 *
 * <pre>
 * edges.csv:7:2: The target (citty) of a tie must be the id of a node.
 * Maybe (city).
 * </pre>
 */
public final class FileFormatException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1;

    /** The file. */
    private final String file;
    /** The line, from 1. */
    private final long line;
    /** The column, from 1; 0 if it is not known. */
    private final int column;

    /**
     * A mistake at one place.
     *
     * @param file the file
     * @param line the line, from 1
     * @param column the column, from 1; 0 if it is not known
     * @param problem what is wrong
     */
    public FileFormatException(String file, long line, int column, String problem) {
        super(file + ":" + line + ":" + column + ": " + Require.readable(problem));
        this.file = file;
        this.line = line;
        this.column = column;
    }

    /**
     * A mistake at one place.
     *
     * @param file the file
     * @param line the line, from 1
     * @param column the column, from 1; 0 if it is not known
     * @param cause what is wrong, whose message is kept
     */
    public FileFormatException(String file, long line, int column, IllegalArgumentException cause) {
        this(file, line, column, String.valueOf(cause.getMessage()), cause);
    }

    /**
     * A mistake at one place.
     *
     * @param file the file
     * @param line the line, from 1
     * @param column the column, from 1; 0 if it is not known
     * @param problem what is wrong
     * @param cause why
     */
    public FileFormatException(String file, long line, int column, String problem, Exception cause) {
        super(file + ":" + line + ":" + column + ": " + Require.readable(problem), cause);
        this.file = file;
        this.line = line;
        this.column = column;
    }

    /** {@return the name of the file} */
    public String file() {
        return file;
    }

    /** {@return the line, counted from 1} */
    public long line() {
        return line;
    }

    /** {@return the column, counted from 1: in CSV of the field, in XML of the character} */
    public int column() {
        return column;
    }
}
