/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What a command ended with and printed.
 *
 * @param code how it ended, as {@link ExitCode} has it
 * @param out what it printed on standard output
 * @param err what it printed on standard error, with line ends as here
 */
public record Commanded(int code, String out, String err) {
    /** Runs a command within this process. */
    public static Commanded run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Commanded(
                code,
                out.toString().replace(System.lineSeparator(), "\n"),
                err.toString().replace(System.lineSeparator(), "\n"));
    }
}
