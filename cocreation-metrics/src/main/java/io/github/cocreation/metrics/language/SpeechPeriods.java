/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.metrics.measure.Grouping;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.Windows;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The speeches of a journal by period: contributions with terms, of people in exactly one group. What others say is left out
 * and counted.
 *
 * @param periods the speeches of each period, earliest first
 * @param leftOut how many contributions with terms have no single group
 * @param without how many contributions have no terms
 */
record SpeechPeriods(ImmutableList<ImmutableList<Speech>> periods, int leftOut, int without) {
    static SpeechPeriods of(CoCreationProcess process, Grouping grouping, Period length) {
        ImmutableSortedMap<StakeholderId, ImmutableSortedSet<String>> groups = grouping.groups(process);
        ImmutableList<Span> windows = Windows.of(process.journal(), length);
        List<List<Speech>> periods = new ArrayList<>();
        windows.forEach(window -> periods.add(new ArrayList<>()));
        int at = 0;
        int leftOut = 0;
        int without = 0;
        for (Contribution contribution : process.journal().entries(Contribution.class)) {
            while (!windows.get(at).contains(contribution.day())) {
                at++;
            }
            ImmutableSortedSet<String> of = groups.getOrDefault(contribution.stakeholder(), ImmutableSortedSet.of());
            if (contribution.terms().isEmpty()) {
                without++;
            } else if (of.size() == 1) {
                periods.get(at).add(new Speech(of.first(), TermCounts.of(contribution.terms())));
            } else {
                leftOut++;
            }
        }
        return new SpeechPeriods(
                periods.stream()
                        .filter(period -> !period.isEmpty())
                        .map(ImmutableList::copyOf)
                        .collect(ImmutableList.toImmutableList()),
                leftOut,
                without);
    }

    /** The terms of each group in some speeches. */
    static ImmutableSortedMap<String, TermCounts> byGroup(List<Speech> speeches) {
        TreeMap<String, List<TermCounts>> terms = new TreeMap<>();
        speeches.forEach(speech ->
                terms.computeIfAbsent(speech.group(), g -> new ArrayList<>()).add(speech.terms()));
        return terms.entrySet().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Ordering.natural(), Map.Entry::getKey, entry -> TermCounts.sum(entry.getValue())));
    }

    /** The terms of each group in all periods. */
    ImmutableSortedMap<String, TermCounts> overall() {
        return byGroup(periods.stream().flatMap(List::stream).toList());
    }

    void noteMissing(Measurement.Builder measurement) {
        if (leftOut > 0) {
            measurement.addMissing(leftOut + " contributions of people who are in no group or in several");
        }
        if (without > 0) {
            measurement.addMissing("the terms of " + without + " contributions");
        }
    }
}
