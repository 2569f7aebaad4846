/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On the class path nothing keeps a host from the inside of the library, so this does. */
class PublishedApiTest {
    private static final Pattern EXPORTED = Pattern.compile("exports ([a-z0-9.]+);");
    private static final Pattern USED =
            Pattern.compile("io\\.github\\.cocreation\\.(?:core|methods|metrics)(?:\\.[a-z0-9]+)+(?=\\.[A-Z])");

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text)
                .results()
                .forEach(match -> found.add(match.groupCount() == 0 ? match.group() : match.group(1)));
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_host_uses_only_what_the_modules_export() throws IOException {
        Set<String> exported = new TreeSet<>();
        for (String module : Set.of("core", "methods", "metrics")) {
            exported.addAll(
                    found(EXPORTED, text(Path.of("../../cocreation-" + module + "/src/main/java/module-info.java"))));
        }
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> used.addAll(found(USED, text(file))));
        }
        assertThat(used)
                .contains("io.github.cocreation.methods.seating", "io.github.cocreation.metrics.report")
                .isSubsetOf(exported);
    }
}
