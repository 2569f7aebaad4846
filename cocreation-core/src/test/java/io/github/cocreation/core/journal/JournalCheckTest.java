/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalCheckTest {
    private static final StakeholderId TENANTS = StakeholderId.of("tenants");
    private static final SessionHeld KICK_OFF = session("s", "kick-off", 9);
    private static final Commitment PROMISE = Commitment.builder()
            .id(EntryId.of("promise-1"))
            .at(at(10))
            .subject("Ask the neighbours")
            .addOwner(TENANTS)
            .build();

    private static Instant at(int hour) {
        return Instant.parse("2026-03-01T%02d:00:00Z".formatted(hour));
    }

    private static SessionHeld session(String id, String session, int hour) {
        return SessionHeld.builder()
                .id(EntryId.of(id))
                .at(at(hour))
                .session(SessionId.of(session))
                .title("Kick-off")
                .minutes(60)
                .build();
    }

    private static Presence presence(String session, int minutes) {
        return Presence.builder()
                .id(EntryId.of("p"))
                .at(at(9))
                .session(SessionId.of(session))
                .stakeholder(TENANTS)
                .minutes(minutes)
                .build();
    }

    private static CommitmentOutcome kept(String commitment, int hour) {
        return CommitmentOutcome.builder()
                .id(EntryId.of("kept"))
                .at(at(hour))
                .commitment(EntryId.of(commitment))
                .result(CommitmentResult.KEPT)
                .build();
    }

    private static String only(Entry... entries) {
        return Journal.of(List.of(entries)).check().toString();
    }

    @Test
    void a_journal_that_fits_together_has_no_violations() {
        assertThat(only(KICK_OFF, presence("kick-off", 60), PROMISE, kept("promise-1", 11)))
                .isEqualTo("no violations");
    }

    @Test
    void presence_needs_a_session_that_was_held() {
        assertThat(only(KICK_OFF, presence("kickoff", 60)))
                .isEqualTo("[unknown-session] journal[1].session (kickoff) must be a session that the journal says was"
                        + " held.\nMaybe (kick-off).");
    }

    @Test
    void an_entry_is_not_about_itself() {
        assertThat(only(decision("d", 9, "d")))
                .isEqualTo("[about-itself] journal[0].basedOn (d) must not be the entry itself."
                        + "\nMaybe name the earlier entry that was meant, or none.");
        Decision overruling = decision("d", 9, "e").toBuilder()
                .basedOn(List.of())
                .addOverrule(EntryId.of("d"))
                .build();
        assertThat(only(overruling)).startsWith("[about-itself] journal[0].overrules (d) ");
        assertThat(only(PROMISE.toBuilder().about(PROMISE.id()).build()))
                .startsWith("[about-itself] journal[0].about (promise-1) ");
    }

    private static Decision decision(String id, int hour, String basedOn) {
        return Decision.builder()
                .id(EntryId.of(id))
                .at(at(hour))
                .subject("Two evenings")
                .addDecider(TENANTS)
                .addBasedOn(EntryId.of(basedOn))
                .build();
    }

    @Test
    void a_decision_rests_on_what_is_in_the_journal_and_came_before() {
        assertThat(only(PROMISE, decision("d", 11, "promise-1"))).isEqualTo("no violations");
        assertThat(only(PROMISE, decision("d", 11, "promise-2")))
                .isEqualTo("[unknown-entry] journal[1].basedOn (promise-2) must be an entry of the journal.\n"
                        + "Maybe (promise-1).");
        assertThat(only(decision("d", 9, "promise-1"), PROMISE))
                .startsWith("[before-what-it-is-about] journal[0].at (2026-03-01T09:00:00Z) must not be before entry");
    }

    @Test
    void only_decisions_are_overruled() {
        Decision overruling = decision("d", 11, "promise-1").toBuilder()
                .addOverrules(EntryId.of("promise-1"))
                .build();
        assertThat(only(PROMISE, overruling))
                .startsWith("[unknown-entry] journal[1].overrules (promise-1) must be an entry of the kind (decision)");
    }

    @Test
    void a_vote_is_on_an_entry() {
        Vote vote = Vote.builder()
                .id(EntryId.of("v"))
                .at(at(12))
                .statement(EntryId.of("promise-9"))
                .stakeholder(TENANTS)
                .answer(VoteAnswer.AGREE)
                .build();
        assertThat(only(PROMISE, vote)).startsWith("[unknown-entry] journal[1].statement (promise-9)");
    }

    @Test
    void a_session_is_held_once() {
        assertThat(only(KICK_OFF, session("s2", "kick-off", 10)))
                .isEqualTo("[session-held-twice] journal[1].session (kick-off) must not be the session of entry (s).\n"
                        + "Maybe give each meeting a session id of its own.");
    }

    @Test
    void presence_longer_than_its_session_is_a_warning() {
        assertThat(Journal.of(List.of(KICK_OFF, presence("kick-off", 61)))
                        .check()
                        .warnings())
                .extracting(Violation::toString)
                .containsExactly("[presence-longer-than-session] journal[1].minutes (61) should be at most the (60)"
                        + " minutes of session (kick-off).\nMaybe correct the length of the session.");
    }

    @Test
    void an_outcome_needs_its_commitment() {
        assertThat(only(PROMISE, kept("promise1", 11)))
                .isEqualTo("[unknown-entry] journal[1].commitment (promise1) must be an entry of the kind (commitment)"
                        + " in the journal.\nMaybe (promise-1).");
    }

    @Test
    void an_outcome_of_something_else_than_a_commitment_is_as_wrong() {
        assertThat(only(KICK_OFF, kept("s", 11)))
                .isEqualTo("[unknown-entry] journal[1].commitment (s) must be an entry of the kind (commitment) in the"
                        + " journal.\nMaybe not needed, as there are none.");
    }

    @Test
    void an_outcome_cannot_come_before_its_commitment() {
        assertThat(only(PROMISE, kept("promise-1", 8)))
                .isEqualTo("[before-what-it-is-about] journal[0].at (2026-03-01T08:00:00Z) must not be before entry"
                        + " (promise-1), which was at (2026-03-01T10:00:00Z).\nMaybe correct one of the times.");
    }

    @Test
    void a_lesson_applied_needs_its_lesson() {
        LessonApplied applied = LessonApplied.builder()
                .id(EntryId.of("x"))
                .at(at(9))
                .lesson(EntryId.of("lesson-1"))
                .change("Two evenings instead of one day")
                .build();
        assertThat(only(applied)).startsWith("[unknown-entry] journal[0].lesson (lesson-1)");
    }

    @Test
    void an_account_needs_what_it_is_about_and_the_step_it_follows() {
        Account account = Account.builder()
                .id(EntryId.of("told"))
                .at(at(9))
                .direction(AccountDirection.DOWNWARD)
                .step(AccountStep.GIVEN)
                .addFrom(StakeholderId.of("agency"))
                .addTo(TENANTS)
                .subject("What became of your ideas")
                .about(EntryId.of("nothing"))
                .follows(EntryId.of("asked"))
                .build();
        assertThat(Journal.of(List.of(account)).check().all())
                .extracting(Violation::place)
                .containsExactly("journal[0].about", "journal[0].follows");
    }

    @Test
    void many_unknown_commitments_say_that_a_part_is_missing() {
        // With a close name looked for each time this would be 4 * 10^8 comparisons of names.
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            Commitment.Builder promise = Commitment.builder();
            entries.add(promise.id(EntryId.of("promise-" + i))
                    .at(at(9))
                    .subject("Ask")
                    .addOwner(TENANTS)
                    .build());
            CommitmentOutcome.Builder outcome = CommitmentOutcome.builder();
            entries.add(outcome.id(EntryId.of("kept-" + i))
                    .at(at(10))
                    .commitment(EntryId.of("missing-" + i))
                    .result(CommitmentResult.KEPT)
                    .build());
        }
        List<Violation> found = Journal.of(entries).check().all();
        assertThat(found).hasSize(20_000);
        assertThat(found.get(19_999).remedy()).isEqualTo("the part of the record that has it is missing");
    }
}
