/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.twomode;

import java.util.OptionalDouble;

/**
 * Density of a network of two modes: the share of possible ties, all between a stakeholder and a focus, that are there.
 *
 * <p><b>Formula.</b> {@code m / (p q)} for p stakeholders and q foci.
 *
 * <p><b>Worked example.</b> a and b in session one, a in session two: 3 of 4 ties, 0.75.
 *
 * <p><b>Degenerate cases.</b> No stakeholders or no foci: undefined. <b>Cost.</b> O(1).
 * <b>Memory.</b> None.
 *
 * @see <a href="https://doi.org/10.1016/S0378-8733(96)00301-2">Borgatti and Everett (1997), Network analysis of 2-mode data</a>
 */
public final class TwoModeDensity {
    private TwoModeDensity() {}

    /**
     * {@return the density; empty if a mode is empty}
     *
     * @param view the network
     */
    public static OptionalDouble of(TwoModeView view) {
        double possible = (double) view.stakeholders().size() * view.foci().size();
        return possible == 0 ? OptionalDouble.empty() : OptionalDouble.of(view.tieCount() / possible);
    }
}
