/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Population;
import io.github.cocreation.core.stakeholder.Seats;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.StakeholderKind;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessParticipationTest {
    private static final SessionId SESSION = SessionId.of("s1");
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    private static Stakeholder someone(String id, Standing standing, int heads, String group) {
        return Stakeholder.builder()
                .id(StakeholderId.of(id))
                .name(id)
                .kind(StakeholderKind.GROUP)
                .sector(Sector.CITIZEN)
                .standpoint(Standpoint.OUTSIDE)
                .addStanding(standing)
                .heads(heads)
                .addGroup(GroupId.of(group))
                .build();
    }

    private static CoCreationProcess.Builder process(Stakeholder... people) {
        CoCreationProcess.Builder process = CoCreationProcess.builder();
        return process.id(ProcessId.of("p")).title("P").challenge("What?").addAllStakeholders(List.of(people));
    }

    /** One session of an hour in which everybody is there all the time and speaks so often, a minute each time. */
    private static Journal spoken(CoCreationProcess process, int... turns) {
        List<Entry> entries = new ArrayList<>();
        entries.add(SessionHeld.builder()
                .id(EntryId.of("s"))
                .at(START)
                .session(SESSION)
                .title("S")
                .minutes(60)
                .build());
        int person = 0;
        for (StakeholderId id : process.stakeholders().keySet()) {
            entries.add(Presence.builder()
                    .id(EntryId.of("p" + person))
                    .at(START)
                    .session(SESSION)
                    .stakeholder(id)
                    .minutes(60)
                    .build());
            for (int i = 0; i < turns[person]; i++) {
                entries.add(Contribution.builder()
                        .id(EntryId.of("c" + person + "." + i))
                        .at(START.plusSeconds(60L * i))
                        .session(SESSION)
                        .stakeholder(id)
                        .kind(ContributionKind.TURN)
                        .minutes(1.0)
                        .build());
            }
            person++;
        }
        return Journal.of(entries);
    }

    private static CoCreationProcess four(int... turns) {
        CoCreationProcess people = process(
                        someone("a", Standing.SERVICE_USER, 5, "x"),
                        someone("b", Standing.SERVICE_USER, 5, "x"),
                        someone("c", Standing.MANAGER, 5, "y"),
                        someone("d", Standing.MANAGER, 5, "y"))
                .build();
        return people.withJournal(spoken(people, turns));
    }

    /** 10, 6, 3 and 1 turns: the corrected Gini coefficient is 0.5. */
    @Test
    void inequality_is_the_corrected_gini_of_what_was_said() {
        Measurement inequality = ParticipationInequality.withDefaults().of(four(10, 6, 3, 1));
        assertThat(inequality.value().orElseThrow()).isCloseTo(0.5, within(1e-9));
        assertThat(inequality.n()).isEqualTo(4);
        assertThat(inequality.band().orElseThrow().name()).isEqualTo("concentrated");
    }

    @Test
    void equal_turns_are_even_and_silence_counts() {
        assertThat(ParticipationInequality.withDefaults()
                        .of(four(5, 5, 5, 5))
                        .value()
                        .orElseThrow())
                .isCloseTo(0, within(1e-12));
        assertThat(ParticipationInequality.withDefaults()
                        .of(four(20, 0, 0, 0))
                        .value()
                        .orElseThrow())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void nothing_said_and_too_little_said_are_undefined() {
        assertThat(ParticipationInequality.withDefaults()
                        .of(four(0, 0, 0, 0))
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.ZERO_TOTAL);
        assertThat(ParticipationInequality.withDefaults()
                        .of(four(3, 2, 0, 0))
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.TOO_FEW);
    }

    /** Users have half of the heads and a quarter of the voice: parity 0.5; managers 1.5. */
    @Test
    void voice_parity_is_that_of_the_group_with_the_least() {
        Measurement parity = VoiceParity.withDefaults().of(four(5, 5, 15, 15));
        assertThat(parity.value().orElseThrow()).isCloseTo(0.5, within(1e-9));
        assertThat(parity.part(VoiceParity.sharePart("service-user")).orElseThrow())
                .isCloseTo(0.25, within(1e-9));
        assertThat(parity.part(VoiceParity.headsPart("service-user")).orElseThrow())
                .isCloseTo(0.5, within(1e-9));
        assertThat(parity.part(VoiceParity.parityPart("manager")).orElseThrow()).isCloseTo(1.5, within(1e-9));
    }

    @Test
    void too_little_voice_has_no_parity() {
        assertThat(VoiceParity.withDefaults().of(four(3, 3, 3, 3)).value()).isEmpty();
    }

    /** Group x has one of two seats and weight 1, group y three of two and weight 3: (0.5 + 3) / 4. */
    @Test
    void coverage_weighs_the_seats_that_are_filled() {
        CoCreationProcess process = process(
                        someone("a", Standing.SERVICE_USER, 1, "x"), someone("b", Standing.MANAGER, 3, "y"))
                .population(Population.builder()
                        .addSeats(
                                Seats.builder().group(GroupId.of("x")).build(),
                                Seats.builder().group(GroupId.of("y")).weight(3).build())
                        .build())
                .build();
        Measurement coverage = StakeholderCoverage.withDefaults().of(process);
        assertThat(coverage.value().orElseThrow()).isCloseTo(0.875, within(1e-12));
        assertThat(coverage.part(StakeholderCoverage.HARD).orElseThrow()).isCloseTo(0.5, within(1e-12));
        assertThat(coverage.part(StakeholderCoverage.groupPart(GroupId.of("x"))).orElseThrow())
                .isCloseTo(0.5, within(1e-12));
    }

    @Test
    void coverage_without_a_population_is_undefined() {
        assertThat(StakeholderCoverage.withDefaults()
                        .of(process(someone("a", Standing.MANAGER, 1, "x")).build())
                        .value())
                .isEmpty();
    }
}
