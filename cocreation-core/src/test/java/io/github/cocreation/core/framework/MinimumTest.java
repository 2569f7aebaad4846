/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.typology.Typologies;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinimumTest {
    private static final Framework COMPETENCES = Frameworks.builtIn().framework(FrameworkId.of("competences"));

    private static Rating rating(String question, double value) {
        return Rating.builder()
                .question(QuestionId.of(question))
                .rater(StakeholderId.of("ann"))
                .perspective(Perspective.MANAGEMENT)
                .value(value)
                .on(LocalDate.of(2026, 3, 1))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "guided | {strategic=2.0, type-awareness=2.0}",
                "empowering | {leadership-across=2.0, roles=3.0}",
                "equal | {leadership-across=3.0, roles=3.0, unpredictability=3.0}",
                "facilitating | {leadership-across=3.0, roles=3.0, unpredictability=4.0}"
            })
    void each_type_of_co_creation_asks_for_its_competences(String type, String least) {
        assertThat(COMPETENCES.minimum(CellId.of(type)).orElseThrow().least()).hasToString(least);
    }

    @Test
    void every_minimum_is_of_a_type_of_ulrich() {
        assertThat(COMPETENCES.minimums())
                .extracting(Minimum::type)
                .containsExactlyElementsOf(Typologies.ulrich().cells().stream()
                        .map(cell -> cell.id())
                        .toList());
        assertThat(COMPETENCES.minimum(CellId.of("crowd"))).isEmpty();
    }

    @Test
    void a_shortfall_is_what_a_score_lacks_and_what_nobody_answered_is_none() {
        Assessment assessment =
                new Assessment(COMPETENCES.id(), ImmutableList.of(rating("k1.1", 1), rating("k1.2", 2)));
        assertThat(assessment.shortfalls(COMPETENCES, CellId.of("equal"))).hasToString("{roles=1.5}");
        assertThat(assessment.shortfalls(COMPETENCES, CellId.of("guided"))).isEmpty();
        assertThat(assessment.shortfalls(COMPETENCES, CellId.of("crowd"))).isEmpty();
    }

    @Test
    void a_minimum_is_of_a_criterion_and_on_the_scale() {
        Minimum equal = COMPETENCES.minimum(CellId.of("equal")).orElseThrow();
        Minimum high =
                equal.toBuilder().putLeast(CriterionId.of("strategic"), 5.0).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        COMPETENCES.toBuilder().minimums(ImmutableList.of(high)).build())
                .withMessage(
                        "The minimum for (equal) (5.0) of criterion (strategic) in framework (competences) must be on its"
                                + " scale.\nMaybe choose a value in [0, 4].");
        Minimum lost = equal.toBuilder().putLeast(CriterionId.of("role"), 1.0).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        COMPETENCES.toBuilder().minimums(ImmutableList.of(lost)).build())
                .withMessageStartingWith("The criterion (role) of framework (competences) is unknown.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COMPETENCES.toBuilder().addMinimum(equal).build())
                .withMessageStartingWith("The types with a minimum ([guided, empowering, equal, facilitating, equal])");
    }

    @ParameterizedTest
    @CsvSource({"downward, 14", "sideward, 14", "upward, 30"})
    void answers_are_due_in_days(String direction, double days) {
        Framework accountability = Frameworks.builtIn().framework(FrameworkId.of("accountability"));
        Criterion criterion = accountability.criterion(CriterionId.of(direction));
        assertThat(criterion.deadlineDays().orElseThrow().value()).isEqualTo(days);
        assertThat(criterion.deadlineDays().orElseThrow().source().isHeuristic())
                .isTrue();
    }
}
