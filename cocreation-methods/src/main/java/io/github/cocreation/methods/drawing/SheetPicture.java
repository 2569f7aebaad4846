/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.drawing;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.Caption;
import io.github.cocreation.core.chart.CardsChart;
import io.github.cocreation.core.chart.ChartCard;
import io.github.cocreation.core.chart.ChartTable;
import io.github.cocreation.methods.grouping.Sheet;
import java.util.Locale;
import java.util.Optional;

/**
 * A sheet as cards to cut out: one for each row. Its first cell is the name on the card; the others follow below, each behind what
 * its column is called, those that are empty left out.
 *
 * <pre>{@code
 * Sheet people = SeatingCards.of(attendees).byPerson(step);
 * CardsChart cards = SheetPicture.withDefaults().withTitle("World Café").draw("cards", people);
 * }</pre>
 */
public final class SheetPicture {
    private static final SheetPicture DEFAULTS = new SheetPicture(new Words(Locale.ENGLISH), Optional.empty());

    private final Words words;
    private final Optional<String> title;

    private SheetPicture(Words words, Optional<String> title) {
        this.words = words;
        this.title = title;
    }

    /** {@return what draws cards, in English} */
    public static SheetPicture withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy in another language; what stands in the sheet stays as it is}
     *
     * @param locale the language
     */
    public SheetPicture withLocale(Locale locale) {
        return new SheetPicture(new Words(locale), title);
    }

    /**
     * {@return a copy with a title of its own, instead of one that says how to use the cards}
     *
     * @param value the title above the cards
     */
    public SheetPicture withTitle(String value) {
        return new SheetPicture(words, Optional.of(value));
    }

    /**
     * {@return the cards, in the order of the rows}
     *
     * @param id what tells this drawing from others on a page
     * @param sheet the sheet
     */
    public CardsChart draw(String id, Sheet sheet) {
        CardsChart.Builder chart = CardsChart.builder();
        for (ImmutableList<String> row : sheet.rows()) {
            ChartCard.Builder card = ChartCard.builder();
            card.title(name(sheet.header().get(0), row.get(0)));
            for (int column = 1; column < row.size(); column++) {
                if (!row.get(column).isEmpty()) {
                    card.addLines(
                            words.text("sheet.line", "column", sheet.header().get(column), "cell", row.get(column)));
                }
            }
            chart.addCards(card.build());
        }
        return chart.caption(Caption.builder()
                        .id(id)
                        .title(title.orElseGet(() -> words.text("sheet.title")))
                        .description(words.text(
                                "sheet.description",
                                "n",
                                words.numerals().whole(sheet.rows().size())))
                        .table(ChartTable.builder()
                                .addAllHeader(sheet.header())
                                .addAllRows(sheet.rows())
                                .build())
                        .build())
                .build();
    }

    /** A bare number would say nothing on a card. */
    private static String name(String column, String cell) {
        return cell.chars().anyMatch(Character::isLetter) ? cell : column + " " + cell;
    }
}
