/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalienceTest {
    /** The example of the class comment. */
    @Test
    void tenants_depend_on_others_for_power() {
        Salience tenants = Salience.builder()
                .power(0.2)
                .legitimacy(0.9)
                .urgency(0.8)
                .interest(0.9)
                .build();
        assertThat(tenants.salienceClass()).isEqualTo(SalienceClass.DEPENDENT);
        assertThat(tenants.salienceClass().score()).isEqualTo(2);
        assertThat(tenants.quadrant()).contains(PowerInterest.SUBJECTS);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, NON_STAKEHOLDER, 0",
        "1, 0, 0, DORMANT, 1",
        "0, 1, 0, DISCRETIONARY, 1",
        "0, 0, 1, DEMANDING, 1",
        "1, 1, 0, DOMINANT, 2",
        "1, 0, 1, DANGEROUS, 2",
        "0, 1, 1, DEPENDENT, 2",
        "1, 1, 1, DEFINITIVE, 3"
    })
    void each_combination_has_its_class(
            double power, double legitimacy, double urgency, SalienceClass expected, int score) {
        Salience salience = salience(power, legitimacy, urgency);
        assertThat(salience.salienceClass()).isEqualTo(expected);
        assertThat(expected.score()).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"0.4, 0.4, CROWD", "0.4, 0.5, SUBJECTS", "0.5, 0.4, CONTEXT_SETTERS", "0.5, 0.5, PLAYERS"})
    void a_degree_at_the_threshold_counts_as_much(double power, double interest, PowerInterest expected) {
        Salience salience = Salience.builder()
                .power(power)
                .legitimacy(0)
                .urgency(0)
                .interest(interest)
                .build();
        assertThat(salience.quadrant()).contains(expected);
    }

    @Test
    void another_threshold_gives_another_reading() {
        Salience salience = Salience.builder()
                .power(0.6)
                .legitimacy(0.6)
                .urgency(0.9)
                .interest(0.6)
                .build();
        assertThat(salience.salienceClass()).isEqualTo(SalienceClass.DEFINITIVE);
        assertThat(salience.salienceClass(0.7)).isEqualTo(SalienceClass.DEMANDING);
        assertThat(salience.quadrant(0.7)).contains(PowerInterest.CROWD);
    }

    @Test
    void without_interest_there_is_no_quadrant() {
        assertThat(salience(1, 1, 1).quadrant()).isEmpty();
    }

    @Test
    void sets_of_attributes_and_classes_correspond() {
        for (SalienceClass salienceClass : SalienceClass.values()) {
            assertThat(SalienceClass.of(salienceClass.attributes())).isEqualTo(salienceClass);
        }
        assertThat(SalienceClass.of(Set.of())).isEqualTo(SalienceClass.NON_STAKEHOLDER);
        assertThat(SalienceClass.of(EnumSet.allOf(SalienceAttribute.class))).isEqualTo(SalienceClass.DEFINITIVE);
    }

    @Test
    void the_threshold_says_that_it_is_a_judgement_of_ours() {
        assertThat(Salience.THRESHOLD_SOURCE.isHeuristic()).isTrue();
    }

    @Test
    void degrees_and_thresholds_are_checked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> salience(4, 0, 0))
                .withMessage("The power (4.0) of a salience must be in [0, 1].\n"
                        + "Maybe divide by the largest value of your scale first.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> salience(0, 0, Double.NaN))
                .withMessageStartingWith("The urgency (NaN) of a salience must be in [0, 1].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> salience(0, 0, 0).salienceClass(0))
                .withMessage("The threshold (0.0) of a salience must be in (0, 1].\nMaybe leave it out to use 0.5.");
    }

    private static Salience salience(double power, double legitimacy, double urgency) {
        return Salience.builder()
                .power(power)
                .legitimacy(legitimacy)
                .urgency(urgency)
                .build();
    }
}
