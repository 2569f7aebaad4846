/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class IdNumbersTest {
    @Test
    void ids_are_numbered_as_they_come_and_found_again() {
        IdNumbers ids = new IdNumbers();
        for (int id = 0; id < 20_000; id++) {
            assertThat(ids.add("n" + id)).isTrue();
        }
        for (int id = 0; id < 20_000; id++) {
            assertThat(ids.number("n" + id)).isEqualTo(id);
        }
        assertThat(ids.number("n20000")).isEqualTo(IdNumbers.NONE);
        assertThat(ids.add("n7")).isFalse();
        assertThat(ids.ids()).hasSize(20_000).startsWith("n0", "n1");
    }

    private static void assertAdded(IdNumbers ids, String text) {
        boolean isNew = !ids.ids().contains(text);
        assertThat(ids.add(text)).isEqualTo(isNew);
    }

    @Property(tries = 100)
    void any_text_is_an_id(@ForAll @Size(max = 60) List<String> texts) {
        IdNumbers ids = new IdNumbers();
        texts.forEach(text -> assertAdded(ids, text));
        List<String> distinct = texts.stream().distinct().toList();
        assertThat(ids.ids()).isEqualTo(distinct);
        distinct.forEach(text -> assertThat(ids.number(text)).isEqualTo(distinct.indexOf(text)));
    }
}
