/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Grouping;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InfluenceTest {
    private static final Influence BY_PERSON = Influence.withDefaults().withGrouping(Grouping.byPopulationGroup());

    /** Four people, each in a group of their own name. */
    private static Course four() {
        return new Course()
                .group("ana", 1, Standing.SERVICE_USER, "ana")
                .group("ben", 1, Standing.SERVICE_USER, "ben")
                .group("cai", 1, Standing.RELATIVE, "cai")
                .group("council", 1, Standing.DECISION_MAKER, "council");
    }

    private static double share(InfluenceTable table, String group) {
        return table.overall().getOrDefault(group, 0.0);
    }

    @Test
    void half_is_the_proposers_and_a_sixth_each_of_the_author_and_of_those_the_text_builds_on() {
        InfluenceTable table = BY_PERSON.of(four().logs(Told.idea("c1", "ben", ""))
                .logs(Told.idea("c2", "cai", ""))
                .logs(Told.idea("text", "ana", "c1 c2"))
                .logs(Told.proposed("d", "council", "council", "text"))
                .process());
        assertThat(share(table, "council")).isCloseTo(1.0 / 2, within(1e-15));
        assertThat(share(table, "ana")).isCloseTo(1.0 / 6, within(1e-15));
        assertThat(share(table, "ben")).isCloseTo(1.0 / 6, within(1e-15));
        assertThat(share(table, "cai")).isCloseTo(1.0 / 6, within(1e-15));
        assertThat(table.decisions()).hasSize(1);
        assertThat(table.decisions().get(0).subject()).isEqualTo("About d");
        assertThat(table.decisions().get(0).shares()).isEqualTo(table.overall());
        assertThat(table.heads()).containsEntry("cai", 1);
    }

    @Test
    void those_who_build_on_each_other_in_a_circle_made_it_together() {
        InfluenceTable table = BY_PERSON.of(four().logs(Told.idea("c1", "cai", ""))
                .logs(Told.idea("x", "ana", "y"))
                .logs(Told.idea("y", "ben", "x c1"))
                .logs(Told.decision("d", "council", "x"))
                .process());
        assertThat(share(table, "ana")).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(share(table, "ben")).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(share(table, "cai")).isCloseTo(1.0 / 3, within(1e-15));
    }

    @Test
    void a_decision_that_rests_on_nothing_is_of_those_who_took_it() {
        InfluenceTable table =
                BY_PERSON.of(four().logs(Told.decision("d", "council", "")).process());
        assertThat(table.overall()).containsOnlyKeys("council").containsEntry("council", 1.0);
    }

    @Test
    void a_decision_passes_on_what_the_decision_it_rests_on_came_from() {
        InfluenceTable table = BY_PERSON.of(four().logs(Told.idea("c1", "ana", ""))
                .logs(Told.decision("d1", "council", "c1"))
                .logs(Told.decision("d2", "council", "d1"))
                .process());
        assertThat(table.decisions().get(1).shares()).containsOnlyKeys("ana");
    }

    @Test
    void who_facilitates_passes_on_what_they_merge() {
        InfluenceTable table = BY_PERSON.of(four().role("council", "facilitator")
                .logs(Told.idea("c1", "ana", ""))
                .logs(Told.idea("c2", "ben", ""))
                .logs(Told.idea("board", "council", "c1 c2"))
                .logs(Told.idea("own", "council", ""))
                .logs(Told.decision("d", "council", "board"))
                .logs(Told.decision("d2", "council", "own"))
                .process());
        assertThat(table.decisions().get(0).shares()).containsOnly(Map.entry("ana", 0.5), Map.entry("ben", 0.5));
        assertThat(table.decisions().get(1).shares()).containsOnlyKeys(InfluenceTable.FACILITATION);
    }

    /**
     * The walk as an absorbing Markov chain (Kemeny and Snell 1960): (I - Q) B = R solved in fractions of whole numbers (Python 3), with
     * texts that two others build on, and a decision of importance 3 that rests on another and on one of its texts.
     */
    @Test
    void chances_of_absorption_solved_as_fractions_are_met() {
        InfluenceTable table = BY_PERSON.of(four().logs(Told.idea("t2", "ben", ""))
                .logs(Told.idea("t3", "cai", "t2"))
                .logs(Told.idea("t1", "ana", "t2 t3"))
                .logs(Told.proposed("d1", "council", "council", "t1 t2"))
                .logs((id, at) -> Decision.builder()
                        .id(EntryId.of("d2"))
                        .at(at)
                        .subject("What follows")
                        .importance(3)
                        .addDecider(StakeholderId.of("council"))
                        .addBasedOn(EntryId.of("d1"), EntryId.of("t3"))
                        .build())
                .process());
        assertThat(table.decisions().get(0).shares().get("ana")).isCloseTo(1 / 9.0, within(1e-15));
        assertThat(table.decisions().get(0).shares().get("cai")).isCloseTo(1 / 18.0, within(1e-15));
        assertThat(table.decisions().get(1).shares().get("cai")).isCloseTo(5 / 18.0, within(1e-15));
        assertThat(share(table, "ana")).isCloseTo(5 / 72.0, within(1e-15));
        assertThat(share(table, "ben")).isCloseTo(1 / 2.0, within(1e-15));
        assertThat(share(table, "cai")).isCloseTo(2 / 9.0, within(1e-15));
        assertThat(share(table, "council")).isCloseTo(5 / 24.0, within(1e-15));
    }

    @Test
    void importance_weighs_decisions_and_a_table_survives_json() {
        InfluenceTable table = Influence.withDefaults()
                .of(four().logs(Told.idea("c1", "ana", ""))
                        .logs(Told.decision("d1", "council", "c1"))
                        .decidesOfImportance(3, "council")
                        .process());
        assertThat(table.overall().get("service-user")).isCloseTo(0.25, within(1e-15));
        assertThat(table.overall().get("decision-maker")).isCloseTo(0.75, within(1e-15));
        JsonFormat json = JsonFormat.withDefaults();
        assertThat(json.read(InfluenceTable.codec(), json.write(InfluenceTable.codec(), table), "table"))
                .isEqualTo(table);
    }

    @Test
    void no_decision_gives_an_empty_table_and_no_value() {
        assertThat(BY_PERSON.of(four().process()).overall()).isEmpty();
        assertThat(InfluenceParity.withDefaults().of(four().process()).undefined())
                .hasValueSatisfying(why -> assertThat(why.reason()).isEqualTo(UndefinedReason.NO_DATA));
    }

    @Test
    void users_with_a_tenth_of_the_influence_and_two_fifths_of_the_heads_are_unheard() {
        Course course = new Course()
                .group("board", 2, Standing.DECISION_MAKER)
                .initiator("board")
                .group("staff", 10, Standing.FRONTLINE_PROFESSIONAL)
                .group("users", 8, Standing.SERVICE_USER)
                .present("one", "users", 60);
        course.decides(6, "board").decides(3, "staff").decides(1, "users");
        Measurement measurement = InfluenceParity.withDefaults().of(course.process());
        assertThat(measurement.value().orElseThrow()).isCloseTo(0.25, within(1e-12));
        assertThat(measurement.band().map(Band::name)).contains("unheard");
        assertThat(measurement.part("parity: frontline-professional").orElseThrow())
                .isCloseTo(0.6, within(1e-12));
        assertThat(measurement.part("share of influence: (initiators)").orElseThrow())
                .isCloseTo(0.6, within(1e-12));
        assertThat(measurement.parts()).doesNotContainKey("parity: (initiators)");
        assertThat(measurement.heads()).containsEntry("parity: service-user", 8);
        assertThat(measurement.sentence())
                .isEqualTo("The group with the least influence for its heads is service-user: 10% of the influence on"
                        + " decisions, 40% of the heads, parity 0.25.");
        assertThat(measurement.missing())
                .containsExactly("what decisions rest on, so only who proposed and took them counts");
    }

    @Test
    void who_took_part_and_is_behind_no_decision_has_a_parity_of_zero() {
        Measurement measurement = InfluenceParity.withDefaults()
                .of(new Course()
                        .group("staff", 10, Standing.FRONTLINE_PROFESSIONAL)
                        .group("users", 8, Standing.SERVICE_USER)
                        .present("one", "users", 60)
                        .decides(5, "staff")
                        .process());
        assertThat(measurement.value()).contains(0.0);
        assertThat(measurement.parts()).containsEntry("share of influence: service-user", Optional.of(0.0));
    }

    @Test
    void without_groups_there_is_no_value() {
        assertThat(InfluenceParity.withDefaults()
                        .withGrouping(Grouping.byPopulationGroup())
                        .of(new Course()
                                .group("staff", 10, Standing.FRONTLINE_PROFESSIONAL)
                                .decides(5, "staff")
                                .process())
                        .undefined())
                .hasValueSatisfying(why -> assertThat(why.reason()).isEqualTo(UndefinedReason.UNKNOWN_REFERENCE));
    }
}
