/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.drift.TakeOverRisk;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.participation.Counted;
import io.github.cocreation.metrics.participation.ParticipationInequality;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeasureCatalogueTest {
    private static final MeasureCatalogue BUILT_IN = MeasureCatalogue.builtIn();

    static Stream<MeasureDefinition> definitions() {
        return BUILT_IN.all().stream().map(measure -> measure.definition());
    }

    @Test
    void measures_are_sorted_by_id() {
        assertThat(BUILT_IN.ids())
                .extracting(MeasureId::value)
                .containsExactly(
                        "M01", "M02", "M03", "M04", "M05", "M06", "M07", "M08", "M09", "M10", "M11", "M12", "M13",
                        "M14", "M15", "M16", "M17", "M18", "M19", "M20", "M21", "M21b", "M22", "M23", "M24", "M25",
                        "M26", "M27", "M28", "M29", "M30", "M31", "M32", "M33", "M34", "M35", "M36", "M37", "M38");
        assertThat(BUILT_IN.measure(new Course().process()))
                .extracting(Measurement::measure)
                .containsExactlyElementsOf(BUILT_IN.ids());
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void each_edge_of_each_band_lies_in_the_band_above_it(MeasureDefinition definition) {
        assertThat(definition.bands().all()).isNotEmpty();
        for (Band band : definition.bands().all()) {
            band.atLeast().ifPresent(edge -> {
                assertThat(definition.bands().of(edge)).contains(band);
                assertThat(definition.bands().of(Math.nextDown(edge)).flatMap(Band::below))
                        .contains(edge);
            });
        }
        assertThat(definition.bands().of(definition.range().low())).isPresent();
        assertThat(definition.bands().of(definition.range().high())).isPresent();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void each_definition_asks_a_question_and_names_its_sources(MeasureDefinition definition) {
        assertThat(definition.question()).endsWith("?");
        assertThat(definition.sources()).isNotEmpty();
        assertThat(definition.minimumData()).doesNotEndWith(".");
    }

    @Test
    void an_unknown_id_is_answered_with_a_close_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUILT_IN.get(MeasureId.of("N01")))
                .withMessage("The measure (N01) of a catalogue is unknown.\nMaybe (M01).");
    }

    @Test
    void two_measures_of_one_id_are_named_with_their_classes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BUILT_IN.with(TakeOverRisk.withDefaults()))
                .withMessage("The measure (M21) of a catalogue must be there once, but"
                        + " io.github.cocreation.metrics.drift.TakeOverRisk and"
                        + " io.github.cocreation.metrics.drift.TakeOverRisk both have this id.\n"
                        + "Maybe give the host's measure an id with another letter than M.");
    }

    @Test
    void other_settings_replace_the_built_in_ones() {
        ParticipationInequality ideas = ParticipationInequality.withDefaults().withCounted(Counted.IDEAS);
        assertThat(BUILT_IN.replacing(ideas).get(MeasureId.of("M01"))).isSameAs(ideas);
        assertThat(BUILT_IN.get(MeasureId.of("M01"))).isNotSameAs(ideas);
    }
}
