/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Sheet;

/**
 * A rotation as sheets to print: one card a table and round, and each person's way through the tables.
 *
 * <p>Cells are escaped, so that a name cannot break a table or start a formula in a spreadsheet.
 */
public final class TableCards {
    private TableCards() {}

    /**
     * {@return one row a round and table, with the people who sit there}
     *
     * @param task the task, for the names of the tables
     * @param rotation who sits where
     */
    public static Sheet byTable(RotationTask task, Rotation rotation) {
        Sheet.Builder sheet = Sheet.builder().addHeader("round", "table", "people");
        for (int r = 0; r < rotation.rounds().size(); r++) {
            ImmutableList<ImmutableList<StakeholderId>> tables =
                    rotation.rounds().get(r);
            for (int t = 0; t < tables.size(); t++) {
                if (!tables.get(t).isEmpty()) {
                    sheet.addRows(ImmutableList.of(
                            String.valueOf(r + 1),
                            task.tables().get(t).id().value(),
                            String.join(
                                    "; ",
                                    tables.get(t).stream()
                                            .map(StakeholderId::value)
                                            .toList())));
                }
            }
        }
        return sheet.build();
    }

    /**
     * {@return one row a person, with the table of each round; empty where he or she has none}
     *
     * @param task the task, for the names of the tables
     * @param rotation who sits where
     */
    public static Sheet byPerson(RotationTask task, Rotation rotation) {
        Sheet.Builder sheet = Sheet.builder().addHeader("person");
        for (int r = 1; r <= rotation.rounds().size(); r++) {
            sheet.addHeader("round " + r);
        }
        for (StakeholderId person : task.participants()) {
            ImmutableList.Builder<String> row = ImmutableList.builder();
            row.add(person.value());
            for (ImmutableList<ImmutableList<StakeholderId>> round : rotation.rounds()) {
                String table = "";
                for (int t = 0; t < round.size(); t++) {
                    table = round.get(t).contains(person)
                            ? task.tables().get(t).id().value()
                            : table;
                }
                row.add(table);
            }
            sheet.addRows(row.build());
        }
        return sheet.build();
    }
}
