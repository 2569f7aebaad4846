/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.voice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * Sets that together cover everything coverable at low cost: each time the one that costs least for each it adds, the first of
 * equals; then those that the others make needless are dropped, the last chosen first.
 *
 * <p><b>How far from best.</b> Never more than H(m) = 1 + 1/2 + ... + 1/m times, m being the size of the largest set; and for the case
 * at hand by dual fitting: each element is charged its share of the cost of the set that covered it; divided by the most that any
 * set is overcharged, the charges are a solution of the dual, so their sum is a lower bound on every cover.
 *
 * <p><b>Cost.</b> O(sets chosen times the size of all sets). <b>Source.</b> Chvátal (1979), Mathematics of Operations Research 4(3);
 * dual fitting: Vazirani (2001), Approximation Algorithms, chapter 13.
 *
 * @param chosen the sets, in the order in which they were chosen
 * @param cost what they cost together
 * @param lowerBound what no cover costs less than
 * @param guarantee H(m); 1 if there are no sets
 */
record GreedyCover(ImmutableList<Integer> chosen, double cost, double lowerBound, double guarantee) {
    /** A set of elements, counted from 0, and its cost above 0. */
    record Choice(ImmutableSortedSet<Integer> elements, double cost) {
        Choice {
            Require.that(cost > 0, "cost", cost, "a set", "must be above 0", "give every contact some cost");
        }
    }

    static GreedyCover of(List<Choice> sets) {
        int elements = sets.stream()
                .flatMap(set -> set.elements.stream())
                .mapToInt(element -> element + 1)
                .max()
                .orElse(0);
        BitSet open = new BitSet(elements);
        sets.forEach(set -> set.elements.forEach(open::set));
        double[] charges = new double[elements];
        List<Integer> chosen = new ArrayList<>();
        while (!open.isEmpty()) {
            int best = best(sets, open);
            Choice set = sets.get(best);
            double each = set.cost / news(set, open);
            set.elements.stream().filter(open::get).forEach(element -> charges[element] = each);
            set.elements.forEach(open::clear);
            chosen.add(best);
        }
        prune(sets, chosen, elements);
        double cost = chosen.stream().mapToDouble(i -> sets.get(i).cost).sum();
        double overcharged = sets.stream()
                .mapToDouble(set -> set.elements.stream()
                                .mapToDouble(element -> charges[element])
                                .sum()
                        / set.cost)
                .max()
                .orElse(1);
        double bound = Arrays.stream(charges).sum() / Math.max(1, overcharged);
        return new GreedyCover(ImmutableList.copyOf(chosen), cost, Math.min(cost, bound), guarantee(sets));
    }

    private static int best(List<Choice> sets, BitSet open) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < sets.size(); i++) {
            int news = news(sets.get(i), open);
            if (news > 0 && sets.get(i).cost / news < least) {
                best = i;
                least = sets.get(i).cost / news;
            }
        }
        return best;
    }

    private static int news(Choice set, BitSet open) {
        return (int) set.elements.stream().filter(open::get).count();
    }

    private static void prune(List<Choice> sets, List<Integer> chosen, int elements) {
        int[] times = new int[elements];
        chosen.forEach(i -> sets.get(i).elements.forEach(element -> times[element]++));
        List<Integer> latestFirst = new ArrayList<>(chosen);
        Collections.reverse(latestFirst);
        for (int i : latestFirst) {
            if (sets.get(i).elements.stream().allMatch(element -> times[element] > 1)) {
                sets.get(i).elements.forEach(element -> times[element]--);
                chosen.remove(Integer.valueOf(i));
            }
        }
    }

    private static double guarantee(List<Choice> sets) {
        int largest = sets.stream().mapToInt(set -> set.elements.size()).max().orElse(1);
        double sum = 0;
        for (int i = Math.max(1, largest); i >= 1; i--) {
            sum += 1.0 / i;
        }
        return sum;
    }
}
