/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonFormatException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StakeholderTest {
    private static final Stakeholder ANNA = Stakeholder.builder()
            .id(StakeholderId.of("p7"))
            .name("Anna Larsen")
            .kind(StakeholderKind.PERSON)
            .sector(Sector.CITIZEN)
            .standpoint(Standpoint.OUTSIDE)
            .addStanding(Standing.SERVICE_USER)
            .addStanding(Standing.FRONTLINE_PROFESSIONAL)
            .addOffer(Offer.of(OfferKind.LIVED_EXPERIENCE, "three years on the waiting list"))
            .addNeed("an answer within a month")
            .addInterest("shorter waiting")
            .addLanguage("da")
            .addAccessNeed("step-free way")
            .addChannel(Channel.of(ChannelKind.PHONE, "555-0199"))
            .addHardToReach(Barrier.DISTRUST)
            .protection(Protection.builder()
                    .pseudonym("Birgit")
                    .addConsent(Consent.of(ConsentScope.STORY, LocalDate.of(2026, 3, 1)))
                    .build())
            .build();

    @Test
    void has_one_head_and_no_protection_unless_said_otherwise() {
        Stakeholder agency = organisation().build();
        assertThat(agency.heads()).isEqualTo(1);
        assertThat(agency.protection()).isEqualTo(Protection.none());
        assertThat(agency.salience()).isEmpty();
        assertThat(agency.isHardToReach()).isFalse();
    }

    @Test
    void a_patient_may_be_a_nurse_too() {
        assertThat(ANNA.standings()).containsExactly(Standing.FRONTLINE_PROFESSIONAL, Standing.SERVICE_USER);
    }

    @Test
    void text_form_exposes_nobody() {
        assertThat(ANNA.toString())
                .contains("p7")
                .doesNotContain("Anna")
                .doesNotContain("Birgit")
                .doesNotContain("555")
                .doesNotContain("step-free")
                .doesNotContain("distrust");
        assertThat(ANNA.channels().get(0)).hasToString("phone (address hidden)");
    }

    @Test
    void pseudonymised_copy_has_the_pseudonym_and_no_channels() {
        Stakeholder copy = ANNA.pseudonymised();
        assertThat(copy.id()).isEqualTo(ANNA.id());
        assertThat(copy.name()).isEqualTo("Birgit");
        assertThat(copy.channels()).isEmpty();
        assertThat(copy.needs()).isEqualTo(ANNA.needs());
        assertThat(copy.pseudonymised()).isEqualTo(copy);
        String json = JsonFormat.withDefaults().write(Stakeholder.codec(), copy);
        assertThat(json).doesNotContain("Anna").doesNotContain("555");
    }

    @Test
    void nobody_is_pseudonymised_without_a_pseudonym() {
        Stakeholder bare = ANNA.toBuilder().protection(Protection.none()).build();
        assertThatIllegalArgumentException()
                .isThrownBy(bare::pseudonymised)
                .withMessage("The pseudonym (none) of stakeholder (p7) must be there to stand for the name.\n"
                        + "Maybe set one in its protection that nobody else in the process has.");
    }

    @Test
    void a_story_may_be_told_from_the_day_of_consent_on() {
        assertThat(ANNA.permits(ConsentScope.STORY, LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(ANNA.permits(ConsentScope.STORY, LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(ANNA.permits(ConsentScope.PHOTO, LocalDate.of(2026, 3, 1))).isFalse();
    }

    @Test
    void a_person_has_one_head() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ANNA.toBuilder().heads(2).build())
                .withMessage("The heads (2) of stakeholder (p7) must be 1 for a person.\n"
                        + "Maybe use the kind (group), or one stakeholder a person.");
    }

    @Test
    void heads_names_texts_and_languages_are_checked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organisation().heads(0).build())
                .withMessage("The heads (0) of stakeholder (agency) must be at least 1.\n"
                        + "Maybe check the sign and the unit.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organisation().name(" ").build())
                .withMessage("The name ( ) of stakeholder (agency) must not be blank.\n"
                        + "Maybe leave it out, or say what is meant.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organisation().addNeed("").build())
                .withMessageStartingWith("The need () of stakeholder (agency) must not be blank.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organisation().addInterest("").build())
                .withMessageStartingWith("The interest () of stakeholder (agency) must not be blank.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organisation().addAccessNeed("").build())
                .withMessageStartingWith("The access need () of stakeholder (agency) must not be blank.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> organisation().addLanguage("Danish language").build())
                .withMessage(
                        "The language (Danish language) of stakeholder (agency) must be a BCP 47 tag in its usual case.\n"
                                + "Maybe write it like en, da or pt-BR.");
    }

    @Test
    void words_of_a_host_are_welcome_if_they_are_slugs() {
        assertThat(organisation().sector(Sector.of("church")).build().sector()).hasToString("church");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sector.of("Third Sector"))
                .withMessage(
                        "The sector (Third Sector) must be lower-case letters and digits joined by hyphens or dots.\n"
                                + "Maybe write (third-sector).");
    }

    @Test
    void json_says_where_a_rule_was_broken() {
        String json = """
                {"id": "p7", "name": "x", "kind": "persn", "sector": "citizen", "standpoint": "outside"}""";
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> JsonFormat.withDefaults().read(Stakeholder.codec(), json, "s.json"))
                .withMessageContaining("The stakeholder kind (persn) is unknown.\nMaybe (person).");
    }

    @Test
    void json_is_short_where_there_is_nothing_to_say() {
        assertThat(JsonFormat.withDefaults()
                        .withLayout(JsonFormat.Layout.COMPACT)
                        .write(Stakeholder.codec(), organisation().build()))
                .isEqualTo("{\"id\":\"agency\",\"name\":\"Lakeside Agency\",\"kind\":\"organisation\","
                        + "\"sector\":\"public\",\"standpoint\":\"inside\"}");
    }

    private static Stakeholder.Builder organisation() {
        Stakeholder.Builder builder = Stakeholder.builder();
        builder.id(StakeholderId.of("agency"))
                .name("Lakeside Agency")
                .kind(StakeholderKind.ORGANISATION)
                .sector(Sector.PUBLIC)
                .standpoint(Standpoint.INSIDE);
        return builder;
    }
}
