/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much sets have in common.
 *
 * <p><b>Formula.</b> J = |A and B| / |A or B|; of several sets, what is in all over what is in any.
 *
 * <p><b>Worked example.</b> {user, plan, budget} and {user, plan, hope}: 2 of 4, so 0.5.
 *
 * <p><b>Degenerate cases.</b> All empty, or fewer than two sets: undefined. <b>Source.</b> Jaccard (1912), New Phytologist 11.
 */
public final class Jaccard {
    private Jaccard() {}

    /**
     * {@return what is in all over what is in any; empty with fewer than two sets, or if all are empty}
     *
     * @param sets the sets
     */
    public static Optional<Double> of(List<? extends Set<String>> sets) {
        Set<String> any = new TreeSet<>();
        sets.forEach(any::addAll);
        if (sets.size() < 2 || any.isEmpty()) {
            return Optional.empty();
        }
        long all = any.stream()
                .filter(item -> sets.stream().allMatch(set -> set.contains(item)))
                .count();
        return Optional.of((double) all / any.size());
    }
}
