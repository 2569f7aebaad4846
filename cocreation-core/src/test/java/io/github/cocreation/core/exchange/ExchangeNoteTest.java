/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class ExchangeNoteTest {
    @Test
    void a_note_is_one_line() {
        assertThat(ExchangeNote.assumed("votes.csv", "1 means agree")).hasToString("assumed: votes.csv: 1 means agree");
        assertThat(ExchangeNote.unknown("a.json", "the field (x)").kind()).isEqualTo(ExchangeNote.Kind.UNKNOWN);
        assertThatIllegalArgumentException().isThrownBy(() -> ExchangeNote.skipped("a.json", " "));
    }

    @Test
    void notes_stay_with_what_is_made_of_a_value() {
        ExchangeNote skipped = ExchangeNote.skipped("a", "colours");
        Imported<String> imported =
                new Imported<>("abc", ImmutableList.of(skipped, ExchangeNote.assumed("a", "order")));
        Imported<Integer> made = imported.map(String::length);
        assertThat(made.value()).isEqualTo(3);
        assertThat(made.notes()).isEqualTo(imported.notes());
        assertThat(made.notes(ExchangeNote.Kind.SKIPPED)).containsExactly(skipped);
    }

    @Test
    void limits_are_at_least_one() {
        ReadLimits limits =
                ReadLimits.withDefaults().withCharacters(5).withElements(6).withDepth(7);
        assertThat(limits.characters()).isEqualTo(5);
        assertThat(limits.elements()).isEqualTo(6);
        assertThat(limits.depth()).isEqualTo(7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.withDepth(0))
                .withMessageStartingWith("The depth (0) of a limit must be at least 1.");
    }
}
