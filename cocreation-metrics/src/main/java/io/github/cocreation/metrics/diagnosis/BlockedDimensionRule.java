/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.framework.Criterion;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.metrics.governance.DimensionReadiness;
import io.github.cocreation.metrics.governance.Readiness;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import java.util.Optional;

/**
 * R1: a cornerstone that scores at most 1 blocks its dimension; what strengthens it is named by the cornerstone itself. One
 * finding for each dimension that is blocked.
 */
record BlockedDimensionRule() implements DiagnosisRule {
    private static final MeasureId READINESS = MeasureId.of("M26");
    private static final ImmutableList<Source> SOURCES = ImmutableList.of(
            Source.seed(SeedArticle.COSIE), Source.heuristic("a cornerstone of at most 1 of 4 blocks"));

    @Override
    public String code() {
        return "dimension-blocked";
    }

    @Override
    public ImmutableList<Finding> findings(Examination examination) {
        Optional<Measurement> measurement = examination.measurement(READINESS);
        if (measurement.isEmpty()) {
            return ImmutableList.of();
        }
        return Readiness.withDefaults().dimensions(examination.process()).stream()
                .filter(DimensionReadiness::isBlocked)
                .map(blocked -> finding(measurement.get(), blocked))
                .collect(ImmutableList.toImmutableList());
    }

    private Finding finding(Measurement measurement, DimensionReadiness blocked) {
        Criterion weakest =
                Frameworks.cornerstones().criterion(blocked.weakest().orElseThrow());
        String sentence = "The " + blocked.dimension() + " dimension is blocked: \"" + weakest.name() + "\" scores "
                + Digits.two(blocked.weakestScore().orElseThrow()) + " of 4.";
        return Finding.builder()
                .code(code())
                .severity(FindingSeverity.HIGH)
                .sentence(sentence)
                .addEvidence(Evidence.part(measurement, Readiness.weakestPart(blocked.dimension())))
                .addAllSources(SOURCES)
                .need(Need.builder()
                        .code("strengthen-" + weakest.id())
                        .because(sentence)
                        .urgency(0.8)
                        .addCornerstone(weakest.id())
                        .addAllRemedies(weakest.remedies())
                        .addAllSources(SOURCES)
                        .build())
                .build();
    }
}
