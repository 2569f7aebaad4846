/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.journal.Account;
import io.github.cocreation.core.journal.AccountDirection;
import io.github.cocreation.core.journal.AccountStep;
import io.github.cocreation.core.journal.Commitment;
import io.github.cocreation.core.journal.EffectLevel;
import io.github.cocreation.core.journal.EffectObserved;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.EvidenceGrade;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HarmCheckTest {
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final EntryId NOISE = EntryId.of("noise");
    private static final StakeholderId CITY = StakeholderId.of("city");

    private static EffectObserved effect(int valence, String wanted) {
        return EffectObserved.builder()
                .id(NOISE)
                .at(NOON)
                .description("More noise at night")
                .level(EffectLevel.INDIVIDUAL)
                .group(GroupId.of("tenants"))
                .perspective(Perspective.USERS)
                .valence(valence)
                .intended(wanted.equals("intended"))
                .anticipated(true)
                .evidence(EvidenceGrade.SINGLE_STORY)
                .build();
    }

    private static Account account(AccountStep step) {
        return Account.builder()
                .id(EntryId.of("a"))
                .at(NOON)
                .direction(AccountDirection.DOWNWARD)
                .step(step)
                .addFrom(CITY)
                .addTo(StakeholderId.of("tenants"))
                .subject("Noise")
                .about(NOISE)
                .build();
    }

    private static List<String> found(Entry... entries) {
        return CoCreationProcess.builder()
                .id(ProcessId.of("harbour"))
                .title("A harbour for everybody")
                .challenge("How can the old harbour become a place for all?")
                .journal(Journal.of(ImmutableList.copyOf(entries)))
                .build()
                .check()
                .all()
                .stream()
                .map(Violation::toString)
                .filter(text -> text.startsWith("[harm"))
                .toList();
    }

    @Test
    void unintended_harm_asks_for_an_answer_and_an_owner() {
        assertThat(found(effect(-1, "not")))
                .containsExactly(
                        "[harm-without-answer] journal[0] (noise) should be answered: it is harmful, and nobody intended it.\n"
                                + "Maybe log an account about it.",
                        "[harm-without-owner] journal[0] (noise) should have an owner: it is harmful, and nobody intended"
                                + " it.\nMaybe log a commitment about it.");
    }

    @Test
    void good_neutral_and_intended_effects_ask_for_nothing() {
        assertThat(found(effect(1, "not"))).isEmpty();
        assertThat(found(effect(0, "not"))).isEmpty();
        assertThat(found(effect(-2, "intended"))).isEmpty();
    }

    @Test
    void an_account_that_is_given_answers_and_a_commitment_owns() {
        assertThat(found(effect(-1, "not"), account(AccountStep.REQUESTED))).hasSize(2);
        assertThat(found(effect(-1, "not"), account(AccountStep.GIVEN)))
                .singleElement()
                .asString()
                .startsWith("[harm-without-owner]");
        Commitment commitment = Commitment.builder()
                .id(EntryId.of("c"))
                .at(NOON)
                .addOwner(CITY)
                .subject("Close the bars at eleven")
                .about(NOISE)
                .build();
        assertThat(found(effect(-1, "not"), account(AccountStep.GIVEN), commitment))
                .isEmpty();
    }
}
