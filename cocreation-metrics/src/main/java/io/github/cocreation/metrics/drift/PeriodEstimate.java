/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import io.github.cocreation.core.time.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Estimates the position of one period and its uncertainty, see {@link PositionTrail}. */
final class PeriodEstimate {
    private static final int LEAST_SESSIONS = 5;
    private static final double Z = 1.959963984540054;

    private final PlaneUnits units;
    private final PlaneUnits untilThen;
    private final Optional<Double> criteriaFixed;

    /**
     * @param units the sessions of the period
     * @param untilThen the sessions until its end, from which the shared problem comes
     */
    PeriodEstimate(PlaneUnits units, PlaneUnits untilThen, Optional<Double> criteriaFixed) {
        this.units = units;
        this.untilThen = untilThen;
        this.criteriaFixed = criteriaFixed;
    }

    /** One centre and variance for each axis. */
    private record Moments(double mean, double variance) {
        PlausibleRange range() {
            double half = Z * Math.sqrt(variance);
            return new PlausibleRange(Math.max(0, mean - half), Math.min(1, mean + half));
        }
    }

    PositionEstimate estimate(Span days, int draws, long seed) {
        ObservedPosition position = ObservedPosition.of(
                units.total(), PlaneSums.share(untilThen.total(), PlaneSums.PROBLEM), criteriaFixed);
        ImmutablePositionEstimate.Builder estimate = PositionEstimate.builder()
                .days(days)
                .sessions(units.size())
                .centralActor(position.centralActor())
                .outcome(position.outcome())
                .basis(UncertaintyBasis.WILSON);
        if (units.size() >= LEAST_SESSIONS && draws > 0 && position.isKnown()) {
            List<double[]> redrawn = redrawn(draws, new SplittableRandom(seed));
            if (2 * redrawn.size() > draws) {
                return redrawn(estimate, redrawn);
            }
        }
        Optional<Moments> x = position.centralActor().flatMap(known -> centralMoments());
        Optional<Moments> y = position.outcome().flatMap(known -> outcomeMoments());
        return estimate.centralActorRange(
                        x.map(m -> m.range().with(position.centralActor().orElseThrow())))
                .outcomeRange(y.map(m -> m.range().with(position.outcome().orElseThrow())))
                .ellipse(x.flatMap(
                        a -> y.map(b -> UncertaintyEllipse.of(a.mean(), b.mean(), a.variance(), b.variance(), 0))))
                .build();
    }

    private List<double[]> redrawn(int draws, SplittableRandom random) {
        List<double[]> points = new ArrayList<>();
        for (int draw = 0; draw < draws; draw++) {
            double[] sums = units.total(times(units.size(), random));
            double[] problem = untilThen.total(times(untilThen.size(), random));
            ObservedPosition position =
                    ObservedPosition.of(sums, PlaneSums.share(problem, PlaneSums.PROBLEM), criteriaFixed);
            if (position.isKnown()) {
                points.add(new double[] {
                    position.centralActor().orElseThrow(), position.outcome().orElseThrow()
                });
            }
        }
        return points;
    }

    private static int[] times(int units, SplittableRandom random) {
        int[] times = new int[units];
        for (int i = 0; i < units; i++) {
            times[random.nextInt(units)]++;
        }
        return times;
    }

    private static PositionEstimate redrawn(ImmutablePositionEstimate.Builder estimate, List<double[]> points) {
        double[] x = points.stream().mapToDouble(p -> p[0]).toArray();
        double[] y = points.stream().mapToDouble(p -> p[1]).toArray();
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        double n = x.length;
        return estimate.centralActorRange(quantiles(x))
                .outcomeRange(quantiles(y))
                .ellipse(UncertaintyEllipse.of(meanX, meanY, xx / n, yy / n, xy / n))
                .basis(UncertaintyBasis.REDRAWN_SESSIONS)
                .build();
    }

    private static PlausibleRange quantiles(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new PlausibleRange(quantile(sorted, 0.025), quantile(sorted, 0.975));
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private Optional<Moments> centralMoments() {
        double[] sums = units.total();
        List<Optional<Double>> shares = ObservedPosition.central(sums);
        int[] indicators = {PlaneSums.INITIATIVE, PlaneSums.voice(sums), PlaneSums.DECISIONS, PlaneSums.COMMITMENTS};
        double weights = 0;
        double mean = 0;
        double variance = 0;
        for (int i = 0; i < indicators.length; i++) {
            if (shares.get(i).isPresent()) {
                Moments moments = wilson(shares.get(i).get(), units.having(indicators[i]));
                double weight = ObservedPosition.X_WEIGHTS[i];
                weights += weight;
                mean += weight * moments.mean();
                variance += weight * weight * moments.variance();
            }
        }
        return moments(weights, mean, variance);
    }

    private Optional<Moments> outcomeMoments() {
        double weights = criteriaFixed.isPresent() ? ObservedPosition.Y_WEIGHTS[0] : 0;
        double mean = criteriaFixed.map(fixed -> weight(0) * (1 - fixed)).orElse(0.0);
        double variance = 0;
        PlaneUnits[] from = {units, untilThen};
        int[] indicators = {PlaneSums.OFF_LIST, PlaneSums.PROBLEM};
        for (int i = 0; i < indicators.length; i++) {
            Optional<Double> share = PlaneSums.share(from[i].total(), indicators[i]);
            if (share.isPresent()) {
                Moments moments = wilson(share.get(), from[i].having(indicators[i]));
                weights += weight(i + 1);
                mean += weight(i + 1) * moments.mean();
                variance += weight(i + 1) * weight(i + 1) * moments.variance();
            }
        }
        return moments(weights, mean, variance);
    }

    private static double weight(int indicator) {
        return ObservedPosition.Y_WEIGHTS[indicator];
    }

    private static Optional<Moments> moments(double weights, double mean, double variance) {
        return weights == 0 ? Optional.empty() : Optional.of(new Moments(mean / weights, variance / weights / weights));
    }

    /** Centre of Wilson's interval of a share of n trials, and the variance that goes with its length. */
    private static Moments wilson(double share, int n) {
        double zz = Z * Z / n;
        double half = Z / (1 + zz) * Math.sqrt(share * (1 - share) / n + zz / (4 * n));
        return new Moments((share + zz / 2) / (1 + zz), (half / Z) * (half / Z));
    }
}
