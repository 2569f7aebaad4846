/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.framework.Criterion;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.judgement.Suitability;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.metrics.governance.AssessmentProfile;
import io.github.cocreation.metrics.governance.CriterionProfile;
import java.util.Optional;

/**
 * Those who rated the process say that something else than co-creation would serve: one of the situations of the framework {@code
 * when-not} holds, or the scores of {@code suitability} are too low. A situation holds if the mean of the answers is above one half.
 *
 * <p>Worked example: two of three say that it is an acute emergency: 0.67, so it is found, with what to do instead.
 */
record NotTheAnswerRule() implements DiagnosisRule {
    private static final FrameworkId WHEN_NOT = FrameworkId.of("when-not");
    private static final double HALF = 0.5;

    @Override
    public String code() {
        return "not-the-answer";
    }

    @Override
    public ImmutableList<Finding> findings(Examination examination) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        framework(examination, WHEN_NOT)
                .ifPresent(framework -> means(examination, framework).forEach((id, mean) -> {
                    if (mean > HALF) {
                        findings.add(situation(framework.criterion(id)));
                    }
                }));
        Suitability suitability = Suitability.builtIn();
        framework(examination, suitability.framework())
                .flatMap(framework -> suitability.suggestsGo(framework, means(examination, framework)))
                .filter(go -> !go)
                .ifPresent(no -> findings.add(
                        finding("The task does not suit co-creation: of its scores for suitability one is below "
                                        + (int) suitability.leastEach() + ", or all together are below "
                                        + (int) suitability.leastSum()
                                        + ". Do it in line, or make room for it first.")
                                .addSource(suitability.source())
                                .build()));
        return findings.build();
    }

    private static Optional<Framework> framework(Examination examination, FrameworkId id) {
        return Optional.ofNullable(examination.frameworks().all().get(id));
    }

    private static ImmutableSortedMap<CriterionId, Double> means(Examination examination, Framework framework) {
        ImmutableSortedMap.Builder<CriterionId, Double> means = ImmutableSortedMap.naturalOrder();
        for (CriterionProfile criterion :
                AssessmentProfile.of(examination.process(), framework).criteria()) {
            criterion.mean().ifPresent(mean -> means.put(criterion.criterion(), mean));
        }
        return means.build();
    }

    private Finding situation(Criterion criterion) {
        String advice = criterion
                .note("advice")
                .flatMap(note -> note.texts().stream().findFirst())
                .map(Text::english)
                .map(text -> " " + text + (text.endsWith(".") ? "" : "."))
                .orElse("");
        return finding("Co-creation may not be the answer: "
                        + criterion.statement().english() + advice)
                .addAbout(criterion.id().value())
                .addAllSources(criterion.sources())
                .build();
    }

    private Finding.Builder finding(String sentence) {
        Finding.Builder finding = Finding.builder();
        return finding.code(code()).severity(FindingSeverity.HIGH).sentence(sentence);
    }
}
