/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FailuresTest {
    @Command(name = "fails")
    static final class Failing implements Callable<Integer> {
        private final Exception failure;

        Failing(Exception failure) {
            this.failure = failure;
        }

        @Override
        public Integer call() throws Exception {
            throw failure;
        }
    }

    private static String run(Exception failure) {
        StringWriter err = new StringWriter();
        int code = new CommandLine(new Failing(failure))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler(Failures::duringExecution)
                .execute();
        return code + " " + err.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void an_optional_library_that_is_not_there_is_no_mistake_of_the_program() {
        assertThat(run(new IllegalStateException(
                        "The library (ical4j) is not there.\nMaybe add it.", new NoClassDefFoundError("net/ical"))))
                .isEqualTo("2 The library (ical4j) is not there.\nMaybe add it.\n");
    }

    @Test
    void what_nobody_foresaw_is() {
        assertThat(run(new IllegalStateException("Odd."))).startsWith("70 This is a mistake of the program");
    }
}
