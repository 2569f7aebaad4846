/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.vocabulary.MethodId;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of the cornerstones, restated line by line: a slip in the card shows here. */
class CornerstoneTableTest {
    private static final Framework CORNERSTONES = Frameworks.cornerstones();

    @ParameterizedTest
    @CsvSource({
        "1, infrastructure, organisational, managerial",
        "2, multiple-stakeholders, processual, organisational",
        "3, concrete-focus, managerial, processual",
        "4, engaging-users, processual, cultural",
        "5, digital-tools, organisational, processual",
        "6, co-creative-professionals, cultural, managerial",
        "7, common-language, cultural, processual",
        "8, motivated-intermediaries, processual, organisational",
        "9, raising-awareness, cultural, processual",
        "10, system-change, managerial, cultural"
    })
    void each_cornerstone_has_its_place_and_its_two_dimensions(
            int number, String id, String primary, String secondary) {
        Criterion cornerstone = CORNERSTONES.criteria().get(number - 1);
        assertThat(cornerstone.id().value()).isEqualTo(id);
        assertThat(cornerstone.primary()).contains(DimensionId.of(primary));
        assertThat(cornerstone.secondary()).contains(DimensionId.of(secondary));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "infrastructure | opportunity-exploration living-lab small-experiments virtual-collaboration-platform",
                "multiple-stakeholders | stakeholder-management net-map power-interest-grid personal-visits"
                        + " neutral-professionals accessible-digital-tools neighbourhood-asset-mapping",
                "concrete-focus | opportunity-exploration small-experiments theory-of-change social-contracting"
                        + " lightning-decision-jam co-implementation-rhythm",
                "engaging-users | community-reporting neutral-professionals personal-visits circle fishbowl"
                        + " journey-mapping sensemaking-conversation",
                "digital-tools | accessible-digital-tools community-reporting focus-groups hackathon opinion-mapping",
                "co-creative-professionals | frontline-professional-coaching sensemaking-conversation manager-coaching"
                        + " strengths-review triz",
                "common-language | regular-stakeholder-meetings manifesto-co-writing social-contracting"
                        + " sensemaking-conversation world-cafe circle",
                "motivated-intermediaries | neutral-professionals multi-party-collaboration net-map social-contracting"
                        + " internal-facilitator-training",
                "raising-awareness | local-knowledge-exchange cross-national-workshop living-lab co-creation-arena"
                        + " co-creation-tasting-workshop community-reporting",
                "system-change | multi-party-collaboration theory-u spur-evaluation effects-assessment"
                        + " most-significant-change manager-coaching triz"
            })
    void each_cornerstone_has_its_remedies_best_first(String id, String remedies) {
        assertThat(CORNERSTONES.criterion(CriterionId.of(id)).remedies().stream()
                        .map(MethodId::value)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(remedies);
    }

    @Test
    void the_scale_goes_from_denied_to_reviewed_with_users_and_weights_are_seven_and_three_tenths() {
        Scale scale = CORNERSTONES.scale().orElseThrow();
        assertThat(scale.lowest()).isZero();
        assertThat(scale.highest()).isEqualTo(4);
        assertThat(CORNERSTONES.weighting().orElseThrow().primary()).isEqualTo(0.7);
        assertThat(CORNERSTONES.weighting().orElseThrow().secondary()).isEqualTo(0.3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "competences | roles type-awareness strategic unpredictability leadership-across",
                "principles | new-pathways challenge-habits equal-partnership collective-action public-value"
                        + " measurable-effects ambassadorship",
                "motives | more-for-less better-quality democracy",
                "accountability | downward sideward upward"
            })
    void lists_of_the_seeds_keep_their_order(String framework, String criteria) {
        assertThat(Frameworks.builtIn().framework(FrameworkId.of(framework)).criteria().stream()
                        .map(criterion -> criterion.id().value())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(criteria);
    }
}
