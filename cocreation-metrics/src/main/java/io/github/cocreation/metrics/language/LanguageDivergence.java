/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.language;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.Direction;
import io.github.cocreation.metrics.measure.Grouping;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.MannKendall;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.MeasureRange;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.Trend;
import io.github.cocreation.metrics.measure.UndefinedReason;
import io.github.cocreation.metrics.measure.Windows;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;

/**
 * M17: how far apart the languages of the groups are, as the {@linkplain JensenShannon Jensen-Shannon divergence} of their terms
 * in the last period, over the largest there could be; and whether they come together over the periods.
 *
 * <p><b>How.</b> Groups are those with enough terms in at least three periods, periods those in which all these have enough. As
 * small samples look more different than they are, equal numbers of uses are drawn from every group and period (the smallest
 * number there is) and the mean over {@value #DRAWS} draws is taken. The baseline is what one would find if the speeches of the
 * period had been held by groups at random, each group as many as it did; the ratio of observed to baseline stands among the
 * parts. Cacophony is flagged if the divergence does not fall over the periods and is above 0.35 in the last.
 *
 * <p><b>Worked example.</b> Two groups that share no term have 1, two that use the same terms alike have 0; with the terms of
 * {@link JensenShannon}'s example, three groups have 0.32.
 *
 * <p><b>Range.</b> 0 to 1, low is good. Levels hang on the size of what was said: compare the ratio, and within one process.
 * <b>Minimum.</b> 2 groups with 200 uses of content terms in each of 3 periods. <b>Cost.</b> Linear in terms, times draws and
 * shuffles. <b>Determinism.</b> Same seed, same value. <b>Source.</b> Lin (1991); that languages must come together: seed CoSIE;
 * the cut-offs are heuristics.
 */
public final class LanguageDivergence implements Measure {
    /** The part with the slope of the divergence per period. */
    public static final String SLOPE = "slope per period";

    /** The part with the divergence over that of randomly assigned speeches, in the last period. */
    public static final String RATIO = "observed over shuffled, last period";

    /** The part that is 1 if languages stay apart, else 0. */
    public static final String CACOPHONY = "cacophony flag";

    static final int DRAWS = 20;

    private static final int LEAST_PERIODS = 3;
    private static final double LOUD = 0.35;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M17"))
            .name("Divergence of languages")
            .question("Do the groups come to speak a common language?")
            .formula("(H(M) - mean H(P_g)) / log2 k of the groups' terms, base 2, rarefied, in the last period")
            .range(MeasureRange.UNIT)
            .direction(Direction.LOW_IS_GOOD)
            .minimumData("two groups with 200 uses of content terms in each of three periods")
            .bands(Bands.lowest("common", Level.GOOD, "the groups use words much alike")
                    .from(LOUD, "apart", Level.WATCH, "each group uses words of its own")
                    .by(Source.heuristic("cut-off of divergence, which hangs on how much was said")))
            .addSource(Source.literature("Lin (1991), IEEE Transactions on Information Theory 37"))
            .addSource(Source.seed(SeedArticle.COSIE))
            .build();
    private static final LanguageDivergence DEFAULTS =
            new LanguageDivergence(Grouping.byStanding(), Period.ofMonths(1), 200, WordAnalyser.withDefaults(), 1);

    private final Grouping grouping;
    private final Period length;
    private final int leastTerms;
    private final TextAnalyser analyser;
    private final long seed;

    private LanguageDivergence(Grouping grouping, Period length, int leastTerms, TextAnalyser analyser, long seed) {
        this.grouping = grouping;
        this.length = length;
        this.leastTerms = leastTerms;
        this.analyser = analyser;
        this.seed = seed;
    }

    /** {@return the measure over standings and months, with 200 uses at least and seed 1} */
    public static LanguageDivergence withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that compares other groups}
     *
     * @param value by what to tell groups apart
     */
    public LanguageDivergence withGrouping(Grouping value) {
        return new LanguageDivergence(value, length, leastTerms, analyser, seed);
    }

    /**
     * {@return a copy with periods of this length}
     *
     * @param value the length, above zero
     * @throws IllegalArgumentException if it is zero or negative
     */
    public LanguageDivergence withPeriod(Period value) {
        return new LanguageDivergence(grouping, Windows.require(value), leastTerms, analyser, seed);
    }

    /**
     * {@return a copy that asks for another number of uses in each group and period}
     *
     * @param value how many, at least 1
     * @throws IllegalArgumentException if it is less than 1
     */
    public LanguageDivergence withLeastTerms(int value) {
        return new LanguageDivergence(
                grouping, length, Require.atLeast("least terms", value, 1, "language divergence"), analyser, seed);
    }

    @Override
    public LanguageDivergence withSeed(long value) {
        return new LanguageDivergence(grouping, length, leastTerms, analyser, value);
    }

    /**
     * {@return a copy that finds the terms of contributions that have a text only in another way}
     *
     * @param value the analyser
     */
    public LanguageDivergence withAnalyser(TextAnalyser value) {
        return new LanguageDivergence(grouping, length, leastTerms, value, seed);
    }

    @Override
    public LanguageDivergence withLanguage(Locale language) {
        return withAnalyser(WordAnalyser.withDefaults().withLanguage(language));
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        SpeechPeriods speech = SpeechPeriods.of(process, grouping, length, analyser);
        ComparableSpeech comparable = ComparableSpeech.of(speech, leastTerms, LEAST_PERIODS);
        Measurement.Builder measurement = measure(speech, comparable)
                .putParameter("grouping", grouping.toString())
                .putParameter("period", length.toString())
                .putParameter("least uses a group and period", String.valueOf(leastTerms))
                .putParameter("seed", String.valueOf(seed))
                .addInput(Digits.count(speech.periods().size(), "period") + " with terms; in "
                        + comparable.periods().size() + " of them "
                        + Digits.count(comparable.groups().size(), "group") + " can be compared");
        speech.note(measurement);
        return measurement.build();
    }

    private Measurement.Builder measure(SpeechPeriods speech, ComparableSpeech comparable) {
        if (speech.periods().isEmpty()) {
            return DEFINITION.undefined(UndefinedReason.NO_DATA, "no contribution has terms or a text", 0);
        }
        if (comparable.groups().size() < 2 || comparable.periods().size() < LEAST_PERIODS) {
            return DEFINITION.undefined(
                    UndefinedReason.TOO_FEW,
                    comparable.groups().size() + " groups have " + leastTerms + " uses of terms in each of "
                            + comparable.periods().size() + " periods, at least 2 and " + LEAST_PERIODS
                            + " are needed",
                    comparable.periods().size());
        }
        double[] levels = comparable.levels(DRAWS, seed);
        double last = levels[levels.length - 1];
        Trend trend = Trend.of(levels);
        double slope = trend.slope().orElseThrow();
        Optional<Double> shuffled = comparable.shuffledLast(DRAWS, seed);
        boolean cacophony = slope >= 0 && last > LOUD;
        Measurement.Builder measurement = DEFINITION
                .measured(
                        last,
                        comparable.periods().size(),
                        "The languages of " + comparable.groups().size() + " groups are "
                                + Digits.percent(last) + " apart after " + levels.length + " periods and "
                                + (slope < 0 ? "come closer" : "do not come closer")
                                + (cacophony ? ": cacophony." : "."))
                .putPart(SLOPE, Optional.of(slope))
                .putPart("p of a rise", trend.test().map(MannKendall::pUp))
                .putPart("shuffled, last period", shuffled)
                .putPart(RATIO, shuffled.filter(s -> s > 0).map(s -> last / s))
                .putPart(CACOPHONY, Optional.of(cacophony ? 1.0 : 0.0))
                .putParameter("uses drawn", String.valueOf(comparable.smallest()));
        for (int i = 0; i < levels.length; i++) {
            measurement.putPart(String.format(Locale.ROOT, "period %02d", i + 1), Optional.of(levels[i]));
        }
        return measurement;
    }
}
