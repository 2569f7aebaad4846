/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.typology.Typologies;
import io.github.cocreation.core.vocabulary.MethodId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
    @Test
    void ten_rules_are_numbered_and_all_are_judgements() {
        assertThat(Rules.builtIn().rules())
                .extracting(Rule::id)
                .containsExactly("r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10");
        assertThat(Rules.builtIn().rules())
                .allMatch(rule -> rule.sources().stream().allMatch(Source::isHeuristic));
    }

    @Test
    void a_rule_that_is_not_there_is_named_with_a_close_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rules.builtIn().rule("r11"))
                .withMessage("The rule (r11) is unknown.\nMaybe (r1).");
    }

    @Test
    void a_number_given_twice_is_refused() {
        Rule first = Rules.builtIn().rule("r1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rules(ImmutableList.of(first, first)))
                .withMessage("The rules ([r1, r1]) must differ from each other.\nMaybe rename the repeated one.");
    }

    @Test
    void what_is_written_is_read() {
        String json = JsonFormat.withDefaults().write(Rules.codec(), Rules.builtIn());
        assertThat(JsonFormat.withDefaults().read(Rules.codec(), json, "rules.json"))
                .isEqualTo(Rules.builtIn());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "r1 | cornerstone-median at most 1.0 | [BLOCK_DIMENSION, PROPOSE] | cornerstones | - ",
                "r2 | users-decisions-per-head below 0.5 | [WARN] | cornerstones | engaging-users",
                "r3 | taken-over at least 1.0 | [PROPOSE, FREEZE_PROMISES] | - | -",
                "r4 | intermediary-dependence at least 0.5, intermediary-dependence does not fall over 3 periods"
                        + " | [WARN] | cornerstones | motivated-intermediaries",
                "r5 | language-divergence does not fall over 3 periods | [WARN] | cornerstones | common-language",
                "r6 | largest-share-of-shared-terms above 0.7 | [WARN] | cornerstones | common-language",
                "r7 | completed-cycles below 1.0 | [WARN] | accountability | -",
                "r8 | diagnostic-methods-alone above 0.0 | [WARN] | - | -",
                "r9 | co-creation-by-the-gate below 1.0 | [RENAME] | - | -",
                "r10 | unbounded-experiments above 0.0 | [REJECT] | - | -"
            })
    void each_rule_says_by_number_what_makes_it_apply_and_what_follows(
            String id, String conditions, String consequences, String framework, String criterion) {
        Rule rule = Rules.builtIn().rule(id);
        assertThat(rule.allOf().stream().map(Object::toString).collect(Collectors.joining(", ")))
                .isEqualTo(conditions);
        assertThat(rule.consequences()).hasToString(consequences);
        assertThat(rule.framework().map(FrameworkId::value).orElse(null)).isEqualTo(framework);
        assertThat(rule.criterion().map(CriterionId::value).orElse(null)).isEqualTo(criterion);
    }

    @Test
    void what_rules_name_is_there() {
        for (Rule rule : Rules.builtIn().rules()) {
            rule.framework()
                    .map(Frameworks.builtIn()::framework)
                    .ifPresent(framework -> rule.criterion().ifPresent(framework::criterion));
            assertThat(Typologies.ulrich().cellIds()).containsAll(rule.types());
        }
        assertThat(Rules.builtIn().rule("r3").remedies()).containsExactly(MethodId.of("manager-coaching"));
        assertThat(Rules.builtIn().rule("r2").holdsFor(CellId.of("equal"))).isTrue();
        assertThat(Rules.builtIn().rule("r2").holdsFor(CellId.of("guided"))).isFalse();
        assertThat(Rules.builtIn().rule("r1").holdsFor(CellId.of("guided"))).isTrue();
    }

    @Test
    void a_rule_applies_when_all_readings_say_so_and_is_open_while_one_is_missing() {
        Rule dependence = Rules.builtIn().rule("r4");
        String reading = "intermediary-dependence";
        assertThat(dependence.applies(Map.of(reading, List.of(0.6, 0.6, 0.7)))).contains(true);
        assertThat(dependence.applies(Map.of(reading, List.of(0.8, 0.7, 0.6)))).contains(false);
        assertThat(dependence.applies(Map.of(reading, List.of(0.3, 0.3, 0.4)))).contains(false);
        assertThat(dependence.applies(Map.of(reading, List.of(0.6, 0.7)))).isEmpty();
        assertThat(dependence.applies(Map.of(reading, List.of(0.4)))).contains(false);
        assertThat(dependence.applies(Map.of())).isEmpty();
    }

    @Test
    void a_host_corrects_the_threshold_of_a_rule() {
        Rule first = Rules.builtIn().rule("r1");
        Rule strict = first.toBuilder()
                .allOf(List.of(first.allOf().get(0).toBuilder().threshold(2.0).build()))
                .build();
        Map<String, List<Double>> readings = Map.of("cornerstone-median", List.of(2.0));
        assertThat(Rules.builtIn().rule("r1").applies(readings)).contains(false);
        assertThat(Rules.builtIn().replacing(strict).rule("r1").applies(readings))
                .contains(true);
    }

    @Test
    void a_rule_without_condition_or_consequence_is_refused() {
        Rule first = Rules.builtIn().rule("r1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first.toBuilder().allOf(List.of()).build())
                .withMessage("The conditions ([]) of rule (r1) must not be empty.\n"
                        + "Maybe say which reading makes it apply.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first.toBuilder().consequences(List.of()).build())
                .withMessage("The consequences ([]) of rule (r1) must not be empty.\nMaybe let it warn.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rules.builtIn().rule("r2").toBuilder()
                        .framework(Optional.empty())
                        .build())
                .withMessage("The criterion (engaging-users) of rule (r2) must come with its framework.\n"
                        + "Maybe name the framework too.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rules.builtIn().rule("r2").toBuilder()
                        .addRemedies(MethodId.of("triz"))
                        .build())
                .withMessage("The remedies ([triz]) of rule (r2) must be none unless it proposes them.\n"
                        + "Maybe add the consequence (propose).");
    }
}
