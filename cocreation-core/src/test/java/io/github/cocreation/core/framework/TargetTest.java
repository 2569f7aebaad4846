/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.source.Figure;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TargetTest {
    private static final Framework PROFILE = Frameworks.builtIn().framework(FrameworkId.of("control-to-trust"));

    private static Figure figure(double value) {
        return new Figure(value, Source.heuristic("our target"));
    }

    private static Rating rating(String question, double value) {
        return Rating.builder()
                .question(QuestionId.of(question))
                .rater(StakeholderId.of("ann"))
                .perspective(Perspective.MANAGEMENT)
                .value(value)
                .on(LocalDate.of(2026, 3, 1))
                .build();
    }

    @Test
    void a_profile_is_held_against_its_targets_and_too_far_is_no_success() {
        Framework ours = PROFILE.toBuilder()
                .putTarget(CriterionId.of("aims"), figure(3))
                .putTarget(CriterionId.of("information"), figure(3))
                .putTarget(CriterionId.of("risk"), figure(2))
                .build();
        Assessment assessment =
                new Assessment(PROFILE.id(), ImmutableList.of(rating("t1", 1), rating("t2", 4), rating("t3", 4)));
        assertThat(assessment.fromTargets(ours)).hasToString("{aims=-2.0, information=1.0}");
        assertThat(assessment.fromTargets(PROFILE)).isEmpty();
    }

    @Test
    void the_built_in_profile_leaves_targets_to_its_host_and_guards_two_lines() {
        assertThat(PROFILE.targets()).isEmpty();
        assertThat(PROFILE.criteria())
                .filteredOn(c -> c.guard().isPresent())
                .extracting(c -> c.id() + " " + c.guard().orElseThrow().value() + " "
                        + c.questions().size())
                .containsExactly("legality 0.0 1", "equal-treatment 0.0 1");
    }

    @Test
    void a_guarded_line_has_no_other_target() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROFILE.toBuilder()
                        .putTarget(CriterionId.of("legality"), figure(1))
                        .build())
                .withMessage(
                        "The target (1.0) of criterion (legality) in framework (control-to-trust) must be (0.0), from which"
                                + " it is never moved.\nMaybe leave the target out.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROFILE.toBuilder()
                        .putTarget(CriterionId.of("aims"), figure(5))
                        .build())
                .withMessage(
                        "The target (5.0) of criterion (aims) in framework (control-to-trust) must be on its scale.\n"
                                + "Maybe choose a value in [0, 4].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROFILE.replacing(
                        PROFILE.criteria().get(0).toBuilder().stopAt(figure(-1)).build()))
                .withMessageStartingWith("The stop (-1.0) of criterion (aims)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PROFILE.toBuilder()
                        .putTarget(CriterionId.of("aim"), figure(1))
                        .build())
                .withMessageStartingWith("The criterion (aim) of framework (control-to-trust) is unknown.");
    }

    @Test
    void the_compass_stops_at_three_noes() {
        assertThat(Frameworks.builtIn()
                        .framework(FrameworkId.of("ethical-compass"))
                        .criteria())
                .filteredOn(c -> c.stopAt().isPresent())
                .extracting(c -> c.id() + " " + c.stopAt().orElseThrow().value())
                .containsExactly("consent 0.0", "reversible 0.0", "data-terms 0.0");
    }
}
