/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.framework.QuestionId;
import io.github.cocreation.core.journal.EffectAsked;
import io.github.cocreation.core.journal.EffectLevel;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.Rated;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Population;
import io.github.cocreation.core.stakeholder.Salience;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.StakeholderKind;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.typology.Typologies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessRulesTest {
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final Stakeholder CITY = stakeholder("city", Sector.PUBLIC, Standpoint.INSIDE)
            .addStanding(Standing.DECISION_MAKER)
            .build();
    private static final Stakeholder TENANTS =
            stakeholder("tenants", Sector.CITIZEN, Standpoint.OUTSIDE).build();

    private static Stakeholder.Builder stakeholder(String id, Sector sector, Standpoint standpoint) {
        return Stakeholder.builder()
                .id(StakeholderId.of(id))
                .name(id)
                .kind(StakeholderKind.ORGANISATION)
                .sector(sector)
                .standpoint(standpoint);
    }

    private static CoCreationProcess.Builder process(Stakeholder... stakeholders) {
        CoCreationProcess.Builder process = CoCreationProcess.builder();
        process.id(ProcessId.of("harbour"))
                .title("A harbour for everybody")
                .challenge("How can the old harbour become a place for all?")
                .addInitiator(stakeholders[0].id())
                .mandate(Mandate.builder()
                        .addPromisedBy(stakeholders[0].id())
                        .promise("Every proposal is answered.")
                        .on(MARCH)
                        .build())
                .addAllStakeholders(ImmutableList.copyOf(stakeholders));
        return process;
    }

    private static String found(CoCreationProcess.Builder process) {
        return process.build().check().toString();
    }

    private static Journal journal(Entry entry) {
        return Journal.empty().append(entry);
    }

    private static Rated rated(String framework, String question, double value) {
        return Rated.builder()
                .id(EntryId.of("r"))
                .at(NOON)
                .framework(FrameworkId.of(framework))
                .question(QuestionId.of(question))
                .rater(TENANTS.id())
                .perspective(Perspective.USERS)
                .value(value)
                .build();
    }

    @Test
    void all_inside_is_no_co_creation_yet() {
        assertThat(found(process(CITY)))
                .isEqualTo("[no-outside-stakeholder] stakeholders (1 inside) should include somebody from outside the"
                        + " initiating organisation.\n"
                        + "Maybe invite those it is for; without them it is cooperation across an organisation.");
    }

    @Test
    void without_a_public_actor_it_may_be_something_else() {
        assertThat(found(process(TENANTS)))
                .isEqualTo("[no-public-actor] stakeholders (none of sector public) should include a public actor if the"
                        + " process is about public services.\n"
                        + "Maybe win one, or call it a civic initiative or co-creation among organisations.");
    }

    @Test
    void a_missing_mandate_is_a_warning() {
        CoCreationProcess process =
                process(CITY, TENANTS).mandate(Optional.empty()).build();
        assertThat(process.check().errors()).isEmpty();
        assertThat(process.check())
                .hasToString("[no-mandate] mandate (none) should say who promised to do what with the result.\n"
                        + "Maybe ask those who can decide before you invite the others.");
    }

    @Test
    void groups_are_those_of_the_population() {
        Stakeholder young = TENANTS.toBuilder().addGroup(GroupId.of("yuong")).build();
        EffectAsked asked = EffectAsked.builder()
                .id(EntryId.of("x"))
                .at(NOON)
                .level(EffectLevel.SOCIETY)
                .group(GroupId.of("odl"))
                .perspective(Perspective.USERS)
                .build();
        CoCreationProcess.Builder process = process(CITY, young);
        process.journal(journal(asked));
        assertThat(found(process)).isEqualTo("no violations");
        process.population(population());
        assertThat(process.build().check().all())
                .extracting(Violation::toString)
                .containsExactly(
                        "[unknown-group] stakeholders[1].groups (yuong) must be a group of the population.\n"
                                + "Maybe (young).",
                        "[unknown-group] journal[0].group (odl) must be a group of the population.\nMaybe (old).");
    }

    private static Population population() {
        return JsonFormat.withDefaults().read(Population.codec(), """
            {"breakdowns": [{"characteristic": "age", "shares": {"young": 0.5, "old": 0.5}}]}
            """, "population.json");
    }

    @Test
    void observed_ties_are_of_a_known_layer() {
        TieObserved tie = TieObserved.builder()
                .id(EntryId.of("n"))
                .at(NOON)
                .layer(LayerId.of("trust"))
                .from(CITY.id())
                .to(TENANTS.id())
                .build();
        CoCreationProcess.Builder process = process(CITY, TENANTS);
        process.journal(journal(tie));
        assertThat(found(process))
                .isEqualTo("[unknown-layer] journal[0].layer (trust) should be a layer of the network, which says what"
                        + " it means.\nMaybe not needed, as there are none.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.5, 4.1, 100})
    void trust_is_rated_from_0_to_4(double weight) {
        assertThat(trust("trust", weight))
                .containsExactly("[trust-off-scale] journal[0].weight (" + weight
                        + ") must be in [0, 4], the scale on which trust is rated."
                        + "\nMaybe rescale the answers first, or use a layer of another name.");
        assertThat(trust("talk", weight)).isEmpty();
        assertThat(trust("trust", 0)).isEmpty();
        assertThat(trust("trust", 4)).isEmpty();
    }

    private static List<String> trust(String layer, double weight) {
        TieObserved tie = TieObserved.builder()
                .id(EntryId.of("n"))
                .at(NOON)
                .layer(LayerId.of(layer))
                .from(CITY.id())
                .to(TENANTS.id())
                .weight(weight)
                .build();
        CoCreationProcess.Builder process = process(CITY, TENANTS);
        process.journal(journal(tie));
        return process.build().check().errors().stream()
                .map(Violation::toString)
                .toList();
    }

    @Test
    void effects_are_on_levels_of_their_typology() {
        EffectAsked asked = EffectAsked.builder()
                .id(EntryId.of("x"))
                .at(NOON)
                .level(EffectLevel.of("socety"))
                .group(GroupId.of("old"))
                .perspective(Perspective.USERS)
                .build();
        CoCreationProcess.Builder process = process(CITY, TENANTS);
        process.journal(journal(asked));
        assertThat(found(process))
                .isEqualTo("[unknown-effect-level] journal[0].level (socety) should be a level of the typology"
                        + " (effect-levels).\nMaybe (society).");
        ProcessRules ours = ProcessRules.withDefaults().withTypologies(Typologies.of(List.of()));
        assertThat(process.build().check(ours).all()).isEmpty();
    }

    @Test
    void a_tie_observed_is_a_route_to_power_as_well() {
        Stakeholder dependent = TENANTS.toBuilder()
                .salience(Salience.builder()
                        .power(0.1)
                        .legitimacy(0.9)
                        .urgency(0.9)
                        .interest(0.9)
                        .build())
                .build();
        assertThat(process(CITY, dependent).build().check().all())
                .extracting(Violation::code)
                .containsExactly("no-route-to-power");
        TieObserved.Builder tie = TieObserved.builder();
        tie.id(EntryId.of("n"))
                .at(NOON)
                .layer(LayerId.of("talk"))
                .from(dependent.id())
                .to(CITY.id());
        CoCreationProcess.Builder tied = process(CITY, dependent);
        tied.journal(journal(tie.build()));
        assertThat(tied.build().check().all()).extracting(Violation::code).containsExactly("unknown-layer");
        CoCreationProcess.Builder untied = process(CITY, dependent);
        untied.journal(journal(tie.weight(0).build()));
        assertThat(untied.build().check().all())
                .extracting(Violation::code)
                .containsExactly("no-route-to-power", "unknown-layer");
    }

    @Test
    void the_role_of_a_decision_maker_is_power() {
        Stakeholder dependent = TENANTS.toBuilder()
                .salience(Salience.builder()
                        .power(0.1)
                        .legitimacy(0.9)
                        .urgency(0.9)
                        .interest(0.9)
                        .build())
                .build();
        CoCreationProcess.Builder process = process(CITY, dependent);
        process.addRole(RoleAssignment.of(dependent.id(), RoleId.of("decision-maker"), Span.since(MARCH)));
        assertThat(found(process)).isEqualTo("no violations");
    }

    @Test
    void the_same_role_twice_at_a_time_is_found() {
        CoCreationProcess.Builder process = process(CITY, TENANTS);
        process.addRole(RoleAssignment.of(CITY.id(), RoleId.of("sponsor"), Span.since(MARCH)));
        process.addRole(RoleAssignment.of(CITY.id(), RoleId.of("sponsor"), Span.since(MARCH.plusDays(9))));
        assertThat(process.build().check().all())
                .extracting(Violation::code, Violation::place)
                .containsExactly(tuple("role-twice", "roles[1].span"));
    }

    @Test
    void ratings_of_the_journal_fit_their_framework() {
        CoCreationProcess.Builder process = process(CITY, TENANTS);
        process.journal(journal(rated("cornerstones", "q1.1", 4)));
        assertThat(found(process)).isEqualTo("no violations");
        process.journal(journal(rated("cornerstone", "q1.1", 4)));
        assertThat(found(process))
                .isEqualTo("[unknown-framework] journal[0].framework (cornerstone) must be a framework at hand.\n"
                        + "Maybe (cornerstones).");
        process.journal(journal(rated("cornerstones", "q11.1", 4.5)));
        assertThat(found(process))
                .isEqualTo("[unknown-question] journal[0].question (q11.1) must be a question of the framework"
                        + " (cornerstones).\nMaybe (q1.1).\n"
                        + "[rating-off-scale] journal[0].value (4.5) must be in [0, 4].\n"
                        + "Maybe rescale your answers first.");
    }

    @Test
    void a_host_checks_by_its_own_frameworks() {
        CoCreationProcess.Builder process = process(CITY, TENANTS);
        process.journal(journal(rated("cornerstones", "q1.1", 4)));
        ProcessRules none = ProcessRules.withDefaults().withFrameworks(Frameworks.of(ImmutableList.of()));
        assertThat(process.build().check(none).all())
                .extracting(Violation::code)
                .containsExactly("unknown-framework");
    }

    @Test
    void what_does_not_fit_within_the_journal_is_found_too() {
        Presence presence = Presence.builder()
                .id(EntryId.of("p"))
                .at(NOON)
                .session(SessionId.of("s1"))
                .stakeholder(TENANTS.id())
                .minutes(60)
                .build();
        CoCreationProcess.Builder process = process(CITY, TENANTS);
        process.journal(journal(presence));
        assertThat(process.build().check().all())
                .extracting(Violation::code, Violation::place)
                .containsExactly(tuple("unknown-session", "journal[0].session"));
    }

    @Test
    void a_stakeholder_added_twice_must_be_the_same() {
        CoCreationProcess.Builder process = process(CITY, TENANTS).addStakeholder(TENANTS);
        assertThat(process.build()).isEqualTo(process(CITY, TENANTS).build());
        Stakeholder others = TENANTS.toBuilder().name("Others").build();
        assertThat(process.build().withStakeholder(others).stakeholder(TENANTS.id()))
                .isEqualTo(others);
        assertThat(process.build().withStakeholder(others).stakeholders()).hasSize(2);
        process.addStakeholder(others);
        assertThatIllegalArgumentException()
                .isThrownBy(process::build)
                .withMessage("The stakeholder (tenants) of process (harbour) must not be there twice with different"
                        + " content.\nMaybe use withStakeholder(...) of the process to replace one.");
    }

    @Test
    void a_copy_can_start_with_other_stakeholders() {
        CoCreationProcess process = process(CITY, TENANTS).build();
        assertThat(process.toBuilder().addStakeholder(TENANTS).build()).isEqualTo(process);
        assertThat(process.toBuilder()
                        .roster(ImmutableList.of())
                        .addStakeholder(TENANTS)
                        .build()
                        .stakeholders())
                .containsOnlyKeys(TENANTS.id());
    }

    @Test
    void of_many_strangers_only_the_first_are_compared_with_known_names() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            entries.add(Presence.builder()
                    .id(EntryId.of("p" + i))
                    .at(Instant.parse("2026-02-01T09:00:00Z"))
                    .session(SessionId.of("s"))
                    .stakeholder(StakeholderId.of("stranger-" + i))
                    .minutes(1)
                    .build());
        }
        CoCreationProcess process =
                process(CITY, TENANTS).journal(Journal.of(entries)).build();
        assertThat(process.check().all().stream().filter(v -> v.code().equals("unknown-stakeholder")))
                .hasSize(2_000)
                .last()
                .extracting(Violation::remedy)
                .isEqualTo("add the stakeholders that are missing");
    }
}
