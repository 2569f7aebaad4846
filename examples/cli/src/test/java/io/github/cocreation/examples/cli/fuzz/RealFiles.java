/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.examples.cli.Commanded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files as they really are: those of this project, those that its commands write, and samples of other tools where there are any. */
final class RealFiles {
    /** What is longer is not damaged here: it would only take longer. */
    private static final long LONGEST = 40_000;

    private static final Path PROJECT = Path.of("../..");
    private static final Path SAMPLES = Path.of("../../../shared/samples");

    private RealFiles() {}

    /** A file of this project. */
    static String ofProject(String path) {
        return text(PROJECT.resolve(path));
    }

    /** All files of a folder of this project that end so, but for very long ones. */
    static List<String> ofFolder(String folder, String ending) {
        try (var files = Files.list(PROJECT.resolve(folder))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            List<String> texts = new ArrayList<>();
            for (Path file : found) {
                if (Files.size(file) <= LONGEST) {
                    texts.add(text(file));
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** These texts, and those samples of other tools that are there; of a long table the first lines. */
    static List<String> with(List<String> texts, String... samples) {
        List<String> all = new ArrayList<>(texts);
        for (String sample : samples) {
            Path file = SAMPLES.resolve(sample);
            if (Files.exists(file)) {
                String text = text(file);
                all.add(
                        sample.endsWith(".csv") && text.length() > LONGEST / 8
                                ? text.substring(0, text.lastIndexOf('\n', (int) LONGEST / 8) + 1)
                                : text);
            }
        }
        return all;
    }

    /** What a command prints. */
    static String printed(String... arguments) {
        Commanded run = Commanded.run(arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
