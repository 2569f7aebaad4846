/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequireTest {
    @Test
    void message_has_what_value_where_rule_and_remedy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.unitInterval("power", 1.5, "stakeholder (tenants)"))
                .withMessage("The power (1.5) of stakeholder (tenants) must be in [0, 1].\n"
                        + "Maybe divide by the largest value of your scale first.");
    }

    @Test
    void where_is_left_out_when_there_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.atLeast("heads", 0, 1, ""))
                .withMessage("The heads (0) must be at least 1.\nMaybe check the sign and the unit.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001, Double.NaN, Double.POSITIVE_INFINITY})
    void unit_interval_refuses_what_is_outside(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Require.unitInterval("share", value, ""));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void unit_interval_gives_back_what_is_inside(double value) {
        assertThat(Require.unitInterval("share", value, "")).isEqualTo(value);
    }

    @Test
    void not_negative_refuses_infinity_and_nan() {
        for (double value : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Require.notNegative("minutes", value, ""));
        }
        assertThat(Require.notNegative("minutes", 0, "")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", " a", "a ", "a\nb", "a\u0000"})
    void id_refuses_blank_padded_and_control_characters(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> Require.id("stakeholder id", id));
    }

    @Test
    void id_message_shows_no_control_characters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.id("stakeholder id", "a\u001b[31mb"))
                .withMessage(
                        "The stakeholder id (a?[31mb) must have no control characters and no white space at its ends.\n"
                                + "Maybe strip it when reading it in.");
    }

    @Test
    void id_may_be_any_visible_text_up_to_200_characters() {
        assertThat(Require.id("stakeholder id", "Ældre Sagen <b>&\"")).isEqualTo("Ældre Sagen <b>&\"");
        assertThat(Require.id("stakeholder id", "x".repeat(200))).hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.id("stakeholder id", "x".repeat(201)))
                .withMessage("The stakeholder id (xxxxxxxxxxxxxxxxxxxx...) must have at most 200 characters.\n"
                        + "Maybe use a short id and put the text into the name.");
    }

    @Test
    void slug_suggests_how_to_write_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Require.slug("sector", "Third Sector"))
                .withMessage(
                        "The sector (Third Sector) must be lower-case letters and digits joined by hyphens or dots.\n"
                                + "Maybe write (third-sector).");
        assertThat(Require.slug("question id", "q7.1")).isEqualTo("q7.1");
    }

    @Test
    void what_is_wrong_can_be_taken_apart() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Require.unitInterval("power", 1.5, "stakeholder (tenants)"))
                .satisfies(e -> {
                    assertThat(e.what()).isEqualTo("power");
                    assertThat(e.value()).isEqualTo("1.5");
                    assertThat(e.where()).isEqualTo("stakeholder (tenants)");
                    assertThat(e.rule()).isEqualTo("must be in [0, 1]");
                    assertThat(e.remedy()).isEqualTo("divide by the largest value of your scale first");
                    assertThat(e).hasMessage(Require.message(e.what(), e.value(), e.where(), e.rule(), e.remedy()));
                });
        assertThat(Require.failure("name", "x".repeat(500), "", "must be short", "cut it")
                        .value())
                .hasSize(203)
                .endsWith("x...");
    }
}
