/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.metrics.measure.TheilSen;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.immutables.value.Value;

/**
 * The take-over score of a series of periods, with its three parts.
 *
 * <p><b>Formula.</b> With y the initiators' share of decisions per period, z their share of open commitments, y* the share that
 * suits the type, b the Theil-Sen slope of y per period, and clamp to [0, 1]:
 *
 * <pre>
 * T = 0.4 clamp((y_last - y*) / (1 - y*)) + 0.4 clamp(b / 0.10) + 0.2 clamp((z_last - z_first) / 0.3)
 * </pre>
 *
 * <p>If fewer than two periods have a z, that part is missing and the other two weigh 0.5 each.
 *
 * <p><b>Range.</b> 0 to 1, high is bad. <b>Worked example.</b> y = 0.35, 0.40, 0.50, 0.60, 0.70; z = 0.30 to 0.60; y* = 0.4:
 * 0.4 * 0.5 + 0.4 * 1 + 0.2 * 1 = 0.8.
 *
 * <p><b>Degenerate cases.</b> Fewer than three periods: empty. <b>Source.</b> A construction of this library on the vicious
 * circle of take-over (seed: Move!); weights and cut-offs are heuristics.
 */
@Value.Immutable
public abstract class TakeOverScore {
    private static final int LEAST_PERIODS = 3;
    private static final double STEEP = 0.10;
    private static final double LARGE_SHIFT = 0.3;

    TakeOverScore() {}

    /** {@return how far the last share of decisions lies above what suits the type, in [0, 1]} */
    public abstract double level();

    /** {@return how steeply the share of decisions rises, in [0, 1]; 1 is a tenth per period or more} */
    public abstract double trend();

    /** {@return how much the share of open commitments grew, in [0, 1]; empty if it is not known} */
    public abstract Optional<Double> burden();

    /** {@return the slope of the share of decisions per period} */
    public abstract double slope();

    /** {@return the score, in [0, 1]} */
    public double value() {
        return burden().map(b -> 0.4 * level() + 0.4 * trend() + 0.2 * b).orElse((level() + trend()) / 2);
    }

    /**
     * {@return the score; empty with fewer than three periods}
     *
     * @param decisionShares the initiators' share of decisions in each period
     * @param commitmentShares their share of open commitments at the end of each period; NaN where there were none
     * @param suited the share of decisions that suits the type, from 0 up to but not including 1
     * @throws IllegalArgumentException if a share is not in [0, 1], the lengths differ, or {@code suited} is 1
     */
    public static Optional<TakeOverScore> of(double[] decisionShares, double[] commitmentShares, double suited) {
        Require.that(
                decisionShares.length == commitmentShares.length,
                "number of commitment shares",
                commitmentShares.length,
                "a take-over score of " + decisionShares.length + " periods",
                "must be the number of periods",
                "put NaN where there were no open commitments");
        Require.that(
                Require.unitInterval("suited share", suited, "a take-over score") < 1,
                "suited share",
                suited,
                "a take-over score",
                "must be below 1",
                "do not ask for take-over where the initiators are meant to decide everything");
        for (double share : decisionShares) {
            Require.unitInterval("decision share", share, "a period");
        }
        if (decisionShares.length < LEAST_PERIODS) {
            return Optional.empty();
        }
        double slope = TheilSen.slope(decisionShares).orElseThrow();
        double last = decisionShares[decisionShares.length - 1];
        return Optional.of(ImmutableTakeOverScore.builder()
                .level(clamp((last - suited) / (1 - suited)))
                .trend(clamp(slope / STEEP))
                .burden(burden(commitmentShares))
                .slope(slope)
                .build());
    }

    private static Optional<Double> burden(double[] commitmentShares) {
        double[] known =
                DoubleStream.of(commitmentShares).filter(z -> !Double.isNaN(z)).toArray();
        Arrays.stream(known).forEach(share -> Require.unitInterval("commitment share", share, "a period"));
        return known.length < 2
                ? Optional.empty()
                : Optional.of(clamp((known[known.length - 1] - known[0]) / LARGE_SHIFT));
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
