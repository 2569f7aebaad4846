/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How different distributions of terms are: the Jensen-Shannon divergence, in bits.
 *
 * <p><b>Formula.</b> JSD = H(M) - mean of H(P_g), with M the mean of the distributions P_g, all of one weight, and H the entropy
 * to base 2. Of two it lies in [0, 1], and its square root is a distance; of k it is divided by log2 k to lie there.
 *
 * <p><b>Worked example.</b> user 4, plan 3, budget 3 and user 2, hope 4, plan 4: JSD = 0.379681 bits, distance 0.616183. With a
 * third, user 5, hope 5: 0.509616 bits, 0.321532 of the largest there could be.
 *
 * <p><b>Degenerate cases.</b> Fewer than two distributions, or an empty one: undefined. Small samples look more different than
 * they are: draw equal numbers first. <b>Cost.</b> Linear in terms times groups.
 *
 * @see <a href="https://doi.org/10.1109/18.61115">Lin (1991), IEEE Transactions on Information Theory 37</a>
 * @see <a href="https://doi.org/10.1109/TIT.2003.813506">Endres and Schindelin (2003), IEEE Transactions on Information Theory
 *     49</a>
 */
public final class JensenShannon {
    private JensenShannon() {}

    /**
     * {@return the divergence in bits; empty with fewer than two, or if one is empty}
     *
     * @param groups the terms of each group
     */
    public static Optional<Double> bits(List<TermCounts> groups) {
        if (groups.size() < 2
                || groups.stream().anyMatch(group -> group.counts().isEmpty())) {
            return Optional.empty();
        }
        TreeMap<String, Double> mean = new TreeMap<>();
        double within = 0;
        for (TermCounts group : groups) {
            double total = group.total();
            for (Map.Entry<String, Integer> entry : group.counts().entrySet()) {
                double p = entry.getValue() / total;
                mean.merge(entry.getKey(), p / groups.size(), Double::sum);
                within -= p * log2(p) / groups.size();
            }
        }
        double joint = 0;
        for (double p : mean.values()) {
            joint -= p * log2(p);
        }
        return Optional.of(Math.max(0, joint - within));
    }

    /**
     * {@return the divergence over the largest there could be, in [0, 1]; empty with fewer than two, or if one is empty}
     *
     * @param groups the terms of each group
     */
    public static Optional<Double> normalised(List<TermCounts> groups) {
        return bits(groups).map(bits -> Math.min(1, bits / log2(groups.size())));
    }

    /**
     * {@return the distance of two, in [0, 1]; empty if one is empty}
     *
     * @param one the terms of one
     * @param other the terms of the other
     */
    public static Optional<Double> distance(TermCounts one, TermCounts other) {
        return bits(List.of(one, other)).map(bits -> Math.sqrt(Math.min(1, bits)));
    }

    private static double log2(double value) {
        return StrictMath.log(value) / StrictMath.log(2);
    }
}
