/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.stakeholder.Barrier;
import io.github.cocreation.core.stakeholder.Channel;
import io.github.cocreation.core.stakeholder.ChannelKind;
import io.github.cocreation.core.stakeholder.Consent;
import io.github.cocreation.core.stakeholder.ConsentScope;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Protection;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.StakeholderKind;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.vocabulary.Context;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules that protect people, and those about what almost fits, by their texts. */
class ProtectionRulesTest {
    private static final SessionId KICK_OFF = SessionId.of("kick-off");

    private static Stakeholder.Builder someone(String id, String name) {
        return Stakeholder.builder()
                .id(StakeholderId.of(id))
                .name(name)
                .kind(StakeholderKind.PERSON)
                .sector(Sector.CITIZEN)
                .standpoint(Standpoint.OUTSIDE);
    }

    private static CoCreationProcess.Builder process(Stakeholder... others) {
        Stakeholder city = someone("city", "City")
                .kind(StakeholderKind.ORGANISATION)
                .sector(Sector.PUBLIC)
                .standpoint(Standpoint.INSIDE)
                .build();
        return CoCreationProcess.builder()
                .id(ProcessId.of("harbour"))
                .title("Harbour")
                .challenge("How?")
                .addInitiator(city.id())
                .addStakeholder(city)
                .addAllStakeholders(ImmutableList.copyOf(others));
    }

    private static Optional<String> text(CoCreationProcess.Builder process, String code) {
        return process.build().check().all().stream()
                .filter(violation -> violation.code().equals(code))
                .map(Violation::toString)
                .reduce((one, other) -> one + "\n" + other);
    }

    private static Protection named(String pseudonym) {
        return Protection.builder().pseudonym(pseudonym).build();
    }

    private static Journal contributionOn(String day, String speaker) {
        return Journal.empty()
                .append(SessionHeld.builder()
                        .id(EntryId.of("s1"))
                        .at(Instant.parse(day + "T09:00:00Z"))
                        .session(KICK_OFF)
                        .title("Kick-off")
                        .minutes(60)
                        .build())
                .append(Contribution.builder()
                        .id(EntryId.of("c1"))
                        .at(Instant.parse(day + "T09:10:00Z"))
                        .session(KICK_OFF)
                        .stakeholder(StakeholderId.of(speaker))
                        .kind(ContributionKind.IDEA)
                        .build());
    }

    @Test
    void a_pseudonym_is_nobodys_name_and_nobody_elses_pseudonym() {
        CoCreationProcess.Builder process = process(
                someone("a", "Ada").protection(named("Ben")).build(),
                someone("b", "Ben").protection(named("Kim")).build(),
                someone("c", "Cy").protection(named("Kim")).build());
        assertThat(text(process, "pseudonym-is-name"))
                .hasValue("[pseudonym-is-name] stakeholders[0].protection.pseudonym (a) must not go by the name of"
                        + " stakeholder (b).\nMaybe make up a pseudonym that says nothing.");
        assertThat(text(process, "pseudonym-twice"))
                .hasValue("[pseudonym-twice] stakeholders[2].protection.pseudonym (c) must not go by the pseudonym of"
                        + " stakeholder (b).\nMaybe give each a pseudonym of its own.");
    }

    @Test
    void what_was_said_is_used_only_while_a_noted_consent_holds() {
        Consent consent = Consent.of(ConsentScope.CONTRIBUTION, LocalDate.parse("2026-03-01"));
        Stakeholder ada = someone("a", "Ada")
                .protection(Protection.builder().addConsent(consent).build())
                .build();
        assertThat(text(process(ada).journal(contributionOn("2026-02-01", "a")), "used-without-consent"))
                .hasValue("[used-without-consent] journal[1] (a) must have consented to the use of contributions on"
                        + " (2026-02-01).\nMaybe ask, and note the consent, or leave the entry out.");
        assertThat(text(process(ada).journal(contributionOn("2026-03-02", "a")), "used-without-consent"))
                .isEmpty();
        assertThat(text(
                        process(someone("a", "Ada").build()).journal(contributionOn("2026-02-01", "a")),
                        "used-without-consent"))
                .as("no consent was ever noted here")
                .isEmpty();
    }

    @Test
    void whoever_left_takes_on_no_role() {
        Stakeholder ada = someone("a", "Ada")
                .protection(Protection.builder()
                        .withdrawn(LocalDate.parse("2026-03-01"))
                        .build())
                .build();
        CoCreationProcess.Builder process = process(ada)
                .addRole(RoleAssignment.of(
                        ada.id(), RoleId.of("facilitator"), Span.since(LocalDate.parse("2026-03-01"))));
        assertThat(text(process, "role-after-withdrawal"))
                .hasValue(
                        "[role-after-withdrawal] roles[0].span (a) must not take on a role on (2026-03-01), having left"
                                + " the process.\nMaybe remove the role, or correct the day of leaving.");
    }

    @Test
    void whoever_is_hard_to_reach_needs_a_route() {
        GroupId night = GroupId.of("night-workers");
        Stakeholder.Builder ada =
                someone("a", "Ada").addHardToReach(Barrier.WORKING_HOURS).addGroup(night);
        assertThat(text(process(ada.build()), "no-route-of-contact"))
                .hasValue(
                        "[no-route-of-contact] stakeholders[0].channels (a) should have a channel of contact, or somebody"
                                + " who represents its group: it is hard to reach.\n"
                                + "Maybe ask who is in touch with it already.");
        assertThat(text(
                        process(
                                ada.build(),
                                someone("b", "Ben").addRepresent(night).build()),
                        "no-route-of-contact"))
                .isEmpty();
        assertThat(text(
                        process(ada.addChannel(Channel.of(ChannelKind.of("phone"), "1"))
                                .build()),
                        "no-route-of-contact"))
                .isEmpty();
    }

    @Test
    void sessions_are_held_while_a_phase_is_open() {
        CoCreationProcess.Builder process = process(someone("a", "Ada").build())
                .addPhase(new PhaseSpan(
                        Phase.EXPLORE, Span.between(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-02-01"))))
                .journal(contributionOn("2026-02-01", "a"));
        assertThat(text(process, "session-outside-phases"))
                .hasValue("[session-outside-phases] journal[0] (kick-off) should be held while a phase is open,"
                        + " (2026-02-01) is in none.\nMaybe extend a phase, or correct the day.");
    }

    @Test
    void a_word_that_almost_is_a_known_one_is_pointed_at() {
        CoCreationProcess.Builder process = process(
                        someone("a", "Ada").sector(Sector.of("citzen")).build())
                .addPurpose(Purpose.of("learnin"))
                .addContext(Context.of("moon-base"));
        assertThat(text(process, "unfamiliar-word"))
                .hasValue("[unfamiliar-word] purposes (learnin) should be a known word, or differ more from one.\n"
                        + "Maybe (learning).\n"
                        + "[unfamiliar-word] stakeholders[0].sector (citzen) should be a known word, or differ more from"
                        + " one.\nMaybe (citizen).");
    }
}
