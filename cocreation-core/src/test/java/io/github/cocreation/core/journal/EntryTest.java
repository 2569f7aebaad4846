/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.framework.QuestionId;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EntryTest {
    private static final EntryId ID = EntryId.of("e1");
    private static final Instant AT = Instant.parse("2026-03-01T23:30:00Z");
    private static final SessionId SESSION = SessionId.of("s1");
    private static final StakeholderId TENANTS = StakeholderId.of("tenants");
    private static final StakeholderId AGENCY = StakeholderId.of("agency");

    private static void refused(ThrowingCallable build, String message) {
        assertThatIllegalArgumentException().isThrownBy(build).withMessage(message);
    }

    private static Decision.Builder decision() {
        return Decision.builder().id(ID).at(AT).subject("Two evenings");
    }

    @Test
    void the_day_of_an_entry_is_its_utc_date() {
        assertThat(decision().addDecider(TENANTS).build().day()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void an_entry_names_all_its_stakeholders_and_its_session() {
        Decision decision =
                decision().addDecider(TENANTS).proposer(AGENCY).session(SESSION).build();
        assertThat(decision.stakeholdersNamed()).containsExactly(AGENCY, TENANTS);
        assertThat(decision.sessionNamed()).contains(SESSION);
    }

    @Test
    void a_session_has_a_length() {
        refused(
                () -> SessionHeld.builder()
                        .id(ID)
                        .at(AT)
                        .session(SESSION)
                        .title("Kick-off")
                        .minutes(0)
                        .build(),
                "The minutes (0) of session (e1) must be at least 1.\nMaybe check the sign and the unit.");
    }

    @Test
    void who_was_absent_is_not_present_for_no_minutes() {
        refused(
                () -> Presence.builder()
                        .id(ID)
                        .at(AT)
                        .session(SESSION)
                        .stakeholder(TENANTS)
                        .minutes(0)
                        .build(),
                "The minutes (0) of presence (e1) must be at least 1.\nMaybe check the sign and the unit.");
    }

    @Test
    void outreach_is_to_somebody() {
        refused(
                () -> Outreach.builder()
                        .id(ID)
                        .at(AT)
                        .step(OutreachStep.INVITED)
                        .build(),
                "The stakeholders ([]) of outreach (e1) must name at least one stakeholder.\n"
                        + "Maybe add those you wrote to as stakeholders first, they were identified.");
    }

    @Test
    void the_text_form_of_a_contribution_does_not_quote_it() {
        assertThat(Contribution.builder()
                        .id(ID)
                        .at(AT)
                        .session(SESSION)
                        .stakeholder(TENANTS)
                        .kind(ContributionKind.IDEA)
                        .text("Open the quay at night")
                        .build()
                        .toString())
                .doesNotContain("quay");
    }

    @Test
    void a_term_is_counted_once_at_least() {
        refused(
                () -> Contribution.builder()
                        .id(ID)
                        .at(AT)
                        .session(SESSION)
                        .stakeholder(TENANTS)
                        .kind(ContributionKind.TURN)
                        .putTerm("lift", 0)
                        .build(),
                "The count (0) of term (lift) of contribution (e1) must be at least 1.\n"
                        + "Maybe check the sign and the unit.");
    }

    @Test
    void somebody_decides() {
        refused(
                () -> decision().build(),
                "The deciders ([]) of decision (e1) must name at least one stakeholder.\n"
                        + "Maybe name whoever had the last word.");
    }

    @Test
    void importance_is_1_2_or_3() {
        refused(
                () -> decision().addDecider(TENANTS).importance(4).build(),
                "The importance (4) of decision (e1) must be 1, 2 or 3.\n"
                        + "Maybe use 1 for daily matters and 3 for what binds everybody.");
    }

    @Test
    void a_commitment_has_owners_and_costs_effort() {
        refused(
                () -> Commitment.builder().id(ID).at(AT).subject("Plan").build(),
                "The owners ([]) of commitment (e1) must name at least one stakeholder.\n"
                        + "Maybe let somebody take it, or record an insight instead.");
        refused(
                () -> Commitment.builder()
                        .id(ID)
                        .at(AT)
                        .subject("Plan")
                        .addOwner(TENANTS)
                        .effort(0)
                        .build(),
                "The effort (0.0) of commitment (e1) must be a finite number above 0.\n"
                        + "Maybe leave it out if efforts are not estimated: it is then 1.");
    }

    @Test
    void what_is_taken_over_is_taken_by_somebody() {
        refused(
                () -> CommitmentOutcome.builder()
                        .id(ID)
                        .at(AT)
                        .commitment(EntryId.of("c1"))
                        .result(CommitmentResult.TAKEN_OVER)
                        .build(),
                "The result (taken-over) of commitment outcome (e1) must come with by, who took it over.\n"
                        + "Maybe say who carries the commitment now.");
    }

    @Test
    void an_outcome_is_not_its_own_commitment() {
        refused(
                () -> CommitmentOutcome.builder()
                        .id(ID)
                        .at(AT)
                        .commitment(ID)
                        .result(CommitmentResult.KEPT)
                        .build(),
                "The commitment (e1) of commitment outcome (e1) must be another entry.\n"
                        + "Maybe give the outcome an id of its own.");
    }

    @Test
    void an_account_has_two_sides() {
        refused(
                () -> Account.builder()
                        .id(ID)
                        .at(AT)
                        .direction(AccountDirection.UPWARD)
                        .step(AccountStep.GIVEN)
                        .addFrom(TENANTS)
                        .subject("Effects")
                        .build(),
                "The to ([]) of account (e1) must name at least one stakeholder.\n"
                        + "Maybe name the group that is spoken to.");
    }

    @Test
    void a_rating_is_a_number() {
        refused(
                () -> Rated.builder()
                        .id(ID)
                        .at(AT)
                        .framework(FrameworkId.of("cornerstones"))
                        .question(QuestionId.of("q1.1"))
                        .rater(TENANTS)
                        .perspective(Perspective.USERS)
                        .value(Double.NaN)
                        .build(),
                "The value (NaN) of rating (e1) must be a finite number.\n"
                        + "Maybe leave the entry out if the question was not answered.");
    }

    @Test
    void an_observed_tie_has_a_finite_weight() {
        refused(
                () -> TieObserved.builder()
                        .id(ID)
                        .at(AT)
                        .layer(LayerId.of("trust"))
                        .from(TENANTS)
                        .to(AGENCY)
                        .weight(Double.POSITIVE_INFINITY)
                        .build(),
                "The weight (Infinity) of observed tie (e1) must be a finite number.\n"
                        + "Maybe leave it out if ties are only there or not.");
    }

    @Test
    void valence_is_within_two_steps_of_neither() {
        refused(
                () -> EffectObserved.builder()
                        .id(ID)
                        .at(AT)
                        .description("Neighbours greet each other")
                        .level(EffectLevel.RELATIONAL)
                        .group(GroupId.of("old"))
                        .perspective(Perspective.USERS)
                        .valence(3)
                        .intended(false)
                        .anticipated(false)
                        .evidence(EvidenceGrade.SINGLE_STORY)
                        .build(),
                "The valence (3) of observed effect (e1) must be a whole number from -2 to 2.\n"
                        + "Maybe use -2 for very harmful, 0 for neither, 2 for very helpful.");
    }

    @Test
    void a_lesson_says_what_was_learned() {
        refused(
                () -> Lesson.builder()
                        .id(ID)
                        .at(AT)
                        .text(" ")
                        .source("One desk for all")
                        .outcome(LessonOutcome.MIXED)
                        .build(),
                "The text ( ) of lesson (e1) must not be blank.\nMaybe leave it out, or say what is meant.");
    }

    @Test
    void an_unknown_kind_of_entry_is_refused_with_the_close_one() {
        refused(
                () -> JsonFormat.withDefaults().read(Entry.codec(), "{\"entry\": \"desision\"}", "journal.json"),
                "journal.json:1:11 ($): The entry (desision) of a journal entry is unknown.\nMaybe (decision).");
    }

    @Test
    void the_kind_may_stand_last() {
        String json = "{\"id\": \"e1\", \"at\": \"2026-03-01T23:30:00Z\", \"subject\": \"Two evenings\","
                + " \"deciders\": [\"tenants\"], \"entry\": \"decision\"}";
        assertThat(JsonFormat.withDefaults().read(Entry.codec(), json, "journal.json"))
                .isEqualTo(decision().addDecider(TENANTS).build());
    }
}
