/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Breakdown;
import io.github.cocreation.core.stakeholder.Characteristic;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PanelProcessTest {
    private static SelectionTask.Builder pool() {
        SelectionTask.Builder task = SelectionTask.builder().id("Harbour, 2026").seats(20);
        for (int p = 0; p < 40; p++) {
            task.addPool(Candidate.builder()
                    .id(StakeholderId.of("p" + p))
                    .putAttribute("gender", p % 2 == 0 ? "woman" : "man")
                    .putAttribute("Sector", p < 30 ? "ØÆ" : "Å")
                    .build());
        }
        return task;
    }

    private static List<StakeholderId> first(int members) {
        return IntStream.range(0, members)
                .mapToObj(p -> StakeholderId.of("p" + p))
                .toList();
    }

    @Test
    void the_worked_example_agrees_on_one_half_each() {
        SelectionTask task = pool().addQuota(Quota.of("gender", "woman", 9, 11))
                .addQuota(Quota.of("gender", "man", 8, 12))
                .build();
        CoCreationProcess process = PanelProcess.of(task, first(20));
        Breakdown gender = process.population().orElseThrow().breakdowns().get(0);
        assertThat(gender.characteristic()).isEqualTo(Characteristic.GENDER);
        assertThat(gender.shares()).containsOnlyKeys(GroupId.of("gender.man"), GroupId.of("gender.woman"));
        assertThat(gender.shares().get(GroupId.of("gender.woman"))).isEqualTo(0.5, within(1e-12));
        assertThat(process.roster()).hasSize(20);
        assertThat(process.stakeholders().get(StakeholderId.of("p3")).groups())
                .containsExactly(GroupId.of("gender.man"));
        assertThat(process.id().value()).isEqualTo("harbour-2026");
    }

    @Test
    void names_that_mean_something_else_or_have_no_latin_letters_are_told_apart() {
        SelectionTask task = pool().addQuota(Quota.of("Sector", "ØÆ", 10, 16))
                .addQuota(Quota.of("Sector", "Å", 4, 10))
                .build();
        CoCreationProcess process = PanelProcess.of(task, first(20));
        Breakdown sector = process.population().orElseThrow().breakdowns().get(0);
        assertThat(sector.characteristic().value()).isEqualTo("sector-2");
        assertThat(sector.shares()).containsOnlyKeys(GroupId.of("sector-2.feature"), GroupId.of("sector-2.feature-2"));
        assertThat(sector.shares().get(GroupId.of("sector-2.feature-2"))).isEqualTo(0.65, within(1e-12));
    }

    @Test
    void without_quotas_there_is_nothing_to_mirror_and_strangers_are_refused() {
        assertThat(PanelProcess.of(pool().build(), first(20)).population()).isEmpty();
        assertThatThrownBy(() -> PanelProcess.of(pool().build(), List.of(StakeholderId.of("p41"))))
                .hasMessage("""
            The member (p41) of a panel of selection (Harbour, 2026) must be in the pool.
            Maybe (p1).\
            """);
    }
}
