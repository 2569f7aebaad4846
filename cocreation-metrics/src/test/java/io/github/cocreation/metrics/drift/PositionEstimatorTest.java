/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.InventedProcess;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PositionEstimatorTest {
    private static final PositionEstimator ESTIMATOR =
            PositionEstimator.withDefaults().withCriteriaFixed(0.5);

    private static Course people() {
        return new Course()
                .person("in", Sector.PUBLIC, Standpoint.INSIDE)
                .person("out", Sector.CITIZEN, Standpoint.OUTSIDE);
    }

    private static void decides(Course course, String session, String who, boolean onList) {
        course.logs((id, at) -> Decision.builder()
                .id(id)
                .at(at)
                .subject("what")
                .session(SessionId.of(session))
                .proposer(StakeholderId.of(who))
                .addDecider(StakeholderId.of(who))
                .onInitiatorsFirstList(onList)
                .build());
    }

    @Test
    void one_session_knows_little() {
        Course course = people().declared(0.6, 0.75);
        decides(course, "s", "out", false);
        decides(course, "s", "out", false);
        PositionEstimate only = ESTIMATOR.of(course.process()).periods().get(0);
        assertThat(only.sessions()).isEqualTo(1);
        assertThat(only.basis()).isEqualTo(UncertaintyBasis.WILSON);
        assertThat(only.centralActor()).contains(1.0);
        // Centre 0.603 of Wilson's interval of one trial, half length 0.397 sqrt(0.25^2 + 0.3^2) / 0.55.
        PlausibleRange range = only.centralActorRange().orElseThrow();
        assertThat(range.low()).isCloseTo(0.6034 - 0.3966 * 0.39051 / 0.55, within(1e-3));
        assertThat(range.high()).isEqualTo(1);
        assertThat(only.type().orElseThrow().toString()).isEqualTo("facilitating");
        assertThat(ESTIMATOR.of(course.process()).change().sentence()).startsWith("Not enough sessions (1)");
    }

    /** Twelve sessions in four months, of which outsiders decide those before the turn. */
    private static CoCreationProcess turning(int turn) {
        Course course = people().declared(0.6, 0.75);
        for (int i = 0; i < 24; i++) {
            course.on(LocalDate.of(2026, 1 + i / 6, 1 + 4 * (i % 6)));
            decides(course, "s" + i, i < turn == (i % 5 > 0) ? "out" : "in", i >= turn);
        }
        return course.process();
    }

    @Test
    void five_sessions_a_period_are_drawn_anew() {
        PositionTrail trail = ESTIMATOR.of(turning(12));
        assertThat(trail.periods()).hasSize(4);
        PositionEstimate first = trail.periods().get(0);
        assertThat(first.basis()).isEqualTo(UncertaintyBasis.REDRAWN_SESSIONS);
        assertThat(first.centralActorRange()
                        .orElseThrow()
                        .contains(first.centralActor().orElseThrow()))
                .isTrue();
        assertThat(first.centralActorRange().orElseThrow().width()).isBetween(0.1, 0.9);
        UncertaintyEllipse ellipse = first.ellipse().orElseThrow();
        assertThat(ellipse.major()).isGreaterThan(0.1);
        // All six decisions were off the list, so that openness is sure.
        assertThat(ellipse.minor()).isCloseTo(0, within(1e-6));
        assertThat(ellipse.angle()).isCloseTo(0, within(1e-9));
    }

    @Test
    void a_turn_half_way_is_found_where_it_is() {
        ChangePoint change = ESTIMATOR.of(turning(12)).change();
        assertThat(change.after()).contains(12);
        assertThat(change.isShown()).isTrue();
        assertThat(ESTIMATOR.of(turning(0)).change().isShown()).isFalse();
    }

    @Test
    void more_sessions_make_it_surer() {
        double few = ESTIMATOR.withPeriod(Period.ofDays(4)).of(turning(24)).known().stream()
                .mapToDouble(p -> p.centralActorRange().orElseThrow().width())
                .min()
                .orElseThrow();
        double many = ESTIMATOR.withPeriod(Period.ofYears(1)).of(turning(24)).known().stream()
                .mapToDouble(p -> p.centralActorRange().orElseThrow().width())
                .max()
                .orElseThrow();
        assertThat(many).isLessThan(few);
    }

    @Test
    void the_worked_ellipse_has_these_half_axes() {
        UncertaintyEllipse flat = UncertaintyEllipse.of(0.5, 0.5, 0.01, 0.0025, 0);
        assertThat(flat.major()).isCloseTo(0.2448, within(1e-4));
        assertThat(flat.minor()).isCloseTo(0.1224, within(1e-4));
        assertThat(flat.angle()).isZero();
        assertThat(UncertaintyEllipse.of(0.5, 0.5, 0.01, 0.01, 0.005).angle()).isCloseTo(Math.PI / 4, within(1e-12));
    }

    @Property(tries = 15)
    void every_known_position_lies_on_the_plane_and_in_its_range(@ForAll long seed) {
        PositionTrail trail = ESTIMATOR.withDraws(100).of(InventedProcess.of(seed, 6, 150, 200));
        assertThat(trail).isEqualTo(ESTIMATOR.withDraws(100).of(InventedProcess.of(seed, 6, 150, 200)));
        for (PositionEstimate period : trail.known()) {
            assertThat(period.centralActor().orElseThrow()).isBetween(0.0, 1.0);
            assertThat(period.outcome().orElseThrow()).isBetween(0.0, 1.0);
            assertThat(period.ellipse()).isPresent();
            if (period.basis() == UncertaintyBasis.WILSON) {
                assertThat(period.outcomeRange()
                                .orElseThrow()
                                .contains(period.outcome().orElseThrow()))
                        .isTrue();
            }
        }
    }
}
