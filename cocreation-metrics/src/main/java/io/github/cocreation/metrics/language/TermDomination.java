/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
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
import io.github.cocreation.metrics.measure.Windows;
import java.time.Period;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * M19: whether one group's words have simply replaced those of the others.
 *
 * <p><b>Formula.</b> S is the set of terms that at least two groups use in the last period. A term comes from the group that
 * used it most, relative to all it said, in the first period; a term nobody used then is new, one that two used alike was
 * common already. Dom = max over groups of the share of S that comes from the group. Beside it, how far each group moved: the
 * {@linkplain JensenShannon divergence} of its terms in the first and the last period, and their asymmetry (max - min) / max.
 * The warning flag is raised if Dom is above 0.7 and asymmetry above 0.5.
 *
 * <p><b>Worked example.</b> Of ten terms both use at the end, eight were the managers' at the start, one the users', one is
 * new: Dom = 0.8. The managers have not moved, the users have: asymmetry 1, warning.
 *
 * <p><b>Range.</b> 0 to 1, low is good. <b>Minimum.</b> Two groups that speak in the first and in the last period, and 10 shared
 * terms. <b>Cost.</b> Linear in terms. <b>Source.</b> A construction of this library without validation.
 */
public final class TermDomination implements Measure {
    /** The part that is 1 if the warning is raised, else 0. */
    public static final String FLAG = "warning flag";

    private static final int LEAST_SHARED = 10;
    private static final double MOST = 0.7;
    private static final double ONE_SIDED = 0.5;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M19"))
            .name("Domination of language")
            .question("Has one group's language simply replaced the others?")
            .formula("max over groups of shared terms of the last period that were the group's in the first / all"
                    + " shared")
            .range(MeasureRange.UNIT)
            .direction(Direction.LOW_IS_GOOD)
            .minimumData("two groups that speak in the first and the last period, and ten terms shared in the last")
            .bands(Bands.lowest("many-sources", Level.GOOD, "the common words come from several groups, or are new")
                    .from(0.5, "one-source", Level.USUAL, "many common words come from one group")
                    .from(MOST, "dominated", Level.WATCH, "the common words are those of one group")
                    .by(Source.heuristic("cut-offs of domination")))
            .addSource(Source.seed(SeedArticle.COSIE))
            .addSource(Source.heuristic("origin of terms and movement of groups"))
            .build();
    private static final TermDomination DEFAULTS =
            new TermDomination(Grouping.byStanding(), Period.ofMonths(1), WordAnalyser.withDefaults());

    private final Grouping grouping;
    private final Period length;
    private final TextAnalyser analyser;

    private TermDomination(Grouping grouping, Period length, TextAnalyser analyser) {
        this.grouping = grouping;
        this.length = length;
        this.analyser = analyser;
    }

    /** {@return the measure over standings and months} */
    public static TermDomination withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that compares other groups}
     *
     * @param value by what to tell groups apart
     */
    public TermDomination withGrouping(Grouping value) {
        return new TermDomination(value, length, analyser);
    }

    /**
     * {@return a copy with periods of this length}
     *
     * @param value the length, above zero
     * @throws IllegalArgumentException if it is zero or negative
     */
    public TermDomination withPeriod(Period value) {
        return new TermDomination(grouping, Windows.require(value), analyser);
    }

    /**
     * {@return a copy that finds the terms of contributions that have a text only in another way}
     *
     * @param value the analyser
     */
    public TermDomination withAnalyser(TextAnalyser value) {
        return new TermDomination(grouping, length, value);
    }

    @Override
    public TermDomination withLanguage(Locale language) {
        return withAnalyser(WordAnalyser.withDefaults().withLanguage(language));
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        SpeechPeriods speech = SpeechPeriods.of(process, grouping, length, analyser);
        Measurement.Builder measurement = measure(speech.terms(), grouping.heads(process))
                .putParameter("grouping", grouping.toString())
                .putParameter("period", length.toString())
                .addInput(speech.periods().size() + " periods with terms");
        speech.note(measurement);
        return measurement.build();
    }

    private static Measurement.Builder measure(
            ImmutableList<ImmutableSortedMap<String, TermCounts>> periods, Map<String, Integer> heads) {
        if (periods.size() < 2) {
            return DEFINITION.undefined(
                    periods.isEmpty() ? UndefinedReason.NO_DATA : UndefinedReason.TOO_FEW,
                    periods.size() + " periods have terms, at least 2 are needed",
                    0);
        }
        ImmutableSortedMap<String, TermCounts> first = periods.get(0);
        ImmutableSortedMap<String, TermCounts> last = periods.get(periods.size() - 1);
        ImmutableSortedSet<String> groups = ImmutableSortedSet.copyOf(Sets.intersection(first.keySet(), last.keySet()));
        ImmutableList<String> shared = shared(groups, last);
        if (groups.size() < 2 || shared.size() < LEAST_SHARED) {
            return DEFINITION.undefined(
                    UndefinedReason.TOO_FEW,
                    groups.size() + " groups speak in the first and the last period and share " + shared.size()
                            + " terms, at least 2 and " + LEAST_SHARED + " are needed",
                    shared.size());
        }
        TreeMap<String, Integer> from = new TreeMap<>();
        int fresh = 0;
        TreeMap<String, Integer> totals = new TreeMap<>();
        first.forEach((group, counts) -> totals.put(group, counts.total()));
        for (String term : shared) {
            Map<String, Double> shares = new TreeMap<>();
            first.forEach((group, counts) -> {
                if (groups.contains(group)) {
                    shares.put(group, counts.counts().getOrDefault(term, 0) / (double) totals.getOrDefault(group, 1));
                }
            });
            fresh += shares.values().stream().allMatch(share -> share == 0) ? 1 : 0;
            origin(shares).ifPresent(group -> from.merge(group, 1, Integer::sum));
        }
        double dominant = from.values().stream().mapToInt(d -> d).max().orElse(0) / (double) shared.size();
        double[] moves = groups.stream()
                .mapToDouble(group -> JensenShannon.bits(List.of(
                                Objects.requireNonNull(first.get(group)), Objects.requireNonNull(last.get(group))))
                        .orElseThrow())
                .toArray();
        double most = Arrays.stream(moves).max().orElseThrow();
        double least = Arrays.stream(moves).min().orElseThrow();
        Optional<Double> asymmetry = most == 0 ? Optional.empty() : Optional.of((most - least) / most);
        boolean flag = dominant > MOST && asymmetry.filter(a -> a > ONE_SIDED).isPresent();
        Measurement.Builder measurement = DEFINITION
                .measured(
                        dominant,
                        shared.size(),
                        "Of " + shared.size() + " terms that groups share in the last period, "
                                + Digits.percent(dominant) + " were one group's in the first and "
                                + Digits.percent((double) fresh / shared.size()) + " are new"
                                + (flag ? "; the others have moved to that group's language." : "."))
                .putPart("new joint terms", Optional.of((double) fresh / shared.size()))
                .putPart("asymmetry of movement", asymmetry)
                .putPart(FLAG, Optional.of(flag ? 1.0 : 0.0));
        for (int i = 0; i < moves.length; i++) {
            String group = groups.asList().get(i);
            measurement.putPart("movement: " + group, Optional.of(moves[i]));
            Optional.ofNullable(heads.get(group))
                    .ifPresent(of -> measurement
                            .putHead("movement: " + group, of)
                            .putHead("share of shared terms from: " + group, of));
            measurement.putPart(
                    "share of shared terms from: " + group,
                    Optional.of(from.getOrDefault(group, 0) / (double) shared.size()));
        }
        return measurement;
    }

    private static ImmutableList<String> shared(
            ImmutableSortedSet<String> groups, ImmutableSortedMap<String, TermCounts> last) {
        TreeMap<String, Integer> users = new TreeMap<>();
        last.forEach((group, counts) -> {
            if (groups.contains(group)) {
                counts.terms().forEach(term -> users.merge(term, 1, Integer::sum));
            }
        });
        return users.entrySet().stream()
                .filter(entry -> entry.getValue() >= 2)
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    /** The group that used a term most, relative to all it said; empty if nobody used it, or two used it alike. */
    private static Optional<String> origin(Map<String, Double> shares) {
        double most = Collections.max(shares.values());
        ImmutableList<String> leading = shares.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
        return most == 0 || leading.size() > 1 ? Optional.empty() : Optional.of(leading.get(0));
    }
}
