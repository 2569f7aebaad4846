/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.seating;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A seated step as sheets to print: one card a round and table, and each person's way through the rounds.
 *
 * <p>Cells are escaped, so that a name cannot break a table or start a formula in a spreadsheet, see {@link Sheet}.
 */
public final class SeatingCards {
    private final Attendees attendees;
    private final Locale locale;

    private SeatingCards(Attendees attendees, Locale locale) {
        this.attendees = attendees;
        this.locale = locale;
    }

    /**
     * {@return what makes cards in English}
     *
     * @param attendees those who take part, for their names
     */
    public static SeatingCards of(Attendees attendees) {
        return new SeatingCards(attendees, Locale.ENGLISH);
    }

    /**
     * {@return a copy that writes in another language, as far as it is spoken}
     *
     * @param locale the language
     */
    public SeatingCards withLocale(Locale locale) {
        return new SeatingCards(attendees, locale);
    }

    /**
     * {@return one row a round and table, with the people who sit there}
     *
     * @param step the step
     */
    public Sheet byTable(SeatedStep step) {
        Sheet.Builder sheet = Sheet.builder();
        List.of("round", "date", "time", "part", "table", "people").forEach(column -> sheet.addHeader(word(column)));
        for (SeatedRound round : step.rounds()) {
            for (SeatedTable table : round.tables()) {
                sheet.addRows(ImmutableList.of(
                        String.valueOf(round.number()),
                        round.start().toLocalDate().toString(),
                        round.start().toLocalTime().toString(),
                        round.title().in(locale),
                        table.name().in(locale),
                        table.people().stream().map(attendees::name).collect(Collectors.joining("; "))));
            }
        }
        return sheet.build();
    }

    /**
     * {@return one row a person, with the table of each round; empty where he or she has none}
     *
     * @param step the step
     */
    public Sheet byPerson(SeatedStep step) {
        Sheet.Builder sheet = Sheet.builder().addHeader(word("person"));
        for (SeatedRound round : step.rounds()) {
            sheet.addHeader(round.number() + " " + round.title().in(locale));
        }
        for (StakeholderId person : step.people()) {
            ImmutableList.Builder<String> row = ImmutableList.builder();
            row.add(attendees.name(person));
            for (SeatedRound round : step.rounds()) {
                row.add(round.tables().stream()
                        .filter(table -> table.people().contains(person))
                        .map(table -> table.name().in(locale))
                        .findFirst()
                        .orElse(""));
            }
            sheet.addRows(row.build());
        }
        return sheet.build();
    }

    private String word(String column) {
        return SeatingWords.word("sheet." + column, locale);
    }
}
