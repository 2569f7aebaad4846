/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.language;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.cocreation.core.check.Require;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * How often each term was used.
 *
 * @param counts the number of uses, by term; all at least 1
 */
public record TermCounts(ImmutableSortedMap<String, Integer> counts) {
    private static final TermCounts NONE = new TermCounts(ImmutableSortedMap.of());

    /**
     * Checks the counts.
     *
     * @param counts the number of uses, by term; all at least 1
     * @throws IllegalArgumentException if a count is less than 1
     */
    public TermCounts {
        counts.forEach((term, count) -> Require.atLeast("uses of term (" + term + ")", count, 1, "counts of terms"));
    }

    /** {@return no terms} */
    public static TermCounts none() {
        return NONE;
    }

    /**
     * {@return these counts}
     *
     * @param counts the number of uses, by term; zeros are left out
     * @throws IllegalArgumentException if a count is negative
     */
    public static TermCounts of(Map<String, Integer> counts) {
        if (counts instanceof ImmutableSortedMap<String, Integer> sorted
                && sorted.comparator().equals(Ordering.natural())
                && !sorted.containsValue(0)) {
            return new TermCounts(sorted);
        }
        return counts.isEmpty()
                ? NONE
                : new TermCounts(counts.entrySet().stream()
                        .filter(entry -> entry.getValue() != 0)
                        .collect(ImmutableSortedMap.toImmutableSortedMap(
                                Ordering.natural(), Map.Entry::getKey, Map.Entry::getValue)));
    }

    /**
     * {@return the sum of several counts}
     *
     * @param several the counts
     */
    public static TermCounts sum(Iterable<TermCounts> several) {
        // Hashing while it grows, and order once at the end, is several times faster than order throughout.
        Map<String, int[]> sum = new HashMap<>();
        several.forEach(one -> one.counts.forEach((term, count) -> {
            int[] uses = sum.computeIfAbsent(term, t -> new int[1]);
            uses[0] = Math.addExact(uses[0], count);
        }));
        TreeMap<String, Integer> sorted = new TreeMap<>();
        sum.forEach((term, uses) -> sorted.put(term, uses[0]));
        return of(sorted);
    }

    /** {@return how many uses there are in all} */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@return the terms used} */
    public ImmutableSortedSet<String> terms() {
        return counts.keySet();
    }

    /**
     * {@return the share of a term in all uses; 0 if it is not used}
     *
     * @param term the term
     */
    public double share(String term) {
        return counts.isEmpty() ? 0 : (double) counts.getOrDefault(term, 0) / total();
    }

    /**
     * {@return the terms used most; of terms used alike the first in the alphabet}
     *
     * @param most how many at most
     */
    public ImmutableSortedSet<String> top(int most) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(Map.Entry::getKey)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /**
     * {@return so many uses drawn from these without putting back, so that corpora of different size can be compared; all if
     * there are not more}
     *
     * @param uses how many to draw, at least 0
     * @param random what draws; the same state gives the same draw
     */
    public TermCounts rarefied(int uses, SplittableRandom random) {
        int left = total();
        int needed = Require.atLeast("uses", uses, 0, "a rarefaction");
        if (left <= needed) {
            return this;
        }
        TreeMap<String, Integer> drawn = new TreeMap<>();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            int kept = 0;
            for (int use = 0; use < entry.getValue(); use++) {
                if (random.nextInt(left) < needed) {
                    kept++;
                    needed--;
                }
                left--;
            }
            drawn.put(entry.getKey(), kept);
        }
        return of(drawn);
    }

    /** {@return how many uses of how many terms} */
    @Override
    public String toString() {
        return total() + " uses of " + counts.size() + " terms";
    }
}
