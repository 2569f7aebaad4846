/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cocreation.core.vocabulary.MethodId;
import org.junit.jupiter.api.Test;

class BuiltInCatalogueTest {
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
    void an_unknown_method_gets_the_closest_name() {
        assertThatThrownBy(() -> catalogue.method(MethodId.of("wolrd-cafe")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The method (wolrd-cafe) of the catalogue is unknown.\nMaybe (world-cafe).");
        assertThat(catalogue.find(MethodId.of("wolrd-cafe"))).isEmpty();
    }
}
