/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.card.CardIndex;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BundleTest {
    private final MethodCatalogue cards = MethodCatalogue.ofCards();

    @Test
    void a_bundle_says_what_the_cards_say() throws IOException {
        assertSame(MethodCatalogue.ofBundle(BundleOutput.ofCards()));
    }

    @Test
    void the_bundle_of_this_build_is_no_older_than_the_cards() {
        Optional<byte[]> built = CardIndex.ownBytes(BundleOutput.NAME);
        assumeThat(built).as("made by the build").isPresent();
        assertSame(MethodCatalogue.ofBundle(built.orElseThrow()));
    }

    @Test
    void the_same_cards_give_the_same_bytes() throws IOException {
        assertThat(BundleOutput.ofCards()).isEqualTo(BundleOutput.ofCards());
    }

    @Test
    void a_bundle_of_another_form_is_refused() {
        assertThatThrownBy(() -> new BundleInput(new byte[] {0, 0, 0, 99}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The bundle of methods has form (99) and must have (1).\nMaybe build the jar anew.");
    }

    private void assertSame(MethodCatalogue bundled) {
        assertThat(bundled.methods()).isEqualTo(cards.methods());
        assertThat(bundled.tokens()).isEqualTo(cards.tokens());
        for (MethodId id : cards.methods().keySet()) {
            assertThat(bundled.origin(id)).isEqualTo(cards.origin(id));
            assertThat(bundled.method(id).typeFit().keySet().asList())
                    .isEqualTo(cards.method(id).typeFit().keySet().asList());
        }
    }
}
