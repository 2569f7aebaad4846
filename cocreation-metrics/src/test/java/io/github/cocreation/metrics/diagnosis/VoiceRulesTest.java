/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.journal.Account;
import io.github.cocreation.core.journal.AccountDirection;
import io.github.cocreation.core.journal.AccountStep;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Breakdown;
import io.github.cocreation.core.stakeholder.Characteristic;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Population;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.report.Audience;
import io.github.cocreation.metrics.report.Discretion;
import org.junit.jupiter.api.Test;

class VoiceRulesTest {
    private static ImmutableList<Finding> found(CoCreationProcess process, String code) {
        return Diagnosis.of(process).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .collect(ImmutableList.toImmutableList());
    }

    private static Course concerned(double tenants) {
        return new Course()
                .population(Population.builder()
                        .addBreakdowns(Breakdown.builder()
                                .characteristic(Characteristic.TENURE)
                                .putShare(GroupId.of("tenants"), tenants)
                                .putShare(GroupId.of("owners"), 1 - tenants)
                                .build())
                        .build())
                .group("renters", 3, Standing.SERVICE_USER, "tenants")
                .group("keepers", 12, Standing.NEIGHBOUR, "owners")
                .speaks("one", "renters", 1)
                .speaks("one", "keepers", 1);
    }

    @Test
    void a_voice_is_missing_where_chance_does_not_explain_it() {
        ImmutableList<Finding> findings = found(concerned(0.6).process(), "voice-missing");
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).sentence())
                .isEqualTo("Of those who spoke, (tenants) are 33% of what their size would give them, at most 80%"
                        + " allowing for chance: their voices are missing.");
        assertThat(findings.get(0).severity()).isEqualTo(FindingSeverity.HIGH);
        assertThat(findings.get(0).fewestHeads()).contains(3);
        assertThat(findings.get(0).isHeuristic()).isTrue();
        assertThat(Discretion.of(Audience.PUBLIC).keepsBack(findings.get(0))).isTrue();
    }

    @Test
    void it_says_how_many_cannot_be_reached_and_names_nobody() {
        assertThat(found(
                                concerned(0.6)
                                        .group("shy", 2, Standing.SERVICE_USER, "tenants")
                                        .process(),
                                "voice-missing")
                        .get(0)
                        .sentence())
                .endsWith("their voices are missing. Beyond the reach of anybody known: 1.");
    }

    @Test
    void what_chance_explains_is_no_finding() {
        assertThat(found(concerned(0.4).process(), "voice-missing")).isEmpty();
    }

    private static Course contributes(Course course, String id, String who, String text) {
        return course.logs((next, at) -> Contribution.builder()
                .id(EntryId.of(id))
                .at(at)
                .session(SessionId.of("one"))
                .stakeholder(StakeholderId.of(who))
                .kind(ContributionKind.IDEA)
                .text(text)
                .build());
    }

    private static Course decides(Course course, String id, String who, String basedOn, String overrules) {
        return course.logs((next, at) -> Decision.builder()
                .id(EntryId.of(id))
                .at(at)
                .subject("Whether " + id)
                .addDecider(StakeholderId.of(who))
                .addAllBasedOn(basedOn.isEmpty() ? ImmutableList.of() : ImmutableList.of(EntryId.of(basedOn)))
                .addAllOverrules(overrules.isEmpty() ? ImmutableList.of() : ImmutableList.of(EntryId.of(overrules)))
                .build());
    }

    private static Course promises() {
        Course course = new Course()
                .group("users", 6, Standing.SERVICE_USER)
                .group("board", 3, Standing.DECISION_MAKER)
                .initiator("board");
        for (int i = 0; i < 5; i++) {
            contributes(course, "i" + i, "users", "Idea " + i);
        }
        decides(course, "d1", "users", "i0", "");
        return decides(course, "d2", "board", "", "d1");
    }

    @Test
    void what_is_left_of_the_promise_is_named() {
        CoCreationProcess process = promises().process();
        assertThat(found(process, "contributions-unanswered").get(0).sentence())
                .isEqualTo("Ideas and questions without an answer: (Idea 1), (Idea 2), (Idea 3) and 1 more.");
        assertThat(found(process, "contributions-unanswered").get(0).fewestHeads())
                .contains(6);
        assertThat(found(process, "decided-without-contribution").get(0).sentence())
                .isEqualTo("1 of 2 decisions rest on nobody's contribution: (Whether d2).");
        Finding overridden = found(process, "mandate-overridden").get(0);
        assertThat(overridden.sentence())
                .isEqualTo(
                        "What others had decided, (Whether d1), was set aside by those who had left it to them, and no"
                                + " reasons were given.");
        assertThat(overridden.severity()).isEqualTo(FindingSeverity.HIGH);
        assertThat(found(process, "promise-unkept")).hasSize(1);
        assertThat(overridden.need().orElseThrow().title()).isEqualTo("Answers to those who contributed");
    }

    @Test
    void reasons_make_it_a_matter_to_talk_about() {
        Course course = promises()
                .logs((id, at) -> Account.builder()
                        .id(id)
                        .at(at)
                        .direction(AccountDirection.DOWNWARD)
                        .step(AccountStep.GIVEN)
                        .addFrom(StakeholderId.of("board"))
                        .addTo(StakeholderId.of("users"))
                        .subject("Why")
                        .about(EntryId.of("d2"))
                        .build());
        assertThat(found(course.process(), "mandate-overridden").get(0).severity())
                .isEqualTo(FindingSeverity.WATCH);
    }
}
