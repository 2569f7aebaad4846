/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.framework.Assessment;
import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.framework.QuestionId;
import io.github.cocreation.core.framework.Rating;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.json.JsonFormatException;
import io.github.cocreation.core.stakeholder.Protection;
import io.github.cocreation.core.stakeholder.Salience;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.StakeholderKind;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.typology.AxisId;
import io.github.cocreation.core.typology.Position;
import io.github.cocreation.core.typology.TypologyId;
import io.github.cocreation.core.vocabulary.Motive;
import io.github.cocreation.core.vocabulary.Phase;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CoCreationProcessTest {
    private static final StakeholderId CITY = StakeholderId.of("city");
    private static final StakeholderId TENANTS = StakeholderId.of("tenants");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    private static Stakeholder.Builder stakeholder(StakeholderId id, Sector sector, Standpoint standpoint) {
        return Stakeholder.builder()
                .id(id)
                .name(id.value())
                .kind(StakeholderKind.ORGANISATION)
                .sector(sector)
                .standpoint(standpoint);
    }

    /** A process in which everything fits together. */
    private static CoCreationProcess.Builder sound() {
        CoCreationProcess.Builder process = CoCreationProcess.builder();
        return process.id(ProcessId.of("harbour"))
                .title("A harbour for everybody")
                .challenge("How can the old harbour become a place for all?")
                .addInitiator(CITY)
                .mandate(Mandate.builder()
                        .addPromisedBy(CITY)
                        .promise("Every proposal is answered.")
                        .on(MARCH)
                        .build())
                .addStakeholder(stakeholder(CITY, Sector.PUBLIC, Standpoint.INSIDE)
                        .addStanding(Standing.DECISION_MAKER)
                        .build())
                .addStakeholder(
                        stakeholder(TENANTS, Sector.CITIZEN, Standpoint.OUTSIDE).build());
    }

    private static void finds(CoCreationProcess.Builder process, String... texts) {
        assertThat(process.build().check().all())
                .extracting(Violation::toString)
                .containsExactly(texts);
    }

    @Test
    void a_sound_process_has_no_violations() {
        assertThat(sound().build().check().all()).isEmpty();
    }

    @Test
    void all_violations_come_at_once() {
        CoCreationProcess empty = CoCreationProcess.builder()
                .id(ProcessId.of("p"))
                .title("P")
                .challenge("What?")
                .build();
        assertThat(empty.check().all())
                .extracting(Violation::code)
                .containsExactly("no-initiator", "no-outside-stakeholder", "no-public-actor", "no-mandate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty.check().throwIfErrors("process (p)"))
                .withMessage("The process (p) has 1 error:\n[no-initiator] initiators (none) must name at least one"
                        + " stakeholder.\nMaybe name whoever first wanted it, even if others have taken it up since.");
    }

    @Test
    void strangers_are_named_with_who_was_meant() {
        finds(
                sound().addInitiator(StakeholderId.of("tennants")),
                "[unknown-stakeholder] initiators (tennants) must be a stakeholder of the process.\nMaybe (tenants).");
        finds(
                sound().journal(Journal.of(ImmutableList.of(Decision.builder()
                        .id(EntryId.of("d1"))
                        .at(NOON)
                        .subject("Opening hours")
                        .addDeciders(StakeholderId.of("citty"))
                        .build()))),
                "[unknown-stakeholder] journal[0] (citty) must be a stakeholder of the process.\nMaybe (city).");
    }

    @Test
    void a_dependent_stakeholder_needs_a_route_to_power() {
        finds(
                sound().addStakeholder(stakeholder(StakeholderId.of("youth"), Sector.CITIZEN, Standpoint.OUTSIDE)
                        .salience(Salience.builder()
                                .power(0.1)
                                .legitimacy(0.9)
                                .urgency(0.9)
                                .build())
                        .build()),
                "[no-route-to-power] stakeholders[2] (youth) should have a tie to a decision-maker, or decide: its claim"
                        + " is legitimate and urgent.\nMaybe bring the two together, or give it a say in the decisions"
                        + " that concern it.");
    }

    @Test
    void who_has_left_may_not_be_named_later() {
        CoCreationProcess.Builder process = sound().journal(Journal.of(ImmutableList.of(Decision.builder()
                .id(EntryId.of("d1"))
                .at(NOON)
                .subject("Opening hours")
                .addDeciders(StakeholderId.of("ann"))
                .build())));
        finds(
                process.addStakeholder(stakeholder(StakeholderId.of("ann"), Sector.CITIZEN, Standpoint.OUTSIDE)
                        .protection(Protection.builder().withdrawn(MARCH).build())
                        .build()),
                "[named-after-withdrawal] journal[0] (ann) must not be named on (2026-03-10), having left the"
                        + " process.\nMaybe build the journal without this name, or correct the day of leaving.");
    }

    @Test
    void the_promise_should_come_before_the_first_session() {
        finds(
                sound().mandate(Mandate.builder()
                                .addPromisedBy(CITY)
                                .promise("We listen.")
                                .on(LocalDate.of(2026, 4, 1))
                                .build())
                        .journal(Journal.of(ImmutableList.of(SessionHeld.builder()
                                .id(EntryId.of("s1"))
                                .at(NOON)
                                .session(SessionId.of("kick-off"))
                                .title("Kick-off")
                                .minutes(60)
                                .build()))),
                "[promise-after-start] mandate.on (2026-04-01) should not be after the first session on"
                        + " (2026-03-10).\nMaybe tell those who were there what has been promised since.");
    }

    @Test
    void positions_and_assessments_must_be_of_what_is_at_hand() {
        finds(
                sound().declaredPosition(new Position(TypologyId.of("ulrich-2015"), ImmutableSortedMap.of())),
                "[unknown-typology] declaredPosition.typology (ulrich-2015) must be a typology at hand.\n"
                        + "Maybe (ulrich-2016).");
        finds(
                sound().declaredPosition(new Position(
                        TypologyId.of("ulrich-2016"), ImmutableSortedMap.of(AxisId.of("outcomes"), 0.5))),
                "[unknown-axis] declaredPosition.coordinates (outcomes) must be an axis of typology (ulrich-2016).\n"
                        + "Maybe (outcome).");
        finds(
                sound().addAssessments(new Assessment(FrameworkId.of("cornerstone"), ImmutableList.of())),
                "[unknown-framework] assessments[0].framework (cornerstone) must be a framework at hand.\n"
                        + "Maybe (cornerstones).");
        finds(
                sound().addAssessments(new Assessment(
                        FrameworkId.of("cornerstones"),
                        ImmutableList.of(Rating.builder()
                                .question(QuestionId.of("q1.1"))
                                .rater(TENANTS)
                                .perspective(Perspective.USERS)
                                .value(5)
                                .on(MARCH)
                                .build()))),
                "[rating-off-scale] assessments[0].ratings[0].value (5.0) must be in [0, 4].\n"
                        + "Maybe rescale your answers first.",
                "[one-perspective] assessments[0].ratings (users) should come from at least two perspectives, the"
                        + " users' and the organisation's.\n"
                        + "Maybe ask those on the other side too.");
    }

    @Test
    void a_phase_may_not_be_open_twice_at_once_but_several_may_be_open() {
        PhaseSpan explore = new PhaseSpan(Phase.EXPLORE, Span.between(MARCH, MARCH.plusDays(10)));
        PhaseSpan mobilise = new PhaseSpan(Phase.MOBILISE, Span.between(MARCH.plusDays(5), MARCH.plusDays(20)));
        CoCreationProcess process = sound().addPhases(mobilise, explore).build();
        assertThat(process.check().all()).isEmpty();
        assertThat(process.phases()).containsExactly(explore, mobilise);
        assertThat(process.phasesOn(MARCH.plusDays(7))).containsExactly(Phase.EXPLORE, Phase.MOBILISE);
        assertThat(process.phasesOn(MARCH.plusDays(20))).isEmpty();
        assertThat(sound().addPhases(
                                explore,
                                new PhaseSpan(Phase.EXPLORE, Span.between(MARCH.plusDays(9), MARCH.plusDays(12))))
                        .build()
                        .check()
                        .errors())
                .extracting(Violation::code)
                .containsExactly("phase-open-twice");
    }

    @Test
    void motives_are_shares() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sound().putMotive(Motive.DEMOCRACY, 0.7).build())
                .withMessage("The sum of the motives' shares (0.7) of process (harbour) must be 1.\n"
                        + "Maybe divide each share by their sum.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sound().putMotive(Motive.DEMOCRACY, 0.0).build())
                .withMessageStartingWith(
                        "The share of motive (democracy) (0.0) of process (harbour) must be in (0, 1].");
    }

    @Test
    void a_mandate_is_answered_after_it_is_given() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mandate.builder()
                        .addPromisedBy(CITY)
                        .promise("We answer.")
                        .on(MARCH)
                        .answerBy(MARCH.minusDays(1))
                        .build())
                .withMessageStartingWith("The day of the answer (2026-02-28) of a mandate given on (2026-03-01) must");
    }

    @Test
    void a_stakeholder_is_looked_up_with_a_close_name() {
        assertThat(sound().build().stakeholder(CITY).name()).isEqualTo("city");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sound().build().stakeholder(StakeholderId.of("tenant")))
                .withMessageContaining("(tenant)")
                .withMessageEndingWith("Maybe (tenants).");
    }

    @Test
    void the_document_reads_in_the_order_of_a_reader() {
        String json = sound().build().write();
        assertThat(json).startsWith("""
                        {
                          "schema": "cocreation/process/1",
                          "id": "harbour",
                          "title": "A harbour for everybody",
                          "challenge": "How can the old harbour become a place for all?",
                          "initiators": [
                            "city"
                          ],
                          "mandate": {
                        """);
        assertThat(CoCreationProcess.read(json, "harbour.json")).isEqualTo(sound().build());
    }

    @Test
    void an_unknown_field_deep_inside_is_located() {
        String json = sound().build().write().replace("\"sector\": \"citizen\"", "\"sektor\": \"citizen\"");
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> CoCreationProcess.read(json, "harbour.json"))
                .withMessageContaining(
                        "($.stakeholders[1]): The field (sektor) is unknown in a stakeholder.\nMaybe (sector).");
    }
}
