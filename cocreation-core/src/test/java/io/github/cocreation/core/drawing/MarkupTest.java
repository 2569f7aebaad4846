/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void text_is_shown_as_it_is_written() {
        assertThat(new Markup()
                        .open("p", "class", "name")
                        .text("<b> & co")
                        .close()
                        .toString())
                .isEqualTo("<p class=\"name\">&lt;b&gt; &amp; co</p>");
    }

    @Test
    void an_attribute_cannot_be_left() {
        assertThat(new Markup().leaf("a", "title", "\" onclick=\"x\n<").toString())
                .isEqualTo("<a title=\"&quot; onclick=&quot;x &lt;\"/>");
    }

    @Test
    void what_would_turn_the_direction_of_a_sentence_is_replaced() {
        assertThat(new Markup().text("a\u202Eb\u2067c\u05D0").toString()).isEqualTo("a\uFFFDb\uFFFDc\u05D0");
    }

    @Test
    void an_element_left_open_is_an_error() {
        assertThatThrownBy(() -> new Markup().open("p").toString())
                .hasMessage("The element (p) is not closed.\nMaybe close it.");
    }

    @Test
    void a_style_sheet_cannot_smuggle_an_element() {
        assertThatThrownBy(() -> new Markup().style("</style><script>")).hasMessageContaining("must not hold < or &");
    }

    @Test
    void an_attribute_needs_a_value() {
        assertThatThrownBy(() -> new Markup().open("p", "class"))
                .hasMessageContaining("must be names and values by turns");
    }

    @Property(tries = 200)
    void any_text_is_well_formed(@ForAll String text) throws Exception {
        String xml = new Markup().open("p", "title", text).text(text).close().toString();

        assertThat(SvgTest.parsed(xml).getDocumentElement().getChildNodes().getLength())
                .isLessThanOrEqualTo(1);
    }
}
