/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.methods.advice.Reason;
import io.github.cocreation.methods.advice.Recommendation;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.metrics.report.Recommended;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.List;

/**
 * What an adviser recommends, as a report takes it, with its reasons in the words of the reader.
 *
 * @param catalogue where the methods are
 * @param wording the words of the reader
 */
record NextSteps(MethodCatalogue catalogue, Wording wording) {
    ImmutableList<Recommended> of(List<Recommendation> recommendations) {
        return recommendations.stream().map(this::recommended).collect(ImmutableList.toImmutableList());
    }

    private Recommended recommended(Recommendation recommendation) {
        Recommended.Builder recommended = Recommended.builder();
        return recommended
                .title(catalogue.method(recommendation.method()).name().in(wording.locale()))
                .addAllAnswers(recommendation.answers())
                .addAllReasons(sentences(recommendation.reasons()))
                .addAllCautions(sentences(recommendation.cautions()))
                .build();
    }

    private ImmutableList<String> sentences(ImmutableList<Reason> reasons) {
        return reasons.stream().map(this::sentence).collect(ImmutableList.toImmutableList());
    }

    String sentence(Reason reason) {
        return wording.cited(reason.sentence(), reason.sources());
    }
}
