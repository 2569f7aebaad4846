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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who asks for a measure of a large network knows beforehand what it takes. */
class MemoryStatedTest {
    private static final Path MEASURES = Path.of("src/main/java/io/github/cocreation/metrics/network");

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    @Test
    void whatever_states_its_cost_states_its_memory() throws IOException {
        try (Stream<Path> files = Files.walk(MEASURES)) {
            List<Path> silent = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("analysis")
                            && !file.toString().contains("temporal"))
                    .filter(file -> text(file).contains("<b>Cost.</b>"))
                    .filter(file -> Stream.of("<b>Memory.</b>", "space", "bytes")
                            .noneMatch(word -> text(file).contains(word)))
                    .toList();
            assertThat(silent).isEmpty();
        }
    }
}
