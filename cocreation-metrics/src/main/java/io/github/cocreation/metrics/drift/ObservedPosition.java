/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Where a process stands on the plane of Ulrich's types by what was done in some days, as far as that is known.
 *
 * <p><b>Formula.</b> x, how central others than the public side are: the mean of the outside shares of initiative (0.25), voice
 * (0.20), decisions (0.30) and commitments (0.25). y, how open the outcome is: the mean of 1 minus the share of outcome criteria
 * fixed before the start (0.40), the share of decisions that were not on the initiators' first list (0.30), and the outside share
 * of the shared problem as it stands by then (0.30). Weights are scaled to what is known; if more than half of the indicators of
 * an axis are missing, it is not known.
 *
 * <p><b>Worked example.</b> Initiative 0.4, voice 0.5, decisions 0.2, no commitments: x = (0.25 * 0.4 + 0.2 * 0.5 + 0.3 * 0.2) /
 * 0.75 = 0.347.
 *
 * <p><b>Source.</b> Axes: seed LEAD, after Ulrich (2016); indicators and weights are heuristics.
 *
 * @param centralActor x; empty if not known
 * @param outcome y; empty if not known
 */
record ObservedPosition(Optional<Double> centralActor, Optional<Double> outcome) {
    static final double[] X_WEIGHTS = {0.25, 0.20, 0.30, 0.25};
    static final double[] Y_WEIGHTS = {0.40, 0.30, 0.30};

    /** The position by the sums of some days and of the problem until their end. */
    static ObservedPosition of(double[] sums, Optional<Double> problem, Optional<Double> criteriaFixed) {
        return new ObservedPosition(
                weighted(X_WEIGHTS, central(sums)),
                weighted(
                        Y_WEIGHTS,
                        List.of(
                                criteriaFixed.map(fixed -> 1 - fixed),
                                PlaneSums.share(sums, PlaneSums.OFF_LIST),
                                problem)));
    }

    /** The indicators of x. */
    static ImmutableList<Optional<Double>> central(double[] sums) {
        return ImmutableList.of(
                PlaneSums.share(sums, PlaneSums.INITIATIVE),
                PlaneSums.share(sums, PlaneSums.voice(sums)),
                PlaneSums.share(sums, PlaneSums.DECISIONS),
                PlaneSums.share(sums, PlaneSums.COMMITMENTS));
    }

    /** The mean of what is known; empty if more than half is not. */
    static Optional<Double> weighted(double[] weights, List<Optional<Double>> indicators) {
        double sum = 0;
        double of = 0;
        int known = 0;
        for (int i = 0; i < weights.length; i++) {
            if (indicators.get(i).isPresent()) {
                sum += weights[i] * indicators.get(i).get();
                of += weights[i];
                known++;
            }
        }
        return 2 * known < weights.length ? Optional.empty() : Optional.of(sum / of);
    }

    boolean isKnown() {
        return centralActor.isPresent() && outcome.isPresent();
    }
}
