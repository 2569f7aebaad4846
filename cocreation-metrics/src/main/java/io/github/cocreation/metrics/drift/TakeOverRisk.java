/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.journal.CommitmentOutcome;
import io.github.cocreation.core.journal.CommitmentResult;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.metrics.drift.DecisionPeriods.DecisionPeriod;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.Direction;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.MannKendall;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.MeasureRange;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.Trend;
import io.github.cocreation.metrics.measure.UndefinedReason;
import io.github.cocreation.metrics.participation.Initiators;
import java.time.Period;
import java.util.Optional;

/**
 * M21: whether those who initiated the process are taking over what others should decide and carry, as the
 * {@linkplain TakeOverScore take-over score} over periods.
 *
 * <p>Decisions weigh 1 to 3 by importance, and a joint one counts in equal parts for all who took it. Open commitments weigh
 * by effort and count for whoever carries them at the end of the period. A period has at least five decisions; shorter ones
 * are pooled with the ones after them. "Rising" is said only if the slope is above 0 and, from five periods on, the
 * Mann-Kendall test has p below 0.1. Beside it, whether the sessions in which decisions were taken (or days, outside of any)
 * show a lasting {@linkplain ChangeTest change}, and with what power; fewer than eight cannot.
 *
 * <p>The share of decisions that suits the initiators is a setting, or follows from the declared type of co-creation: 0.6 if
 * guided, 0.4 if empowering or equal, 0.2 if facilitating (heuristics); 0.4 if none is declared.
 *
 * <p><b>Worked example.</b> Shares of decisions of 0.35, 0.40, 0.50, 0.60 and 0.70 in five periods, and of open commitments from
 * 0.30 to 0.60, where 0.4 suits: 0.8, as {@link TakeOverScore} reckons.
 *
 * <p><b>Range.</b> 0 to 1, low is good. <b>Minimum.</b> Initiators, and three periods of five decisions. <b>Cost.</b> Linear in
 * decisions, and in commitments times periods. <b>Source.</b> The vicious circle (seed: Move!); the score is a construction
 * of this library without validation.
 */
public final class TakeOverRisk implements Measure {
    /** The part with the initiators' share of decisions in the last period. */
    public static final String LAST_SHARE = "initiators' share of decisions, last period";

    /** The part with the slope of that share per period. */
    public static final String SLOPE = "slope per period";

    /** The part with the p of a lasting change of that share over the sessions; undefined if there are not enough. */
    public static final String P_OF_CHANGE = "p of a change";

    /** The part with the share of cases in which a lasting change of 0.3 would have been seen. */
    public static final String POWER = "power to see a change of 0.30";

    /** The part with the share of decisions that suits the initiators. */
    public static final String SUITED = "suited share of decisions";

    private static final int LEAST_PERIODS = 3;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M21"))
            .name("Take-over risk")
            .question("Are the initiators taking over what others should decide and carry?")
            .formula("0.4 clamp((y_last - y*) / (1 - y*)) + 0.4 clamp(slope of y / 0.10) + 0.2 clamp((z_last - z_first)"
                    + " / 0.3)")
            .range(MeasureRange.UNIT)
            .direction(Direction.LOW_IS_GOOD)
            .minimumData("initiators, and three periods of at least five decisions")
            .bands(Bands.lowest("low", Level.GOOD, "decisions and promises are shared as the type asks")
                    .from(0.3, "watch", Level.WATCH, "the initiators decide or carry more than the type asks")
                    .from(0.6, "high", Level.POOR, "the initiators are taking over")
                    .by(Source.heuristic("cut-offs of the take-over score")))
            .addSource(Source.seed(SeedArticle.MOVE))
            .addSource(Source.literature("Sen (1968), JASA 63; Mann (1945), Econometrica 13, for the trend"))
            .addSource(Source.heuristic("weights and suited shares"))
            .build();
    private static final TakeOverRisk DEFAULTS =
            new TakeOverRisk(Period.ofMonths(1), 5, Optional.empty(), ChangeTest.withDefaults());

    private final Period length;
    private final int leastDecisions;
    private final Optional<Double> suitedShare;
    private final ChangeTest test;

    private TakeOverRisk(Period length, int leastDecisions, Optional<Double> suitedShare, ChangeTest test) {
        this.length = length;
        this.leastDecisions = leastDecisions;
        this.suitedShare = suitedShare;
        this.test = test;
    }

    /** {@return the measure over months of at least five decisions, with the share that suits the declared type} */
    public static TakeOverRisk withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with periods of this length}
     *
     * @param value the length, above zero
     * @throws IllegalArgumentException if it is zero or negative
     */
    public TakeOverRisk withPeriod(Period value) {
        Require.that(
                !value.isZero() && !value.isNegative(),
                "period",
                value,
                "take-over risk",
                "must be longer than nothing",
                "use P1M for months or P7D for weeks");
        return new TakeOverRisk(value, leastDecisions, suitedShare, test);
    }

    /**
     * {@return a copy that pools periods with fewer decisions}
     *
     * @param value how many decisions a period must have, at least 1
     * @throws IllegalArgumentException if it is less than 1
     */
    public TakeOverRisk withLeastDecisions(int value) {
        return new TakeOverRisk(
                length, Require.atLeast("least decisions", value, 1, "take-over risk"), suitedShare, test);
    }

    /**
     * {@return a copy with a stated share of decisions that suits the initiators, whatever the declared type}
     *
     * @param value the share, from 0 up to but not including 1
     * @throws IllegalArgumentException if it is not
     */
    public TakeOverRisk withSuitedShare(double value) {
        Require.that(
                value >= 0 && value < 1,
                "suited share",
                value,
                "take-over risk",
                "must be at least 0 and below 1",
                "use 0.4 where the parties are equal");
        return new TakeOverRisk(length, leastDecisions, Optional.of(value), test);
    }

    /**
     * {@return a copy that tests for a change like this}
     *
     * @param value the test
     */
    public TakeOverRisk withTest(ChangeTest value) {
        return new TakeOverRisk(length, leastDecisions, suitedShare, value);
    }

    @Override
    public TakeOverRisk withSeed(long seed) {
        return withTest(test.withSeed(seed));
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        ImmutableList<Decision> decisions = process.journal().entries(Decision.class);
        SuitedShare suited = suitedShare.map(SuitedShare::stated).orElseGet(() -> SuitedShare.of(process));
        ImmutableList<DecisionPeriod> periods = DecisionPeriods.of(process.journal(), length, leastDecisions);
        return measure(process, periods, suited.share())
                .putParameter("period", length.toString())
                .putParameter("least decisions a period", String.valueOf(leastDecisions))
                .putParameter("suited share", Digits.two(suited.share()) + " (" + suited.because() + ")")
                .addInput(Digits.count(decisions.size(), "decision") + " in " + Digits.count(periods.size(), "period")
                        + ", " + Digits.count(process.initiators().size(), "initiator"))
                .build();
    }

    private Measurement.Builder measure(
            CoCreationProcess process, ImmutableList<DecisionPeriod> periods, double suited) {
        int n = periods.stream().mapToInt(p -> p.decisions().size()).sum();
        if (process.initiators().isEmpty()) {
            return DEFINITION.undefined(
                    UndefinedReason.UNKNOWN_REFERENCE, "the process does not say who initiated it", n);
        }
        if (n == 0) {
            return DEFINITION.undefined(UndefinedReason.NO_DATA, "no decision is logged", 0);
        }
        if (periods.size() < LEAST_PERIODS) {
            return DEFINITION.undefined(
                    UndefinedReason.TOO_FEW,
                    n + " decisions make " + periods.size() + " periods of at least " + leastDecisions + ", at least "
                            + LEAST_PERIODS + " are needed",
                    n);
        }
        double[] y = periods.stream()
                .mapToDouble(p -> p.shareOf(process.initiators()))
                .toArray();
        double[] z = DecisionPeriods.openCommitmentShares(periods, process.initiators(), process.journal());
        return defined(process, y, z, TakeOverScore.of(y, z, suited).orElseThrow(), n)
                .putPart(SUITED, Optional.of(suited));
    }

    private Measurement.Builder defined(CoCreationProcess process, double[] y, double[] z, TakeOverScore score, int n) {
        Trend trend = Trend.of(y);
        ChangePoint change = DecisionSessions.change(process, test);
        double last = y[y.length - 1];
        Measurement.Builder measurement = DEFINITION
                .measured(
                        score.value(),
                        n,
                        "The initiators took " + Digits.percent(y[0]) + " of the decisions in the first of " + y.length
                                + " periods and " + Digits.percent(last) + " in the last; "
                                + (trend.rises() ? "their share is rising." : "no rise can be shown."))
                .putPart("level", Optional.of(score.level()))
                .putPart("trend", Optional.of(score.trend()))
                .putPart("burden", score.burden())
                .putPart(LAST_SHARE, Optional.of(last))
                .putHead(LAST_SHARE, Initiators.headsOfOthers(process))
                .addTold(LAST_SHARE)
                .putPart(SLOPE, Optional.of(score.slope()))
                .putPart("p of a rise", trend.test().map(MannKendall::pUp))
                .putPart("commitments taken over", takenOver(process))
                .putPart(P_OF_CHANGE, change.p())
                .putPart(POWER, Optional.of(change.power()));
        for (int i = 0; i < y.length; i++) {
            String period = String.format(java.util.Locale.ROOT, "period %02d: ", i + 1);
            measurement.putPart(period + "share of decisions", Optional.of(y[i]));
            measurement.putPart(
                    period + "share of open commitments", Double.isNaN(z[i]) ? Optional.empty() : Optional.of(z[i]));
        }
        if (score.burden().isEmpty()) {
            measurement.addMissing("open commitments in two periods; level and trend weigh a half each");
        }
        change.noteIn(measurement);
        if (trend.test().isEmpty()) {
            measurement.addMissing("a fifth period, so that a rise could be tested");
        }
        return measurement;
    }

    /** The share of commitments that somebody else took over: the most direct sign; empty if there are none. */
    private static Optional<Double> takenOver(CoCreationProcess process) {
        int promised = process.journal()
                .entries(io.github.cocreation.core.journal.Commitment.class)
                .size();
        long taken = process.journal().entries(CommitmentOutcome.class).stream()
                .filter(outcome -> outcome.result() == CommitmentResult.TAKEN_OVER)
                .map(CommitmentOutcome::commitment)
                .distinct()
                .count();
        return promised == 0 ? Optional.empty() : Optional.of((double) taken / promised);
    }
}
