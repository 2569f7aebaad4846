/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.metrics.exchange.text.NumberText;
import io.github.cocreation.metrics.exchange.text.TextCursor;
import io.github.cocreation.metrics.exchange.text.Word;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A UCINET DL text: full matrices, lower and upper halves, edge lists and node lists, of one or two modes, with labels of their own or
 * embedded in the data. A matrix says nothing of direction: one that is symmetric is read as undirected, which is noted.
 *
 * @see <a href="https://sites.google.com/site/ucinetsoftware/home">UCINET and its user's guide</a>
 */
final class DlFile {
    private final GraphDraft draft;
    private final TextCursor text;
    private final DlHeader header;
    private final Deque<Word> words = new ArrayDeque<>();
    private final List<String> rows = new ArrayList<>();
    private final List<String> columns;
    private final Map<String, Integer> rowPlaces = new LinkedHashMap<>();
    private final Map<String, Integer> columnPlaces;
    private Word last = new Word("", 1, 1, false);
    private int matrix;
    private boolean missing;

    private DlFile(String file, TextCursor text, ReadLimits limits) {
        this.draft = new GraphDraft(file, limits);
        this.text = text;
        this.header = DlHeader.read(draft, text, words);
        this.columns = header.isTwoMode() ? new ArrayList<>() : rows;
        this.columnPlaces = header.isTwoMode() ? new LinkedHashMap<>() : rowPlaces;
        header.rowLabels().forEach(label -> name(rows, rowPlaces, label));
        header.columnLabels().forEach(label -> name(columns, columnPlaces, label));
    }

    static GraphDraft read(String file, Reader reader, ReadLimits limits) {
        DlFile dl = new DlFile(file, new TextCursor(file, reader, limits), limits);
        dl.readAll();
        return dl.draft;
    }

    private void readAll() {
        switch (header.format()) {
            case FULL_MATRIX -> readMatrices();
            case LOWER_HALF, UPPER_HALF -> readHalf();
            case EDGE_LIST -> readLines(true);
            case NODE_LIST -> readLines(false);
        }
        nameTheRest(rows, rowPlaces, header.rows());
        if (header.isTwoMode()) {
            nameTheRest(columns, columnPlaces, header.columns());
        }
        rows.forEach(row -> draft.addNode(row, Map.of(), 1, 1));
        if (header.isTwoMode()) {
            columns.forEach(column -> {
                draft.addNode(column, Map.of(), 1, 1);
                draft.markFocus(column);
            });
        } else {
            draft.directBySymmetry();
        }
        if (missing) {
            draft.note(ExchangeNote.skipped(draft.file(), "cells whose value is missing"));
        }
    }

    /** Rows and columns that have no label are called by their number. */
    @SuppressWarnings("ReferenceEquality") // which of the two lists it is, whatever names they hold
    private void nameTheRest(List<String> names, Map<String, Integer> places, int count) {
        while (names.size() < count) {
            draft.counted(1, 1);
            String name = (header.isTwoMode() && names == columns ? "column " : "") + (names.size() + 1);
            name(names, places, new Word(name, 1, 1, true));
        }
    }

    @SuppressWarnings("ReferenceEquality") // which of the two lists it is, whatever names they hold
    private int name(List<String> names, Map<String, Integer> places, Word label) {
        String id = label.text().strip();
        int most = names == rows ? header.rows() : header.columns();
        if (names.size() == most) {
            throw failure(
                    label,
                    Require.message(
                            "label",
                            id,
                            "a DL file",
                            "is one more than there are rows or columns (" + most + ")",
                            "correct the number of them, or a misspelt label"));
        }
        if (places.putIfAbsent(id, names.size()) != null) {
            throw failure(label, Require.message("label", id, "a DL file", "is there twice", "make the labels differ"));
        }
        names.add(id);
        return names.size() - 1;
    }

    private void readMatrices() {
        for (matrix = 0; matrix < header.matrices(); matrix++) {
            if (header.columnLabelsEmbedded()) {
                for (int column = 0; column < header.columns(); column++) {
                    embedded(columns, columnPlaces, columnsNamed(), column);
                }
            } else {
                nameTheRest(columns, columnPlaces, header.columns());
            }
            for (int row = 0; row < header.rows(); row++) {
                if (header.rowLabelsEmbedded()) {
                    embedded(
                            rows, rowPlaces, (header.columnLabelsEmbedded() && !header.isTwoMode()) || matrix > 0, row);
                } else if (rows.size() == row) {
                    nameTheRest(rows, rowPlaces, row + 1);
                }
                for (int column = 0; column < header.columns(); column++) {
                    if (!header.diagonalAbsent() || row != column) {
                        add(row, column, next());
                    }
                }
            }
        }
    }

    private boolean columnsNamed() {
        return matrix > 0;
    }

    /** Reads a label that stands in the data: a new one, or the one that was there before. */
    private void embedded(List<String> names, Map<String, Integer> places, boolean known, int place) {
        Word label = next();
        if (!known) {
            name(names, places, label);
        } else if (!label.text().strip().equals(names.get(place))) {
            throw failure(
                    label,
                    Require.message(
                            "label",
                            label.text(),
                            "a row",
                            "must be (" + names.get(place) + ")",
                            "rows and columns must have the same order"));
        }
    }

    private void readHalf() {
        boolean lower = header.format() == DlHeader.Format.LOWER_HALF;
        int size = header.rows();
        int diagonal = header.diagonalAbsent() ? 1 : 0;
        for (matrix = 0; matrix < header.matrices(); matrix++) {
            for (int row = 0; row < size; row++) {
                int first = lower ? 0 : row + diagonal;
                int end = lower ? row + 1 - diagonal : size;
                if (header.rowLabelsEmbedded()) {
                    embedded(rows, rowPlaces, matrix > 0, row);
                }
                nameTheRest(rows, rowPlaces, Math.max(row + 1, header.rowLabelsEmbedded() ? 0 : size));
                for (int column = first; column < end; column++) {
                    Word cell = next();
                    add(row, column, cell);
                    if (row != column) {
                        add(column, row, cell);
                    }
                }
            }
        }
    }

    /** Lists say where the ties are; a line for each tie, or for each row, and an exclamation mark before the next matrix. */
    private void readLines(boolean edges) {
        while (!words.isEmpty() || text.peek() != TextCursor.END) {
            List<Word> line = new ArrayList<>(words);
            words.clear();
            if (line.isEmpty()) {
                long number = text.line();
                line.addAll(Word.of(text, number, text.nextLine(), ","));
            }
            if (line.isEmpty()) {
                continue;
            }
            last = line.get(0);
            if (last.text().equals("!")) {
                matrix++;
                continue;
            }
            int from = end(line.get(0), rows, rowPlaces, header.rowLabelsEmbedded());
            if (edges && (line.size() < 2 || line.size() > 3)) {
                throw failure(
                        last,
                        Require.message(
                                "line",
                                last.text(),
                                "an edge list",
                                "must have two ends, and a value if there is one",
                                "put labels of several words into quotes"));
            }
            for (int i = 1; i < (edges ? 2 : line.size()); i++) {
                int to = end(line.get(i), columns, columnPlaces, header.columnLabelsEmbedded());
                if (edges && line.size() == 3) {
                    add(from, to, line.get(2));
                } else {
                    addTie(from, to, "");
                }
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // which of the two lists it is, whatever names they hold
    private int end(Word word, List<String> names, Map<String, Integer> places, boolean embedded) {
        Integer known = places.get(word.text().strip());
        if (known != null && (embedded || !word.looksLikeNumber())) {
            return known;
        }
        if (embedded) {
            return name(names, places, word);
        }
        try {
            int place = (int) NumberText.whole(
                            "end", word.text(), "a tie", 1, names == rows ? header.rows() : header.columns())
                    - 1;
            nameTheRest(names, places, place + 1);
            return place;
        } catch (IllegalArgumentException e) {
            throw text.failure(word.line(), word.column(), e);
        }
    }

    /** The next word of the data, wherever its line ends. */
    private Word next() {
        while (words.isEmpty()) {
            if (text.peek() == TextCursor.END) {
                throw failure(
                        last,
                        Require.message(
                                "text",
                                "line " + text.line(),
                                "a DL file",
                                "ends before its data do",
                                "it was cut off, or the number of rows is wrong"));
            }
            long number = text.line();
            words.addAll(Word.of(text, number, text.nextLine(), ","));
        }
        last = words.removeFirst();
        return last;
    }

    private void add(int row, int column, Word cell) {
        draft.counted(cell.line(), cell.column());
        if (cell.text().equals(".") || cell.text().equalsIgnoreCase("na")) {
            missing = true;
            return;
        }
        try {
            if (NumberText.number("cell", cell.text(), "a matrix") != 0) {
                nameTheRest(rows, rowPlaces, row + 1);
                nameTheRest(columns, columnPlaces, column + 1);
                addTie(row, column, cell.text());
            }
        } catch (FileFormatException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw text.failure(cell.line(), cell.column(), e);
        }
    }

    private void addTie(int row, int column, String weight) {
        Map<String, GraphDraft.Value> said = new LinkedHashMap<>();
        if (!weight.isEmpty()) {
            said.put("weight", GraphDraft.Value.open(weight));
        }
        header.matrixName(matrix).ifPresent(name -> said.put(GraphDraft.RELATION, GraphDraft.Value.text(name)));
        if (header.isTwoMode() && rowPlaces.containsKey(columns.get(column))) {
            throw failure(
                    last,
                    Require.message(
                            "label",
                            columns.get(column),
                            "a column",
                            "must not be that of a row too",
                            "make the labels differ"));
        }
        draft.addTie(rows.get(row), columns.get(column), said, Optional.empty(), last.line(), last.column());
    }

    private FileFormatException failure(Word at, String problem) {
        return text.failure(at.line(), at.column(), problem);
    }
}
