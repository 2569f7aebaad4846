/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.source.Figure;
import io.github.cocreation.core.source.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
    private static Condition.Builder condition(Comparison comparison) {
        return Condition.builder().reading("dependence").comparison(comparison).source(Source.heuristic("a test"));
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 0.4, true", "AT_LEAST, 0.39, false", "ABOVE, 0.4, false", "ABOVE, 0.41, true",
        "AT_MOST, 0.4, true", "AT_MOST, 0.41, false", "BELOW, 0.4, false", "BELOW, 0.39, true"
    })
    void a_reading_is_held_against_the_threshold(Comparison comparison, double reading, boolean holds) {
        assertThat(condition(comparison).threshold(0.4).build().holds(reading)).contains(holds);
    }

    @ParameterizedTest
    @CsvSource({
        "RISES, 0.2 0.3 0.5, true",
        "RISES, 0.2 0.5 0.5, false",
        "RISES, 0.9 0.2 0.3 0.5, true",
        "FALLS, 0.5 0.3 0.2, true",
        "FALLS, 0.5 0.5 0.2, false",
        "DOES_NOT_FALL, 0.5 0.5 0.6, true",
        "DOES_NOT_FALL, 0.5 0.4 0.6, false"
    })
    void a_course_looks_at_the_last_readings(Comparison comparison, String readings, boolean holds) {
        assertThat(condition(comparison).periods(3).build().holds(numbers(readings)))
                .contains(holds);
    }

    @Test
    void too_few_readings_are_no_answer() {
        Condition rises = condition(Comparison.RISES).periods(3).build();
        assertThat(rises.holds(numbers("0.2 0.3"))).isEmpty();
        assertThat(rises.holds(0.2)).isEmpty();
        Condition high =
                condition(Comparison.AT_LEAST).threshold(0.5).periods(3).build();
        assertThat(high.holds(numbers("0.5 0.6"))).isEmpty();
        assertThat(high.holds(numbers("0.1 0.5 0.6 0.7"))).contains(true);
        assertThat(high.holds(numbers("0.5 0.1 0.6"))).contains(false);
        assertThat(high.holds(List.of())).isEqualTo(Optional.empty());
    }

    @Test
    void what_cannot_be_compared_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> condition(Comparison.ABOVE).build())
                .withMessage(
                        "The threshold (none) of the condition on (dependence) must be there exactly if the comparison"
                                + " (above) needs one.\nMaybe say how much is meant.");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        condition(Comparison.RISES).periods(2).threshold(0.1).build())
                .withMessage(
                        "The threshold (0.1) of the condition on (dependence) must be there exactly if the comparison"
                                + " (rises) needs one.\nMaybe leave it out: readings are compared with each other.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> condition(Comparison.RISES).build())
                .withMessageStartingWith("The number of periods (1) of the condition on (dependence)");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> condition(Comparison.ABOVE).threshold(1.0).build().holds(Double.NaN))
                .withMessage("The reading (NaN) of (dependence) must be finite.\nMaybe leave out what is not known.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure(Double.NaN, Source.heuristic("a test")))
                .withMessage("The value (NaN) of a figure must be finite.\nMaybe leave the figure out.");
    }

    @Test
    void it_reads_as_words_and_is_read_from_json() {
        Condition high = condition(Comparison.AT_LEAST)
                .threshold(0.5)
                .periods(3)
                .measure("M15")
                .build();
        assertThat(high).hasToString("dependence at least 0.5 over 3 periods");
        assertThat(condition(Comparison.DOES_NOT_FALL).periods(2).build())
                .hasToString("dependence does not fall over 2 periods");
        String json = JsonFormat.withDefaults().write(Condition.codec(), high);
        assertThat(JsonFormat.withDefaults().read(Condition.codec(), json, "condition.json"))
                .isEqualTo(high);
        assertThat(high.toBuilder().threshold(0.6).build().threshold()).contains(0.6);
    }

    private static List<Double> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(Double::valueOf).toList();
    }
}
