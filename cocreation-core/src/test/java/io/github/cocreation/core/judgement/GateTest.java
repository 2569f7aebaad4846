/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.typology.Cell;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.typology.Typologies;
import io.github.cocreation.core.typology.Typology;
import io.github.cocreation.core.typology.TypologyId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {
    private static final Gate PUBLIC = Gate.publicProfile();
    private static final Gate ORGANISATIONAL = Gate.organisationalProfile();

    /** Values by condition number, such as {@code "1 1 .5 1 1 1"} for g1 to g6; a dash is not known. */
    private static Map<CriterionId, Double> values(String letter, String values) {
        Map<CriterionId, Double> byCondition = new HashMap<>();
        List<String> parts = Splitter.on(' ').splitToList(values);
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).equals("-")) {
                byCondition.put(CriterionId.of(letter + (i + 1)), Double.valueOf(parts.get(i)));
            }
        }
        return byCondition;
    }

    @ParameterizedTest
    @CsvSource({
        "1 1 1 1 1 1,    CO_CREATION, , co-creation",
        "1 1 .5 1 1 1,   CO_CREATION_WITH_WARNING, g3, 'co-creation, with a warning'",
        "1 1 1 .5 1 1,   CO_CREATION_WITH_WARNING, g4, 'co-creation, with a warning'",
        "1 1 1 1 1 .5,   CO_CREATION_WITH_WARNING, g6, 'co-creation, with a warning'",
        "0 1 1 1 1 1,    SOMETHING_ELSE, g1, self-organised or civic initiative",
        "1 0 1 1 1 1,    SOMETHING_ELSE, g2, cross-cutting cooperation",
        "1 1 0 1 1 1,    SOMETHING_ELSE, g3, 'consultation, user involvement or volunteering'",
        "1 1 1 0 1 1,    SOMETHING_ELSE, g4, development around an internal theme",
        "1 1 1 1 0 1,    SOMETHING_ELSE, g5, bilateral agreement or procurement",
        "1 1 1 1 .5 1,   SOMETHING_ELSE, g5, bilateral agreement or procurement",
        "1 1 1 1 1 0,    SOMETHING_ELSE, g6, outsourcing or service delivery",
        // the fifth decides before the fourth
        "1 1 1 0 0 0,    SOMETHING_ELSE, g5, bilateral agreement or procurement",
        "0 0 0 0 0 0,    SOMETHING_ELSE, g1, self-organised or civic initiative",
        // two in part are one too many; what is not met comes before what is met in part
        "1 1 .5 .5 1 1,  SOMETHING_ELSE, g3, 'consultation, user involvement or volunteering'",
        "1 1 .5 1 1 0,   SOMETHING_ELSE, g6, outsourcing or service delivery",
        // not known
        "1 1 - 1 1 1,    UNDECIDED, , undecided",
        "1 1 - .5 1 1,   UNDECIDED, , undecided",
        "1 0 - - - -,    SOMETHING_ELSE, g2, cross-cutting cooperation"
    })
    void the_table_of_the_public_gate(String values, GateOutcome outcome, String decisive, String label) {
        GateResult result = PUBLIC.evaluate(values("g", values));
        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.decisive().map(CriterionId::value).orElse(null)).isEqualTo(decisive);
        assertThat(result.label().english()).isEqualTo(label);
        assertThat(result.warnings()).isEmpty();
    }

    /** Three departments of one municipality align their forms; citizens are informed afterwards. */
    @Test
    void departments_among_themselves_are_cross_cutting_cooperation_and_the_reason_is_said() {
        assertThat(PUBLIC.evaluate(values("g", "1 0 0 0 1 1")))
                .hasToString("cross-cutting cooperation: Condition g2 is not met: at least one actor from outside the"
                        + " public sector takes part: citizens, users, associations, firms or other partners.");
    }

    @Test
    void a_guided_process_whose_problem_was_never_opened_is_warned_not_refused() {
        GateResult guided = PUBLIC.evaluate(values("g", "1 1 1 0 1 1"), CellId.of("guided"));
        assertThat(guided.outcome()).isEqualTo(GateOutcome.CO_CREATION_WITH_WARNING);
        assertThat(guided.decisive()).contains(CriterionId.of("g4"));
        assertThat(guided.warnings())
                .singleElement()
                .asString()
                .isEqualTo(
                        "guided, inside-out: the public side may define the outcome, but the problem has to be opened"
                                + " at least once");
        assertThat(PUBLIC.evaluate(values("g", "1 1 1 0 1 1"), CellId.of("equal"))
                        .outcome())
                .isEqualTo(GateOutcome.SOMETHING_ELSE);
        assertThat(PUBLIC.evaluate(values("g", "1 1 1 1 1 1"), CellId.of("guided"))
                        .warnings())
                .isEmpty();
    }

    @Test
    void a_guided_process_with_a_second_weakness_is_refused_and_still_warned() {
        GateResult result = PUBLIC.evaluate(values("g", "1 1 .5 0 1 1"), CellId.of("guided"));
        assertThat(result.outcome()).isEqualTo(GateOutcome.SOMETHING_ELSE);
        assertThat(result.decisive()).contains(CriterionId.of("g3"));
        assertThat(result.warnings()).hasSize(1);
    }

    @Test
    void a_result_names_the_conditions_that_are_not_known() {
        assertThat(PUBLIC.evaluate(values("g", "1 0 - 1 - 1")).unknown())
                .containsExactly(CriterionId.of("g3"), CriterionId.of("g5"));
        assertThat(PUBLIC.evaluate(Map.of()).outcome()).isEqualTo(GateOutcome.UNDECIDED);
    }

    /** The change programme inside one public organisation passes one gate and not the other; both are said. */
    @Test
    void a_programme_within_one_organisation_passes_the_organisational_gate_only() {
        assertThat(ORGANISATIONAL.evaluate(values("o", "1 1 1 1 1")).outcome()).isEqualTo(GateOutcome.CO_CREATION);
        assertThat(PUBLIC.evaluate(values("g", "1 0 - - 1 -")).label().english())
                .isEqualTo("cross-cutting cooperation");
    }

    @ParameterizedTest
    @CsvSource({
        "0 1 1 1 1,  SOMETHING_ELSE, change from the top",
        "1 0 1 1 1,  SOMETHING_ELSE, diagnosis or persuasion",
        "1 1 0 1 1,  SOMETHING_ELSE, opinion gathering",
        "1 1 1 0 1,  SOMETHING_ELSE, team work",
        "1 1 1 1 0,  SOMETHING_ELSE, consultation of staff",
        "1 1 1 1 .5, CO_CREATION_WITH_WARNING, 'co-creation, with a warning'",
        "1 .5 1 1 1, SOMETHING_ELSE, diagnosis or persuasion"
    })
    void the_table_of_the_organisational_gate(String values, GateOutcome outcome, String label) {
        GateResult result = ORGANISATIONAL.evaluate(values("o", values));
        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.label().english()).isEqualTo(label);
    }

    @Test
    void a_condition_that_is_not_there_is_named_with_a_close_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUBLIC.evaluate(Map.of(CriterionId.of("g7"), 1.0)))
                .withMessage("The condition (g7) of gate (gate-public) is unknown.\nMaybe (g1).");
    }

    @Test
    void a_value_that_cannot_be_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUBLIC.evaluate(values("g", "1 .5")))
                .withMessage("The value (0.5) of condition (g2) in gate (gate-public) must be 0 or 1.\n"
                        + "Maybe leave it out if it is not known.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUBLIC.evaluate(values("g", "1 1 .7")))
                .withMessage("The value (0.7) of condition (g3) in gate (gate-public) must be 0, 0.5 or 1.\n"
                        + "Maybe leave it out if it is not known.");
    }

    @Test
    void a_host_changes_the_order_in_which_conditions_decide() {
        Gate reversed =
                PUBLIC.toBuilder().conditions(PUBLIC.conditions().reverse()).build();
        assertThat(reversed.evaluate(values("g", "0 0 0 0 0 0")).decisive()).contains(CriterionId.of("g6"));
    }

    @Test
    void repeated_conditions_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUBLIC.toBuilder()
                        .addCondition(PUBLIC.conditions().get(0))
                        .build())
                .withMessage("The conditions ([g1, g2, g3, g5, g4, g6, g1]) of gate (gate-public) must differ from each"
                        + " other.\nMaybe rename the repeated one.");
    }

    @Test
    void what_is_written_is_read() {
        for (Gate gate : ImmutableList.of(PUBLIC, ORGANISATIONAL)) {
            String json = JsonFormat.withDefaults().write(Gate.codec(), gate);
            assertThat(JsonFormat.withDefaults().read(Gate.codec(), json, "gate.json"))
                    .isEqualTo(gate);
        }
    }

    @Test
    void a_type_that_is_not_there_is_answered_with_a_close_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUBLIC.evaluate(values("g", "1 1 1 0 1 1"), CellId.of("guidet")))
                .withMessage("The cell (guidet) of typology (ulrich-2016) is unknown.\nMaybe (guided).");
        Typology pater = Typologies.builtIn().typology(TypologyId.of("pater-2009"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUBLIC.evaluate(Map.of(), pater, CellId.of("crowd-of-people")))
                .withMessage("The typology (pater-2009) of a type before gate (gate-public) must be (ulrich-2016).\n"
                        + "Maybe look it up by the gate's typology id.");
    }

    @Test
    void a_host_may_be_lenient_with_a_type_of_its_own_typology_and_with_no_other() {
        Gate lenient = PUBLIC.toBuilder()
                .conditions(PUBLIC.conditions().stream()
                        .map(c -> c.id().equals(CriterionId.of("g6"))
                                ? c.toBuilder()
                                        .putLenient(CellId.of("hosted"), Text.of("hosted, not shared"))
                                        .build()
                                : c)
                        .toList())
                .build();
        Typology ulrich = Typologies.ulrich();
        Cell facilitating = ulrich.cell(CellId.of("facilitating"));
        Typology ours = ulrich.toBuilder()
                .suggestions(List.of())
                .corrections(List.of())
                .cells(ulrich.cells().stream()
                        .map(c -> c.equals(facilitating)
                                ? c.toBuilder().id(CellId.of("hosted")).build()
                                : c)
                        .toList())
                .build();
        Map<CriterionId, Double> values = values("g", "1 1 1 1 1 0");
        assertThat(lenient.evaluate(values, ours, CellId.of("hosted")).warnings())
                .containsExactly(Text.of("hosted, not shared"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lenient.evaluate(values, CellId.of("guided")))
                .withMessageStartingWith("The cell (hosted) of typology (ulrich-2016) is unknown.");
    }
}
