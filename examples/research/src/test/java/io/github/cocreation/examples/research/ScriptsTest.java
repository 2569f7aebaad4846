/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cocreation.core.network.AttributeId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the scripts in the JDK's own JShell, on the class path of the tests. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ScriptsTest {
    @TempDir
    Path folder;

    @Test
    void five_questions_says_and_writes_what_the_program_does() throws IOException, InterruptedException {
        List<String> said = run("five-questions.jsh");
        assertThat(said).hasSize(7);
        assertThat(said.get(0))
                .startsWith("1. Between others sit [Texas.Highway.Patrol, ")
                .endsWith(" 124.960.");
        assertThat(said.get(2)).startsWith("3. By sponsorship: ei_index 0.2688 against groups shuffled: ");
        assertThat(said.get(5)).startsWith("5. Without [Texas.Highway.Patrol] ").endsWith(" 0.316 instead of 0.292.");
        Path tables = folder.resolve("tables");
        Path twin = folder.resolve("twin");
        for (String table : FiveQuestions.about(Path.of("../cases/texas"), AttributeId.of("sponsorship"))
                .writeTables(twin)) {
            assertThat(tables.resolve(table)).hasSameTextualContentAs(twin.resolve(table));
        }
    }

    @Test
    void homophily_tests_every_attribute_that_makes_groups() throws IOException, InterruptedException {
        List<String> said = run("homophily.jsh");
        assertThat(said).hasSize(5);
        assertThat(said.get(0)).startsWith("location: ei_index -0.0215 against groups shuffled: ");
        assertThat(said.get(3)).startsWith("sponsorship: assortativity 0.0316 against groups shuffled: ");
        Path tables = folder.resolve("tables");
        assertThat(Files.readAllLines(tables.resolve("homophily.csv")))
                .hasSize(1 + 4)
                .startsWith("attribute,statistic,observed,mean,p_less,p_greater,draws");
        assertThat(Files.readAllLines(tables.resolve("homophily-draws.csv"))).hasSize(1 + 4 * 1000);
        assertThat(Files.readAllLines(tables.resolve("homophily-groups.csv")))
                .hasSize(1 + 3 + 5)
                .contains("sponsorship,County,0", "sponsorship,Federal,");
    }

    /** What a script prints, each line of it; a script that fails says so on the same stream. */
    private List<String> run(String script) throws IOException, InterruptedException {
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        Path jshell = Stream.of("jshell", "jshell.exe")
                .map(bin::resolve)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(bin);
        assumeTrue(Files.isRegularFile(jshell), "This Java has no JShell.");
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        jshell.toString(),
                        "-J-Djava.util.prefs.userRoot=" + Files.createDirectories(folder.resolve("preferences")),
                        "--class-path",
                        System.getProperty("java.class.path"),
                        "-R-Dnetwork=../cases/texas",
                        "-R-Dfolder=" + folder.resolve("tables"),
                        "scripts/" + script)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(
                        Files.createFile(folder.resolve("nothing.txt")).toFile()))
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(1, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("%s ends", script).isTrue();
        assertThat(process.exitValue()).as("%s", Files.readString(said)).isZero();
        try (Stream<String> lines = Files.lines(said, StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.contains("java.util.prefs") && !line.startsWith("INFO:"))
                    .toList();
        }
    }
}
