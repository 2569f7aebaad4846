/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Population;
import io.github.cocreation.core.stakeholder.SalienceClass;
import io.github.cocreation.core.stakeholder.Seats;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.core.typology.Position;
import io.github.cocreation.core.typology.TypologyId;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.catalogue.MeasureCatalogue;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.diagnosis.DiagnosisRules;
import io.github.cocreation.metrics.measure.MeasureId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessReportTest {
    /** What the kept report measures: some measures with a value, some without. */
    private static final List<String> SEVEN = List.of("M01", "M04", "M06", "M10", "M13", "M21", "M26");

    /** Three users in a small group, thirty turns; staff of six, sixty. */
    private static CoCreationProcess harbour() {
        Course course = new Course()
                .population(Population.builder()
                        .addSeat(Seats.of(GroupId.of("tenants"), SalienceClass.DEPENDENT))
                        .build())
                .group("users", 3, Standing.SERVICE_USER)
                .group("staff", 6, Standing.FRONTLINE_PROFESSIONAL)
                .group("board", 6, Standing.DECISION_MAKER)
                .declared(0.2, 0.8)
                .present("one", "users", 60)
                .present("one", "staff", 60)
                .present("one", "board", 60)
                .speaks("one", "users", 3)
                .speaks("one", "staff", 40)
                .speaks("one", "board", 40);
        return course.process().toBuilder()
                .title("Harbour | <b>all</b>")
                .illustrative(true)
                .addNote("The people are invented.")
                .build();
    }

    private static String markdown(Audience audience) {
        CoCreationProcess process = harbour();
        return Markdown.render(ProcessReport.withDefaults()
                .withAudience(audience)
                .of(
                        process,
                        DiagnosisRules.builtIn()
                                .diagnose(
                                        process,
                                        SEVEN.stream()
                                                .map(id -> MeasureCatalogue.builtIn()
                                                        .get(MeasureId.of(id))
                                                        .of(process))
                                                .toList()),
                        List.of(Recommended.builder()
                                .title("Personal visits")
                                .addReason("reaches tenants")
                                .addCaution("takes time")
                                .build())));
    }

    /** To renew the file, read the difference, then copy what the test prints. */
    @Test
    void the_report_for_the_public_reads_like_the_kept_one() throws IOException {
        try (InputStream kept = ProcessReportTest.class.getResourceAsStream("harbour.md")) {
            assertThat(markdown(Audience.PUBLIC)).isEqualTo(new String(kept.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void the_public_does_not_read_about_three_people_and_the_team_does() {
        assertThat(markdown(Audience.PUBLIC))
                .doesNotContain("service user")
                .contains("kept back", "fewer than 5 people");
        assertThat(markdown(Audience.TEAM)).contains("service users").doesNotContain("kept back");
    }

    @Test
    void a_half_known_position_does_not_stop_the_report() {
        CoCreationProcess process = harbour().toBuilder()
                .declaredPosition(new Position(TypologyId.of("ulrich-2016"), ImmutableSortedMap.of()))
                .build();
        assertThat(Markdown.render(ProcessReport.withDefaults().of(process, Diagnosis.of(process), List.of())))
                .doesNotContain("Declared type");
    }

    @Test
    void what_does_not_fit_together_is_said_and_only_the_team_reads_where() {
        CoCreationProcess process = harbour().toBuilder()
                .declaredPosition(new Position(TypologyId.of("ulrich-2016"), ImmutableSortedMap.of()))
                .build();
        String place = process.check().all().stream()
                .map(Violation::place)
                .filter(where -> where.startsWith("journal"))
                .findFirst()
                .orElseThrow();
        Report report = ProcessReport.withDefaults().of(process, Diagnosis.of(process), List.of());
        Report forTeam =
                ProcessReport.withDefaults().withAudience(Audience.TEAM).of(process, Diagnosis.of(process), List.of());
        assertThat(Markdown.render(report))
                .contains("## What does not fit together", "- no mandate\n", "unknown session, in 86 places")
                .doesNotContain(Markdown.escaped(place), "in 1 place");
        assertThat(Markdown.render(forTeam)).contains(Markdown.escaped(place));
    }

    @Test
    void the_first_lines_say_how_it_stands_what_is_most_urgent_and_what_to_do() {
        Recommended visits = Recommended.builder()
                .title("Personal visits")
                .addReason("reaches tenants")
                .build();
        Report report = ProcessReport.withDefaults().of(harbour(), Diagnosis.of(harbour()), List.of(visits));

        assertThat(Markdown.render(report))
                .containsSubsequence(
                        "## In short",
                        "The process should not go on as it is: ",
                        "Most urgent: Voices that are missing. The group (tenants) must not be missed",
                        "To do next, think of: Personal visits.",
                        "cannot be answered by the data yet",
                        "## The process");
    }

    @Test
    void of_a_process_that_records_nothing_the_report_does_not_say_that_it_can_go_on() {
        CoCreationProcess empty = CoCreationProcess.builder()
                .id(ProcessId.of("empty"))
                .title("Empty")
                .challenge("Which way?")
                .build();

        assertThat(Markdown.render(ProcessReport.withDefaults().of(empty, Diagnosis.of(empty), List.of())))
                .contains("How the process stands cannot be said: too little is recorded.")
                .doesNotContain("can go on");
    }

    @Test
    void the_team_reads_the_first_places_of_a_rule_and_how_many_more_there_are() {
        Report forTeam = ProcessReport.withDefaults()
                .withAudience(Audience.TEAM)
                .of(harbour(), Diagnosis.of(harbour()), List.of());

        assertThat(Markdown.render(forTeam)).contains("unknown session, in 81 more places");
    }

    @Test
    void each_need_names_the_recommendations_that_answer_it() {
        CoCreationProcess process = harbour();
        Report report = ProcessReport.withDefaults()
                .of(
                        process,
                        Diagnosis.of(process),
                        List.of(Recommended.builder()
                                .title("Personal visits")
                                .addAnswer("missing-voices")
                                .addReason("reaches tenants")
                                .build()));
        assertThat(Markdown.render(report))
                .containsPattern("\\| Voices that are missing \\| 0.90 \\| [^|]* \\| Personal visits \\|");
    }
}
