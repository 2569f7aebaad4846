/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.language;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.Direction;
import io.github.cocreation.metrics.measure.Grouping;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.MeasureRange;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * M18: whether the groups share their key terms, as the {@linkplain Jaccard share} of terms that all groups use among the 30
 * each uses most; or, if there is a glossary, the share of its terms that all groups have taken up.
 *
 * <p><b>Worked example.</b> Users say user, plan and budget, managers user, plan and hope: 2 of 4 terms are used by both, 0.5.
 * With the glossary user, plan, repair: 2 of 3 are taken up.
 *
 * <p><b>Range.</b> 0 to 1, high is good. <b>Minimum.</b> Two groups with terms. <b>Cost.</b> Linear in terms. <b>Source.</b>
 * Jaccard (1912); the cut-offs are heuristics.
 */
public final class SharedTerms implements Measure {
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M18"))
            .name("Shared key terms")
            .question("Do the groups share their key terms?")
            .formula("terms used by all groups / terms used by any, among the top terms of each or a glossary")
            .range(MeasureRange.UNIT)
            .direction(Direction.HIGH_IS_GOOD)
            .minimumData("two groups with terms")
            .bands(Bands.lowest("few", Level.WATCH, "the groups share few of their words")
                    .from(0.4, "some", Level.USUAL, "the groups share some of their words")
                    .from(0.7, "shared", Level.GOOD, "the groups share most of their words")
                    .by(Source.heuristic("cut-offs of shared terms; 0.7 is meant for a glossary")))
            .addSource(Source.literature("Jaccard (1912), New Phytologist 11"))
            .build();
    private static final SharedTerms DEFAULTS =
            new SharedTerms(Grouping.byStanding(), 30, ImmutableSortedSet.of(), WordAnalyser.withDefaults());

    private final Grouping grouping;
    private final int top;
    private final ImmutableSortedSet<String> glossary;
    private final TextAnalyser analyser;

    private SharedTerms(Grouping grouping, int top, ImmutableSortedSet<String> glossary, TextAnalyser analyser) {
        this.grouping = grouping;
        this.top = top;
        this.glossary = glossary;
        this.analyser = analyser;
    }

    /** {@return the measure over standings and the 30 terms each uses most} */
    public static SharedTerms withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that compares other groups}
     *
     * @param value by what to tell groups apart
     */
    public SharedTerms withGrouping(Grouping value) {
        return new SharedTerms(value, top, glossary, analyser);
    }

    /**
     * {@return a copy that looks at so many terms of each group}
     *
     * @param value how many, at least 1
     * @throws IllegalArgumentException if it is less than 1
     */
    public SharedTerms withTop(int value) {
        return new SharedTerms(grouping, Require.atLeast("top", value, 1, "shared terms"), glossary, analyser);
    }

    /**
     * {@return a copy that asks which terms of a glossary are taken up by all}
     *
     * @param value the terms agreed on; empty for the terms used most
     */
    public SharedTerms withGlossary(Set<String> value) {
        return new SharedTerms(grouping, top, ImmutableSortedSet.copyOf(value), analyser);
    }

    /**
     * {@return a copy that finds the terms of contributions that have a text only in another way}
     *
     * @param value the analyser
     */
    public SharedTerms withAnalyser(TextAnalyser value) {
        return new SharedTerms(grouping, top, glossary, value);
    }

    @Override
    public SharedTerms withLanguage(Locale language) {
        return withAnalyser(WordAnalyser.withDefaults().withLanguage(language));
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        SpeechPeriods speech = SpeechPeriods.of(process, grouping, Period.ofMonths(1), analyser);
        ImmutableSortedMap<String, TermCounts> terms = speech.overall();
        Measurement.Builder measurement = measure(terms)
                .putParameter("grouping", grouping.toString())
                .putParameter(
                        "terms", glossary.isEmpty() ? "top " + top + " of each" : "glossary of " + glossary.size())
                .addInput(terms.size() + " groups with terms");
        speech.note(measurement);
        return measurement.build();
    }

    private Measurement.Builder measure(ImmutableSortedMap<String, TermCounts> terms) {
        if (terms.isEmpty()) {
            return DEFINITION.undefined(UndefinedReason.NO_DATA, "no contribution has terms or a text", 0);
        }
        if (terms.size() < 2) {
            return DEFINITION.undefined(UndefinedReason.SINGLE_GROUP, "only one group has terms", 1);
        }
        if (!glossary.isEmpty()) {
            long taken = glossary.stream()
                    .filter(term -> terms.values().stream()
                            .allMatch(group -> group.terms().contains(term)))
                    .count();
            return DEFINITION.measured(
                    (double) taken / glossary.size(),
                    glossary.size(),
                    "All " + terms.size() + " groups use " + taken + " of the " + glossary.size()
                            + " terms of the glossary.");
        }
        List<ImmutableSortedSet<String>> tops =
                terms.values().stream().map(group -> group.top(top)).toList();
        double shared = Jaccard.of(tops).orElseThrow();
        Set<String> any = new TreeSet<>();
        tops.forEach(any::addAll);
        return DEFINITION.measured(
                shared,
                any.size(),
                "Of " + any.size() + " key terms, " + Digits.percent(shared) + " are among the key terms of all "
                        + terms.size() + " groups.");
    }
}
