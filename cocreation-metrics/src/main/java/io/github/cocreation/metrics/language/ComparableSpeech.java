/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The groups and periods whose terms can be compared because all have enough, drawn to one size.
 *
 * @param groups the groups
 * @param periods the speeches of these groups in each period
 * @param terms the terms of each of these groups in each period
 */
record ComparableSpeech(
        ImmutableSortedSet<String> groups,
        ImmutableList<ImmutableList<Speech>> periods,
        ImmutableList<ImmutableSortedMap<String, TermCounts>> terms) {
    static ComparableSpeech of(SpeechPeriods speech, int leastTerms, int leastPeriods) {
        TreeMap<String, Integer> enough = new TreeMap<>();
        speech.terms()
                .forEach(period -> period.forEach(
                        (group, counts) -> enough.merge(group, counts.total() >= leastTerms ? 1 : 0, Integer::sum)));
        ImmutableSortedSet<String> groups = enough.entrySet().stream()
                .filter(entry -> entry.getValue() >= leastPeriods)
                .map(Map.Entry::getKey)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
        ImmutableList.Builder<ImmutableList<Speech>> periods = ImmutableList.builder();
        ImmutableList.Builder<ImmutableSortedMap<String, TermCounts>> terms = ImmutableList.builder();
        for (int i = 0; i < speech.periods().size(); i++) {
            ImmutableSortedMap<String, TermCounts> of = speech.terms().get(i);
            boolean full = !groups.isEmpty()
                    && groups.stream()
                            .allMatch(group -> Optional.ofNullable(of.get(group))
                                    .filter(counts -> counts.total() >= leastTerms)
                                    .isPresent());
            if (full) {
                periods.add(speech.periods().get(i).stream()
                        .filter(said -> groups.contains(said.group()))
                        .collect(ImmutableList.toImmutableList()));
                terms.add(ImmutableSortedMap.copyOfSorted(new TreeMap<>(Maps.filterKeys(of, groups::contains))));
            }
        }
        return new ComparableSpeech(groups, periods.build(), terms.build());
    }

    /** The smallest number of uses of any group in any period. */
    int smallest() {
        return terms.stream()
                .flatMap(period -> period.values().stream())
                .mapToInt(TermCounts::total)
                .min()
                .orElse(0);
    }

    /** The divergence of each period, as the mean over draws of equal size. */
    double[] levels(int draws, long seed) {
        int uses = smallest();
        SplittableRandom random = new SplittableRandom(seed);
        return terms.stream()
                .mapToDouble(period -> level(period, uses, draws, random))
                .toArray();
    }

    private static double level(
            ImmutableSortedMap<String, TermCounts> terms, int uses, int draws, SplittableRandom random) {
        double sum = 0;
        for (int draw = 0; draw < draws; draw++) {
            List<TermCounts> drawn = new ArrayList<>();
            terms.values().forEach(counts -> drawn.add(counts.rarefied(uses, random)));
            sum += JensenShannon.normalised(drawn).orElseThrow();
        }
        return sum / draws;
    }

    /** The divergence of the last period if groups had held its speeches at random; empty if it has one speech a group. */
    Optional<Double> shuffledLast(int shuffles, long seed) {
        ImmutableList<Speech> last = periods.get(periods.size() - 1);
        if (last.size() <= groups.size()) {
            return Optional.empty();
        }
        SplittableRandom random = new SplittableRandom(seed).split();
        int smallest = smallest();
        double sum = 0;
        for (int shuffle = 0; shuffle < shuffles; shuffle++) {
            List<Speech> mixed = new ArrayList<>();
            int[] order = IntStream.range(0, last.size()).toArray();
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[j];
                order[j] = kept;
            }
            for (int i = 0; i < order.length; i++) {
                mixed.add(new Speech(last.get(i).group(), last.get(order[i]).terms()));
            }
            ImmutableSortedMap<String, TermCounts> mixedTerms = SpeechPeriods.byGroup(mixed);
            int uses = Math.min(
                    smallest,
                    mixedTerms.values().stream()
                            .mapToInt(TermCounts::total)
                            .min()
                            .orElse(0));
            sum += level(mixedTerms, uses, 1, random);
        }
        return Optional.of(sum / shuffles);
    }
}
