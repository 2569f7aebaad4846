/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.temporal;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.OptionalDouble;

/**
 * Which ties of one period are still there in another.
 *
 * <p><b>Formula.</b> Jaccard: ties in both over ties in at least one; in [0, 1]. Survival: ties in both over ties in the first.
 *
 * <p><b>Worked example.</b> First a - b, b - c; then b - c, c - d, a - d: one kept, one lost, two new: Jaccard 1/4, survival 1/2.
 *
 * <p><b>Degenerate cases.</b> No ties in either: Jaccard undefined; none in the first: survival undefined. <b>Cost.</b> O(m log m).
 * <b>Memory.</b> None.
 *
 * @see <a href="https://doi.org/10.1016/j.socnet.2009.02.004">Snijders, van de Bunt and Steglich (2010), Introduction to stochastic
 *     actor-based models for network dynamics</a>
 * @param kept ties in both
 * @param lost ties only in the first
 * @param gained ties only in the second
 */
public record TiePersistence(int kept, int lost, int gained) {
    /**
     * {@return what became of the ties}
     *
     * @param before the first period
     * @param after the second
     * @throws IllegalArgumentException if they are not on the same stakeholders, or differ in direction
     */
    public static TiePersistence between(NetworkView before, NetworkView after) {
        Require.that(
                before.stakeholders().equals(after.stakeholders()) && before.direction() == after.direction(),
                "number of stakeholders",
                after.nodeCount(),
                "the later network",
                "must be those of the earlier one (" + before.nodeCount() + "), and ties must run alike",
                "read both from the same slices");
        int kept = 0;
        for (int tie = 0; tie < before.tieCount(); tie++) {
            kept += after.isTied(before.from(tie), before.to(tie)) ? 1 : 0;
        }
        return new TiePersistence(kept, before.tieCount() - kept, after.tieCount() - kept);
    }

    /** {@return the share of all ties that are in both; empty if there are none} */
    public OptionalDouble jaccard() {
        int all = kept + lost + gained;
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) kept / all);
    }

    /** {@return the share of the first ties that are still there; empty if there were none} */
    public OptionalDouble survival() {
        return kept + lost == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) kept / (kept + lost));
    }
}
