/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.methods.selection.Certificate;
import io.github.cocreation.methods.selection.SelectionTask;
import io.github.cocreation.metrics.exchange.journal.LogProblem;
import io.github.cocreation.metrics.exchange.journal.LogReader;
import io.github.cocreation.metrics.report.Audience;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What several commands do alike. */
final class Commands {
    private Commands() {}

    static PrintWriter out(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("A command runs only below the command line.");
        }
        return spec.commandLine().getOut();
    }

    static PrintWriter err(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("A command runs only below the command line.");
        }
        return spec.commandLine().getErr();
    }

    /** The argument that picocli has made sure is there. */
    static Path given(@Nullable Path argument) {
        if (argument == null) {
            throw new IllegalStateException("The command line lets no command run without its arguments.");
        }
        return argument;
    }

    /**
     * Says on standard error what does not fit together in a process; true if there are errors. The team reads where, the public only
     * which rules and how often, as places and values name people.
     */
    static boolean warn(CoCreationProcess process, Audience audience, @Nullable CommandSpec spec) {
        Violations violations = process.check();
        if (spec != null && !violations.isEmpty()) {
            PrintWriter err = spec.commandLine().getErr();
            if (audience == Audience.TEAM) {
                violations.all().forEach(v -> err.println(Codecs.word(v.severity()) + " " + v));
            } else {
                Map<String, Long> times = violations.all().stream()
                        .collect(Collectors.groupingBy(
                                v -> Codecs.word(v.severity()) + " " + v.code(), TreeMap::new, Collectors.counting()));
                times.forEach((rule, count) -> err.println(rule + ", in " + count + (count == 1 ? " place" : " places")
                        + " (--audience team says where)"));
            }
            err.flush();
        }
        return !violations.errors().isEmpty();
    }

    /**
     * Says on standard error what is wrong in logs. The team reads where, the public only in which log and how often, as what stands
     * there names people.
     */
    static void warn(ImmutableList<LogProblem> problems, Audience audience, @Nullable CommandSpec spec) {
        PrintWriter err = err(spec);
        if (audience == Audience.TEAM) {
            problems.forEach(err::println);
        } else {
            Map<String, Long> times = problems.stream()
                    .collect(Collectors.groupingBy(
                            problem -> LogReader.files().contains(problem.file())
                                    ? problem.file()
                                    : "files that are no logs",
                            TreeMap::new,
                            Collectors.counting()));
            times.forEach((file, count) -> err.println(file + ": " + count + (count == 1 ? " problem" : " problems")
                    + " (measure --audience team says which)"));
        }
        err.flush();
    }

    /** Reads a process document; mistakes in it name the file as the user did. */
    static CoCreationProcess process(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(
                    "The process document (%s) must be a file, not a folder.\nMaybe name the JSON file in it."
                            .formatted(file));
        }
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return CoCreationProcess.read(text, file.toString());
        } catch (UncheckedIOException e) {
            throw new IOException(file.toString(), e.getCause());
        }
    }

    /** Reads the certificate of a lottery. */
    static Certificate certificate(Path file) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return JsonFormat.withDefaults().read(Certificate.codec(), text, file.toString());
        }
    }

    /** Reads what a panel is drawn from, and must be like. */
    static SelectionTask selection(Path file) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return JsonFormat.withDefaults().read(SelectionTask.codec(), text, file.toString());
        }
    }
}
