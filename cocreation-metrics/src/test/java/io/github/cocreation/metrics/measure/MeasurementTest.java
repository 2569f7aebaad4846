/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.source.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeasurementTest {
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("X01"))
            .name("Share of talk")
            .question("How much of the talk is one person's?")
            .formula("talk of one / talk of all")
            .range(MeasureRange.UNIT)
            .direction(Direction.LOW_IS_GOOD)
            .minimumData("one turn")
            .bands(Bands.lowest("shared", Level.GOOD, "many talk")
                    .from(0.5, "monologue", Level.POOR, "one talks")
                    .by(Source.heuristic("a test")))
            .addSource(Source.heuristic("a test"))
            .build();
    private static final Measurement VALUE = DEFINITION
            .measured(0.5, 12, "One person has half of the talk.")
            .putPart("minutes", Optional.of(30.0))
            .putPart("words", Optional.empty())
            .putHead("minutes", 1)
            .putParameter("counted", "minutes")
            .addInput("12 turns")
            .addMissing("words of 12 turns")
            .addTold("minutes")
            .interval(Bootstrap.withDefaults().interval(5, times -> Optional.of(0.5)))
            .build();
    private static final Measurement NONE =
            DEFINITION.undefined(UndefinedReason.NO_DATA, "nobody talked", 0).build();

    @Test
    void the_definition_knows_the_band() {
        assertThat(VALUE.band().map(Band::name)).contains("monologue");
        assertThat(VALUE.isHeuristic()).isTrue();
        assertThat(VALUE.summary()).isEqualTo("X01 Share of talk: 0.50 (monologue), n = 12");
    }

    @Test
    void undefined_is_not_zero() {
        assertThat(NONE.value()).isEmpty();
        assertThat(NONE.sentence()).isEqualTo("Share of talk is not defined: nobody talked.");
        assertThat(NONE.summary()).isEqualTo("X01 Share of talk: not defined: nobody talked, n = 0");
    }

    @Test
    void a_value_outside_the_range_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFINITION.measured(1.2, 1, "Too much."))
                .withMessage("The value (1.2) of measure (X01) must lie in the range 0 .. 1.\n"
                        + "Maybe correct the formula or the range.");
    }

    @Test
    void a_measurement_must_have_a_value_or_a_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measurement.builder()
                        .measure(MeasureId.of("X01"))
                        .name("Share of talk")
                        .direction(Direction.NEITHER)
                        .n(0)
                        .sentence("Nothing.")
                        .build())
                .withMessage("The value (none) of measurement (X01) must be there or else a reason why it is not.\n"
                        + "Maybe give exactly one of value and undefined.");
    }

    @Test
    void what_is_told_must_be_a_part() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALUE.toBuilder().addTold("hours").build())
                .withMessage(
                        "The told part (hours) of measurement (X01) must be one of its parts.\nMaybe add the part.");
    }

    @Test
    void json_keeps_everything() {
        for (Measurement measurement : new Measurement[] {VALUE, NONE}) {
            String json = JsonFormat.withDefaults().write(Measurement.codec(), measurement);
            assertThat(JsonFormat.withDefaults().read(Measurement.codec(), json, "m.json"))
                    .isEqualTo(measurement);
        }
        assertThat(JsonFormat.withDefaults().write(Measurement.codec(), VALUE)).contains("\"words\": \"undefined\"");
    }

    @Test
    void the_difference_is_later_minus_earlier() {
        Measurement later = DEFINITION
                .measured(0.25, 20, "One person has a quarter of the talk.")
                .putPart("minutes", Optional.of(20.0))
                .putParameter("counted", "turns")
                .build();
        MeasurementDifference difference = later.diff(VALUE);
        assertThat(difference.change()).contains(-0.25);
        assertThat(difference.partChanges()).containsExactly(java.util.Map.entry("minutes", -10.0));
        assertThat(difference)
                .hasToString(
                        "X01: -0.25; computed with another counted: minutes, then turns; was monologue, is shared");
        assertThat(VALUE.diff(VALUE).isNone()).isTrue();
        assertThat(NONE.diff(VALUE).summary())
                .isEqualTo("X01: no change to be told; computed with another counted: minutes, then not set;"
                        + " was monologue, is not defined: nobody talked");
    }

    @Test
    void only_measurements_of_one_measure_can_be_compared() {
        Measurement other = VALUE.toBuilder().measure(MeasureId.of("X02")).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALUE.diff(other))
                .withMessage("The measure (X02) of the earlier measurement must be (X01).\n"
                        + "Maybe compare measurements of one measure.");
    }
}
