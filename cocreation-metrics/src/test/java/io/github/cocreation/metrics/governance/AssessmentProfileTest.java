/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.framework.Assessment;
import io.github.cocreation.core.framework.Criterion;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.framework.Question;
import io.github.cocreation.core.framework.Rating;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssessmentProfileTest {
    private static final LocalDate EARLY = LocalDate.of(2026, 1, 9);
    private static final LocalDate LATE = LocalDate.of(2026, 6, 9);

    static Stream<Framework> frameworks() {
        return Frameworks.builtIn().all().values().stream()
                .filter(framework -> framework.criteria().stream()
                        .anyMatch(criterion -> !criterion.questions().isEmpty()));
    }

    private static Framework framework(String id) {
        return Frameworks.builtIn().framework(FrameworkId.of(id));
    }

    private static List<Rating> answers(
            Criterion criterion, String rater, Perspective perspective, double value, LocalDate on) {
        List<Rating> answers = new ArrayList<>();
        for (Question question : criterion.questions()) {
            answers.add(Rating.builder()
                    .question(question.id())
                    .rater(StakeholderId.of(rater))
                    .perspective(perspective)
                    .value(value)
                    .on(on)
                    .build());
        }
        return answers;
    }

    private static CoCreationProcess rated(Framework framework, Criterion criterion) {
        ImmutableList.Builder<Rating> ratings = ImmutableList.builder();
        ratings.addAll(answers(criterion, "u1", Perspective.USERS, 1, EARLY));
        ratings.addAll(answers(criterion, "u2", Perspective.USERS, 2, EARLY));
        ratings.addAll(answers(criterion, "m1", Perspective.MANAGEMENT, 4, EARLY));
        ratings.addAll(answers(criterion, "m2", Perspective.MANAGEMENT, 4, EARLY));
        ratings.addAll(answers(criterion, "u1", Perspective.USERS, 4, LATE));
        return CoCreationProcess.builder()
                .id(ProcessId.of("p"))
                .title("P")
                .challenge("What?")
                .addAssessment(new Assessment(framework.id(), ratings.build()))
                .build();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void the_worked_example_holds_by_any_framework(Framework framework) {
        Criterion criterion = framework.criteria().stream()
                .filter(c -> !c.questions().isEmpty())
                .findFirst()
                .orElseThrow();
        AssessmentProfile profile = AssessmentProfile.on(rated(framework, criterion), framework, EARLY);
        CriterionProfile found = profile.criterion(criterion.id());
        assertThat(found.score()).contains(3.0);
        assertThat(found.raters()).isEqualTo(4);
        assertThat(found.gap(Perspective.USERS, Perspective.MANAGEMENT)).contains(-2.5);
        PerceptionGap gap = found.widestGap().orElseThrow();
        assertThat(gap).isEqualTo(new PerceptionGap(Perspective.MANAGEMENT, Perspective.USERS, 2.5));
        assertThat(gap.isLarge()).isTrue();
        assertThat(profile.contested()).containsExactly(found);
        assertThat(profile.weakest()).contains(found);
        assertThat(profile.unrated()).hasSize(framework.criteria().size() - 1);
    }

    @Test
    void raters_who_differ_more_than_chance_do_not_agree() {
        Framework cornerstones = Frameworks.cornerstones();
        Criterion first = cornerstones.criteria().get(0);
        AssessmentProfile profile = AssessmentProfile.on(rated(cornerstones, first), cornerstones, EARLY);
        assertThat(profile.criterion(first.id()).agreement()).contains(0.0);
    }

    @Test
    void two_days_are_compared_by_the_latest_answers_of_each() {
        Framework practices = framework("leadership-practices");
        Criterion first = practices.criteria().get(0);
        CoCreationProcess process = rated(practices, first);
        AssessmentProfile before = AssessmentProfile.on(process, practices, EARLY);
        AssessmentProfile after = AssessmentProfile.on(process, practices, LATE);
        assertThat(after.criterion(first.id()).score()).contains(4.0);
        assertThat(after.since(before)).containsOnlyKeys(first.id());
        assertThat(after.since(before).get(first.id())).isCloseTo(1, within(1e-12));
        assertThat(AssessmentProfile.of(process, practices)).isEqualTo(after);
        assertThat(AssessmentProfile.on(process, practices, EARLY.minusDays(1)).weakest())
                .isEmpty();
    }

    @Test
    void profiles_by_two_frameworks_are_not_compared() {
        Framework practices = framework("leadership-practices");
        CoCreationProcess process = rated(practices, practices.criteria().get(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentProfile.of(process, practices)
                        .since(AssessmentProfile.of(process, Frameworks.cornerstones())))
                .withMessage("The framework (cornerstones) of an earlier profile must be the same"
                        + " (leadership-practices).\nMaybe compare profiles by one framework.");
    }
}
