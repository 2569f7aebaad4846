/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

/**
 * Why no panel is worth more than a bound: all panels are split by the seats of a type into those with few and those with
 * many, again and again; for each part, prices of the rows say the bound. On the way, prices also say how many seats a type
 * can have at most, or must have at least, in a panel worth more.
 */
sealed interface PanelProof {
    /** Panels with at most so many seats of a type, and the others. */
    record Split(int type, int atMost, PanelProof few, PanelProof many) implements PanelProof {}

    /** Panels that these prices of the rows leave over. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Narrow(double[] prices, PanelProof rest) implements PanelProof {}

    /** Prices of the rows that leave no panel over. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Leaf(double[] prices) implements PanelProof {}

    /** Whether this shows that every panel within {@code low} and {@code high} is worth at most {@code most}. */
    default boolean shows(PanelRows rows, double[] worth, double most, int[] low, int[] high) {
        if (this instanceof Leaf leaf) {
            return rows.bound(worth, leaf.prices, low, high) <= most;
        } else if (this instanceof Narrow narrow) {
            int[] least = low.clone();
            int[] greatest = high.clone();
            return !rows.narrow(worth, narrow.prices, most, least, greatest)
                    || narrow.rest.shows(rows, worth, most, least, greatest);
        }
        Split split = (Split) this;
        int[] fewHigh = high.clone();
        fewHigh[split.type] = Math.min(high[split.type], split.atMost);
        int[] manyLow = low.clone();
        manyLow[split.type] = Math.max(low[split.type], split.atMost + 1);
        return (low[split.type] > fewHigh[split.type] || split.few.shows(rows, worth, most, low, fewHigh))
                && (manyLow[split.type] > high[split.type] || split.many.shows(rows, worth, most, manyLow, high));
    }
}
