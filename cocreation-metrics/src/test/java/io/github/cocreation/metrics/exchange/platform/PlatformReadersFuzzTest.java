/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.platform;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.metrics.exchange.Mutations;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to an export, a reader answers or says what is wrong where. */
class PlatformReadersFuzzTest {
    private static final ReadLimits LIMITS =
            ReadLimits.withDefaults().withCharacters(200_000).withElements(20_000);

    @TempDir
    Path folder;

    private void write(String name, Reader text) {
        StringBuilder all = new StringBuilder();
        try {
            for (int c = text.read(); c >= 0; c = text.read()) {
                all.append((char) c);
            }
            Files.write(folder.resolve(name), all.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void polis() throws IOException {
        String comments = """
            timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
            1400000000000,x,0,7,1,1,1,"a, b"
            """;
        String votes = "timestamp,datetime,comment-id,voter-id,vote\n1400000002000,x,0,7,1\n1400000003000,x,0,8,-1\n";
        String groups = "participant,group-id,n-votes,0\n7,0,1,1\n";
        String summary = "topic,\"Quay\"\nurl,x\n";
        for (String name : List.of("comments.csv", "votes.csv", "participants-votes.csv", "summary.csv")) {
            Files.writeString(folder.resolve("comments.csv"), comments);
            Files.writeString(folder.resolve("votes.csv"), votes);
            Files.writeString(folder.resolve("participants-votes.csv"), groups);
            Files.writeString(folder.resolve("summary.csv"), summary);
            String text = Files.readString(folder.resolve(name));
            Mutations.survive(List.of(text), Mutations.count() / 4, mutated -> {
                write(name, mutated);
                PolisReader.withDefaults().withLimits(LIMITS).read(folder);
            });
        }
    }

    @Test
    void decidim() {
        Mutations.survive(
                List.of("""
                [{"id": 1, "slug": "quay", "title": {"ca": "El moll", "en": "The quay"}, "description": "<p>x &amp; y</p>",
                  "start_date": "2026-03-01", "end_date": null, "participatory_process_steps":
                    [{"title": "Vote", "start_date": "2026-03-01", "end_date": "2026-03-31"}],
                  "components": [{"manifest_name": "budgets", "name": {"en": "Money"}}]}]
                """),
                text -> DecidimReader.withDefaults().withLimits(LIMITS).read("d.json", text));
    }

    @Test
    void dna() {
        Mutations.survive(
                List.of("""
                "statement_id";"time";"person";"organization";"concept";"agreement";"document_title"
                1;2026-01-26 00:00:00;"Ann";"Tenants";"Open the quay";1;"Hearing"
                2;2026-01-27;"Ben";"";"Open the quay";0;"Hearing"
                """),
                text -> DnaReader.withDefaults().withLimits(LIMITS).read("dna.csv", text));
    }

    @Test
    void participedia() {
        Mutations.survive(
                List.of(
                        "[{\"id\": \"7\", \"type\": \"case\", \"title\": \"T\", \"purposes\": [\"a\", {\"key\": \"b\"}], \"x\": null}]"),
                text -> ParticipediaReader.withDefaults().withLimits(LIMITS).readJson("p.json", text));
        Mutations.survive(
                List.of("id,type,title,general_issues\n7,case,T,\"a, b (c, d)\"\n8,case,U,\"[\"\"a\"\"]\"\n"),
                text -> ParticipediaReader.withDefaults().withLimits(LIMITS).readCsv("p.csv", text));
    }

    @Test
    void surveys() {
        String question = Frameworks.cornerstones().questions().get(0).id().value();
        Mutations.survive(
                List.of(
                        "rater,question,value,perspective,date\nann," + question + ",2,users,2026-03-01\n",
                        "rater," + question + "\nann,1\n"),
                text -> SurveyReader.withDefaults().withLimits(LIMITS).read("s.csv", text));
    }

    @Test
    void a_file_that_is_not_utf8_is_said_to_be_so() throws IOException {
        Path file = folder.resolve("latin1.csv");
        Files.write(file, "rater,question,value\nS\u00f8ren,q,1\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> SurveyReader.withDefaults().read(file))
                .withMessageContaining("is not UTF-8");
    }
}
