/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Several numbers of the same stakeholders side by side: a row for each stakeholder, a column for each measure.
 *
 * <pre>{@code
 * new ScoreTable(ImmutableMap.of("degree", analysis.degree(), "constraint", analysis.constraint())).csv();
 * }</pre>
 *
 * @param columns the numbers by the name of the measure, in the order of columns
 */
public record ScoreTable(ImmutableMap<String, NodeScores> columns) {
    /**
     * Checks that the columns fit each other.
     *
     * @param columns the numbers by the name of the measure
     * @throws IllegalArgumentException if there are none, or they are of different stakeholders
     */
    public ScoreTable {
        Require.that(!columns.isEmpty(), "columns", columns, "a table", "must be at least one", "add a measure");
        ImmutableSortedSet<StakeholderId> first =
                columns.values().iterator().next().stakeholders();
        columns.forEach((name, scores) -> Require.that(
                scores.stakeholders().equals(first),
                "column",
                name,
                "a table",
                "must be of the same stakeholders as the others",
                "measure the same network"));
    }

    /** {@return the stakeholders, in id order} */
    public ImmutableSortedSet<StakeholderId> stakeholders() {
        return columns.values().iterator().next().stakeholders();
    }

    /** {@return the table as CSV text; numbers that are undefined are empty} */
    public String csv() {
        CsvText csv = new CsvText(ImmutableList.<String>builder()
                .add("id")
                .addAll(columns.keySet())
                .build());
        List<StakeholderId> rows = stakeholders().asList();
        for (int place = 0; place < rows.size(); place++) {
            List<Object> cells = new ArrayList<>();
            cells.add(rows.get(place).value());
            for (Map.Entry<String, NodeScores> column : columns.entrySet()) {
                cells.add(column.getValue().at(place));
            }
            csv.row(cells);
        }
        return csv.toString();
    }
}
