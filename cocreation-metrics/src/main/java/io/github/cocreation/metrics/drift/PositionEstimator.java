/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.journal.Insight;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.metrics.measure.Bootstrap;
import io.github.cocreation.metrics.measure.Interval;
import io.github.cocreation.metrics.measure.Windows;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Estimates the way of a process over the plane of Ulrich's types from its journal: a {@link PositionTrail}.
 *
 * <p><b>Method.</b> The journal is cut into periods; each gives a position from what was initiated, said, decided, promised and
 * found in it. Its uncertainty: with five sessions or more, the sessions are drawn anew with replacement {@code draws} times
 * (percentiles of each axis, an ellipse from variances and covariance); with fewer, Wilson's interval of each share is taken as if
 * each session were one trial. That is wide, as it should be: two sessions know little. The test of a change compares the
 * sessions of the whole journal, see {@link ChangeTest}.
 *
 * <p><b>Worked example.</b> In one session outsiders propose and take both decisions, which were on nobody's list: central
 * actor 1 (initiative and decisions known), with Wilson's range of one trial, 0.21 to 1, for each of the two.
 *
 * <p><b>Cost.</b> One walk through the journal, and draws times sessions for each period.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">Wilson (1927), JASA 22</a>
 */
public final class PositionEstimator {
    private static final PositionEstimator DEFAULTS =
            new PositionEstimator(Period.ofMonths(1), Optional.empty(), 1000, ChangeTest.withDefaults(), 1);

    private final Period length;
    private final Optional<Double> criteriaFixed;
    private final int draws;
    private final ChangeTest test;
    private final long seed;

    private PositionEstimator(Period length, Optional<Double> criteriaFixed, int draws, ChangeTest test, long seed) {
        this.length = length;
        this.criteriaFixed = criteriaFixed;
        this.draws = draws;
        this.test = test;
        this.seed = seed;
    }

    /** {@return periods of a month, 1000 draws, 999 orders, seed 1, the share of criteria fixed before not being known} */
    public static PositionEstimator withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with periods of this length}
     *
     * @param value the length, above zero
     * @throws IllegalArgumentException if it is zero or negative
     */
    public PositionEstimator withPeriod(Period value) {
        return new PositionEstimator(Windows.require(value), criteriaFixed, draws, test, seed);
    }

    /**
     * {@return a copy that knows how many outcome criteria were fixed before the start}
     *
     * @param value their share, in [0, 1]
     * @throws IllegalArgumentException if it is outside [0, 1]
     */
    public PositionEstimator withCriteriaFixed(double value) {
        return new PositionEstimator(
                length, Optional.of(Require.unitInterval("criteria fixed", value, "a position")), draws, test, seed);
    }

    /**
     * {@return a copy that draws sessions anew so many times}
     *
     * @param value how many times, at least 100
     * @throws IllegalArgumentException if there are fewer
     */
    public PositionEstimator withDraws(int value) {
        return new PositionEstimator(
                length, criteriaFixed, Require.atLeast("draws", value, 100, "a position"), test, seed);
    }

    /** {@return a copy that draws no sessions anew, for large journals: all uncertainty is by Wilson's interval} */
    public PositionEstimator withoutDraws() {
        return new PositionEstimator(length, criteriaFixed, 0, test, seed);
    }

    /**
     * {@return a copy that tests for a change like this}
     *
     * @param value the test
     */
    public PositionEstimator withTest(ChangeTest value) {
        return new PositionEstimator(length, criteriaFixed, draws, value, seed);
    }

    /**
     * {@return a copy with another seed, for draws and orders}
     *
     * @param value the seed
     */
    public PositionEstimator withSeed(long value) {
        return new PositionEstimator(length, criteriaFixed, draws, test.withSeed(value), value);
    }

    /** {@return the length of a period} */
    public Period period() {
        return length;
    }

    /** {@return the share of outcome criteria fixed before the start; empty if it is not known} */
    public Optional<Double> criteriaFixed() {
        return criteriaFixed;
    }

    /**
     * {@return the way of a process}
     *
     * @param process the process
     */
    public PositionTrail of(CoCreationProcess process) {
        ImmutableList<Span> windows = Windows.of(process.journal(), length);
        ImmutableList<PlaneUnits> units = PlaneUnits.of(process, windows);
        List<double[]> withProblem = new ArrayList<>();
        ImmutableList.Builder<PositionEstimate> estimates = ImmutableList.builder();
        for (int i = 0; i < windows.size(); i++) {
            units.get(i).units().stream()
                    .filter(unit -> PlaneSums.has(unit, PlaneSums.PROBLEM))
                    .forEach(withProblem::add);
            PlaneUnits untilThen = new PlaneUnits(ImmutableList.copyOf(withProblem));
            estimates.add(new PeriodEstimate(units.get(i), untilThen, criteriaFixed)
                    .estimate(windows.get(i), draws, seed + i));
        }
        return new PositionTrail(
                process.declaredPosition()
                        .filter(position -> DeclaredType.of(process).isPresent()),
                estimates.build(),
                test.of(PlaneUnits.of(process).units(), ShareDistance.PLANE));
    }

    /**
     * How far some days of a process lie from a place on the plane, their sessions drawn anew with what is known of the problem until
     * then; empty with fewer than five sessions.
     */
    Optional<Interval> distance(CoCreationProcess process, Span days, double x, double y) {
        if (draws == 0) {
            return Optional.empty();
        }
        PlaneUnits units = PlaneUnits.of(process, ImmutableList.of(days)).get(0);
        double[] before = new double[PlaneSums.SIZE];
        PlaneSums sums = PlaneSums.of(process);
        process.journal().entries(Insight.class).stream()
                .filter(insight -> insight.day().isBefore(days.from()))
                .forEach(insight -> sums.add(insight, before));
        return Bootstrap.withDefaults().withDraws(draws).withSeed(seed).interval(units.size(), times -> {
            double[] drawn = units.total(times);
            double[] problem = before.clone();
            PlaneSums.addTo(problem, drawn, 1);
            ObservedPosition position =
                    ObservedPosition.of(drawn, PlaneSums.share(problem, PlaneSums.PROBLEM), criteriaFixed);
            return position.isKnown()
                    ? Optional.of(TypeDrift.distance(
                            position.centralActor().orElseThrow() - x,
                            position.outcome().orElseThrow() - y))
                    : Optional.empty();
        });
    }
}
