/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import java.util.List;
import java.util.Optional;

/**
 * Checks how far a lottery is from the largest product of chances. With weights 1 by chance for each person, the lottery at
 * hand weighs as much as there are people; since the sum of logarithms is concave, no lottery is better by more than the
 * heaviest panel weighs above that.
 */
final class NashCheck {
    private static final double CLOSE = 1e-5;

    private final SeatTypes types;
    private final double[] chances;

    NashCheck(SeatTypes types, double[] chances) {
        this.types = types;
        this.chances = chances;
    }

    /** Whether levels that are right state no larger gap than a search that was not stopped leaves. */
    boolean isClose(List<ChanceLevel> levels) {
        return !levels.isEmpty()
                && NashProof.states(
                        levels.get(levels.size() - 1).heaviest(),
                        LevelProof.weights(levels.get(levels.size() - 1), types),
                        types);
    }

    /** What is wrong; empty if the last level proves the gap it states and the ones before it prove chances of 0. */
    Optional<String> wrong(List<ChanceLevel> levels) {
        boolean[] impossible = new boolean[chances.length];
        for (int l = 0; l < levels.size(); l++) {
            ChanceLevel level = levels.get(l);
            double[] weights = LevelProof.weights(level, types);
            if (weights.length == 0 || !LevelProof.holds(level, weights, types)) {
                return Optional.of("must be proved to be at least the weight of every panel");
            }
            boolean last = l == levels.size() - 1;
            if (!last && level.heaviest() > CLOSE) {
                return Optional.of("must prove a chance of 0 before the last");
            }
            for (int t = 0; t < weights.length; t++) {
                impossible[t] |= !last && weights[t] > 0.5;
                double wanted = impossible[t] ? 0 : types.people(t) / chances[t];
                if (last && Double.isInfinite(wanted)) {
                    return Optional.of("must prove that nobody without a chance could have one");
                }
                if (last && !(Math.abs(weights[t] - wanted) <= CLOSE * wanted)) {
                    return Optional.of("must have weights of 1 by chance");
                }
            }
        }
        return Optional.empty();
    }
}
