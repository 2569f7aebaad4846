/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.metrics.report.Audience;
import io.github.cocreation.metrics.report.Markdown;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who reads Danish reads no English but the names of published works. */
class DanishReportTest {
    private static final Path CASE = Path.of("../cases/public-change/process.json");
    private static final Path TEXTS = Path.of("../cases/public-change/danish.json");

    /** Words that no Danish sentence has. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(the|and|with|which|their|who|what|people|defined|because|group|share)\\b");

    private static final Pattern RAW_ID =
            Pattern.compile("\\b(service-user|language.learners|field.staff|applicants(?!-panel)|co-creative)\\b");

    private static CaseTranslation danish() throws IOException {
        try (Reader texts = Files.newBufferedReader(TEXTS)) {
            return CaseTranslation.read(texts, TEXTS.toString(), Locale.forLanguageTag("da"));
        }
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void the_danish_report_says_nothing_in_english(Audience audience) throws IOException {
        CaseTranslation danish = danish();
        CoCreationProcess process = danish.process(Files.readString(CASE), CASE.toString());
        Loop loop = Loop.over(process, Loop.RECOMMENDED, audience, danish.wording());

        List<String> lines = Markdown.render(loop.report(), danish.wording())
                .lines()
                .map(DanishReportTest::withoutCitations)
                .toList();

        assertThat(lines).contains("## Kort fortalt");
        assertThat(lines).filteredOn(line -> ENGLISH.matcher(line).find()).isEmpty();
        assertThat(lines).filteredOn(line -> RAW_ID.matcher(line).find()).isEmpty();
    }

    private static String withoutCitations(String line) {
        return line.replaceAll("Kilde: .*", "").replaceAll("\\\\?\\[.*\\\\?]", "");
    }

    @Test
    void the_case_keeps_its_numbers_in_another_language() throws IOException {
        String document = Files.readString(CASE);
        CoCreationProcess process = danish().process(document, CASE.toString());

        assertThat(process.title()).startsWith("S\u00f8bredens Styrelse");
        assertThat(process.journal().size())
                .isEqualTo(CoCreationProcess.read(document, CASE.toString())
                        .journal()
                        .size());
    }
}
