/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextWidthTest {
    @Test
    void text_is_broken_at_blanks() {
        assertThat(TextWidth.wrap("one two three", TextWidth.of("one two", 12, false) + 1, 12, false, 3))
                .containsExactly("one two", "three");
    }

    @Test
    void what_does_not_fit_ends_in_an_ellipsis() {
        assertThat(TextWidth.wrap("one two three four", TextWidth.of("one tw", 12, false), 12, false, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("\u2026");
    }

    @Test
    void a_long_word_is_broken_at_its_hyphen() {
        assertThat(TextWidth.wrap("frontline-professional", TextWidth.of("frontline-prof", 12, false), 12, false, 3))
                .containsExactly("frontline-", "professional");
    }

    @Property(tries = 200)
    void no_line_is_wider_than_asked_unless_a_single_character_is(
            @ForAll @StringLength(max = 80) String text,
            @ForAll @DoubleRange(min = 30, max = 300) double width,
            @ForAll @IntRange(min = 1, max = 4) int most) {
        ImmutableList<String> lines = TextWidth.wrap(text, width, 12, false, most);

        assertThat(lines.size()).isLessThanOrEqualTo(most);
        assertThat(lines)
                .allSatisfy(line -> assertThat(TextWidth.of(line, 12, false)).isLessThanOrEqualTo(width + 1e-9));
    }
}
