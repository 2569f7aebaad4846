/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

import static io.github.cocreation.methods.definition.Methods.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.text.Text;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParameterTest {
    private static final ParameterId TURN = ParameterId.of("turn-minutes");
    private static final MethodDefinition CIRCLE = talk("circle")
            .rounds(Estimate.of(2, 3, 4))
            .addOwnParameters(Parameter.of(TURN, Text.of("minutes of a turn"), Estimate.of(1, 3, 5)))
            .build();

    @Test
    void estimates_are_parameters_and_a_method_has_its_own() {
        assertThat(CIRCLE.parameters().keySet())
                .containsExactly(
                        ParameterId.DAYS, ParameterId.MINUTES, ParameterId.PARTICIPANTS, ParameterId.ROUNDS, TURN);
        assertThat(CIRCLE.parameters().get(ParameterId.ROUNDS).defaultValue()).isEqualTo(3);
        assertThat(CIRCLE.parameters().get(ParameterId.MINUTES).name().in(Locale.forLanguageTag("da")))
                .isEqualTo("minutters samv\u00e6r");
    }

    @Test
    void what_is_set_is_least_typical_and_most() {
        MethodDefinition set = CIRCLE.with(Map.of(ParameterId.ROUNDS, 4, TURN, 1, ParameterId.MINUTES, 45));
        assertThat(set.rounds()).contains(Estimate.of(4, 4, 4));
        assertThat(set.durationMinutes()).isEqualTo(Estimate.of(45, 45, 45));
        assertThat(set.parameters().get(TURN).defaultValue()).isEqualTo(1);
        assertThat(set.participants()).isEqualTo(CIRCLE.participants());
        assertThat(CIRCLE.with(Map.of())).isEqualTo(CIRCLE);
    }

    @Test
    void a_value_must_be_in_range_and_its_parameter_known() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CIRCLE.with(Map.of(ParameterId.ROUNDS, 5)))
                .withMessage("The value (5) of parameter (rounds) of method (circle) must be in [2, 4].\n"
                        + "Maybe take its default, (3).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CIRCLE.with(Map.of(ParameterId.of("round"), 3)))
                .withMessage("The parameter (round) of method (circle) is unknown.\nMaybe (rounds).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> talk("t")
                        .addOwnParameters(Parameter.of(ParameterId.MINUTES, Text.of("minutes"), Estimate.of(1, 1, 1)))
                        .build())
                .withMessageStartingWith("The parameter (minutes) of method (t) must be there once.");
    }

    @Test
    void parameters_are_written_on_the_card() {
        String json = JsonFormat.withDefaults().write(MethodDefinition.codec(), CIRCLE);
        assertThat(json).contains("\"parameters\": [", "\"turn-minutes\"");
        assertThat(JsonFormat.withDefaults().read(MethodDefinition.codec(), json, "circle"))
                .isEqualTo(CIRCLE);
    }
}
