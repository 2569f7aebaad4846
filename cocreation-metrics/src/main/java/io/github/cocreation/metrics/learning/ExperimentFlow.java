/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.learning;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Experiment;
import io.github.cocreation.core.journal.ExperimentEnded;
import io.github.cocreation.core.journal.ExperimentVerdict;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * M32: whether experiments end in a decision, as the share of those started that were adopted, adapted or dropped.
 *
 * <p>Beside it: the share that ended by the day agreed, the share with a stated effect and an end, and the largest part of the
 * programme that one experiment takes; above a quarter it is not small.
 *
 * <p><b>Worked example.</b> Of four experiments two were adopted in time, one was dropped late, one goes on: decided 0.75, ended
 * in time 0.5.
 *
 * <p><b>Range.</b> 0 to 1, high is good. <b>Minimum.</b> 3 experiments. <b>Cost.</b> Linear. <b>Source.</b> Think big, start
 * small (seed: Resonans); the cut-offs are heuristics.
 */
public final class ExperimentFlow implements Measure {
    /** The part with the largest share of the programme that one experiment takes. */
    public static final String LARGEST = "largest share of the programme";

    private static final int LEAST_EXPERIMENTS = 3;
    private static final double SMALL = 0.25;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M32"))
            .name("Flow of experiments")
            .question("Do experiments end in a decision?")
            .formula("experiments adopted, adapted or dropped / experiments started")
            .range(MeasureRange.UNIT)
            .direction(Direction.HIGH_IS_GOOD)
            .minimumData("three experiments")
            .bands(Bands.lowest("pilots-for-ever", Level.WATCH, "many trials go on without a decision")
                    .from(0.6, "deciding", Level.GOOD, "most trials end in a decision")
                    .by(Source.heuristic("cut-off of decided experiments")))
            .addSource(Source.seed(SeedArticle.RESONANS))
            .build();
    private static final ExperimentFlow DEFAULTS = new ExperimentFlow();

    private ExperimentFlow() {}

    /** {@return the measure} */
    public static ExperimentFlow withDefaults() {
        return DEFAULTS;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        ImmutableList<Experiment> started = process.journal().entries(Experiment.class);
        Map<EntryId, ExperimentEnded> ends = new HashMap<>();
        process.journal().entries(ExperimentEnded.class).forEach(end -> ends.put(end.experiment(), end));
        int n = started.size();
        Measurement.Builder measurement = n < LEAST_EXPERIMENTS
                ? DEFINITION.undefined(
                        n == 0 ? UndefinedReason.NO_DATA : UndefinedReason.TOO_FEW,
                        Digits.count(n, "experiment") + ", at least " + LEAST_EXPERIMENTS + " are needed",
                        n)
                : measure(started, ends);
        return measurement.addInput(Digits.count(n, "experiment")).build();
    }

    private static Measurement.Builder measure(ImmutableList<Experiment> started, Map<EntryId, ExperimentEnded> ends) {
        int n = started.size();
        long decided = started.stream()
                .filter(experiment -> Optional.ofNullable(ends.get(experiment.id()))
                        .filter(end -> end.verdict() != ExperimentVerdict.UNDECIDED)
                        .isPresent())
                .count();
        ImmutableList<Experiment> bounded = started.stream()
                .filter(experiment -> experiment.ends().isPresent())
                .collect(ImmutableList.toImmutableList());
        long inTime = bounded.stream()
                .filter(experiment -> Optional.ofNullable(ends.get(experiment.id()))
                        .filter(end -> !end.day().isAfter(experiment.ends().orElseThrow()))
                        .isPresent())
                .count();
        double complete = bounded.stream()
                .filter(experiment -> experiment.effect().isPresent())
                .count();
        Optional<Double> largest = started.stream()
                .map(Experiment::shareOfProgramme)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        return DEFINITION
                .measured(
                        (double) decided / n,
                        n,
                        "Of " + Digits.count(n, "experiment") + " " + decided
                                + " ended in a decision to adopt, adapt or drop."
                                + (largest.filter(share -> share > SMALL).isPresent()
                                        ? " One takes more than a quarter of the programme and is not small."
                                        : ""))
                .putPart(
                        "ended in time",
                        bounded.isEmpty() ? Optional.empty() : Optional.of((double) inTime / bounded.size()))
                .putPart("with a stated effect and an end", Optional.of(complete / n))
                .putPart(LARGEST, largest);
    }
}
