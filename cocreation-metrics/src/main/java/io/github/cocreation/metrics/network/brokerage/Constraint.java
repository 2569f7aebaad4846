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
 * Constraint: how far a stakeholder's contacts tie it down, because all it invests leads to them and they know each other.
 *
 * <p><b>Formula.</b> {@code sum over contacts j of (p_ij + sum over q of p_iq p_qj)²}. Low where somebody stands over structural
 * holes; may exceed 1.
 *
 * <p><b>Reading of ties.</b> {@code z_ij} is what the ties of i and j amount to, both directions together; {@code p_iq = z_iq / sum
 * of z_ik}, {@code m_jq = z_jq / largest z_jk}.
 *
 * <p><b>Worked example.</b> Star with hub h and four leaves: each leaf has a quarter of h, {@code 4 · (1/4)² = 1/4}; a leaf has h
 * alone, 1. Triangle: {@code 2 · (1/2 + 1/2 · 1/2)² = 9/8}.
 *
 * <p><b>Degenerate cases.</b> No contacts: undefined; in the ego network, where one contact alone says nothing, fewer than two.
 * <b>Cost.</b> O(sum of squared degrees).
 * <b>Memory.</b> 40 bytes a stakeholder, in ego networks 56, and 16 a tie.
 *
 * @see <a href="https://doi.org/10.4159/9780674029095">Burt (1992), Structural holes: the social structure of competition</a>
 * @see <a href="https://doi.org/10.1086/421787">Burt (2004), Structural holes and good ideas</a>
 * @param amount how much a tie counts
 * @param surroundings whose ties are looked at
 */
public record Constraint(TieAmount amount, Surroundings surroundings) {
    private static final Constraint DEFAULTS = new Constraint(TieAmount.ONE, Surroundings.WHOLE_NETWORK);

    /** {@return the measure in the whole network, every tie counting one} */
    public static Constraint withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy in which ties count so much}
     *
     * @param value how much a tie counts
     */
    public Constraint withAmount(TieAmount value) {
        return new Constraint(value, surroundings);
    }

    /**
     * {@return a copy that looks so far}
     *
     * @param value whose ties are looked at
     */
    public Constraint withSurroundings(Surroundings value) {
        return new Constraint(amount, value);
    }

    /**
     * {@return the score of every stakeholder; undefined for those without contacts, in ego networks with fewer than two}
     *
     * @param view the network
     * @throws IllegalArgumentException if weights are read and one is not above 0
     */
    public NodeScores of(NetworkView view) {
        return of(view, Work.withDefaults());
    }

    /**
     * {@return the score of every stakeholder; undefined for those without contacts, in ego networks with fewer than two}
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
            scores[v] = isUndefined(ego) ? Double.NaN : ego.constraint();
        });
        return NodeScores.of(view, scores);
    }

    private boolean isUndefined(EgoTies ego) {
        return ego.count() == 0 || (ego.count() == 1 && surroundings == Surroundings.EGO_NETWORK);
    }
}
