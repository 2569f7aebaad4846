/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.reading;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.methods.advice.Reason;
import io.github.cocreation.methods.advice.Recommendation;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.metrics.report.Recommended;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.List;

/** What an adviser recommends, as a report takes it: the one knows methods, the other measures, and a host brings them together. */
final class NextSteps {
    private final MethodCatalogue catalogue;
    private final Wording wording;

    NextSteps(MethodCatalogue catalogue, Wording wording) {
        this.catalogue = catalogue;
        this.wording = wording;
    }

    ImmutableList<Recommended> of(List<Recommendation> recommendations) {
        return recommendations.stream().map(this::step).collect(ImmutableList.toImmutableList());
    }

    private Recommended step(Recommendation recommendation) {
        Recommended.Builder step = Recommended.builder();
        return step.title(catalogue.method(recommendation.method()).name().in(wording.locale()))
                .addAllAnswers(recommendation.answers())
                .addAllReasons(sentences(recommendation.reasons()))
                .addAllCautions(sentences(recommendation.cautions()))
                .build();
    }

    /** Reasons with their sources, so that a judgement is called one. */
    private ImmutableList<String> sentences(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> wording.cited(reason.sentence(), reason.sources()))
                .collect(ImmutableList.toImmutableList());
    }
}
