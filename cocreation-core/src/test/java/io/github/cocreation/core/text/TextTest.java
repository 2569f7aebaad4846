/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonFormat.Layout;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextTest {
    private static final Text CAFE = Text.of("World Café").with(Locale.forLanguageTag("da"), "Verdenscafé");

    @Test
    void a_reader_gets_the_own_language_or_else_english() {
        assertThat(CAFE.in(Locale.forLanguageTag("da-DK"))).isEqualTo("Verdenscafé");
        assertThat(CAFE.in(Locale.FRENCH)).isEqualTo("World Café");
        assertThat(CAFE.speaks(Locale.forLanguageTag("da-DK"))).isTrue();
        assertThat(CAFE.speaks(Locale.FRENCH)).isFalse();
    }

    @Test
    void a_country_of_its_own_wins_over_the_language() {
        Text text = CAFE.with(Locale.forLanguageTag("da-GL"), "grønlandsk");
        assertThat(text.in(Locale.forLanguageTag("da-GL"))).isEqualTo("grønlandsk");
        assertThat(text.in(Locale.forLanguageTag("da-DK"))).isEqualTo("Verdenscafé");
    }

    @Test
    void english_may_not_be_missing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Text(ImmutableSortedMap.of("da", "Verdenscafé")))
                .withMessage("The languages ([da]) of a text must contain (en).\n"
                        + "Maybe add the English text: it is the fallback for every other language.");
    }

    @Test
    void a_malformed_language_tag_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Text(ImmutableSortedMap.of("en", "a", "da_DK", "b")))
                .withMessage("The language tag (da_DK) of a text must be a BCP 47 tag in its usual case.\n"
                        + "Maybe write it like en, da or pt-BR.");
    }

    @Test
    void english_alone_is_a_json_string_and_more_is_an_object() {
        JsonFormat compact = JsonFormat.withDefaults().withLayout(Layout.COMPACT);
        assertThat(compact.write(Text.codec(), Text.of("hello"))).isEqualTo("\"hello\"");
        assertThat(compact.write(Text.codec(), CAFE)).isEqualTo("{\"da\":\"Verdenscafé\",\"en\":\"World Café\"}");
    }

    @Provide
    Arbitrary<String> notBlank() {
        // in the sense of String.isBlank, which knows more white space than jqwik's @NotBlank does
        return Arbitraries.strings().filter(text -> !text.isBlank());
    }

    @Property
    void what_is_written_is_read(@ForAll("notBlank") String english, @ForAll("notBlank") String danish) {
        Text text = Text.of(english).with(Locale.forLanguageTag("da"), danish);
        String json = JsonFormat.withDefaults().write(Text.codec(), text);
        assertThat(JsonFormat.withDefaults().read(Text.codec(), json, "text.json"))
                .isEqualTo(text);
    }
}
