/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.LimitedReader;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.exchange.text.CsvTable;
import io.github.cocreation.metrics.exchange.text.NumberText;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A network in one CSV table. If the header has the columns {@code source} and {@code target}, every row is a tie, the other columns are
 * its attributes, and the nodes are those that ties name. Else it is an adjacency matrix: the header names the columns, the first field of
 * each row the row; an empty cell or 0 is no tie. Rows and columns that name the same make one mode, others two.
 */
final class MatrixFile {
    private static final String SOURCE = "source";
    private static final String TARGET = "target";

    private final GraphDraft draft;
    private final CsvTable table;

    private MatrixFile(String file, Reader text, ReadLimits limits) {
        this.draft = new GraphDraft(file, limits);
        this.table = CsvTable.of(file, new LimitedReader(file, text, limits));
    }

    static GraphDraft read(String file, Reader text, ReadLimits limits) {
        MatrixFile matrix = new MatrixFile(file, text, limits);
        if (matrix.table.header().contains(SOURCE) && matrix.table.header().contains(TARGET)) {
            matrix.readTies();
        } else {
            matrix.readMatrix();
        }
        return matrix.draft;
    }

    private void readTies() {
        int source = table.column(SOURCE);
        int target = table.column(TARGET);
        draft.direct(Direction.DIRECTED);
        draft.note(ExchangeNote.assumed(draft.file(), "there are no nodes but those that ties name"));
        table.forEach(row -> {
            Map<String, GraphDraft.Value> values = new LinkedHashMap<>();
            for (int i = 0; i < table.header().size(); i++) {
                if (i != source && i != target && !row.text(i).isEmpty()) {
                    values.put(table.header().get(i), GraphDraft.Value.open(row.text(i)));
                }
            }
            for (int end : new int[] {source, target}) {
                if (row.text(end).isEmpty()) {
                    throw row.failure(
                            end,
                            Require.message(
                                    table.header().get(end),
                                    "",
                                    "a tie",
                                    "must not be blank",
                                    "fill it in, or remove the row"));
                }
                draft.mention(row.text(end), Map.of(), row.line(), end + 1);
            }
            draft.addTie(row.text(source), row.text(target), values, Optional.empty(), row.line(), source + 1);
        });
    }

    private void readMatrix() {
        int width = table.header().size();
        if (width < 2) {
            throw new FileFormatException(
                    draft.file(),
                    1,
                    1,
                    Require.message(
                            "header",
                            table.header().get(0),
                            "a network in CSV",
                            "must have the columns (source) and (target), or be that of a matrix",
                            "separate the columns by commas"));
        }
        Set<String> rows = new LinkedHashSet<>();
        table.forEach(row -> {
            String id = row.text(0);
            draft.counted(row.line(), 1);
            if (!rows.add(id)) {
                throw row.failure(
                        0,
                        Require.message(
                                "row", id, "a matrix", "is there twice", "remove one of the two, or rename it"));
            }
            for (int column = 1; column < width; column++) {
                String cell = row.text(column);
                if (!cell.isEmpty() && number(row, column, cell) != 0) {
                    draft.addTie(
                            id,
                            table.header().get(column),
                            Map.of("weight", GraphDraft.Value.open(cell)),
                            Optional.empty(),
                            row.line(),
                            column + 1);
                }
            }
        });
        Set<String> columns = new LinkedHashSet<>(table.header().subList(1, width));
        if (rows.equals(columns)) {
            rows.forEach(id -> draft.addNode(id, Map.of(), 1, 1));
            draft.directBySymmetry();
            return;
        }
        rows.forEach(id -> draft.addNode(id, Map.of(), 1, 1));
        for (String id : columns) {
            if (rows.contains(id)) {
                throw new FileFormatException(
                        draft.file(),
                        1,
                        table.header().indexOf(id) + 1,
                        Require.message(
                                "column",
                                id,
                                "a matrix",
                                "is also a row, while rows and columns are not the same",
                                "add the rows and columns that are missing, or rename those of a two-mode matrix"));
            }
            draft.addNode(id, Map.of(), 1, table.header().indexOf(id) + 1);
            draft.markFocus(id);
        }
        draft.note(ExchangeNote.assumed(
                draft.file(), "the columns are what the rows take part in, since they have other names"));
    }

    private static double number(CsvTable.Row row, int column, String cell) {
        try {
            return NumberText.number("cell", cell, "a matrix");
        } catch (IllegalArgumentException e) {
            throw row.failure(column, e);
        }
    }
}
