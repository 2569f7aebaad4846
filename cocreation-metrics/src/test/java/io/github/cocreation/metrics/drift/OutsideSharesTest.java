/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.Course;
import org.junit.jupiter.api.Test;

class OutsideSharesTest {
    private static Course people() {
        return new Course()
                .person("in", Sector.PUBLIC, Standpoint.INSIDE)
                .person("out", Sector.CITIZEN, Standpoint.OUTSIDE);
    }

    @Test
    void joint_decisions_and_commitments_count_in_equal_parts() {
        OutsideShares shares = OutsideShares.of(people().decides(1, "in", "out")
                .decidesOfImportance(3, "out")
                .promises(2, "in")
                .promises(2, "out", "in")
                .process());
        assertThat(shares.decisions()).contains(3.5 / 4);
        assertThat(shares.commitments()).contains(0.25);
        assertThat(shares.initiative()).isEmpty();
        assertThat(shares.voice()).isEmpty();
        assertThat(shares.problem()).isEmpty();
    }

    @Test
    void facilitators_and_strangers_have_no_side() {
        OutsideShares shares = OutsideShares.of(people().person("host", Sector.PUBLIC, Standpoint.INSIDE)
                .role("host", "facilitator")
                .speaks("one", "host", 9)
                .speaks("one", "stranger", 9)
                .speaks("one", "in", 3)
                .speaks("one", "out", 1)
                .process());
        assertThat(shares.voice()).contains(0.25);
    }

    @Test
    void minutes_count_where_all_are_timed() {
        assertThat(OutsideShares.of(people().speaksFor("one", "in", 30)
                                .speaksFor("one", "out", 10)
                                .process())
                        .voice())
                .contains(0.25);
    }
}
