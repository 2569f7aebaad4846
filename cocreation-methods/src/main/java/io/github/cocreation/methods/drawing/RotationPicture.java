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
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.rotation.Rotation;
import io.github.cocreation.methods.grouping.rotation.RotationTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A rotation as cards to cut out: one for each person, with the table of every round. */
public final class RotationPicture {
    private static final RotationPicture DEFAULTS =
            new RotationPicture(new Words(Locale.ENGLISH), id -> id.value().replace('.', ' '));

    private final Words words;
    private final Function<StakeholderId, String> names;

    private RotationPicture(Words words, Function<StakeholderId, String> names) {
        this.words = words;
        this.names = names;
    }

    /** {@return what draws cards, in English, with ids as names} */
    public static RotationPicture withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy in another language}
     *
     * @param locale the language
     */
    public RotationPicture withLocale(Locale locale) {
        return new RotationPicture(new Words(locale), names);
    }

    /**
     * {@return a copy with other names}
     *
     * @param value what to call each person
     */
    public RotationPicture withNames(Function<StakeholderId, String> value) {
        return new RotationPicture(words, value);
    }

    /**
     * {@return the cards, in the order of the task's participants}
     *
     * @param task the task, for the people and the names of the tables
     * @param rotation who sits where
     */
    public CardsChart byPerson(RotationTask task, Rotation rotation) {
        CardsChart.Builder chart = CardsChart.builder();
        List<ImmutableList<String>> rows = new ArrayList<>();
        for (StakeholderId person : task.participants()) {
            ChartCard.Builder card = ChartCard.builder();
            card.title(names.apply(person));
            ImmutableList.Builder<String> row = ImmutableList.builder();
            row.add(names.apply(person));
            for (int round = 0; round < rotation.rounds().size(); round++) {
                String table = table(task, rotation, round, person);
                card.addLines(words.text(
                        table.isEmpty() ? "rotation.free" : "rotation.line",
                        "round",
                        words.numerals().whole(round + 1L),
                        "table",
                        table));
                row.add(table);
            }
            chart.addCards(card.build());
            rows.add(row.build());
        }
        List<String> header = new ArrayList<>(List.of(words.text("rotation.person")));
        for (int round = 1; round <= rotation.rounds().size(); round++) {
            header.add(words.text("rotation.round", "n", words.numerals().whole(round)));
        }
        return chart.caption(Caption.builder()
                        .id("rotation")
                        .title(words.text("rotation.title"))
                        .description(words.text(
                                "rotation.description",
                                "people",
                                words.numerals().whole(rows.size()),
                                "rounds",
                                words.numerals().whole(rotation.rounds().size())))
                        .table(ChartTable.builder()
                                .addAllHeader(header)
                                .addAllRows(rows)
                                .build())
                        .build())
                .build();
    }

    private static String table(RotationTask task, Rotation rotation, int round, StakeholderId person) {
        ImmutableList<ImmutableList<StakeholderId>> tables = rotation.rounds().get(round);
        for (int table = 0; table < tables.size(); table++) {
            if (tables.get(table).contains(person)) {
                return task.tables().get(table).id().value();
            }
        }
        return "";
    }
}
