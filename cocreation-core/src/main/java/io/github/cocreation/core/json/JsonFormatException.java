/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import io.github.cocreation.core.check.Require;
import java.util.Optional;

/**
 * A document that cannot be read. The message starts with where ({@code file:line:column (path)}), then says what is wrong,
 * the value, the rule, and what to try.
 */
public final class JsonFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 2L;

    /** What parts a problem from what to try. */
    private static final String MAYBE = "\nMaybe ";

    /** Where the document came from. */
    private final String document;

    /** The line, from 1. */
    private final int line;

    /** The column, from 1. */
    private final int column;

    /** The path from the root. */
    private final String path;

    /** The message without where. */
    private final String problem;

    JsonFormatException(String document, int line, int column, String path, String problem, Throwable cause) {
        super("%s:%d:%d (%s): %s".formatted(document, line, column, path, Require.readable(problem)), cause);
        this.document = document;
        this.line = line;
        this.column = column;
        this.path = path;
        this.problem = problem;
    }

    JsonFormatException(String document, int line, int column, String path, String problem) {
        super("%s:%d:%d (%s): %s".formatted(document, line, column, path, Require.readable(problem)));
        this.document = document;
        this.line = line;
        this.column = column;
        this.path = path;
        this.problem = problem;
    }

    /** {@return where the document came from, as its reader named it} */
    public String document() {
        return document;
    }

    /** {@return the line of the mistake, from 1} */
    public int line() {
        return line;
    }

    /** {@return the column of the mistake, from 1} */
    public int column() {
        return column;
    }

    /** {@return the path to the mistake, such as {@code $.stakeholders[3].sector}} */
    public String path() {
        return path;
    }

    /** {@return what is wrong, without where it stands and what to try: for a host that shows these apart} */
    public String problem() {
        int remedy = problem.indexOf(MAYBE);
        return remedy < 0 ? problem : problem.substring(0, remedy);
    }

    /** {@return what to try, completing a sentence that starts with "Maybe"; empty if there is no advice} */
    public Optional<String> remedy() {
        int remedy = problem.indexOf(MAYBE);
        if (remedy < 0) {
            return Optional.empty();
        }
        String advice = problem.substring(remedy + MAYBE.length());
        return Optional.of(advice.endsWith(".") ? advice.substring(0, advice.length() - 1) : advice);
    }
}
