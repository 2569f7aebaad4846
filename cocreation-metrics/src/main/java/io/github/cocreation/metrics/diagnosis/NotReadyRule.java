/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.metrics.governance.DimensionReadiness;
import io.github.cocreation.metrics.governance.Readiness;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Level;

/**
 * Governance is not ready; what is lacking is its weakest link, whichever cornerstone that is. Where the dimension of the
 * weakest link is blocked, {@link BlockedDimensionRule} says so, and this rule finds nothing: one weak cornerstone counts once.
 */
record NotReadyRule() implements DiagnosisRule {
    private static final Source WEAKEST = Source.heuristic("readiness is that of the weakest link");

    @Override
    public String code() {
        return "not-ready";
    }

    @Override
    public ImmutableList<Finding> findings(Examination examination) {
        return ReadinessExamined.of(examination)
                .flatMap(readiness -> readiness
                        .lowest()
                        .filter(lowest -> !lowest.isBlocked())
                        .flatMap(lowest -> readiness.concern().map(band -> finding(readiness, lowest, band))))
                .map(ImmutableList::of)
                .orElse(ImmutableList.of());
    }

    private Finding finding(ReadinessExamined readiness, DimensionReadiness lowest, Band band) {
        boolean poor = band.level() == Level.POOR;
        String sentence = readiness.measurement().sentence() + " That reads as: " + band.reading() + ".";
        ImmutableSet<Source> sources = ImmutableSet.of(Source.seed(SeedArticle.COSIE), WEAKEST, band.source());
        return Finding.builder()
                .code(code())
                .severity(poor ? FindingSeverity.HIGH : FindingSeverity.WATCH)
                .sentence(sentence)
                .addEvidence(
                        Evidence.value(readiness.measurement()),
                        Evidence.part(readiness.measurement(), Readiness.weakestPart(lowest.dimension())))
                .addAllSources(sources)
                .need(readiness.need(lowest, sentence, poor ? 0.8 : 0.5, sources))
                .build();
    }
}
