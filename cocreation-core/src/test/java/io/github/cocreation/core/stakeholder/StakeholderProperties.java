/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.github.cocreation.core.json.JsonFormat;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StakeholderProperties {
    @Property(tries = 300)
    void what_is_written_is_read(@ForAll("stakeholders") Stakeholder stakeholder) {
        String json = JsonFormat.withDefaults().write(Stakeholder.codec(), stakeholder);
        Stakeholder read = JsonFormat.withDefaults().read(Stakeholder.codec(), json, "stakeholder.json");
        assertThat(read).isEqualTo(stakeholder).hasSameHashCodeAs(stakeholder);
        assertThat(JsonFormat.withDefaults().write(Stakeholder.codec(), read)).isEqualTo(json);
    }

    @Property(tries = 300)
    void a_builder_that_starts_with_a_stakeholder_builds_it(@ForAll("stakeholders") Stakeholder stakeholder) {
        assertThat(stakeholder.toBuilder().build()).isEqualTo(stakeholder);
    }

    @Property(tries = 200)
    void the_order_in_which_sets_are_filled_does_not_matter(@ForAll("stakeholders") Stakeholder stakeholder) {
        Stakeholder reversed = stakeholder.toBuilder()
                .standings(Lists.reverse(stakeholder.standings().asList()))
                .languages(Lists.reverse(stakeholder.languages().asList()))
                .groups(Lists.reverse(stakeholder.groups().asList()))
                .represents(Lists.reverse(stakeholder.represents().asList()))
                .hardToReach(Lists.reverse(stakeholder.hardToReach().asList()))
                .build();
        assertThat(reversed).isEqualTo(stakeholder).hasToString(stakeholder.toString());
    }

    @Property(tries = 200)
    void another_name_makes_another_stakeholder(@ForAll("stakeholders") Stakeholder stakeholder) {
        assertThat(stakeholder.toBuilder().name(stakeholder.name() + "x").build())
                .isNotEqualTo(stakeholder);
    }

    @Property(tries = 300)
    void what_is_permitted_on_a_day_is_what_each_scope_permits(
            @ForAll("protections") Protection protection, @ForAll("days") LocalDate day) {
        List<ConsentScope> scopes = protection.consents().stream()
                .map(Consent::scope)
                .sorted()
                .distinct()
                .toList();
        assertThat(protection.permitted(day))
                .containsExactlyElementsOf(
                        scopes.stream().filter(s -> protection.permits(s, day)).toList());
    }

    @Property(tries = 300)
    void after_leaving_nothing_is_permitted_and_further_consents_do_not_help(
            @ForAll("protections") Protection protection, @ForAll("days") LocalDate day) {
        Protection left = protection.toBuilder()
                .withdrawn(day)
                .addConsent(Consent.of(ConsentScope.STORY, day))
                .build();
        assertThat(left.permitted(day)).isEmpty();
        assertThat(left.permitted(day.plusYears(5))).isEmpty();
    }

    @Property
    void a_lower_threshold_never_lowers_the_class(@ForAll("saliences") Salience salience) {
        assertThat(salience.salienceClass(0.3).attributes())
                .containsAll(salience.salienceClass(0.7).attributes());
    }

    @Provide
    Arbitrary<Stakeholder> stakeholders() {
        return StakeholderArbitraries.stakeholders();
    }

    @Provide
    Arbitrary<Protection> protections() {
        return StakeholderArbitraries.protections();
    }

    @Provide
    Arbitrary<Salience> saliences() {
        return StakeholderArbitraries.saliences();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return StakeholderArbitraries.days();
    }
}
