/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.framework.Criterion;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.metrics.governance.DimensionReadiness;
import io.github.cocreation.metrics.governance.Readiness;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import java.util.Comparator;
import java.util.Optional;

/**
 * M26 with the dimensions it was made of, by the framework it was measured with.
 *
 * @param measurement the measurement
 * @param framework its framework
 * @param dimensions the readiness of each dimension
 */
record ReadinessExamined(Measurement measurement, Framework framework, ImmutableList<DimensionReadiness> dimensions) {
    private static final MeasureId READINESS = MeasureId.of("M26");

    /** Empty if it was not measured, or by a framework that is not at hand. */
    static Optional<ReadinessExamined> of(Examination examination) {
        return examination
                .measurement(READINESS)
                .flatMap(measurement -> examination.frameworks().all().values().stream()
                        .filter(framework -> Readiness.named(framework)
                                .equals(measurement.parameters().get(Readiness.FRAMEWORK)))
                        .findFirst()
                        .map(framework -> new ReadinessExamined(
                                measurement,
                                framework,
                                Readiness.withDefaults()
                                        .withFramework(framework)
                                        .dimensions(examination.process()))));
    }

    /** The dimension that the whole is as ready as; empty if the whole is undefined. */
    Optional<DimensionReadiness> lowest() {
        return measurement
                .value()
                .flatMap(value -> dimensions.stream()
                        .filter(dimension -> dimension.weakest().isPresent())
                        .filter(dimension -> readiness(dimension).isPresent())
                        .min(Comparator.comparingDouble(
                                dimension -> readiness(dimension).orElseThrow())));
    }

    private Optional<Double> readiness(DimensionReadiness dimension) {
        return measurement.part(Readiness.readinessPart(dimension.dimension()));
    }

    Criterion weakest(DimensionReadiness dimension) {
        return framework.criterion(dimension.weakest().orElseThrow());
    }

    /** The band of the whole, if it asks for attention. */
    Optional<Band> concern() {
        return measurement.band().filter(band -> band.level().compareTo(Level.WATCH) >= 0);
    }

    /** What is lacking in a dimension: its weakest criterion, by the same code whichever rule finds it. */
    Need need(DimensionReadiness dimension, String because, double urgency, ImmutableSet<Source> sources) {
        Criterion weakest = weakest(dimension);
        return Need.builder()
                .code("strengthen-" + weakest.id())
                .label("A stronger cornerstone: " + weakest.name().english())
                .because(because)
                .urgency(urgency)
                .addCornerstone(weakest.id())
                .addAllRemedies(weakest.remedies())
                .addAllSources(sources)
                .build();
    }

    String scored(DimensionReadiness dimension) {
        return "\"" + weakest(dimension).name().english() + "\" scores "
                + Digits.two(dimension.weakestScore().orElseThrow()) + " of 4";
    }
}
