/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import org.junit.jupiter.api.Test;

/** Runs twice: on the module path, and on the class path. */
class ConsumerTest {
    private static final String EXPECTED = System.getProperty("expected.path", "module");

    @Test
    void runs_where_it_should() {
        assertThat(HarbourMethods.class.getModule().isNamed()).isEqualTo(EXPECTED.equals("module"));
        assertThat(MethodCatalogue.class.getModule().isNamed()).isEqualTo(EXPECTED.equals("module"));
    }

    @Test
    void a_provider_of_a_stranger_is_found() {
        MethodCatalogue catalogue = MethodCatalogue.discover();
        assertThat(catalogue.problems()).isEmpty();
        assertThat(catalogue.method(MethodId.of("harbour.quay-walk")).name().english())
                .isEqualTo("Quay walk");
        assertThat(catalogue.origin(MethodId.of("harbour.quay-walk"))).contains("HarbourMethods");
    }

    @Test
    void the_built_in_cards_are_found() {
        assertThat(MethodCatalogue.discover().methods()).hasSize(70);
        assertThat(MethodCatalogue.builtIn().methods()).hasSize(69);
    }
}
