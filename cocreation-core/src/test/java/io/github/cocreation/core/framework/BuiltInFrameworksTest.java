/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.source.SourceMark;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Motive;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInFrameworksTest {
    private static final Framework CORNERSTONES = Frameworks.cornerstones();

    static List<Framework> all() {
        return List.copyOf(Frameworks.builtIn().all().values());
    }

    @Test
    void every_framework_has_its_criteria() {
        ImmutableMap<String, Integer> criteria = ImmutableMap.<String, Integer>builder()
                .put("accountability", 3)
                .put("competences", 5)
                .put("control-to-trust", 12)
                .put("cornerstones", 10)
                .put("dialogue-conditions", 5)
                .put("effects", 5)
                .put("ethical-compass", 8)
                .put("impacts", 4)
                .put("inclusion-aims", 3)
                .put("leadership-practices", 6)
                .put("motives", 3)
                .put("principles", 7)
                .put("purposes", 6)
                .put("strategic-process", 3)
                .put("suitability", 5)
                .put("warnings", 6)
                .put("when-not", 10)
                .buildOrThrow();
        assertThat(all().stream()
                        .collect(Collectors.toMap(
                                f -> f.id().value(), f -> f.criteria().size())))
                .isEqualTo(criteria);
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_is_written_is_read(Framework framework) {
        String json = JsonFormat.withDefaults().write(Framework.codec(), framework);
        assertThat(JsonFormat.withDefaults().read(Framework.codec(), json, "framework.json"))
                .isEqualTo(framework);
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_element_says_where_it_comes_from(Framework framework) {
        assertThat(framework.sources()).isNotEmpty();
        assertThat(framework.criteria()).allMatch(c -> !c.sources().isEmpty());
        assertThat(framework.questions()).allMatch(q -> !q.sources().isEmpty());
        assertThat(framework.dimensions()).allMatch(d -> !d.sources().isEmpty());
        assertThat(framework.criteria().stream().flatMap(c -> c.notes().stream()))
                .allMatch(n -> !n.sources().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_question_leads_back_to_its_criterion(Framework framework) {
        for (Criterion criterion : framework.criteria()) {
            criterion
                    .questions()
                    .forEach(question ->
                            assertThat(framework.criterionOf(question.id())).contains(criterion));
        }
    }

    @Test
    void each_cornerstone_has_three_questions_numbered_by_it() {
        for (int i = 0; i < 10; i++) {
            String number = "q" + (i + 1) + ".";
            assertThat(CORNERSTONES.criteria().get(i).questions())
                    .extracting(q -> q.id().value())
                    .containsExactly(number + "1", number + "2", number + "3");
        }
        assertThat(CORNERSTONES.questions()).hasSize(30);
    }

    @Test
    void each_cornerstone_says_how_it_fails_and_what_helps() {
        assertThat(CORNERSTONES.criteria()).allSatisfy(cornerstone -> {
            assertThat(cornerstone.remedies()).isNotEmpty();
            assertThat(cornerstone.note("indicators")).isPresent();
            assertThat(cornerstone.note("failure-sign")).isPresent();
            assertThat(cornerstone.sources()).anyMatch(source -> source.mark() == SourceMark.SEED);
        });
    }

    @ParameterizedTest
    @CsvSource({"managerial, 2", "organisational, 2", "processual, 3", "cultural, 3"})
    void dimensions_have_their_primary_cornerstones(String dimension, int cornerstones) {
        DimensionId id = DimensionId.of(dimension);
        assertThat(CORNERSTONES.criteria().stream()
                        .filter(c -> c.primary().filter(id::equals).isPresent()))
                .hasSize(cornerstones);
    }

    @Test
    void placing_a_cornerstone_in_dimensions_is_our_judgement_and_its_weights_add_up() {
        assertThat(CORNERSTONES.criteria()).allSatisfy(cornerstone -> {
            assertThat(cornerstone.placement().orElseThrow().isHeuristic()).isTrue();
            double sum = CORNERSTONES.dimensions().stream()
                    .mapToDouble(d -> CORNERSTONES.weight(cornerstone, d.id()))
                    .sum();
            assertThat(sum).isEqualTo(1);
        });
        Criterion language = CORNERSTONES.criterion(CriterionId.of("common-language"));
        assertThat(CORNERSTONES.weight(language, DimensionId.of("cultural"))).isEqualTo(0.7);
        assertThat(CORNERSTONES.weight(language, DimensionId.of("processual"))).isEqualTo(0.3);
        assertThat(CORNERSTONES.weight(language, DimensionId.of("managerial"))).isZero();
    }

    @Test
    void remedies_are_those_of_all_criteria_once() {
        assertThat(CORNERSTONES.remedies())
                .contains(MethodId.of("net-map"), MethodId.of("world-cafe"), MethodId.of("theory-u"))
                .containsAll(CORNERSTONES.criteria().get(0).remedies());
    }

    @Test
    void unknown_names_are_answered_with_close_ones() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frameworks.builtIn().framework(FrameworkId.of("cornerstone")))
                .withMessage("The framework (cornerstone) is unknown.\nMaybe (cornerstones).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CORNERSTONES.criterion(CriterionId.of("common-langauge")))
                .withMessage("The criterion (common-langauge) of framework (cornerstones) is unknown.\n"
                        + "Maybe (common-language).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CORNERSTONES.dimension(DimensionId.of("procesual")))
                .withMessage("The dimension (procesual) of framework (cornerstones) is unknown.\nMaybe (processual).");
    }

    @Test
    void a_host_replaces_one_and_adds_its_own() {
        Framework corrected = CORNERSTONES.toBuilder().version(2).build();
        Framework own =
                corrected.toBuilder().id(FrameworkId.of("our-cornerstones")).build();
        Frameworks frameworks = Frameworks.builtIn().replacing(corrected).with(own);
        assertThat(frameworks.framework(CORNERSTONES.id()).version()).isEqualTo(2);
        assertThat(frameworks.all()).hasSize(Frameworks.builtIn().all().size() + 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> frameworks.with(own))
                .withMessage("The framework (our-cornerstones) is there already.\n"
                        + "Maybe use replacing(...), or give it an id of its own.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Frameworks.builtIn().replacing(own))
                .withMessageStartingWith("The framework (our-cornerstones) is unknown.");
    }

    @Test
    void a_criterion_in_an_unknown_dimension_is_refused() {
        Criterion lost = Criterion.builder()
                .from(CORNERSTONES.criteria().get(0))
                .primary(DimensionId.of("organizational"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CORNERSTONES.toBuilder().criteria(List.of(lost)).build())
                .withMessage("The dimension (organizational) of framework (cornerstones) is unknown.\n"
                        + "Maybe (organisational).");
    }

    @Test
    void repeated_questions_are_refused() {
        Criterion twin = Criterion.builder()
                .from(CORNERSTONES.criteria().get(0))
                .id(CriterionId.of("twin"))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CORNERSTONES.toBuilder()
                        .criteria(List.of(CORNERSTONES.criteria().get(0), twin))
                        .build())
                .withMessage("The questions ([q1.1, q1.2, q1.3, q1.1, q1.2, q1.3]) of framework (cornerstones) must"
                        + " differ from each other.\nMaybe rename the repeated one.");
    }

    @Test
    void weights_out_of_order_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.builder()
                        .primary(0.3)
                        .secondary(0.7)
                        .source(CORNERSTONES.sources().get(0))
                        .build())
                .withMessage("The secondary weight (0.7) of a weighting must be at most the primary one (0.3).\n"
                        + "Maybe swap them.");
    }

    @Test
    void a_scale_ends_where_its_labels_do_and_holds_what_is_between() {
        Scale scale = CORNERSTONES.scale().orElseThrow();
        assertThat(scale.highest()).isEqualTo(4);
        assertThat(scale.contains(2.5)).isTrue();
        assertThat(scale.contains(0)).isTrue();
        assertThat(scale.contains(4)).isTrue();
        assertThat(scale.contains(-0.1)).isFalse();
        assertThat(scale.contains(4.1)).isFalse();
        assertThat(scale.contains(Double.NaN)).isFalse();
    }

    @Test
    void a_host_replaces_a_line_and_all_others_stay() {
        CriterionId id = CriterionId.of("raising-awareness");
        Criterion moved = CORNERSTONES.criterion(id).toBuilder()
                .primary(DimensionId.of("managerial"))
                .placement(Source.heuristic("our reading"))
                .build();
        Framework ours = CORNERSTONES.replacing(moved);
        assertThat(ours.weight(ours.criterion(id), DimensionId.of("managerial")))
                .isEqualTo(0.7);
        assertThat(ours.criteria())
                .hasSize(10)
                .startsWith(CORNERSTONES.criteria().get(0));
        assertThat(ours.criteria().indexOf(moved)).isEqualTo(8);
        assertThat(ours.replacing(CORNERSTONES.criterion(id))).isEqualTo(CORNERSTONES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CORNERSTONES.replacing(
                        moved.toBuilder().id(CriterionId.of("raising-awarenes")).build()))
                .withMessage("The criterion (raising-awarenes) of framework (cornerstones) is unknown.\n"
                        + "Maybe (raising-awareness).");
    }

    @Test
    void a_motive_is_described_by_the_card_at_hand() {
        for (Motive motive : Motive.values()) {
            assertThat(Frameworks.builtIn().criterion(motive).id().value().replace('-', '_'))
                    .isEqualToIgnoringCase(motive.name());
        }
        Framework motives = Frameworks.builtIn().framework(FrameworkId.of("motives"));
        Criterion voice = Frameworks.builtIn().criterion(Motive.DEMOCRACY).toBuilder()
                .name(Text.of("A voice"))
                .build();
        assertThat(Frameworks.builtIn()
                        .replacing(motives.replacing(voice))
                        .criterion(Motive.DEMOCRACY)
                        .name())
                .hasToString("A voice");
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_name_is_a_name_a_statement_states_and_a_question_asks(Framework framework) {
        assertThat(framework.criteria()).allSatisfy(criterion -> {
            assertThat(criterion.name().english()).matches("\\p{Lu}.*");
            assertThat(criterion.statement().english()).endsWith(".");
        });
        assertThat(framework.questions())
                .extracting(question -> question.text().english())
                .allMatch(text -> text.matches("\\p{Lu}.*\\?"))
                .noneMatch(text -> text.matches("(Is it so|Do we see it|.*see this:).*"))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(framework.criteria().stream()
                        .map(criterion -> criterion.statement().english())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gather-and-analyse | [EXPLORE, MOBILISE, UNDERSTAND] | [environmental-scan, stakeholder-management]",
                "define-strategy | [ENVISION, IDEATE, DECIDE] | [confrontation-matrix, scenario-planning]",
                "translate-into-architecture | [DECIDE, EXPERIMENT, IMPLEMENT, SUSTAIN] | []"
            })
    void stages_of_the_strategic_process_have_phases_and_job_aids(String stage, String phases, String jobAids) {
        Criterion criterion = Frameworks.builtIn()
                .framework(FrameworkId.of("strategic-process"))
                .criterion(CriterionId.of(stage));
        assertThat(criterion.phases()).hasToString(phases);
        assertThat(criterion.remedies()).hasToString(jobAids);
    }

    @Test
    void inclusion_enriches_supports_and_makes_owners() {
        assertThat(Frameworks.builtIn()
                        .framework(FrameworkId.of("inclusion-aims"))
                        .criteria())
                .extracting(c -> c.id().value())
                .containsExactly("enrich", "support", "ownership");
    }
}
