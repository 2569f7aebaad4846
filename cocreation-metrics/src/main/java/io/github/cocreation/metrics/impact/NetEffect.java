/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.impact;

import io.github.cocreation.core.journal.EffectObserved;
import io.github.cocreation.core.journal.EvidenceGrade;
import java.util.Collection;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The net of several effects on one group: the mean of their valences, each weighing by how well it is supported.
 *
 * <p><b>Formula.</b> Net = sum v (e + 1) / sum (e + 1) with valence v from -2 to 2 and evidence e from 0 (a claim) to 3
 * (measured).
 *
 * <p><b>Range.</b> -2 to 2. <b>Worked example.</b> 2 and -1, both claims: 0.5. If the -1 was measured: (2 - 4) / 5 = -0.4.
 *
 * <p><b>Degenerate cases.</b> No effect: undefined. <b>Cost.</b> O(n). <b>Source.</b> A construction of this library: weights by
 * grade are a heuristic.
 */
public final class NetEffect {
    private NetEffect() {}

    /**
     * {@return the net; empty without effects}
     *
     * @param effects the effects
     */
    public static Optional<Double> of(Collection<EffectObserved> effects) {
        return weighted(effects, effect -> weight(effect.evidence()));
    }

    /**
     * {@return the plain mean of the valences; empty without effects}
     *
     * @param effects the effects
     */
    public static Optional<Double> unweighted(Collection<EffectObserved> effects) {
        return weighted(effects, effect -> 1);
    }

    private static int weight(EvidenceGrade evidence) {
        return switch (evidence) {
            case CLAIM -> 1;
            case SINGLE_STORY -> 2;
            case SEVERAL_ACCOUNTS -> 3;
            case MEASURED -> 4;
        };
    }

    private static Optional<Double> weighted(
            Collection<EffectObserved> effects, ToDoubleFunction<EffectObserved> weight) {
        double sum = 0;
        double weights = 0;
        for (EffectObserved effect : effects) {
            double w = weight.applyAsDouble(effect);
            sum += effect.valence() * w;
            weights += w;
        }
        return weights == 0 ? Optional.empty() : Optional.of(sum / weights);
    }
}
