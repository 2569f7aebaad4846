/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli.fuzz;

import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.metrics.exchange.platform.DecidimReader;
import io.github.cocreation.metrics.exchange.platform.DnaReader;
import io.github.cocreation.metrics.exchange.platform.ParticipediaReader;
import io.github.cocreation.metrics.exchange.platform.PolisReader;
import io.github.cocreation.metrics.exchange.platform.SurveyReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to an export of a platform, a reader answers or says what is wrong where. */
class PlatformReadersFuzzTest {
    private static final Map<String, String> POLIS = Map.of(
            "comments.csv",
            """
            timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
            1400000000000,x,0,7,1,1,1,"a, b"
            1400000000500,x,1,8,1,0,1,c
            """,
            "votes.csv",
            """
            timestamp,datetime,comment-id,voter-id,vote
            1400000002000,x,0,7,1
            1400000003000,x,0,8,-1
            1400000003000,x,1,8,1
            """,
            "participants-votes.csv",
            "participant,group-id,n-votes,0\n7,0,1,1\n8,1,2,-1\n",
            "summary.csv",
            "topic,\"Quay\"\nurl,x\n");

    @TempDir
    Path folder;

    @Test
    void polis() {
        PolisReader reader = PolisReader.withDefaults().withLimits(Survival.LIMITS);
        Survival.ofFolder(folder, POLIS, reader::read);
    }

    @Test
    void decidim() {
        DecidimReader reader = DecidimReader.withDefaults().withLimits(Survival.LIMITS);
        Survival.ofFiles(
                RealFiles.with(List.of("""
                    [{"id": 1, "slug": "quay", "title": {"ca": "El moll", "en": "The quay"}, "description": "<p>x &amp; y</p>",
                      "start_date": "2026-03-01", "end_date": null, "participatory_process_steps":
                        [{"title": "Vote", "start_date": "2026-03-01", "end_date": "2026-03-31"}],
                      "components": [{"manifest_name": "budgets", "name": {"en": "Money"}}]}]
                    """), "decidim/participatory_process-export-shape.json"),
                file -> reader.read("d.json", file.reader()));
    }

    @Test
    void dna() {
        DnaReader reader = DnaReader.withDefaults().withLimits(Survival.LIMITS);
        Survival.ofFiles(
                RealFiles.with(List.of("""
                    "statement_id";"time";"person";"organization";"concept";"agreement";"document_title"
                    1;2026-01-26 00:00:00;"Ann";"Tenants";"Open the quay";1;"Hearing"
                    2;2026-01-27;"Ben";"";"Open the quay";0;"Hearing"
                    """), "dna/dna-eventlist-format-sample.csv"),
                file -> reader.read("dna.csv", file.reader()));
    }

    @Test
    void participedia_in_json() {
        ParticipediaReader reader = ParticipediaReader.withDefaults().withLimits(Survival.LIMITS);
        Survival.ofFiles(
                RealFiles.with(
                        List.of(
                                "[{\"id\": \"7\", \"type\": \"case\", \"title\": \"T\", \"purposes\": [\"a\", {\"key\": \"b\"}], \"x\": null}]"),
                        "participedia/case-structure.json",
                        "participedia/method-structure.json"),
                file -> reader.readJson("p.json", file.reader()));
    }

    @Test
    void participedia_in_csv() {
        ParticipediaReader reader = ParticipediaReader.withDefaults().withLimits(Survival.LIMITS);
        Survival.ofFiles(
                List.of("id,type,title,general_issues\n7,case,T,\"a, b (c, d)\"\n8,case,U,\"[\"\"a\"\"]\"\n"),
                file -> reader.readCsv("p.csv", file.reader()));
    }

    @Test
    void surveys() {
        SurveyReader reader = SurveyReader.withDefaults().withLimits(Survival.LIMITS);
        String question = Frameworks.cornerstones().questions().get(0).id().value();
        Survival.ofFiles(
                List.of(
                        "rater,question,value,perspective,date\nann," + question + ",2,users,2026-03-01\n",
                        "rater," + question + "\nann,1\n"),
                file -> reader.read("s.csv", file.reader()));
    }
}
