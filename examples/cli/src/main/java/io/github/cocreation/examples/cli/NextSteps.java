/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.methods.advice.Reason;
import io.github.cocreation.methods.advice.Recommendation;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.report.Recommended;
import io.github.cocreation.metrics.report.wording.Retelling;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an adviser recommends, as a report takes it. The adviser gives its reasons in English; for other readers they are told which
 * needs a method answers and which roles nobody holds.
 *
 * @param catalogue where the methods are
 * @param wording the words of the reader
 * @param diagnosis what the needs are from
 */
record NextSteps(MethodCatalogue catalogue, Wording wording, Diagnosis diagnosis) {
    ImmutableList<Recommended> of(List<Recommendation> recommendations) {
        return recommendations.stream().map(this::recommended).collect(ImmutableList.toImmutableList());
    }

    private Recommended recommended(Recommendation recommendation) {
        Recommended.Builder recommended = Recommended.builder();
        return recommended
                .title(catalogue.method(recommendation.method()).name().in(wording.locale()))
                .addAllAnswers(recommendation.answers())
                .addAllReasons(
                        wording.isEnglish() ? sentences(recommendation.reasons()) : List.of(answers(recommendation)))
                .addAllCautions(
                        wording.isEnglish() ? sentences(recommendation.cautions()) : missingRoles(recommendation))
                .build();
    }

    /** Reasons with their sources; judgements, of which there are many, are only called so. */
    private static ImmutableList<String> sentences(ImmutableList<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.sentence()
                        + reason.sources().stream()
                                .map(source -> source.isHeuristic() ? "heuristic" : source.cited())
                                .distinct()
                                .collect(Collectors.joining("; ", " [", "]")))
                .collect(ImmutableList.toImmutableList());
    }

    private String answers(Recommendation recommendation) {
        Map<String, String> titles =
                Retelling.in(wording).of(diagnosis).needs().stream().collect(Collectors.toMap(Need::code, Need::title));
        return wording.text(
                "report.answers",
                "needs",
                recommendation.answers().stream()
                        .map(code -> titles.getOrDefault(code, code))
                        .collect(Collectors.joining("; ")));
    }

    private ImmutableList<String> missingRoles(Recommendation recommendation) {
        return recommendation.missingRoles().isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(wording.text(
                        "report.missing-roles",
                        "roles",
                        recommendation.missingRoles().entrySet().stream()
                                .map(role -> wording.word("role", role.getKey().value()) + " (" + role.getValue() + ")")
                                .collect(Collectors.joining(", "))));
    }
}
