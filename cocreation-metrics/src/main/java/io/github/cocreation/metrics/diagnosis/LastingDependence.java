/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.metrics.contact.IntermediaryDependence;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.ProcessPart;
import io.github.cocreation.metrics.measure.Windows;
import java.time.Period;
import java.util.Optional;

/**
 * How far contact between groups hung on the intermediary, month by month, by the network as it stood in each: the reading of rule
 * r4. Months in which it cannot be said are left out.
 */
final class LastingDependence {
    private static final Period MONTH = Period.ofMonths(1);
    private static final Measure MEASURE = IntermediaryDependence.withDefaults();

    private LastingDependence() {}

    static ImmutableList<Double> byMonth(CoCreationProcess process) {
        return Windows.of(process.journal(), MONTH).stream()
                .map(days -> in(process, days))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Double> in(CoCreationProcess process, Span days) {
        return Optional.of(MEASURE.of(ProcessPart.during(process, days))).flatMap(Measurement::value);
    }
}
