/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.check.Require;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command takes. */
final class CommonOptions {
    @Option(names = "--json", description = "Print one JSON document and nothing else.")
    boolean json;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the answer to this file, whole or not at all.")
    @Nullable
    Path out;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed wherever chance is used (default: 1).")
    long seed;

    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads to use (default: all cores). Never changes a result.")
    void threads(int value) {
        threads = Require.atLeast("number of threads", value, 1, "a command");
    }

    int threads() {
        return threads;
    }

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "Language of texts, such as en or da.")
    Locale locale = Locale.ENGLISH;

    @Option(names = "--debug", description = "With an error, print the stack trace too.")
    boolean debug;

    /** Runs a computation on as many threads as asked for. */
    <T> T withThreads(Supplier<T> computation) {
        if (threads < 1) {
            return computation.get();
        }
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(computation::get).join();
        } catch (IllegalArgumentException e) {
            // the pool wraps what was thrown in its own kind
            throw e.getCause() instanceof IllegalArgumentException cause ? cause : e;
        } finally {
            pool.shutdown();
        }
    }
}
