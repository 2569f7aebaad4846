/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;

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
}
