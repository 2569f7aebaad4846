/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import io.github.cocreation.core.check.Severity;

/**
 * What is wrong at one place of a log: a row that was left out, a column or file that was not read, or a value that somebody should look
 * at.
 *
 * <pre>
 * presence.csv:7:3: The minutes (ninety) of a row must be a finite number.
 * Maybe write digits only, such as (2.5).
 * </pre>
 *
 * @param severity an error if something was not read, a warning if it was, yet is doubtful
 * @param file the name of the file within its folder
 * @param line the line, counted from 1
 * @param column the field within the line, counted from 1
 * @param field what the header calls that field; empty if there is no such field
 * @param value what stands there, or the header's word if the header is wrong
 * @param message what is wrong with which value by which rule, and on a second line what to try
 */
public record LogProblem(
        Severity severity, String file, long line, int column, String field, String value, String message) {
    /** {@return place and message, two lines} */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
