/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.chart.FlowChart;
import io.github.cocreation.core.chart.FlowGroup;
import io.github.cocreation.core.chart.FlowOrder;
import io.github.cocreation.core.chart.FlowStep;
import io.github.cocreation.core.drawing.Svg;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.NamedProgramme;
import io.github.cocreation.methods.composition.Programmes;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammePictureTest {
    private static final MethodCatalogue CATALOGUE = MethodCatalogue.builtIn();

    static Stream<NamedProgramme> programmes() {
        return Programmes.builtIn().values().stream();
    }

    private static FlowChart change() {
        return ProgrammePicture.of(CATALOGUE)
                .draw(programmes()
                        .filter(programme -> programme.id().value().equals("public-change-programme"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void every_step_says_what_it_needs_and_how_long_it_takes() {
        FlowGroup all = (FlowGroup) change().part();

        assertThat(all.order()).isEqualTo(FlowOrder.SEQUENCE);
        assertThat(all.parts()).hasSize(9).allSatisfy(part -> {
            FlowStep step = (FlowStep) part;
            assertThat(step.detail()).isPresent();
        });
        assertThat(((FlowStep) all.parts().get(5)).handed()).contains("shared problem");
        assertThat(change().caption().table().rows()).hasSize(9);
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void every_programme_that_comes_with_the_library_can_be_drawn(NamedProgramme programme) {
        FlowChart english = ProgrammePicture.of(CATALOGUE).draw(programme);
        FlowChart danish = ProgrammePicture.of(CATALOGUE)
                .withLocale(Locale.forLanguageTag("da"))
                .draw(programme);

        assertThat(Svg.withDefaults().document(english)).contains("</svg>");
        assertThat(Svg.withDefaults().withWidth(Svg.PHONE).document(danish)).contains("</svg>", "trin oppefra");
        assertThat(english.caption().table().rows())
                .hasSameSizeAs(programme.programme().methods());
    }
}
