/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.vocabulary.Purpose;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuitedTypesTest {
    private static final Typology ULRICH = Typologies.ulrich();

    private static String scores(Purpose purpose, Map<String, Double> readings) {
        ImmutableSortedMap<CellId, Integer> scores = ULRICH.suited(purpose, readings);
        return String.join(
                " ",
                ULRICH.cells().stream()
                        .map(cell -> String.valueOf(scores.get(cell.id())))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"more-for-less, 2 3 1 1", "better-quality, 2 2 3 2", "democracy, 0 1 3 3"})
    void guided_empowering_equal_and_facilitating_suit_a_purpose(String purpose, String expected) {
        assertThat(scores(Purpose.of(purpose), Map.of())).isEqualTo(expected);
    }

    @Test
    void low_maturity_capacity_and_law_correct_it() {
        assertThat(scores(Purpose.DEMOCRACY, Map.of("organisational-maturity", 1.0)))
                .isEqualTo("0 1 2 2");
        assertThat(scores(Purpose.DEMOCRACY, Map.of("organisational-maturity", 2.0)))
                .isEqualTo("0 1 3 3");
        assertThat(scores(Purpose.DEMOCRACY, Map.of("external-capacity", 1.9))).isEqualTo("0 0 3 3");
        assertThat(scores(Purpose.DEMOCRACY, Map.of("outcome-fixed-by-law", 1.0)))
                .isEqualTo("0 1 null null");
        assertThat(scores(
                        Purpose.MORE_FOR_LESS,
                        Map.of("organisational-maturity", 0.0, "external-capacity", 0.0, "outcome-fixed-by-law", 0.0)))
                .isEqualTo("2 2 0 0");
    }

    @Test
    void a_score_never_falls_below_zero() {
        Typology strict = ULRICH.toBuilder()
                .corrections(ULRICH.corrections().stream()
                        .map(c -> c.toBuilder()
                                .putSubtract(CellId.of("guided"), 3)
                                .build())
                        .toList())
                .build();
        assertThat(strict.suited(Purpose.DEMOCRACY, Map.of("external-capacity", 0.0)))
                .containsEntry(CellId.of("guided"), 0);
    }

    @Test
    void unknown_purposes_readings_and_types_are_answered_with_close_ones() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ULRICH.suited(Purpose.of("democrazy"), Map.of()))
                .withMessage("The purpose (democrazy) of typology (ulrich-2016) is unknown.\nMaybe (democracy).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ULRICH.suited(Purpose.DEMOCRACY, Map.of("external-capacities", 1.0)))
                .withMessage("The reading (external-capacities) of typology (ulrich-2016) is unknown.\n"
                        + "Maybe (external-capacity).");
        Suggestion wrong = ULRICH.suggestions().get(0).toBuilder()
                .purpose(Purpose.LEARNING)
                .putScore(CellId.of("guidet"), 1)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ULRICH.toBuilder().addSuggestion(wrong).build())
                .withMessage("The cell (guidet) of typology (ulrich-2016) is unknown.\nMaybe (guided).");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        wrong.toBuilder().scores(Map.of(CellId.of("equal"), 4)).build())
                .withMessage(
                        "The score (4) of type (equal) for the purpose (learning) must be a whole number from 0 to 3.\n"
                                + "Maybe use 0 for a type that does not suit.");
    }

    @Test
    void the_weights_of_an_axis_add_up_to_one() {
        assertThat(ULRICH.axis(AxisId.of("central-actor")).indicators())
                .extracting(i -> i.id() + " " + i.weight())
                .containsExactly("initiative 0.25", "voice 0.2", "decisions 0.3", "commitments 0.25");
        assertThat(ULRICH.axis(AxisId.of("outcome")).indicators())
                .extracting(i -> i.id() + " " + i.weight())
                .containsExactly("criteria-open 0.4", "elements-new 0.3", "framing-changed 0.3");
        Axis axis = ULRICH.axes().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> axis.toBuilder()
                        .indicators(axis.indicators().subList(0, 2))
                        .build())
                .withMessage(
                        "The sum of weights (0.45) of axis (central-actor) must be 1.\nMaybe divide each by the sum.");
    }

    @ParameterizedTest
    @CsvSource({"guided, 0.6, 0.4", "empowering, 0.4, 0.7", "equal, 0.4, 0.6", "facilitating, 0.2, 0.8"})
    void each_type_has_its_suited_shares(String type, double decisions, double promises) {
        Cell cell = ULRICH.cell(CellId.of(type));
        assertThat(cell.shares().get("initiators-decisions").value()).isEqualTo(decisions);
        assertThat(cell.shares().get("others-promises").value()).isEqualTo(promises);
        assertThat(cell.shares().values()).allMatch(share -> share.source().isHeuristic());
    }

    @Test
    void a_correction_does_something() {
        Correction correction = ULRICH.corrections().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Correction.builder()
                        .statement(correction.statement())
                        .when(correction.when())
                        .source(Source.heuristic("a test"))
                        .build())
                .withMessage(
                        "The effect (none) of the correction when organisational-maturity below 2.0 must take points or"
                                + " leave only some types.\nMaybe leave the correction out.");
        String json = JsonFormat.withDefaults().write(Correction.codec(), correction);
        assertThat(JsonFormat.withDefaults().read(Correction.codec(), json, "correction.json"))
                .isEqualTo(correction);
    }
}
