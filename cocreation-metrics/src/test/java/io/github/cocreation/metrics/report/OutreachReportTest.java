/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OutreachReportTest {
    private static final CoCreationProcess VILLAGE = new Course()
            .person("church", Sector.THIRD, Standpoint.OUTSIDE, Standing.VOLUNTEER)
            .person("ana", Sector.CITIZEN, Standpoint.OUTSIDE, Standing.SERVICE_USER)
            .present("one", "church", 60)
            .logs((id, at) -> TieObserved.builder()
                    .id(id)
                    .at(at)
                    .layer(LayerId.of("talk"))
                    .from(StakeholderId.of("church"))
                    .to(StakeholderId.of("ana"))
                    .weight(1)
                    .build())
            .process();

    private static String lines(Audience audience) {
        return OutreachReport.withDefaults()
                .withAudience(audience)
                .of(VILLAGE)
                .orElseThrow()
                .toString();
    }

    @Test
    void the_team_reads_how_far_from_best_the_plan_is_and_the_public_no_numbers() {
        assertThat(lines(Audience.TEAM))
                .contains("Contacts in all, weighed by what they cost: 1; no plan that reaches as many costs less.");
        assertThat(lines(Audience.PUBLIC)).doesNotContain("Contacts in all").doesNotContainPattern("[0-9]");
        Section danish = OutreachReport.withDefaults()
                .withAudience(Audience.TEAM)
                .withWording(Wording.in(Locale.forLanguageTag("da")))
                .of(VILLAGE)
                .orElseThrow();
        assertThat(danish.heading()).isEqualTo("Hvordan dem, der mangler, kan nås");
        assertThat(danish.toString()).contains("ingen plan, der når lige så mange, koster mindre.");
    }

    @Test
    void a_plan_that_may_not_be_the_best_says_by_how_much_at_most() {
        Course course = new Course()
                .person("church", Sector.THIRD, Standpoint.OUTSIDE)
                .person("school", Sector.THIRD, Standpoint.OUTSIDE)
                .present("one", "church", 60)
                .present("one", "school", 60);
        for (String who : List.of("ana", "ben", "cai", "dee")) {
            course.person(who, Sector.CITIZEN, Standpoint.OUTSIDE);
        }
        tie(course, "church", "ana");
        tie(course, "church", "ben");
        tie(course, "church", "cai");
        tie(course, "school", "cai");
        tie(course, "school", "dee");
        assertThat(OutreachReport.withDefaults()
                        .withAudience(Audience.TEAM)
                        .of(course.process())
                        .orElseThrow()
                        .toString())
                .contains("by what they cost: 2; no plan that reaches as many costs less than 1.5,"
                        + " so this one is at most 25% from the best.");
    }

    private static void tie(Course course, String from, String to) {
        course.logs((id, at) -> TieObserved.builder()
                .id(id)
                .at(at)
                .layer(LayerId.of("talk"))
                .from(StakeholderId.of(from))
                .to(StakeholderId.of(to))
                .weight(1)
                .build());
    }

    @Test
    void where_nobody_is_missing_there_is_no_section() {
        assertThat(OutreachReport.withDefaults()
                        .of(new Course()
                                .person("ana", Sector.CITIZEN, Standpoint.OUTSIDE)
                                .present("one", "ana", 60)
                                .process()))
                .isEmpty();
    }

    @Test
    void the_team_reads_whom_to_ask_and_the_public_by_which_role() {
        String church = VILLAGE.stakeholder(StakeholderId.of("church")).name();
        String ana = VILLAGE.stakeholder(StakeholderId.of("ana")).name();
        assertThat(lines(Audience.TEAM)).contains("Ask " + church + " to reach " + ana);
        assertThat(lines(Audience.PUBLIC))
                .contains("Through somebody in this role: volunteer")
                .doesNotContain(ana)
                .doesNotContain(church);
    }
}
