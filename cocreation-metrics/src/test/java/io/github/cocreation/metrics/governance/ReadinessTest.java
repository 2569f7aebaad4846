/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.framework.Assessment;
import io.github.cocreation.core.framework.Criterion;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.framework.DimensionId;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.framework.Question;
import io.github.cocreation.core.framework.Rating;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.Vectors;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private static final Framework CORNERSTONES = Frameworks.cornerstones();
    private static final DimensionId MANAGERIAL = DimensionId.of("managerial");

    private static Map<CriterionId, Double> scores(Object... namesAndScores) {
        ImmutableMap.Builder<CriterionId, Double> scores = ImmutableMap.builder();
        for (int i = 0; i < namesAndScores.length; i += 2) {
            scores.put(CriterionId.of((String) namesAndScores[i]), (Double) namesAndScores[i + 1]);
        }
        return scores.buildOrThrow();
    }

    private static Assessment everything(double value, Perspective... perspectives) {
        ImmutableList.Builder<Rating> ratings = ImmutableList.builder();
        for (Perspective perspective : perspectives) {
            for (Criterion criterion : CORNERSTONES.criteria()) {
                for (Question question : criterion.questions()) {
                    ratings.add(Rating.builder()
                            .question(question.id())
                            .rater(StakeholderId.of("one of " + perspective))
                            .perspective(perspective)
                            .value(value)
                            .on(LocalDate.of(2026, 6, 1))
                            .build());
                }
            }
        }
        return new Assessment(CORNERSTONES.id(), ratings.build());
    }

    private static CoCreationProcess judged(Assessment... assessments) {
        return CoCreationProcess.builder()
                .id(ProcessId.of("p"))
                .title("P")
                .challenge("What?")
                .addAssessments(assessments)
                .build();
    }

    /** The worked example of the Javadoc. */
    @Test
    void half_the_weakest_and_half_the_weighted_mean() {
        DimensionReadiness readiness = DimensionReadiness.of(
                CORNERSTONES,
                MANAGERIAL,
                scores(
                        "concrete-focus", 3.0,
                        "system-change", 1.0,
                        "infrastructure", 2.5,
                        "co-creative-professionals", 3.0),
                0.5);
        assertThat(readiness.weightedMean().orElseThrow()).isCloseTo(2.225, within(1e-12));
        assertThat(readiness.weakestScore()).hasValue(1);
        assertThat(readiness.weakest()).contains(CriterionId.of("system-change"));
        assertThat(readiness.readiness().orElseThrow()).isCloseTo(1.6125, within(1e-12));
        assertThat(readiness.isBlocked()).isTrue();
        assertThat(readiness.unscored()).isEmpty();
    }

    @Test
    void without_a_primary_score_there_is_no_readiness() {
        DimensionReadiness readiness = DimensionReadiness.of(
                CORNERSTONES, MANAGERIAL, scores("concrete-focus", 3.0, "infrastructure", 2.5), 0.5);
        assertThat(readiness.readiness()).isEmpty();
        assertThat(readiness.unscored())
                .extracting(CriterionId::value)
                .containsExactlyInAnyOrder("co-creative-professionals", "system-change");
    }

    @Test
    void the_same_score_everywhere_is_the_readiness_everywhere() {
        Assessment all = everything(3, Perspective.USERS, Perspective.MANAGEMENT);
        assertThat(Readiness.withDefaults().dimensions(all))
                .hasSize(4)
                .allSatisfy(d -> assertThat(d.readiness().orElseThrow()).isCloseTo(3, within(1e-12)));
        Measurement measurement = Readiness.withDefaults().of(judged(all));
        assertThat(measurement.value().orElseThrow()).isCloseTo(3, within(1e-12));
        assertThat(measurement.band().orElseThrow().name()).isEqualTo("ready");
        assertThat(measurement.n()).isEqualTo(2);
    }

    @Test
    void one_perspective_is_not_enough() {
        Measurement measurement = Readiness.withDefaults().of(judged(everything(3, Perspective.USERS)));
        assertThat(measurement.value()).isEmpty();
        assertThat(measurement.undefined().orElseThrow().reason()).isEqualTo(UndefinedReason.TOO_FEW);
        assertThat(measurement.missing()).isNotEmpty();
    }

    @Test
    void without_an_assessment_it_is_undefined_and_says_so() {
        Measurement measurement = Readiness.withDefaults().of(judged());
        assertThat(measurement.undefined().orElseThrow().reason()).isEqualTo(UndefinedReason.NO_DATA);
        assertThat(measurement.sentence()).contains("no assessment by framework (cornerstones) is there");
    }

    @Test
    void assessments_of_several_days_count_together_and_the_later_answer_counts() {
        Measurement together = Readiness.withDefaults()
                .of(judged(everything(1, Perspective.USERS), everything(3, Perspective.MANAGEMENT)));
        assertThat(together.value().orElseThrow()).isCloseTo(2, within(1e-12));
    }

    @Test
    void alpha_one_counts_only_the_weakest_link() {
        Assessment all = everything(3, Perspective.USERS, Perspective.MANAGEMENT);
        assertThat(Readiness.withDefaults().withAlpha(1).of(judged(all)).value().orElseThrow())
                .isCloseTo(3, within(1e-12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Readiness.withDefaults().withAlpha(2))
                .withMessageStartingWith("The alpha (2.0) of readiness must be in [0, 1].");
    }

    @Test
    void a_framework_without_dimensions_is_refused() {
        Framework motives = Frameworks.builtIn().all().values().stream()
                .filter(f -> f.dimensions().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Readiness.withDefaults().withFramework(motives))
                .withMessageContaining("must not be empty to measure readiness");
    }

    @Test
    void the_vector_of_readiness_is_reproduced() {
        Map<String, Object> vector = Vectors.cases("readiness").get(0);
        ImmutableMap.Builder<CriterionId, Double> scores = ImmutableMap.builder();
        for (String part : new String[] {"primary", "secondary"}) {
            Vectors.object(vector.get(part))
                    .forEach((criterion, score) -> scores.put(
                            CriterionId.of(criterion), Vectors.number(score).orElseThrow()));
        }
        DimensionReadiness managerial = DimensionReadiness.of(CORNERSTONES, MANAGERIAL, scores.buildOrThrow(), 0.5);
        assertThat(managerial.weightedMean().orElseThrow())
                .isCloseTo(Vectors.number(vector.get("weightedMean")).orElseThrow(), within(1e-6));
        assertThat(managerial.readiness().orElseThrow())
                .isCloseTo(Vectors.number(vector.get("readiness")).orElseThrow(), within(1e-6));
        assertThat(managerial.isBlocked()).isEqualTo(vector.get("blocked"));
    }
}
