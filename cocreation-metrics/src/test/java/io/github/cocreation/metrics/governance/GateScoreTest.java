/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.journal.Insight;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.judgement.GateOutcome;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import org.junit.jupiter.api.Test;

class GateScoreTest {
    private static final GateScore MEASURE = GateScore.withDefaults();

    private static Course parties() {
        return new Course()
                .person("city", Sector.PUBLIC, Standpoint.INSIDE, Standing.MANAGER)
                .person("nurse", Sector.PUBLIC, Standpoint.INSIDE, Standing.FRONTLINE_PROFESSIONAL)
                .person("tenants", Sector.CITIZEN, Standpoint.OUTSIDE, Standing.SERVICE_USER)
                .speaks("one", "city", 20)
                .speaks("one", "nurse", 10)
                .speaks("one", "tenants", 20);
    }

    private static Course insight(Course course, String who) {
        return course.logs((id, at) -> Insight.builder()
                .id(id)
                .at(at)
                .text("so it is")
                .session(SessionId.of("one"))
                .addContributor(StakeholderId.of(who))
                .usedInSharedProblem(true)
                .build());
    }

    @Test
    void all_conditions_make_it_co_creation() {
        Measurement measurement = MEASURE.of(insight(parties(), "tenants")
                .decides(1, "city", "tenants")
                .promises(1, "tenants")
                .process());
        assertThat(measurement.value()).contains(1.0);
        assertThat(measurement.sentence()).isEqualTo("It is co-creation. Every condition is met.");
    }

    @Test
    void a_problem_of_the_city_alone_is_a_warning() {
        Measurement measurement = MEASURE.of(insight(parties(), "city")
                .decides(1, "city", "tenants")
                .promises(1, "tenants")
                .process());
        assertThat(measurement.value()).contains(0.5);
        assertThat(measurement.part("g4")).contains(0.5);
        assertThat(measurement.band().map(Band::name)).contains("with-warning");
    }

    @Test
    void a_city_among_itself_is_something_else_whatever_else_is_unknown() {
        Measurement measurement = MEASURE.of(new Course()
                .person("city", Sector.PUBLIC, Standpoint.INSIDE, Standing.MANAGER)
                .process());
        assertThat(measurement.value()).contains(0.0);
        assertThat(measurement.sentence()).startsWith("It is cross-cutting cooperation. Condition g2 is not met");
        assertThat(MEASURE.result(new Course()
                                .person("city", Sector.PUBLIC, Standpoint.INSIDE, Standing.MANAGER)
                                .process())
                        .outcome())
                .isEqualTo(GateOutcome.SOMETHING_ELSE);
    }

    @Test
    void what_nobody_knows_leaves_it_undecided_unless_a_host_states_it() {
        Measurement measurement = MEASURE.of(parties().process());
        assertThat(measurement.undefined().orElseThrow().reason()).isEqualTo(UndefinedReason.MISSING_PART);
        assertThat(measurement.missing()).contains("what condition (g6) asks");
        assertThat(MEASURE.with(CriterionId.of("g3"), 1)
                        .with(CriterionId.of("g4"), 1)
                        .with(CriterionId.of("g6"), 1)
                        .of(parties().process())
                        .value())
                .contains(1.0);
        assertThatIllegalArgumentException().isThrownBy(() -> MEASURE.with(CriterionId.of("g9"), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> MEASURE.with(CriterionId.of("g1"), 0.5));
    }
}
