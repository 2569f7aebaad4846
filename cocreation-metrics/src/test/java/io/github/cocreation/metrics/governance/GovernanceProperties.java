/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.framework.Criterion;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.framework.Dimension;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.journal.Account;
import io.github.cocreation.core.journal.AccountDirection;
import io.github.cocreation.core.journal.AccountStep;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.judgement.Gate;
import io.github.cocreation.core.judgement.GateCondition;
import io.github.cocreation.core.judgement.GateOutcome;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.Course;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What holds of M25, M26 and M34 whatever is owed, rated or known. */
class GovernanceProperties {
    private static final Framework CORNERSTONES = Frameworks.cornerstones();
    private static final List<GateOutcome> BETTER =
            List.of(GateOutcome.SOMETHING_ELSE, GateOutcome.CO_CREATION_WITH_WARNING, GateOutcome.CO_CREATION);

    /** So many accounts owed in each direction, so many of them given and answered. */
    private static Course accounts(List<Integer> owed, List<Integer> answered, boolean turned) {
        Course course = new Course();
        List<AccountDirection> directions = List.of(AccountDirection.values());
        int step = 0;
        for (int place = 0; place < directions.size(); place++) {
            int at = turned ? directions.size() - 1 - place : place;
            for (int i = 0; i < owed.get(at); i++) {
                step = account(course, directions.get(at), AccountStep.REQUESTED, Optional.empty(), step);
                if (i < answered.get(at)) {
                    step = account(course, directions.get(at), AccountStep.GIVEN, Optional.of(step - 1), step);
                    step = account(course, directions.get(at), AccountStep.ANSWERED, Optional.of(step - 1), step);
                }
            }
        }
        return course;
    }

    private static int account(
            Course course, AccountDirection direction, AccountStep step, Optional<Integer> follows, int number) {
        course.logs((id, at) -> Account.builder()
                .id(id)
                .at(at)
                .direction(direction)
                .step(step)
                .addFrom(StakeholderId.of("a"))
                .addTo(StakeholderId.of("b"))
                .subject("what became of it")
                .follows(follows.map(before -> EntryId.of("e" + before)))
                .build());
        return number + 1;
    }

    private static double extended(List<Integer> owed, List<Integer> answered, boolean turned) {
        return AccountabilityBalance.withDefaults()
                .of(accounts(owed, answered, turned).process())
                .value()
                .orElseThrow();
    }

    @Property(tries = 60)
    void accounts_extend_as_far_as_the_weakest_direction_whatever_comes_first_and_no_answer_takes_away(
            @ForAll @Size(3) List<@IntRange(min = 1, max = 4) Integer> owed,
            @ForAll @Size(3) List<@IntRange(max = 3) Integer> some,
            @ForAll @IntRange(max = 2) int direction) {
        List<Integer> answered = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            answered.add(Math.min(some.get(i), owed.get(i)));
        }
        double value = extended(owed, answered, false);
        double weakest = 1;
        for (int i = 0; i < 3; i++) {
            weakest = Math.min(weakest, answered.get(i) / (double) owed.get(i));
        }
        assertThat(value).isCloseTo(weakest, within(1e-12));
        assertThat(extended(owed, answered, true)).isEqualTo(value);
        List<Integer> more = new ArrayList<>(answered);
        more.set(direction, Math.min(owed.get(direction), more.get(direction) + 1));
        assertThat(extended(owed, more, false)).isGreaterThanOrEqualTo(value);
        List<Integer> late = new ArrayList<>(owed);
        late.set(direction, late.get(direction) + 1);
        assertThat(extended(late, answered, false)).isLessThanOrEqualTo(value);
    }

    private static Map<CriterionId, Double> scores(List<Integer> halves) {
        Map<CriterionId, Double> scores = new TreeMap<>();
        for (int i = 0; i < CORNERSTONES.criteria().size(); i++) {
            scores.put(CORNERSTONES.criteria().get(i).id(), halves.get(i) / 2.0);
        }
        return scores;
    }

    @Property(tries = 100)
    void readiness_lies_between_the_weakest_score_and_the_mean_and_no_better_score_lowers_it(
            @ForAll @Size(10) List<@IntRange(max = 8) Integer> halves,
            @ForAll @IntRange(max = 9) int better,
            @ForAll @DoubleRange(max = 1) double alpha) {
        Map<CriterionId, Double> scores = scores(halves);
        Map<CriterionId, Double> more = new TreeMap<>(scores);
        Criterion raised = CORNERSTONES.criteria().get(better);
        more.computeIfPresent(raised.id(), (id, score) -> Math.min(4, score + 0.5));
        for (Dimension dimension : CORNERSTONES.dimensions()) {
            DimensionReadiness found = DimensionReadiness.of(CORNERSTONES, dimension.id(), scores, alpha);
            double readiness = found.readiness().orElseThrow();
            double weakest = found.weakestScore().orElseThrow();
            double mean = found.weightedMean().orElseThrow();
            assertThat(readiness).isBetween(Math.min(weakest, mean) - 1e-12, Math.max(weakest, mean) + 1e-12);
            assertThat(readiness).isBetween(0.0, 4.0 + 1e-12);
            assertThat(found.isBlocked()).isEqualTo(weakest <= 1);
            DimensionReadiness after = DimensionReadiness.of(CORNERSTONES, dimension.id(), more, alpha);
            assertThat(after.readiness().orElseThrow()).isGreaterThanOrEqualTo(readiness - 1e-12);
            if (raised.primary().filter(dimension.id()::equals).isEmpty()) {
                assertThat(after.weakestScore()).isEqualTo(found.weakestScore());
            }
        }
    }

    private static Map<CriterionId, Double> conditions(Gate gate, int code) {
        Map<CriterionId, Double> values = new TreeMap<>();
        int left = code;
        for (GateCondition condition : gate.conditions()) {
            values.put(condition.id(), left % 3 / 2.0);
            left /= 3;
        }
        return values;
    }

    private static Optional<GateOutcome> outcome(Gate gate, Map<CriterionId, Double> values) {
        try {
            return Optional.of(gate.evaluate(values).outcome());
        } catch (IllegalArgumentException binary) {
            return Optional.empty();
        }
    }

    /** Every one of the tables of both gates, in which some conditions know no half. */
    @Test
    void no_condition_that_is_better_met_takes_co_creation_away() {
        for (Gate gate : List.of(Gate.publicProfile(), Gate.organisationalProfile())) {
            int codes = (int) Math.pow(3, gate.conditions().size());
            int compared = 0;
            for (int code = 0; code < codes; code++) {
                Map<CriterionId, Double> values = conditions(gate, code);
                Optional<GateOutcome> before = outcome(gate, values);
                for (GateCondition condition : gate.conditions()) {
                    for (double better : new double[] {0.5, 1}) {
                        Map<CriterionId, Double> more = new TreeMap<>(values);
                        more.put(condition.id(), better);
                        Optional<GateOutcome> after = outcome(gate, more);
                        if (before.isPresent() && after.isPresent() && better > values.get(condition.id())) {
                            assertThat(BETTER.indexOf(after.get()))
                                    .as(values + " with " + condition.id() + " at " + better)
                                    .isGreaterThanOrEqualTo(BETTER.indexOf(before.get()))
                                    .isNotNegative();
                            compared++;
                        }
                    }
                }
            }
            assertThat(compared).isGreaterThan(codes / 2);
        }
    }
}
