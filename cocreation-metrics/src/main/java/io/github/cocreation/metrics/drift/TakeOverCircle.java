/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.judgement.StateModel;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.Direction;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.MeasureRange;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import io.github.cocreation.metrics.measure.Windows;
import io.github.cocreation.metrics.participation.FenceSitting;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * M21b: whether taking over and standing back drive each other, as the longest run of links of the {@linkplain ViciousCircle
 * vicious circle} over periods.
 *
 * <p>Periods are those of {@link TakeOverRisk}, from one decision on. The others' active share is 1 minus the rate of {@link
 * FenceSitting} of all but the initiators. The last state of the {@linkplain StateModel#viciousCircle() state model} by the
 * signals that a journal shows (fence-sitting, the initiators' share rising, the others' share falling) is named in the sentence.
 *
 * <p><b>Worked example.</b> Over four months the initiators take 0, 1/3, 1/2 and 1 of the decisions, while of four others four,
 * three, two and one are active: two links in a row, a circle; the state is "taken over".
 *
 * <p><b>Range.</b> 0 and up, low is good. <b>Minimum.</b> Initiators, and three periods with decisions. <b>Cost.</b> Linear in
 * journal times periods. <b>Source.</b> Seed Move!; links and cut-offs are heuristics.
 */
public final class TakeOverCircle implements Measure {
    /** The part that is 1 if the warning is raised, by links or by correlation; else 0. */
    public static final String FLAG = "warning flag";

    /** The part that is 1 if the last state is that the initiators have taken over; else 0. */
    public static final String TAKEN_OVER = "taken over";

    private static final String TAKEN_OVER_STATE = "taken-over";
    private static final int LEAST_PERIODS = 3;
    private static final double HESITATING = 0.4;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M21b"))
            .name("Vicious circle of take-over")
            .question("Do taking over and standing back drive each other?")
            .formula("longest run of periods in which the others' activity falls, the initiators' share rises and it"
                    + " falls again")
            .range(MeasureRange.from(0))
            .direction(Direction.LOW_IS_GOOD)
            .minimumData("initiators, others, and three periods with decisions")
            .bands(Bands.lowest("no-circle", Level.GOOD, "no circle shows")
                    .from(1, "one-turn", Level.WATCH, "it may have turned once")
                    .from(2, "circle", Level.POOR, "taking over and standing back drive each other")
                    .by(Source.heuristic("two links in a row as a circle")))
            .addSource(Source.seed(SeedArticle.MOVE))
            .addSource(Source.heuristic("links of the circle"))
            .build();
    private static final TakeOverCircle DEFAULTS = new TakeOverCircle(Period.ofMonths(1));

    private final Period length;

    private TakeOverCircle(Period length) {
        this.length = length;
    }

    /** {@return the measure over months} */
    public static TakeOverCircle withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with periods of this length}
     *
     * @param value the length, above zero
     * @throws IllegalArgumentException if it is zero or negative
     */
    public TakeOverCircle withPeriod(Period value) {
        return new TakeOverCircle(Windows.require(value));
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        ImmutableList<DecisionPeriods.DecisionPeriod> periods = DecisionPeriods.of(process.journal(), length, 1);
        return measure(process, periods)
                .putParameter("period", length.toString())
                .addInput(Digits.count(periods.size(), "period") + " with decisions, "
                        + Digits.count(process.initiators().size(), "initiator"))
                .build();
    }

    private static Measurement.Builder measure(
            CoCreationProcess process, ImmutableList<DecisionPeriods.DecisionPeriod> periods) {
        if (process.initiators().isEmpty()) {
            return DEFINITION.undefined(
                    UndefinedReason.UNKNOWN_REFERENCE, "the process does not say who initiated it", periods.size());
        }
        FenceSitting others = FenceSitting.withDefaults().withLeftOut(process.initiators());
        List<Double> y = new ArrayList<>();
        List<Double> a = new ArrayList<>();
        List<Integer> told = new ArrayList<>();
        List<Span> days =
                periods.stream().map(DecisionPeriods.DecisionPeriod::days).toList();
        ImmutableList<Optional<Double>> rates = others.rates(process, days);
        ImmutableList<Integer> fewest = others.fewest(process, days);
        for (int i = 0; i < periods.size(); i++) {
            if (rates.get(i).isPresent()) {
                y.add(periods.get(i).shareOf(process.initiators()));
                a.add(1 - rates.get(i).get());
                told.add(fewest.get(i));
            }
        }
        if (y.size() < LEAST_PERIODS) {
            return DEFINITION.undefined(
                    y.isEmpty() ? UndefinedReason.NO_DATA : UndefinedReason.TOO_FEW,
                    y.size() + " periods have decisions and others who could take part, at least " + LEAST_PERIODS
                            + " are needed",
                    y.size());
        }
        double[] initiators = y.stream().mapToDouble(d -> d).toArray();
        double[] active = a.stream().mapToDouble(d -> d).toArray();
        ViciousCircle circle = ViciousCircle.of(initiators, active);
        String state = StateModel.viciousCircle()
                .course(signals(initiators, active))
                .get(y.size() - 1)
                .id();
        Measurement.Builder measurement = DEFINITION
                .measured(
                        circle.links(),
                        y.size(),
                        "Over " + y.size() + " periods taking over and standing back "
                                + (circle.links() == 0
                                        ? "did not drive each other"
                                        : "drove each other " + Digits.count(circle.links(), "time") + " in a row")
                                + "; the last state is (" + state + ").")
                .putPart(FLAG, Optional.of(circle.isFlagged() ? 1.0 : 0.0))
                .putPart(TAKEN_OVER, Optional.of(state.equals(TAKEN_OVER_STATE) ? 1.0 : 0.0))
                .putPart("links of the virtuous circle", Optional.of((double) circle.virtuous()))
                .putPart("correlation with the others' activity one period later", circle.lagged());
        for (int i = 0; i < active.length; i++) {
            String period = String.format(Locale.ROOT, "period %02d: ", i + 1);
            measurement.putPart(period + "initiators' share of decisions", Optional.of(initiators[i]));
            measurement.putPart(period + "active share of others", Optional.of(active[i]));
            measurement.putHead(period + "active share of others", told.get(i));
        }
        return measurement;
    }

    private static List<Set<String>> signals(double[] y, double[] a) {
        List<Set<String>> signals = new ArrayList<>();
        for (int t = 0; t < y.length; t++) {
            Set<String> seen = new TreeSet<>();
            if (1 - a[t] >= HESITATING) {
                seen.add("fence-sitting");
            }
            if (t >= 2 && y[t] > y[t - 1] && y[t - 1] > y[t - 2]) {
                seen.add("initiator-share-rises");
            }
            if (t >= 1 && y[t] > y[t - 1]) {
                seen.add("initiator-share-rises-again");
            }
            if (t >= 1 && a[t] < a[t - 1]) {
                seen.add("others-share-falls");
            }
            signals.add(seen);
        }
        return signals;
    }
}
