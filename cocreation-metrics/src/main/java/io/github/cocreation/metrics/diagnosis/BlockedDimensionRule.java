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
import io.github.cocreation.metrics.measure.Digits;
import java.util.Optional;

/**
 * R1: a cornerstone that scores at most 1 blocks its dimension; what strengthens it is named by the cornerstone itself. One
 * finding for each dimension that is blocked; that of the weakest link says how ready governance is as a whole.
 */
record BlockedDimensionRule() implements DiagnosisRule {
    private static final Source BLOCKS = Source.heuristic("a cornerstone of at most 1 of 4 blocks");

    @Override
    public String code() {
        return "dimension-blocked";
    }

    @Override
    public ImmutableList<Finding> findings(Examination examination) {
        return ReadinessExamined.of(examination)
                .map(readiness -> readiness.dimensions().stream()
                        .filter(DimensionReadiness::isBlocked)
                        .map(blocked -> finding(readiness, blocked))
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }

    private Finding finding(ReadinessExamined readiness, DimensionReadiness blocked) {
        Optional<Band> whole = readiness.lowest().filter(blocked::equals).flatMap(lowest -> readiness.concern());
        String sentence = "The " + blocked.dimension() + " dimension is blocked: " + readiness.scored(blocked) + "."
                + whole.map(band -> " It is the weakest link: governance is ready to "
                                + Digits.two(readiness.measurement().value().orElseThrow()) + " of 4, which reads as: "
                                + band.reading() + ".")
                        .orElse("");
        ImmutableSet.Builder<Source> sources =
                ImmutableSet.<Source>builder().add(Source.seed(SeedArticle.COSIE), BLOCKS);
        whole.map(Band::source).ifPresent(sources::add);
        Finding.Builder finding = Finding.builder();
        finding.code(code())
                .severity(FindingSeverity.HIGH)
                .sentence(sentence)
                .addEvidence(Evidence.part(readiness.measurement(), Readiness.weakestPart(blocked.dimension())))
                .addAllSources(sources.build())
                .need(readiness.need(blocked, sentence, 0.8, sources.build()));
        whole.ifPresent(band -> finding.addEvidence(Evidence.value(readiness.measurement())));
        return finding.build();
    }
}
