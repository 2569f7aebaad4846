/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import static io.github.cocreation.methods.composition.Programme.choice;
import static io.github.cocreation.methods.composition.Programme.optional;
import static io.github.cocreation.methods.composition.Programme.parallel;
import static io.github.cocreation.methods.composition.Programme.repeat;
import static io.github.cocreation.methods.composition.Programme.sequence;
import static io.github.cocreation.methods.composition.Programme.use;
import static io.github.cocreation.methods.definition.Methods.step;
import static io.github.cocreation.methods.definition.Methods.talk;
import static io.github.cocreation.methods.definition.Methods.tokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.StakeholderKind;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.definition.Estimate;
import io.github.cocreation.methods.definition.Focus;
import io.github.cocreation.methods.definition.Inputs;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.Outputs;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgrammeAlgebraTest {
    private static final Condition MANDATED = Condition.mandateGiven();
    private static final Set<Token> CHALLENGE = tokens("challenge");

    /** tell makes stories, meet makes participants; map needs stories; both needs both. */
    private static final MethodCatalogue SMALL = MethodCatalogue.of(List.of(
            method("tell", tokens("challenge"), "stories", Phase.MOBILISE),
            method("meet", tokens("challenge"), "participants", Phase.MOBILISE, Phase.UNDERSTAND),
            method("map", tokens("stories"), "themes", Phase.UNDERSTAND),
            method("both", tokens("stories", "participants"), "decision", Phase.DECIDE),
            talk("scan").focus(Focus.DIAGNOSTIC).build(),
            talk("judge").focus(Focus.DIAGNOSTIC).phases(Set.of(Phase.EVALUATE)).build()));

    private static MethodDefinition method(String id, ImmutableSortedSet<Token> needs, String yields, Phase... phases) {
        return talk(id).phases(Set.of(phases))
                .inputs(new Inputs(needs, tokens()))
                .outputs(new Outputs(tokens(yields), tokens()))
                .steps(List.of(step("Do", 100).output(Token.of(yields)).build()))
                .build();
    }

    private static List<String> codes(Programme programme) {
        return codes(programme, Situation.startingFrom(CHALLENGE));
    }

    private static List<String> codes(Programme programme, Situation situation) {
        return programme.check(SMALL, situation).violations().all().stream()
                .map(violation -> violation.code() + " " + violation.place())
                .toList();
    }

    @Test
    void the_fluent_form_is_the_nested_form() {
        assertThat(use("personal-visits")
                        .then(use("storytelling").beside(Split.GROUP, use("world-cafe")))
                        .then(use("circle").times(3)))
                .isEqualTo(sequence(
                        use("personal-visits"),
                        parallel(Split.GROUP, use("storytelling"), use("world-cafe")),
                        repeat(use("circle"), 3)))
                .hasToString("(personal-visits -> (storytelling | world-cafe by group) -> circle*3)");
    }

    @Test
    void a_choice_leaves_only_what_both_ways_leave() {
        assertThat(codes(sequence(choice(MANDATED, use("tell"), use("meet")), use("map"))))
                .containsExactly("missing-token parts[1]");
        assertThat(codes(sequence(choice(MANDATED, use("tell"), use("tell")), use("map"))))
                .isEmpty();
        assertThat(codes(sequence(use("tell").onlyIf(MANDATED), use("map")))).containsExactly("missing-token parts[1]");
        assertThat(codes(sequence(choice(MANDATED, use("map"), use("both")))))
                .containsExactly(
                        "missing-token parts[0].then",
                        "missing-token parts[0].otherwise",
                        "missing-token parts[0].otherwise");
    }

    @Test
    void nothing_may_rest_on_an_optional_part() {
        assertThat(codes(sequence(optional(use("tell")), use("map")))).containsExactly("missing-token parts[1]");
        assertThat(codes(sequence(use("tell"), optional(use("map"))))).isEmpty();
    }

    @Test
    void lines_side_by_side_leave_what_any_leaves_but_do_not_feed_each_other() {
        assertThat(codes(sequence(parallel(Split.TOPIC, use("tell"), use("meet")), use("both"))))
                .isEmpty();
        assertThat(codes(parallel(Split.TOPIC, use("tell"), use("map")))).containsExactly("missing-token lines[1]");
    }

    @Test
    void phases_run_backwards_only_in_a_new_round() {
        assertThat(codes(sequence(use("tell"), use("map"), use("tell")))).containsExactly("phase-backwards parts[2]");
        assertThat(sequence(use("tell"), use("map"), use("tell"))
                        .check(SMALL, CHALLENGE)
                        .violations()
                        .all())
                .containsExactly(
                        Violation.warning(
                                "phase-backwards",
                                "parts[2]",
                                "tell",
                                "belongs in [mobilise] and should not come after (understand), which was reached before",
                                "begin a new round with a (repeat) around it and what follows, or do it in a line beside what went before"));
        assertThat(codes(sequence(use("tell"), use("map"), repeat(use("tell"), 1))))
                .isEmpty();
        assertThat(codes(repeat(sequence(use("tell"), use("map")), 2))).isEmpty();
    }

    @Test
    void a_method_of_several_phases_is_taken_to_be_in_the_earliest_that_is_left() {
        assertThat(codes(sequence(use("meet"), use("tell")))).isEmpty();
        assertThat(codes(sequence(use("tell"), use("map"), use("meet")))).isEmpty();
    }

    @Test
    void the_phase_of_a_join_is_that_of_the_line_least_far_and_of_a_choice_every_one() {
        assertThat(codes(
                        sequence(use("tell"), use("meet"), parallel(Split.GROUP, use("both"), use("map")), use("map"))))
                .isEmpty();
        assertThat(codes(sequence(use("tell"), use("meet"), choice(MANDATED, use("both"), use("map")), use("map"))))
                .containsExactly("phase-backwards parts[3]");
    }

    @Test
    void talk_must_be_next_to_diagnosis_on_every_way() {
        assertThat(codes(sequence(use("scan"), choice(MANDATED, use("meet"), use("scan")))))
                .containsExactly("diagnostic-alone parts[0]", "diagnostic-alone parts[1].otherwise");
        assertThat(codes(sequence(use("scan"), choice(MANDATED, use("meet"), use("meet")))))
                .isEmpty();
        assertThat(codes(sequence(use("scan"), optional(use("meet"))))).containsExactly("diagnostic-alone parts[0]");
        assertThat(codes(repeat(sequence(use("scan"), use("scan"), use("meet")), 2)))
                .containsExactly("diagnostic-alone part.parts[0]");
    }

    @Test
    void results_are_judged_after_talk() {
        assertThat(codes(sequence(use("judge"), use("meet").times(1)))).containsExactly("judged-before-talk parts[0]");
        assertThat(codes(sequence(use("meet"), use("judge")))).isEmpty();
    }

    @Test
    void sizes_are_checked_where_it_is_known_how_many_take_part() {
        Situation fifty = Situation.startingFrom(CHALLENGE).withPeople(50);
        assertThat(use("tell").check(SMALL, fifty).violations().all())
                .containsExactly(Violation.warning(
                        "too-many",
                        "programme",
                        "tell",
                        "is for at most (30) people, and (50) take part",
                        "hold it in (2) groups (audience: groups), or let delegates take part"));
        assertThat(codes(use("tell").inGroups(), fifty)).isEmpty();
        assertThat(codes(use("tell").byDelegates(8), fifty)).isEmpty();
        assertThat(codes(use("tell").byDelegates(2), fifty))
                .containsExactly("delegates programme", "too-few programme");
        assertThat(codes(parallel(Split.GROUP, use("tell"), use("meet")), fifty))
                .isEmpty();
        assertThat(codes(use("tell"), Situation.startingFrom(CHALLENGE).withPeople(3)))
                .containsExactly("too-few programme");
        assertThat(codes(use("tell"))).isEmpty();
    }

    @Test
    void settings_beyond_what_the_method_is_for_are_named() {
        assertThat(use("tell")
                        .withMinutes(500)
                        .withDays(3)
                        .check(SMALL, CHALLENGE)
                        .violations()
                        .all())
                .extracting(Violation::rule)
                .containsExactly(
                        "is for (30) to (90) minutes, and is set to (500)",
                        "is for (1) to (1) days, and is set to (3)");
    }

    @Test
    void roles_are_filled_from_the_process() {
        CoCreationProcess process = process();
        assertThat(use("tell")
                        .check(SMALL, Situation.startingFrom(CHALLENGE).withProcess(process))
                        .violations()
                        .all())
                .containsExactly(Violation.error(
                        "role-unfilled",
                        "programme",
                        "tell",
                        "needs (1) with the role (facilitator), which nobody in process (harbour) holds",
                        "ask somebody to take it, and add the assignment to the roles of the process"));
        CoCreationProcess staffed = process.toBuilder()
                .addRoles(RoleAssignment.of(
                        StakeholderId.of("guides"),
                        RoleId.of("facilitator"),
                        Span.since(LocalDate.parse("2026-01-01"))))
                .build();
        assertThat(codes(use("tell"), Situation.startingFrom(CHALLENGE).withProcess(staffed)))
                .isEmpty();
    }

    @Test
    void conditions_ask_the_process_and_its_journal() {
        CoCreationProcess process = process();
        assertThat(MANDATED.holds(process)).isFalse();
        assertThat(MANDATED.not().holds(process)).isTrue();
        assertThat(Condition.people(2).holds(process)).isTrue();
        assertThat(Condition.people(3).holds(process)).isFalse();
        assertThat(Condition.people(3).or(Condition.people(2)).holds(process)).isTrue();
        assertThat(Condition.people(3).and(Condition.people(2)).holds(process)).isFalse();
        assertThat(Condition.recorded(RecordKind.LESSON, 1).holds(process)).isFalse();
        assertThat(Condition.roleFilled(RoleId.of("facilitator"), 1).holds(process))
                .isFalse();
    }

    @Test
    void a_condition_names_only_methods_there_are() {
        assertThat(codes(
                        use("tell").onlyIf(Condition.held(io.github.cocreation.core.vocabulary.MethodId.of("mep"), 1))))
                .containsExactly("unknown-method when");
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> parallel(Split.GROUP, use("tell")))
                .hasMessage("The lines ([tell]) of a parallel programme must be at least two.\n"
                        + "Maybe use the one line alone, or add another.");
        assertThatThrownBy(() -> use("tell").times(0))
                .hasMessage("The times (0) of a repeat must be in [1, 100].\n"
                        + "Maybe plan a season, and extend it when it has gone well.");
        assertThatThrownBy(() -> Settings.builder().delegates(3).build())
                .hasMessage("The delegates (3) of a use for (everybody) must be left out unless delegates take part.\n"
                        + "Maybe set the audience to (delegates).");
    }

    @Test
    void the_data_form_says_everything() {
        Programme programme = sequence(
                use("a").withMinutes(20).byDelegates(4),
                use("b").until(Condition.recorded(RecordKind.COMMITMENT, 5).and(MANDATED.not()), 3),
                choice(Condition.sharedProblemStated(), use("c"), optional(use("d"))));
        JsonFormat compact = JsonFormat.withDefaults().withLayout(JsonFormat.Layout.COMPACT);
        String json = compact.write(Programme.codec(), programme);
        assertThat(json)
                .isEqualTo("{'kind':'sequence','parts':[".replace('\'', '"')
                        + ("{'kind':'use','method':'a','settings':{'minutes':20,'audience':'delegates','delegates':4}},"
                                        + "{'kind':'repeat','times':3,'until':{'is':'all','conditions':["
                                        + "{'is':'recorded','kind':'commitment','atLeast':5},"
                                        + "{'is':'not','condition':{'is':'mandate-given'}}]},'part':'b'},"
                                        + "{'kind':'choice','when':{'is':'shared-problem-stated'},'then':'c',"
                                        + "'otherwise':{'kind':'optional','part':'d'}}]}")
                                .replace('\'', '"'));
        assertThat(compact.read(Programme.codec(), json, "p")).isEqualTo(programme);
    }

    @Test
    void settings_say_how_long_and_in_how_many_groups() {
        MethodDefinition series = talk("series")
                .durationScope(io.github.cocreation.methods.definition.DurationScope.PER_SESSION)
                .rounds(Estimate.of(2, 4, 6))
                .build();
        assertThat(Settings.typical().runMinutes(series)).isEqualTo(240);
        assertThat(use("series").withMinutes(45).withRounds(2).settings().runMinutes(series))
                .isEqualTo(90);
        assertThat(Settings.typical().groups(series, 30)).isEqualTo(1);
        assertThat(Settings.typical().groups(series, 31)).isEqualTo(2);
    }

    private static CoCreationProcess process() {
        return CoCreationProcess.builder()
                .id(ProcessId.of("harbour"))
                .title("Harbour")
                .challenge("Whose harbour?")
                .addStakeholder(Stakeholder.builder()
                        .id(StakeholderId.of("guides"))
                        .name("Guides")
                        .kind(StakeholderKind.GROUP)
                        .sector(Sector.of("public"))
                        .standpoint(Standpoint.INSIDE)
                        .heads(2)
                        .build())
                .build();
    }
}
