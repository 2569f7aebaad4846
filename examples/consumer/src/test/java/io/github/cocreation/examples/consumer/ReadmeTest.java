/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin);
        assertThat(from).as("where (%s) begins", begin).isNotNegative();
        int start = from + begin.length();
        return text.substring(start, text.indexOf(end, start));
    }

    @Test
    void the_java_of_the_readme_is_the_java_that_runs() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String source =
                Files.readString(Path.of("src/main/java/io/github/cocreation/examples/consumer/QuickStart.java"));
        String code = between(source, "// README: begin\n", "        // README: end")
                        .stripTrailing()
                        .stripIndent()
                + "\n";
        assertThat(between(readme, "```java\n", "```")).isEqualTo(code);
        assertThat(code.lines().filter(line -> !line.isBlank()).count()).isLessThanOrEqualTo(15);
    }

    @Test
    void it_runs_on_the_shipped_case() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            QuickStart.main(new String[] {
                ROOT.resolve("examples/cases/public-change/process.json").toString()
            });
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("The initiators took", "remedy");
    }

    @Test
    void the_commands_of_the_readme_are_marked_for_continuous_integration() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(readme).contains("<!-- command: main-job -->\n```sh\n", "<!-- command: tests -->\n```sh\n");
    }
}
