/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.framework.Criterion;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.framework.DimensionId;
import io.github.cocreation.core.framework.Framework;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * How ready governance is on one dimension: half the weakest of its primary criteria, half the weighted mean of all that
 * count in it.
 *
 * <p>\[ R_d = \alpha \min_{c \in P_d} x_c + (1 - \alpha) \frac{\sum_c w_{cd} x_c}{\sum_c w_{cd}} \]
 *
 * <p>where \( P_d \) are the criteria whose primary dimension is d, and w is 0.7 for a primary and 0.3 for a secondary one.
 * Blocked if a primary criterion scores at most 1.
 *
 * <p>Worked example, \( \alpha = 0.5 \): primary criteria 3 and 1, secondary ones 2.5 and 3. The weighted mean is (0.7 x 3 +
 * 0.7 x 1 + 0.3 x 2.5 + 0.3 x 3) / 2 = 2.225, the weakest primary one 1, so R = 1.6125, and it is blocked.
 *
 * <p>Undefined if a primary criterion has no score, or there is none. A secondary criterion without score is left out of the
 * mean and listed.
 *
 * <p>Basis: missing core conditions make the co-creation fail (seed: CoSIE); the minimum follows the logic of necessary
 * conditions, Dul (2016), Organizational Research Methods 19(1). Alpha and weights are heuristics.
 */
@Value.Immutable
public abstract class DimensionReadiness {
    static final double BLOCKING_SCORE = 1;

    DimensionReadiness() {}

    /** {@return the dimension} */
    public abstract DimensionId dimension();

    /** {@return the readiness, on the scale of the scores; empty if a primary criterion has no score} */
    public abstract OptionalDouble readiness();

    /** {@return the weighted mean of the criteria with a score; empty if none has one} */
    public abstract OptionalDouble weightedMean();

    /** {@return the primary criterion with the lowest score; empty if none has one} */
    public abstract Optional<CriterionId> weakest();

    /** {@return the score of {@link #weakest()}} */
    public abstract OptionalDouble weakestScore();

    /** {@return the criteria that count in this dimension and have no score} */
    public abstract ImmutableList<CriterionId> unscored();

    /** {@return whether a primary criterion scores at most 1} */
    public boolean isBlocked() {
        return weakestScore().isPresent() && weakestScore().getAsDouble() <= BLOCKING_SCORE;
    }

    /**
     * {@return the readiness on a dimension}
     *
     * @param framework the framework
     * @param dimension one of its dimensions
     * @param scores the score of each criterion that has one
     * @param alpha how much the weakest counts, in [0, 1]
     */
    static DimensionReadiness of(
            Framework framework, DimensionId dimension, Map<CriterionId, Double> scores, double alpha) {
        double sum = 0;
        double weights = 0;
        boolean complete = false;
        boolean missing = false;
        ImmutableSortedMap.Builder<CriterionId, Double> primary = ImmutableSortedMap.naturalOrder();
        ImmutableList.Builder<CriterionId> unscored = ImmutableList.builder();
        for (Criterion criterion : framework.criteria()) {
            double weight = framework.weight(criterion, dimension);
            boolean isPrimary = criterion.primary().filter(dimension::equals).isPresent();
            Double score = scores.get(criterion.id());
            if (weight == 0) {
                continue;
            }
            if (score == null) {
                unscored.add(criterion.id());
                missing |= isPrimary;
                continue;
            }
            sum += weight * score;
            weights += weight;
            if (isPrimary) {
                primary.put(criterion.id(), score);
                complete = true;
            }
        }
        Optional<Map.Entry<CriterionId, Double>> weakest =
                primary.build().entrySet().stream().min(Comparator.comparingDouble(Map.Entry::getValue));
        OptionalDouble mean = weights > 0 ? OptionalDouble.of(sum / weights) : OptionalDouble.empty();
        return ImmutableDimensionReadiness.builder()
                .dimension(dimension)
                .weightedMean(mean)
                .weakest(weakest.map(Map.Entry::getKey))
                .weakestScore(weakest.map(w -> OptionalDouble.of(w.getValue())).orElse(OptionalDouble.empty()))
                .unscored(unscored.build())
                .readiness(
                        complete && !missing
                                ? OptionalDouble.of(
                                        alpha * weakest.orElseThrow().getValue() + (1 - alpha) * mean.orElseThrow())
                                : OptionalDouble.empty())
                .build();
    }
}
