/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who asks for a measure of a large network knows beforehand what it takes. */
class MemoryStatedTest {
    private static final Path MEASURES = Path.of("src/main/java/io/github/cocreation/metrics/network");
    private static final Pattern PUBLIC_TYPE = Pattern.compile("(?m)^public (?:final |sealed )?(?:class|record|enum)");
    /** Takes the work under which it may be stopped, because it may last. */
    private static final Pattern LASTS = Pattern.compile("(?s)    public [^;{=]*\\([^){]*\\bWork work\\)");

    private static final Pattern COST = Pattern.compile("<b>Cost\\.</b>");
    /** How many bytes, or that there are none, or of what other type they are those. */
    private static final Pattern MEMORY = Pattern.compile(
            "<b>Memory\\.</b>(?:(?!<b>|\\*/|@)[^.]|\\.(?!\\s))*?(?:\\bbytes?\\b|\\b[Nn]one\\b|\\bThat of\\b)");

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    /** What is said of a type, before its first line. */
    private static String documentation(String text) {
        Matcher type = PUBLIC_TYPE.matcher(text);
        return type.find() ? text.substring(0, type.start()) : "";
    }

    private static Set<Path> publicTypes() throws IOException {
        try (Stream<Path> files = Files.walk(MEASURES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> PUBLIC_TYPE.matcher(text(file)).find())
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void whatever_may_last_or_states_its_cost_states_its_cost_and_memory() throws IOException {
        List<String> silent = publicTypes().stream()
                .filter(file -> LASTS.matcher(text(file)).find()
                        || COST.matcher(documentation(text(file))).find())
                .filter(file -> !COST.matcher(documentation(text(file))).find()
                        || !MEMORY.matcher(documentation(text(file))).find())
                .map(file -> MEASURES.relativize(file).toString())
                .sorted()
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void no_package_of_measures_is_left_out() throws IOException {
        Set<String> stating = publicTypes().stream()
                .filter(file -> MEMORY.matcher(documentation(text(file))).find())
                .map(file -> String.valueOf(MEASURES.relativize(file).getParent()))
                .collect(Collectors.toSet());
        assertThat(stating)
                .contains(
                        "analysis",
                        "brokerage",
                        "centrality",
                        "cohesion",
                        "community",
                        "equivalence",
                        "homophily",
                        "inference",
                        "keyplayer",
                        "path",
                        "signed",
                        "temporal",
                        "twomode");
    }
}
