/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.Parameter;
import io.github.cocreation.methods.definition.Step;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BuiltInCatalogueTest {
    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final MethodCatalogue catalogue = MethodCatalogue.builtIn();

    @Test
    void there_are_69_methods_sorted_by_id() {
        assertThat(catalogue.methods()).hasSize(69);
        assertThat(catalogue.methods().keySet().asList()).isSorted();
        assertThat(catalogue.problems()).isEmpty();
        assertThat(catalogue).hasToString("69 methods");
    }

    @Test
    void a_method_knows_its_card() {
        assertThat(catalogue.origin(MethodId.of("world-cafe")))
                .isEqualTo("META-INF/cocreation/methods/world-cafe.json");
    }

    @Test
    void who_knows_a_method_by_its_name_is_given_its_id() {
        assertThat(MethodCatalogue.builtIn().remedy(MethodId.of("1-2-4-all"))).isEqualTo("(one-two-four-all)");
        assertThat(MethodCatalogue.builtIn().remedy(MethodId.of("appreciative-inquiri")))
                .isEqualTo("(appreciative-inquiry)");
    }

    @Test
    void an_unknown_method_gets_the_closest_name() {
        assertThatThrownBy(() -> catalogue.method(MethodId.of("wolrd-cafe")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The method (wolrd-cafe) of the catalogue is unknown.\nMaybe (world-cafe).");
        assertThat(catalogue.find(MethodId.of("wolrd-cafe"))).isEmpty();
    }

    @Test
    void every_step_speaks_to_those_who_lead_it_and_to_those_who_take_part() {
        catalogue
                .methods()
                .forEach((id, method) -> assertThat(method.steps())
                        .as(id.value())
                        .allSatisfy(step -> assertThat(instructions(step))
                                .as(step.title().english())
                                .hasSize(2)
                                .doesNotContain(step.what().english())));
    }

    @Test
    void no_two_steps_say_the_same() {
        List<String> all = catalogue.methods().values().stream()
                .flatMap(method -> method.steps().stream())
                .flatMap(step -> instructions(step).stream())
                .toList();
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void names_of_methods_steps_and_parameters_are_danish_too() {
        catalogue
                .methods()
                .forEach((id, method) ->
                        assertThat(names(method)).as(id.value()).isNotEmpty().allMatch(name -> name.speaks(DANISH)));
        assertThat(catalogue.method(MethodId.of("open-space-technology")).name().in(DANISH))
                .isEqualTo("Open Space");
    }

    @Test
    void a_method_has_numbers_of_its_own() {
        assertThat(catalogue.method(MethodId.of("fishbowl")).ownParameters())
                .extracting(parameter -> parameter.id().value(), Parameter::defaultValue)
                .containsExactly(tuple("empty-chairs", 2), tuple("seat-minutes", 2));
    }

    private static List<String> instructions(Step step) {
        return Stream.of(step.facilitators(), step.participants())
                .flatMap(Optional::stream)
                .map(Text::english)
                .toList();
    }

    private static List<Text> names(MethodDefinition method) {
        return Stream.of(
                        Stream.of(method.name()),
                        method.steps().stream().map(Step::title),
                        method.ownParameters().stream().map(Parameter::name))
                .flatMap(names -> names)
                .toList();
    }
}
