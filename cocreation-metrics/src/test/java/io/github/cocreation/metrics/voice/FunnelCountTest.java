/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.journal.OutreachStep;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.stakeholder.Breakdown;
import io.github.cocreation.core.stakeholder.Characteristic;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Population;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.metrics.Course;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FunnelCountTest {
    private static final PopulationCell TENANTS = PopulationCell.of(Harbour.TENANTS);
    private static final PopulationCell YOUNG_TENANTS = PopulationCell.of(Harbour.YOUNG, Harbour.TENANTS);

    private static Course people() {
        return new Course()
                .population(Harbour.POPULATION)
                .group("loud-tenants", 3, Standing.SERVICE_USER, "tenants", "from-30")
                .group("quiet-tenants", 7, Standing.SERVICE_USER, "tenants", "under-30")
                .group("absent-tenants", 10, Standing.SERVICE_USER, "tenants", "under-30")
                .group("loud-owners", 12, Standing.NEIGHBOUR, "owners", "from-30")
                .group("quiet-owners", 4, Standing.NEIGHBOUR, "owners", "from-30")
                .group("absent-owners", 4, Standing.NEIGHBOUR, "owners");
    }

    private static Course meeting() {
        return people().present("one", "loud-tenants", 60)
                .present("one", "quiet-tenants", 60)
                .present("one", "loud-owners", 60)
                .present("one", "quiet-owners", 60)
                .speaks("one", "loud-tenants", 1)
                .speaks("one", "loud-owners", 4);
    }

    @Test
    void of_the_tenants_identified_half_came_and_of_these_three_tenths_spoke() {
        VoiceFunnel funnel = FunnelCount.withDefaults().of(meeting().process());
        FunnelRow tenants = funnel.row(TENANTS).orElseThrow();
        assertThat(tenants.heads())
                .isEqualTo(Map.of(VoiceStage.IDENTIFIED, 20, VoiceStage.PRESENT, 10, VoiceStage.SPOKE, 3));
        assertThat(tenants.rate(VoiceStage.PRESENT)).contains(0.5);
        assertThat(tenants.rate(VoiceStage.SPOKE).orElseThrow()).isCloseTo(0.3, within(1e-12));
        assertThat(tenants.rate(VoiceStage.IDENTIFIED)).isEmpty();
        assertThat(tenants.rate(VoiceStage.HEARD)).isEmpty();
        assertThat(funnel.all()).containsEntry(VoiceStage.PRESENT, 26);
        assertThat(funnel.rate(VoiceStage.SPOKE).orElseThrow()).isCloseTo(15 / 26.0, within(1e-12));
        assertThat(funnel.row(YOUNG_TENANTS).orElseThrow().heads()).containsEntry(VoiceStage.SPOKE, 0);
        JsonFormat json = JsonFormat.withDefaults();
        assertThat(json.read(VoiceFunnel.codec(), json.write(VoiceFunnel.codec(), funnel), "funnel"))
                .isEqualTo(funnel);
    }

    @Test
    void of_whom_nothing_is_known_is_in_no_comparison() {
        VoiceFunnel funnel = FunnelCount.withDefaults().of(meeting().process());
        assertThat(funnel.row(PopulationCell.of(Harbour.YOUNG)).orElseThrow().known())
                .containsEntry(VoiceStage.IDENTIFIED, 36);
        assertThat(funnel.row(TENANTS).orElseThrow().known()).containsEntry(VoiceStage.IDENTIFIED, 40);
    }

    @Test
    void who_came_uninvited_counts_as_reached_and_who_said_no_was_reached() {
        VoiceFunnel funnel = FunnelCount.withDefaults()
                .of(meeting()
                        .logs(Harbour.outreach(OutreachStep.INVITED, "loud-owners", "absent-owners"))
                        .logs(Harbour.outreach(OutreachStep.DECLINED, "absent-tenants"))
                        .process());
        assertThat(funnel.all())
                .isEqualTo(Map.of(
                        VoiceStage.IDENTIFIED, 40,
                        VoiceStage.INVITED, 40,
                        VoiceStage.REACHED, 36,
                        VoiceStage.PRESENT, 26,
                        VoiceStage.SPOKE, 15));
    }

    @Test
    void stages_that_nobody_recorded_are_not_zero() {
        assertThat(FunnelCount.withDefaults().of(people().process()).all()).containsOnlyKeys(VoiceStage.IDENTIFIED);
        assertThat(FunnelCount.withDefaults().of(new Course().process()).rows()).isEmpty();
        assertThat(FunnelCount.withDefaults().of(new Course().process()).all())
                .isEqualTo(Map.of(VoiceStage.IDENTIFIED, 0));
    }

    @Test
    void who_facilitates_is_no_voice_among_the_others() {
        assertThat(FunnelCount.withDefaults()
                        .of(people().role("absent-tenants", "facilitator").process())
                        .all())
                .containsEntry(VoiceStage.IDENTIFIED, 30);
    }

    @Test
    void who_decides_is_heard() {
        VoiceFunnel funnel = FunnelCount.withDefaults()
                .of(meeting().decides(1, "loud-owners").process());
        assertThat(funnel.row(PopulationCell.of(Harbour.OWNERS)).orElseThrow().heads())
                .containsEntry(VoiceStage.HEARD, 12);
        assertThat(funnel.row(TENANTS).orElseThrow().heads()).containsEntry(VoiceStage.HEARD, 0);
    }

    @Test
    void a_crossing_adds_every_intersection_and_shares_that_follow() {
        VoiceFunnel funnel = FunnelCount.withDefaults()
                .withCrossing(Characteristic.AGE, Characteristic.TENURE)
                .of(meeting().process());
        assertThat(funnel.rows()).hasSize(8);
        assertThat(funnel.row(PopulationCell.of(Harbour.OLDER, Harbour.TENANTS))
                        .orElseThrow()
                        .share()
                        .orElseThrow())
                .isCloseTo(0.4, within(1e-12));
    }

    @Test
    void what_the_rest_leaves_unknown_is_left_out_on_both_sides() {
        Population halfKnown = Population.builder()
                .addBreakdowns(Breakdown.builder()
                        .characteristic(Characteristic.TENURE)
                        .putShare(Harbour.TENANTS, 0.3)
                        .putShare(Harbour.OWNERS, 0.2)
                        .rest(0.5)
                        .build())
                .build();
        assertThat(FunnelCount.withDefaults()
                        .of(meeting().population(halfKnown).process())
                        .row(TENANTS)
                        .orElseThrow()
                        .share()
                        .orElseThrow())
                .isCloseTo(0.6, within(1e-12));
    }

    @Test
    void counts_that_grow_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FunnelRow.builder()
                        .cell(PopulationCell.of(GroupId.of("tenants")))
                        .putHead(VoiceStage.IDENTIFIED, 3)
                        .putHead(VoiceStage.PRESENT, 4)
                        .putKnown(VoiceStage.IDENTIFIED, 9)
                        .putKnown(VoiceStage.PRESENT, 9)
                        .build())
                .withMessage("The heads present (4) of cell (tenants) must not be above those of the stage before, 3."
                        + "\nMaybe count whoever got further at the earlier stages too.");
    }
}
