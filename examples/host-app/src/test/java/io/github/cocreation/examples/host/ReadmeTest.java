/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the README give the answers that stand under them. */
class ReadmeTest {
    private static final String BEGIN = "<!-- commands: rest -->\n```sh\n";

    private static boolean isThere(String program) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(program, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false; // no such program
        }
    }

    private static String run(Path folder, String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command).isZero();
        return answer;
    }

    @Test
    @Timeout(120)
    void each_command_gets_the_answer_that_is_promised(@TempDir Path folder) throws Exception {
        assumeTrue(isThere("bash") && isThere("curl") && isThere("sed"));
        String readme = Files.readString(Path.of("README.md"));
        int from = readme.indexOf(BEGIN) + BEGIN.length();
        String block = readme.substring(from, readme.indexOf("```", from));
        List<String> commands = Splitter.on("\n\n").omitEmptyStrings().splitToList(block.strip());
        assertThat(commands).hasSize(9);
        try (Host host = Visitor.host()) {
            String address = host.address().toString();
            for (String command : commands) {
                List<String> lines = command.lines().toList();
                assertThat(lines).as(command).hasSize(3);
                String answer = run(folder, lines.get(1).replace("http://localhost:7070/", address));
                for (String promised : Splitter.on(", ").split(lines.get(2).substring(2))) {
                    assertThat(answer).as(command).contains(promised.equals("-") ? "" : promised);
                }
            }
        }
    }

    @Test
    void the_address_and_the_limits_are_those_of_the_program() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        HostSettings settings = HostSettings.withDefaults();
        assertThat(readme)
                .contains(
                        "open <http://localhost:" + settings.port() + "/>",
                        "too much (" + settings.mostBytes() / 1_000_000 + " MB)");
        for (String option : List.of("--data", "--port", "--name", "--team")) {
            assertThat(readme).contains("| `" + option);
            assertThat(Files.readString(Path.of("src/main/java/io/github/cocreation/examples/host/Main.java")))
                    .contains("case \"" + option + "\"");
        }
    }
}
