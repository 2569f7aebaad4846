/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.brokerage;

import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import io.github.cocreation.metrics.network.TieAmount;

/**
 * Hierarchy of constraint: whether one contact alone ties a stakeholder down, or all do alike.
 *
 * <p><b>Formula.</b> The Coleman-Theil index over contacts, {@code sum of r ln r / (k ln k)} with {@code r = c_ij k / C}, c_ij being
 * the contact's part of the {@linkplain Constraint constraint} C; in [0, 1]: 0 if all k contacts do alike, 1 if one does all.
 *
 * <p><b>Worked example.</b> a tied to b, c and d, of whom b and c are tied: b and c tie a down by {@code (1/3 + 1/3 · 1/2)² = 1/4}
 * each, d by {@code (1/3)² = 1/9}; r is 27/22, 27/22 and 12/22, so {@code (2 · 27/22 ln 27/22 + 12/22 ln 12/22) / (3 ln 3) =
 * 0.0522}.
 *
 * <p><b>Degenerate cases.</b> No contacts: undefined; one contact: 1. <b>Cost.</b> O(sum of squared degrees).
 * <b>Memory.</b> 40 bytes a stakeholder, in ego networks 56, and 16 a tie.
 *
 * @see <a href="https://doi.org/10.4159/9780674029095">Burt (1992), Structural holes: the social structure of competition</a>
 * @param amount how much a tie counts
 * @param surroundings whose ties are looked at
 */
public record ConstraintHierarchy(TieAmount amount, Surroundings surroundings) {
    private static final ConstraintHierarchy DEFAULTS =
            new ConstraintHierarchy(TieAmount.ONE, Surroundings.WHOLE_NETWORK);

    /** {@return the measure in the whole network, every tie counting one} */
    public static ConstraintHierarchy withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy in which ties count so much}
     *
     * @param value how much a tie counts
     */
    public ConstraintHierarchy withAmount(TieAmount value) {
        return new ConstraintHierarchy(value, surroundings);
    }

    /**
     * {@return a copy that looks so far}
     *
     * @param value whose ties are looked at
     */
    public ConstraintHierarchy withSurroundings(Surroundings value) {
        return new ConstraintHierarchy(amount, value);
    }

    /**
     * {@return the score of every stakeholder; undefined for those without contacts}
     *
     * @param view the network
     * @throws IllegalArgumentException if weights are read and one is not above 0
     */
    public NodeScores of(NetworkView view) {
        return of(view, Work.withDefaults());
    }

    /**
     * {@return the score of every stakeholder; undefined for those without contacts}
     *
     * @param view the network
     * @param work who may stop and watch it; it counts stakeholders
     * @throws IllegalArgumentException if weights are read and one is not above 0
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public NodeScores of(NetworkView view, Work work) {
        EgoTies ego = new EgoTies(view, amount, surroundings);
        double[] scores = new double[view.nodeCount()];
        work.inSteps(scores.length, v -> {
            ego.look(v);
            scores[v] = hierarchy(ego);
        });
        return NodeScores.of(view, scores);
    }

    private static double hierarchy(EgoTies ego) {
        double k = ego.count();
        if (k < 2) {
            return k == 0 ? Double.NaN : 1;
        }
        double mean = ego.constraint() / k;
        double sum = 0;
        for (int place = 0; place < k; place++) {
            double ratio = ego.constraint(place) / mean;
            sum += ratio * StrictMath.log(ratio);
        }
        return Math.max(0, sum / (k * StrictMath.log(k))); // rounding may leave less than 0
    }
}
