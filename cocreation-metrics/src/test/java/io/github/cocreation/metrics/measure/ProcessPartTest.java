/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.framework.Assessment;
import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.framework.QuestionId;
import io.github.cocreation.core.framework.Rating;
import io.github.cocreation.core.journal.Insight;
import io.github.cocreation.core.journal.Rated;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.contact.Centralisation;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcessPartTest {
    private static final LayerId TALK = LayerId.of("talk");
    private static final StakeholderId A = StakeholderId.of("a");
    private static final StakeholderId B = StakeholderId.of("b");
    private static final StakeholderId C = StakeholderId.of("c");
    private static final Span JANUARY = Span.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));
    private static final Span FEBRUARY = Span.between(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1));

    private static Course people() {
        return new Course()
                .person("a", Sector.PUBLIC, Standpoint.INSIDE)
                .person("b", Sector.CITIZEN, Standpoint.OUTSIDE)
                .person("c", Sector.CITIZEN, Standpoint.OUTSIDE)
                .speaks("s1", "a", 1)
                .on(LocalDate.of(2026, 2, 3))
                .speaks("s2", "a", 1);
    }

    private static StakeholderNetwork network(Optional<Span> first) {
        return StakeholderNetwork.builder()
                .addStakeholder(A)
                .addStakeholder(B)
                .addStakeholder(C)
                .addLayer(
                        Layer.builder().id(TALK).direction(Direction.UNDIRECTED).build())
                .addTie(TALK, A, B, 1, first)
                .addTie(TALK, B, C, 1, Optional.of(FEBRUARY))
                .build();
    }

    private static void observed(Course course, StakeholderId from, StakeholderId to, double weight) {
        course.logs((id, at) -> TieObserved.builder()
                .id(id)
                .at(at)
                .layer(TALK)
                .from(from)
                .to(to)
                .weight(weight)
                .build());
    }

    @Test
    void a_period_sees_the_ties_that_hold_in_it() {
        CoCreationProcess process =
                people().network(network(Optional.of(JANUARY))).process();
        assertThat(ProcessPart.during(process, JANUARY).network().ties(TALK)).hasSize(1);
        assertThat(ProcessPart.during(process, JANUARY)
                        .network()
                        .ties(TALK)
                        .get(0)
                        .to())
                .isEqualTo(B);
        assertThat(ProcessPart.ofSession(process, SessionId.of("s2"))
                        .network()
                        .ties(TALK)
                        .get(0)
                        .to())
                .isEqualTo(C);
        assertThat(ProcessPart.during(process, JANUARY).journal().size()).isEqualTo(1);
    }

    @Test
    void a_layer_with_a_tie_without_date_says_nothing_about_a_period() {
        CoCreationProcess process = people().network(network(Optional.empty())).process();
        assertThat(ProcessPart.during(process, JANUARY).network().layers()).isEmpty();
        assertThat(ProcessPart.during(process, JANUARY).network().stakeholders())
                .hasSize(3);
        Series series = Series.byWindow(Centralisation.withDefaults(), process, Period.ofMonths(1));
        assertThat(series.values()).isEmpty();
        assertThat(series.points()
                        .get(0)
                        .measurement()
                        .undefined()
                        .orElseThrow()
                        .because())
                .isEqualTo(
                        "the network has no such layer of ties between stakeholders; of a period, only ties with dates or"
                                + " observed in it are seen");
    }

    @Test
    void ties_observed_in_the_period_stand_for_those_without_date() {
        Course course = people().network(network(Optional.empty()));
        observed(course, C, A, 3);
        observed(course, B, A, 1);
        observed(course, A, B, 0);
        CoCreationProcess process = course.process();
        assertThat(ProcessPart.during(process, FEBRUARY).network().ties(TALK))
                .hasSize(1)
                .allMatch(tie -> tie.from().equals(A) && tie.to().equals(C));
        assertThat(ProcessPart.during(process, JANUARY).network().layers()).isEmpty();
    }

    @Test
    void the_session_of_nobody_has_no_entries() {
        CoCreationProcess process =
                people().network(network(Optional.of(JANUARY))).process();
        assertThat(ProcessPart.ofSession(process, SessionId.of("none"))
                        .journal()
                        .isEmpty())
                .isTrue();
    }

    private static Rating rating(String rater, double value, String day) {
        return Rating.builder()
                .question(QuestionId.of("q1.1"))
                .rater(StakeholderId.of(rater))
                .perspective(Perspective.USERS)
                .value(value)
                .on(LocalDate.parse(day))
                .build();
    }

    private static List<Double> values(CoCreationProcess process) {
        return process.assessments().stream()
                .flatMap(assessment -> assessment.ratings().stream())
                .map(Rating::value)
                .toList();
    }

    @Test
    void ratings_are_those_given_by_then_and_the_last_of_each_rater() {
        Course course = people();
        course.on(LocalDate.of(2026, 1, 20))
                .logs((id, at) -> Rated.builder()
                        .id(id)
                        .at(at)
                        .framework(FrameworkId.of("cornerstones"))
                        .question(QuestionId.of("q1.1"))
                        .rater(C)
                        .perspective(Perspective.USERS)
                        .value(2)
                        .build());
        CoCreationProcess process = course.process().toBuilder()
                .addAssessment(new Assessment(
                        FrameworkId.of("cornerstones"),
                        ImmutableList.of(
                                rating("a", 1, "2026-01-05"),
                                rating("b", 3, "2026-02-05"),
                                rating("a", 4, "2026-02-20"))))
                .build();
        CoCreationProcess january = ProcessPart.during(process, JANUARY);
        assertThat(values(january)).containsExactly(1.0);
        assertThat(january.journal().entries(Rated.class)).hasSize(1);
        assertThat(values(ProcessPart.during(process, FEBRUARY))).containsExactly(4.0, 3.0, 2.0);
        assertThat(values(ProcessPart.ofSession(process, SessionId.of("s2")))).containsExactly(1.0, 2.0);
    }

    @Test
    void who_is_first_named_later_was_not_there_yet() {
        CoCreationProcess process =
                people().on(LocalDate.of(2026, 2, 4)).speaks("s2", "b", 1).process();
        assertThat(ProcessPart.during(process, JANUARY).stakeholders().keySet()).containsExactly(A, C);
        assertThat(ProcessPart.during(process, FEBRUARY).stakeholders().keySet())
                .containsExactly(A, B, C);
    }

    @Test
    void the_problem_is_stated_once_all_insights_in_it_were_there() {
        Course course = people();
        course.on(LocalDate.of(2026, 2, 10))
                .logs((id, at) -> Insight.builder()
                        .id(id)
                        .at(at)
                        .text("lifts are broken at night")
                        .usedInSharedProblem(true)
                        .build());
        CoCreationProcess process = course.process().toBuilder()
                .sharedProblem("Nobody comes home safely at night.")
                .build();
        assertThat(ProcessPart.during(process, JANUARY).sharedProblem()).isEmpty();
        assertThat(ProcessPart.during(process, FEBRUARY).sharedProblem()).isPresent();
        assertThat(ProcessPart.during(
                                people().process().toBuilder()
                                        .sharedProblem("undated")
                                        .build(),
                                FEBRUARY)
                        .sharedProblem())
                .isEmpty();
    }
}
