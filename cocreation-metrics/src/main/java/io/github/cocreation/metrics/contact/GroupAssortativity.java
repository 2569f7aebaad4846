/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.contact;

import io.github.cocreation.core.check.Require;
import java.util.Optional;

/**
 * Assortativity over groups: whether ties keep to their own group more than the groups' shares of all ends of ties would have
 * it.
 *
 * <p><b>Formula.</b> With e_ab the share of ties from group a to group b, a_k and b_k the sums of row and column k: r = (sum_k
 * e_kk - sum_k a_k b_k) / (1 - sum_k a_k b_k).
 *
 * <p><b>Range.</b> From a negative bound to 1; 0 is random mixing.
 *
 * <p><b>Worked example.</b> Of two groups, 4 and 4 ties inside and 1 each way across: e = 0.4, 0.1, 0.1, 0.4; r = (0.8 - 0.5) /
 * 0.5 = 0.6.
 *
 * <p><b>Degenerate cases.</b> No ties, or all ties start and end in one group: undefined. <b>Cost.</b> O(g²).
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.67.026126">Newman (2003), Mixing patterns in networks</a>
 */
public final class GroupAssortativity {
    private GroupAssortativity() {}

    /**
     * {@return r; empty without ties, or if all are within one group}
     *
     * @param ties how many ties run from each group to each; for undirected ties symmetric, as {@code MixingMatrix} counts them
     * @throws IllegalArgumentException if the rows are not as long as there are rows, or a count is negative
     */
    public static Optional<Double> of(long[]... ties) {
        double all = 0;
        double inside = 0;
        double[] out = new double[ties.length];
        double[] in = new double[ties.length];
        for (int a = 0; a < ties.length; a++) {
            Require.that(
                    ties[a].length == ties.length,
                    "length of row",
                    ties[a].length,
                    "a mixing matrix",
                    "must be the number of rows (" + ties.length + ")",
                    "give a zero where no ties run");
            for (int b = 0; b < ties.length; b++) {
                double count = Require.notNegative("count", (double) ties[a][b], "a mixing matrix");
                all += count;
                inside += a == b ? count : 0;
                out[a] += count;
                in[b] += count;
            }
        }
        if (all == 0) {
            return Optional.empty();
        }
        double chance = 0;
        for (int k = 0; k < ties.length; k++) {
            chance += out[k] / all * (in[k] / all);
        }
        return chance >= 1 ? Optional.empty() : Optional.of((inside / all - chance) / (1 - chance));
    }
}
