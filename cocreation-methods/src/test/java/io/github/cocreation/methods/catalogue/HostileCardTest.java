/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.catalogue;

import static io.github.cocreation.methods.definition.Methods.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonFormatException;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HostileCardTest {
    private static final String CARD = JsonFormat.withDefaults()
            .write(MethodDefinition.codec(), talk("talk").build());

    private static MethodDefinition read(String card) {
        return JsonFormat.withDefaults().withMaxLength(1_000_000).read(MethodDefinition.codec(), card, "talk.json");
    }

    @Test
    void the_card_itself_is_fine() {
        assertThat(read(CARD)).isEqualTo(talk("talk").build());
    }

    @Test
    void an_unknown_field_gets_the_closest_name() {
        assertThatThrownBy(() -> read(CARD.replace("\"durationScope\"", "\"durationScoop\"")))
                .isInstanceOf(JsonFormatException.class)
                .hasMessage("talk.json:21:3 ($): The field (durationScoop) is unknown in a method.\n"
                        + "Maybe (durationScope).");
    }

    @Test
    void an_unknown_word_gets_the_closest_one() {
        assertThatThrownBy(() -> read(CARD.replace("\"plenary\"", "\"plenery\"")))
                .hasMessageEndingWith(" ($.steps[0].grouping): The grouping (plenery) is unknown.\nMaybe (plenary).");
    }

    @Test
    void a_wrong_type_is_named_with_its_place() {
        assertThatThrownBy(() -> read(CARD.replace("\"share\": 100", "\"share\": \"all\"")))
                .hasMessageEndingWith(" ($.steps[0].share): The value (all) must be a whole number.\n"
                        + "Maybe look at the line above, or at the quotes.");
    }

    @Test
    void a_broken_rule_is_named_with_its_place() {
        assertThatThrownBy(() -> read(CARD.replace("\"share\": 100", "\"share\": 90")))
                .hasMessage("talk.json:1:1 ($): The sum of the steps' shares (90) of method (talk) must be 100.\n"
                        + "Maybe give the (10) left over to the longest step.");
    }

    @Test
    void a_missing_field_is_named() {
        assertThatThrownBy(() -> read("{\"schema\": \"cocreation/method/1\"}"))
                .hasMessage("talk.json:1:1 ($): The field (id) of a method is missing.\nMaybe add it.");
    }

    @Test
    void another_schema_is_refused() {
        assertThatThrownBy(() -> read(CARD.replace("cocreation/method/1", "cocreation/method/9")))
                .hasMessage("talk.json:2:13 ($.schema): The schema (cocreation/method/9) of a method must be"
                        + " (cocreation/method/1).\n"
                        + "Maybe it was written by a newer release, which can read it.");
    }

    @Test
    void deep_nesting_is_refused() {
        String deep = "{\"aliases\": " + "[".repeat(100_000);
        assertThatThrownBy(() -> read(deep))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageStartingWith("talk.json:1:");
    }

    @Test
    void a_huge_card_is_refused() {
        String huge = CARD.replace("\"Practice\"", "\"" + "x".repeat(2_000_000) + "\"");
        assertThatThrownBy(() -> read(huge)).isInstanceOf(JsonFormatException.class);
    }

    @Test
    void a_huge_number_is_refused() {
        assertThatThrownBy(() -> read(CARD.replace("\"share\": 100", "\"share\": " + "9".repeat(50))))
                .hasMessageEndingWith(": The number (" + "9".repeat(50) + ") must be in [-2147483648, 2147483647].\n"
                        + "Maybe a digit too many slipped in.");
    }

    /** Whatever happens to a card, the answer is a definition or the one documented error. */
    @Property(tries = 2_000)
    void a_mutated_card_is_read_or_refused(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int mutations) {
        Random random = new Random(seed);
        StringBuilder card = new StringBuilder(CARD);
        for (int i = 0; i < mutations; i++) {
            int at = random.nextInt(card.length());
            switch (random.nextInt(4)) {
                case 0 -> card.deleteCharAt(at);
                case 1 -> card.insert(at, "{}[]\",:0-\\u".charAt(random.nextInt(11)));
                case 2 -> card.setCharAt(at, (char) random.nextInt(0x300));
                default -> card.insert(at, card.substring(at, Math.min(card.length(), at + 40)));
            }
        }
        try {
            assertThat(read(card.toString()).id()).isNotNull();
        } catch (JsonFormatException e) {
            assertThat(e).hasMessageStartingWith("talk.json:").hasMessageContaining("\nMaybe ");
        }
    }
}
