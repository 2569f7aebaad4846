/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Digest;
import io.github.cocreation.core.journal.Journal;
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
 * The speeches of a journal by period: contributions with terms, or with a text whose terms are found now, of people in exactly one
 * group. What others say is left out and counted. A journal is walked once for all who ask for the same groups and periods.
 */
final class SpeechPeriods {
    private final ImmutableList<ImmutableList<Speech>> periods;
    private final ImmutableList<ImmutableSortedMap<String, TermCounts>> terms;
    private final int leftOut;
    private final int without;
    private final int read;
    private final TextAnalyser analyser;

    private SpeechPeriods(
            ImmutableList<ImmutableList<Speech>> periods, int leftOut, int without, int read, TextAnalyser analyser) {
        this.periods = periods;
        this.terms = periods.stream().map(SpeechPeriods::byGroup).collect(ImmutableList.toImmutableList());
        this.leftOut = leftOut;
        this.without = without;
        this.read = read;
        this.analyser = analyser;
    }

    static SpeechPeriods of(CoCreationProcess process, Grouping grouping, Period length, TextAnalyser analyser) {
        return process.journal().digest(new ByPeriod(ImmutableMap.copyOf(grouping.groups(process)), length, analyser));
    }

    /** The speeches of people in these groups, by periods of one length. */
    private record ByPeriod(
            ImmutableMap<StakeholderId, ImmutableSortedSet<String>> groups, Period length, TextAnalyser analyser)
            implements Digest<SpeechPeriods> {
        @Override
        public SpeechPeriods of(Journal journal) {
            ImmutableList<Span> windows = Windows.of(journal, length);
            List<List<Speech>> periods = new ArrayList<>();
            windows.forEach(window -> periods.add(new ArrayList<>()));
            int at = 0;
            int leftOut = 0;
            int without = 0;
            int read = 0;
            for (Contribution contribution : journal.entries(Contribution.class)) {
                while (!windows.get(at).contains(contribution.day())) {
                    at++;
                }
                ImmutableSortedSet<String> in =
                        groups.getOrDefault(contribution.stakeholder(), ImmutableSortedSet.of());
                boolean counted = !contribution.terms().isEmpty();
                if (!counted && contribution.text().isEmpty()) {
                    without++;
                } else if (in.size() != 1) {
                    leftOut++;
                } else {
                    TermCounts terms = counted
                            ? TermCounts.of(contribution.terms())
                            : analyser.analyse(contribution.text().orElseThrow());
                    if (terms.total() > 0) {
                        periods.get(at).add(new Speech(in.first(), terms));
                    }
                    read += counted ? 0 : 1;
                }
            }
            return new SpeechPeriods(
                    periods.stream()
                            .filter(period -> !period.isEmpty())
                            .map(ImmutableList::copyOf)
                            .collect(ImmutableList.toImmutableList()),
                    leftOut,
                    without,
                    read,
                    analyser);
        }
    }

    /** The speeches of each period, earliest first; none is empty. */
    ImmutableList<ImmutableList<Speech>> periods() {
        return periods;
    }

    /** The terms of each group in each period. */
    ImmutableList<ImmutableSortedMap<String, TermCounts>> terms() {
        return terms;
    }

    /** The terms of each group in some speeches. */
    static ImmutableSortedMap<String, TermCounts> byGroup(List<Speech> speeches) {
        TreeMap<String, List<TermCounts>> terms = new TreeMap<>();
        speeches.forEach(speech ->
                terms.computeIfAbsent(speech.group(), g -> new ArrayList<>()).add(speech.terms()));
        return summed(terms);
    }

    /** The terms of each group in all periods. */
    ImmutableSortedMap<String, TermCounts> overall() {
        TreeMap<String, List<TermCounts>> all = new TreeMap<>();
        terms.forEach(period -> period.forEach((group, counts) ->
                all.computeIfAbsent(group, g -> new ArrayList<>()).add(counts)));
        return summed(all);
    }

    private static ImmutableSortedMap<String, TermCounts> summed(Map<String, List<TermCounts>> terms) {
        return terms.entrySet().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Ordering.natural(), Map.Entry::getKey, entry -> TermCounts.sum(entry.getValue())));
    }

    /** Says which contributions were read rather than counted before, and which were left out. */
    void note(Measurement.Builder measurement) {
        if (read > 0) {
            measurement.addInput("the texts of " + read + " contributions whose terms were not counted");
            measurement.putParameter("terms of texts", analyser.toString());
        }
        if (leftOut > 0) {
            measurement.addMissing(leftOut + " contributions of people who are in no group or in several");
        }
        if (without > 0) {
            measurement.addMissing("the terms or the text of " + without + " contributions");
        }
    }
}
