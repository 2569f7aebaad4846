/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.framework.Assessment;
import io.github.cocreation.core.framework.Criterion;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.framework.Question;
import io.github.cocreation.core.framework.Rating;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.metrics.governance.Readiness;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadinessRulesTest {
    private static final Framework CORNERSTONES = Frameworks.cornerstones();

    /** Two perspectives give every cornerstone the same score, and one another. */
    private static CoCreationProcess rated(double all, String one, double score) {
        ImmutableList.Builder<Rating> ratings = ImmutableList.builder();
        for (Perspective perspective : List.of(Perspective.USERS, Perspective.MANAGEMENT)) {
            for (Criterion criterion : CORNERSTONES.criteria()) {
                for (Question question : criterion.questions()) {
                    ratings.add(Rating.builder()
                            .question(question.id())
                            .rater(StakeholderId.of("one of " + perspective))
                            .perspective(perspective)
                            .value(criterion.id().equals(CriterionId.of(one)) ? score : all)
                            .on(LocalDate.of(2026, 6, 1))
                            .build());
                }
            }
        }
        return CoCreationProcess.builder()
                .id(ProcessId.of("p"))
                .title("P")
                .challenge("What?")
                .addAssessment(new Assessment(CORNERSTONES.id(), ratings.build()))
                .build();
    }

    private static List<Finding> found(Diagnosis diagnosis) {
        return diagnosis.findings().stream()
                .filter(finding -> finding.severity() != FindingSeverity.NOTE)
                .toList();
    }

    @Test
    void what_is_needed_is_the_weakest_cornerstone_whichever_it_is() {
        Diagnosis diagnosis = Diagnosis.of(rated(3, "common-language", 1.5));
        assertThat(found(diagnosis)).extracting(Finding::code).containsExactly("not-ready");
        Need need = diagnosis.needs().get(0);
        assertThat(need.code()).isEqualTo("strengthen-common-language");
        assertThat(need.cornerstones()).containsExactly(CriterionId.of("common-language"));
        assertThat(need.remedies())
                .isEqualTo(CORNERSTONES
                        .criterion(CriterionId.of("common-language"))
                        .remedies());
    }

    @Test
    void one_weak_cornerstone_counts_once() {
        Diagnosis diagnosis = Diagnosis.of(rated(3, "system-change", 1));
        assertThat(found(diagnosis)).extracting(Finding::code).containsExactly("dimension-blocked");
        assertThat(found(diagnosis).get(0).sentence())
                .startsWith("The managerial dimension is blocked: \"System change\" scores 1.00 of 4. It is the weakest"
                        + " link: governance is ready to ");
        assertThat(diagnosis.needs()).extracting(Need::code).containsExactly("strengthen-system-change");
    }

    @Test
    void ready_governance_needs_nothing() {
        assertThat(found(Diagnosis.of(rated(4, "system-change", 4)))).isEmpty();
    }

    @Test
    void a_host_can_replace_the_cornerstones() {
        Framework.Builder ours = Framework.builder()
                .id(CORNERSTONES.id())
                .version(CORNERSTONES.version() + 1)
                .name(CORNERSTONES.name())
                .summary(CORNERSTONES.summary())
                .scale(CORNERSTONES.scale())
                .weighting(CORNERSTONES.weighting())
                .addAllDimensions(CORNERSTONES.dimensions())
                .addAllSources(CORNERSTONES.sources());
        CORNERSTONES
                .criteria()
                .forEach(criterion -> ours.addCriteria(Criterion.builder()
                        .from(criterion)
                        .addRemedy(MethodId.of("our-own-method"))
                        .build()));
        Diagnosis diagnosis = DiagnosisRules.builtIn()
                .withFrameworks(Frameworks.builtIn().replacing(ours.build()))
                .diagnose(rated(3, "system-change", 1));
        assertThat(diagnosis.needs().get(0).remedies()).contains(MethodId.of("our-own-method"));
        Measurement readiness = diagnosis.measurements().stream()
                .filter(m -> m.measure().equals(MeasureId.of("M26")))
                .findFirst()
                .orElseThrow();
        assertThat(readiness.parameters()).containsEntry(Readiness.FRAMEWORK, Readiness.named(ours.build()));
        assertThat(DiagnosisRules.builtIn()
                        .withFrameworks(Frameworks.of(List.of()))
                        .diagnose(rated(3, "system-change", 1))
                        .needs())
                .isEmpty();
    }

    @Test
    void a_rule_may_ask_for_a_criterion_that_no_framework_knows() {
        BandRule rule = BandRule.builder()
                .code("ours")
                .measure(MeasureId.of("M26"))
                .need("our-need")
                .addCornerstone(CriterionId.of("our-criterion"))
                .addRemedy(MethodId.of("our-own-method"))
                .addSource(Source.heuristic("ours"))
                .build();
        Need need = DiagnosisRules.of(List.of(rule))
                .diagnose(rated(1, "system-change", 1))
                .needs()
                .get(0);
        assertThat(need.remedies()).containsExactly(MethodId.of("our-own-method"));
    }
}
