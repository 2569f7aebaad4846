/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The guide shows the code that is compiled and what that prints. After a change, run with {@code -Dguide.write} to have both
 * written into the chapters, and read what changed.
 */
class GuideTest {
    /** {@code <!-- java: Class --> ```java …```}: what the regions of a class say. */
    private static final Pattern CODE = Pattern.compile("<!-- java: (\\w+) -->\n```java\n(.*?)```", Pattern.DOTALL);

    /** {@code <!-- prints: Class argument … [first N lines] --> ```text …```}: what its main method prints. */
    private static final Pattern PRINTED = Pattern.compile(
            "<!-- prints: (\\w+)((?: [^ >\\[]+)*?)(?: \\[first (\\d+) lines])? -->\n```text\n(.*?)```", Pattern.DOTALL);

    private static final Pattern REGION =
            Pattern.compile("^ *// guide: begin\n(.*?)^ *// guide: end\n", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Path SOURCES = Path.of("src/main/java/io/github/cocreation/examples/guide");

    static Stream<Path> chapters() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            return files.filter(file -> file.toString().matches("\\d\\d-.*\\.md")).sorted().toList().stream();
        }
    }

    private static String code(String name) throws IOException {
        String source = Files.readString(SOURCES.resolve(name + ".java"));
        return String.join(
                "\n",
                REGION.matcher(source)
                        .results()
                        .map(region -> region.group(1).stripTrailing().stripIndent() + "\n")
                        .toList());
    }

    private static String printed(String name, List<String> arguments, int lines) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Class.forName(GuideTest.class.getPackageName() + "." + name)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments.toArray(String[]::new));
        } finally {
            System.setOut(before);
        }
        return String.join(
                                "\n",
                                printed.toString(StandardCharsets.UTF_8)
                                        .lines()
                                        .limit(lines)
                                        .toList())
                        .stripTrailing()
                + "\n";
    }

    private static String asItIs(String chapter) throws Exception {
        StringBuilder written = new StringBuilder();
        Matcher code = CODE.matcher(chapter);
        int done = 0;
        while (code.find()) {
            written.append(chapter, done, code.start(2)).append(code(code.group(1)));
            done = code.end(2);
        }
        String withCode = written.append(chapter.substring(done)).toString();
        StringBuilder whole = new StringBuilder();
        done = 0;
        for (MatchResult run : PRINTED.matcher(withCode).results().toList()) {
            List<String> arguments = Splitter.on(' ').omitEmptyStrings().splitToList(run.group(2));
            int lines = run.group(3) == null ? Integer.MAX_VALUE : Integer.parseInt(run.group(3));
            whole.append(withCode, done, run.start(4)).append(printed(run.group(1), arguments, lines));
            done = run.end(4);
        }
        return whole.append(withCode.substring(done)).toString();
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void a_chapter_shows_code_that_runs_and_what_it_prints(Path file) throws Exception {
        Files.createDirectories(Path.of("target"));
        String chapter = Files.readString(file);
        String truth = asItIs(chapter);
        if (System.getProperty("guide.write") != null) {
            Files.writeString(file, truth);
        }
        assertThat(Files.readString(file)).isEqualTo(truth);
    }

    @Test
    void every_class_is_in_a_chapter_and_every_chapter_in_the_contents() throws IOException {
        StringBuilder all = new StringBuilder();
        String contents = Files.readString(Path.of("README.md"));
        for (Path chapter : chapters().toList()) {
            all.append(Files.readString(chapter));
            assertThat(contents).contains("(" + chapter + ")");
        }
        try (Stream<Path> classes = Files.list(SOURCES)) {
            assertThat(classes.map(file -> file.getFileName().toString())
                            .filter(name -> !name.startsWith("package-info") && Character.isUpperCase(name.charAt(0)))
                            .map(name -> name.replace(".java", ""))
                            .toList())
                    .isNotEmpty()
                    .allMatch(name -> all.indexOf("<!-- java: " + name + " -->") >= 0
                            && all.indexOf("<!-- prints: " + name) >= 0);
        }
    }
}
