/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.web;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.drawing.Markup;
import io.github.cocreation.examples.host.cafe.Cafe;
import io.github.cocreation.examples.host.reading.Readings;
import io.github.cocreation.examples.host.store.Cafes;
import io.github.cocreation.methods.grouping.Sheet;
import io.github.cocreation.methods.seating.SeatedRound;
import io.github.cocreation.methods.seating.SeatedStep;
import io.github.cocreation.methods.seating.SeatedTable;
import io.github.cocreation.methods.seating.SeatingCards;
import io.github.cocreation.metrics.measure.Measurement;
import java.util.List;

/** A World Café to look at and to print: its rounds as table cards, each person's way, and what it changed. */
final class CafeView {
    private static final int DIGITS = 3;

    private final Reader reader;
    private final Cafe cafe;

    CafeView(Reader reader, Cafes.Kept kept) {
        this.reader = reader;
        this.cafe = kept.cafe();
    }

    /** How far it has come, and what the library says of the seating. */
    Markup status() {
        String rounds = reader.numerals().whole(cafe.rounds().size());
        String text = cafe.state() == Cafe.State.CLOSED
                ? reader.say("cafe.over", "held", reader.numerals().whole(cafe.held()), "rounds", rounds)
                : cafe.next().isEmpty()
                        ? reader.say("cafe.all-held", "rounds", rounds)
                        : reader.say(
                                "cafe.next", "number", reader.numerals().whole(cafe.held() + 1L), "rounds", rounds);
        Markup status = new Markup().element("p", text, "role", "status", "class", "status");
        for (SeatedStep step : cafe.plan().steps()) {
            step.notes().forEach(note -> status.element("p", note.in(reader.locale()), "class", "note"));
        }
        return status;
    }

    /** A section a round, in it a card a table. */
    Markup rounds() {
        Markup rounds = new Markup();
        int number = 0;
        for (SeatedRound round : cafe.rounds()) {
            number++;
            String state = number <= cafe.held() ? "held" : "planned";
            String id = "round-" + number;
            rounds.open("section", "class", "round " + state, "aria-labelledby", id)
                    .open("h2", "id", id)
                    .text(reader.numerals().whole(number) + " · "
                            + round.title().in(reader.locale()) + " · "
                            + round.start().toLocalTime() + " ")
                    .element("span", reader.say("round." + state), "class", "badge")
                    .close()
                    .open("ul", "class", "tables");
            round.tables().forEach(table -> card(rounds, table));
            rounds.close().close();
        }
        return rounds;
    }

    private void card(Markup cards, SeatedTable table) {
        cards.open("li", "class", "card")
                .element("h3", table.name().in(reader.locale()))
                .open("ul");
        table.people().forEach(who -> cards.element("li", cafe.attendees().name(who), "dir", "auto"));
        cards.close().close();
    }

    /** Where each person sits in each round. */
    Markup ways() {
        Markup ways = new Markup().open("details", "class", "ways").element("summary", reader.say("cafe.ways"));
        SeatingCards cards = SeatingCards.of(cafe.attendees()).withLocale(reader.locale());
        for (SeatedStep step : cafe.plan().steps()) {
            Sheet sheet = cards.byPerson(step);
            table(ways, reader.say("cafe.ways"), sheet.header(), sheet.rows());
        }
        return ways.close();
    }

    /** What measures come to with the café in the journal, and what they came to without it. */
    Markup changes(List<Readings.Change> changes) {
        Markup text = new Markup().element("h2", reader.say("cafe.changes"));
        if (changes.isEmpty()) {
            return text.element("p", reader.say("cafe.changes.none"));
        }
        table(
                text,
                reader.say("cafe.changes.caption"),
                ImmutableList.of(reader.say("measure"), reader.say("before"), reader.say("after")),
                changes.stream()
                        .map(change -> ImmutableList.of(
                                change.after().measure() + " " + change.after().name(),
                                value(change.before()),
                                value(change.after())))
                        .toList());
        return text;
    }

    private String value(Measurement measurement) {
        return measurement
                .value()
                .map(value -> reader.numerals().fixed(value, DIGITS))
                .orElseGet(() -> reader.say("undefined"));
    }

    private static void table(
            Markup page, String caption, ImmutableList<String> header, List<ImmutableList<String>> rows) {
        page.open("table", "class", "cards")
                .element("caption", caption)
                .open("thead")
                .open("tr");
        header.forEach(cell -> page.element("th", cell, "scope", "col"));
        page.close().close().open("tbody");
        for (ImmutableList<String> row : rows) {
            page.open("tr");
            for (int i = 0; i < row.size(); i++) {
                page.element("td", row.get(i), "data-label", header.get(i), "dir", "auto");
            }
            page.close();
        }
        page.close().close();
    }
}
