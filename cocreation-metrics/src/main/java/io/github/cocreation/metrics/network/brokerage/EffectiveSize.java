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
 * Effective size: how many of a stakeholder's contacts it has that its other contacts do not bring.
 *
 * <p><b>Formula.</b> {@code sum over contacts j of (1 - sum over q of p_iq m_jq)}; in [1, number of contacts]. Without weights and
 * directions it is {@code k - 2t/k} for k contacts with t ties among them (Borgatti 1997).
 *
 * <p><b>Reading of ties.</b> {@code z_ij} is what the ties of i and j amount to, both directions together; {@code p_iq = z_iq / sum
 * of z_ik}, {@code m_jq = z_jq / largest z_jk}.
 *
 * <p><b>Worked example.</b> a tied to b, c and d, of whom b and c are tied: {@code 3 - 2 · 1/3 = 7/3}.
 *
 * <p><b>Degenerate cases.</b> No contacts: undefined. <b>Cost.</b> O(sum of squared degrees).
 * <b>Memory.</b> 40 bytes a stakeholder, in ego networks 56, and 16 a tie.
 *
 * @see <a href="https://doi.org/10.4159/9780674029095">Burt (1992), Structural holes: the social structure of competition</a>
 * @param amount how much a tie counts
 * @param surroundings whose ties are looked at
 */
public record EffectiveSize(TieAmount amount, Surroundings surroundings) {
    private static final EffectiveSize DEFAULTS = new EffectiveSize(TieAmount.ONE, Surroundings.WHOLE_NETWORK);

    /** {@return the measure in the whole network, every tie counting one} */
    public static EffectiveSize withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy in which ties count so much}
     *
     * @param value how much a tie counts
     */
    public EffectiveSize withAmount(TieAmount value) {
        return new EffectiveSize(value, surroundings);
    }

    /**
     * {@return a copy that looks so far}
     *
     * @param value whose ties are looked at
     */
    public EffectiveSize withSurroundings(Surroundings value) {
        return new EffectiveSize(amount, value);
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
            scores[v] = ego.count() == 0 ? Double.NaN : ego.effectiveSize();
        });
        return NodeScores.of(view, scores);
    }
}
