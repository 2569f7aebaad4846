/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.CardsChart;
import io.github.cocreation.core.drawing.Svg;
import io.github.cocreation.methods.grouping.Sheet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SheetPictureTest {
    private static final Sheet SHEET = Sheet.builder()
            .addHeader("person", "1 Round one", "2 Round two")
            .addRows(ImmutableList.of("Ann <b>", "Table 1", ""), ImmutableList.of("7", "", "Table 2"))
            .build();

    @Test
    void each_row_is_a_card_with_what_is_in_it() {
        CardsChart cards = SheetPicture.withDefaults().draw("cards", SHEET);

        assertThat(cards.cards()).hasSize(2);
        assertThat(cards.cards().get(0).title()).isEqualTo("Ann <b>");
        assertThat(cards.cards().get(0).lines()).containsExactly("1 Round one: Table 1");
        assertThat(cards.caption().title()).isEqualTo("Cards to cut out");
        assertThat(cards.caption().table().rows()).isEqualTo(SHEET.rows());
    }

    @Test
    void a_number_says_what_it_counts() {
        assertThat(SheetPicture.withDefaults()
                        .draw("cards", SHEET)
                        .cards()
                        .get(1)
                        .title())
                .isEqualTo("person 7");
    }

    @Test
    void a_title_of_its_own_takes_the_place_of_the_usual_one_in_any_language() {
        SheetPicture danish = SheetPicture.withDefaults().withLocale(Locale.forLanguageTag("da"));

        assertThat(danish.draw("cards", SHEET).caption().title()).isEqualTo("Kort til at klippe ud");
        assertThat(danish.withTitle("Caf\u00e9").draw("cards", SHEET).caption().title())
                .isEqualTo("Caf\u00e9");
        assertThat(Svg.withDefaults().document(danish.draw("cards", SHEET))).contains("Ann &lt;b&gt;");
    }
}
