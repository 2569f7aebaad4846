/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.condition.Condition;
import io.github.cocreation.core.journal.Experiment;
import io.github.cocreation.core.judgement.Rule;
import io.github.cocreation.metrics.drift.TakeOverCircle;
import io.github.cocreation.metrics.governance.AccountabilityBalance;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the rules of governance read, as far as it was measured: a value for each period where a rule looks at several, else one. What
 * was not measured is left out, so that the rule is silent.
 *
 * @param examination what was measured
 */
record GovernanceReadings(Examination examination) {
    private static final MeasureId CIRCLE = MeasureId.of("M21b");
    private static final MeasureId LANGUAGE = MeasureId.of("M17");
    private static final MeasureId DOMINATION = MeasureId.of("M19");
    private static final MeasureId ACCOUNTS = MeasureId.of("M25");
    private static final MeasureId GATE = MeasureId.of("M34");
    private static final String PERIOD = "period ";

    /** Read only if it is known which methods are diagnostic. */
    static final String METHODS_ALONE = "diagnostic-methods-alone";

    /** The gate says co-creation from here on, if with a warning. */
    private static final double CO_CREATION = 0.5;

    /** The readings a rule asks for, by name. */
    ImmutableMap<String, List<Double>> of(Rule rule) {
        Map<String, List<Double>> readings = new TreeMap<>();
        for (Condition condition : rule.allOf()) {
            List<Double> read = read(condition.reading());
            if (!read.isEmpty()) {
                readings.put(condition.reading(), read);
            }
        }
        return ImmutableMap.copyOf(readings);
    }

    /** The measurements that a rule rests on. */
    ImmutableList<Measurement> measurements(Rule rule) {
        return rule.allOf().stream()
                .map(Condition::measure)
                .flatMap(Optional::stream)
                .distinct()
                .map(MeasureId::of)
                .map(examination::measurement)
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private List<Double> read(String reading) {
        return switch (reading) {
            case "taken-over" -> list(part(CIRCLE, TakeOverCircle.TAKEN_OVER));
            case "language-divergence" -> periods(LANGUAGE);
            case "largest-share-of-shared-terms" ->
                list(examination.measurement(DOMINATION).flatMap(Measurement::value));
            case "completed-cycles" -> list(part(ACCOUNTS, AccountabilityBalance.FEWEST_COMPLETED));
            case "co-creation-by-the-gate" ->
                list(examination.measurement(GATE).flatMap(Measurement::value).map(v -> v >= CO_CREATION ? 1.0 : 0.0));
            case "unbounded-experiments" -> unbounded();
            case "intermediary-dependence" -> LastingDependence.byMonth(examination.process());
            case METHODS_ALONE -> list(MethodFocus.diagnosticAlone(examination));
            default -> ImmutableList.of();
        };
    }

    private Optional<Double> part(MeasureId measure, String part) {
        return examination.measurement(measure).flatMap(measurement -> measurement.part(part));
    }

    private static List<Double> list(Optional<Double> value) {
        return value.map(ImmutableList::of).orElse(ImmutableList.of());
    }

    private List<Double> periods(MeasureId measure) {
        return examination
                .measurement(measure)
                .map(measurement -> measurement.parts().entrySet().stream()
                        .filter(part -> part.getKey().startsWith(PERIOD))
                        .map(Map.Entry::getValue)
                        .flatMap(Optional::stream)
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }

    /** How many experiments lack a stated effect or a last day; none read if there is no experiment. */
    private List<Double> unbounded() {
        ImmutableList<Experiment> experiments = examination.process().journal().entries(Experiment.class);
        double unbounded = experiments.stream()
                .filter(experiment ->
                        experiment.effect().isEmpty() || experiment.ends().isEmpty())
                .count();
        return experiments.isEmpty() ? ImmutableList.of() : ImmutableList.of(unbounded);
    }
}
