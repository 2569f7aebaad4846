/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

/**
 * What is wrong at one place of a log: a row that was left out, or a column or file that was not read.
 *
 * <pre>
 * presence.csv:7:3: The minutes (ninety) of a row must be a whole number of at least 1.
 * Maybe write (90), or leave the row out.
 * </pre>
 *
 * @param file the name of the file within its folder
 * @param line the line, counted from 1
 * @param column the field within the line, counted from 1
 * @param field what the header calls that field; empty if there is no such field
 * @param value what stands there, or the header's word if the header is wrong
 * @param message what is wrong with which value by which rule, and on a second line what to try
 */
public record LogProblem(String file, long line, int column, String field, String value, String message) {
    /** {@return place and message, two lines} */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
