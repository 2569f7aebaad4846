/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.metrics.exchange.text.NumberText;
import io.github.cocreation.metrics.exchange.text.TextCursor;
import io.github.cocreation.metrics.exchange.text.Word;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a DL text says before its data: how many rows and columns there are, what they are called, and how the data are laid out. */
final class DlHeader {
    /** How the data are laid out. */
    enum Format {
        FULL_MATRIX,
        LOWER_HALF,
        UPPER_HALF,
        EDGE_LIST,
        NODE_LIST
    }

    private static final ImmutableMap<String, Format> FORMATS = ImmutableMap.<String, Format>builder()
            .put("fullmatrix", Format.FULL_MATRIX)
            .put("fm", Format.FULL_MATRIX)
            .put("lowerhalf", Format.LOWER_HALF)
            .put("lh", Format.LOWER_HALF)
            .put("upperhalf", Format.UPPER_HALF)
            .put("uh", Format.UPPER_HALF)
            .put("edgelist1", Format.EDGE_LIST)
            .put("el1", Format.EDGE_LIST)
            .put("edgelist2", Format.EDGE_LIST)
            .put("el2", Format.EDGE_LIST)
            .put("nodelist1", Format.NODE_LIST)
            .put("nl1", Format.NODE_LIST)
            .put("nodelist2", Format.NODE_LIST)
            .put("nl2", Format.NODE_LIST)
            .buildOrThrow();
    private static final String DATA = "data:";

    private final GraphDraft draft;
    private final TextCursor text;
    private final Deque<Word> words;
    private final List<Word> rowLabels = new ArrayList<>();
    private final List<Word> columnLabels = new ArrayList<>();
    private final List<Word> matrixLabels = new ArrayList<>();
    private Format format = Format.FULL_MATRIX;
    private int rows = -1;
    private int columns = -1;
    private int matrices = 1;
    private boolean twoMode;
    private boolean rowsEmbedded;
    private boolean columnsEmbedded;
    private boolean diagonalAbsent;
    private boolean ended;

    private DlHeader(GraphDraft draft, TextCursor text, Deque<Word> words) {
        this.draft = draft;
        this.text = text;
        this.words = words;
    }

    /** Reads up to the data; what follows them on the same line is left in {@code words}. */
    static DlHeader read(GraphDraft draft, TextCursor text, Deque<Word> words) {
        DlHeader header = new DlHeader(draft, text, words);
        Word first = header.next();
        if (!lower(first).equals("dl")) {
            throw header.failure(
                    first,
                    Require.message(
                            "word",
                            first.text(),
                            "a DL file",
                            "must be (dl) at its beginning",
                            "the file is of another format"));
        }
        while (!header.ended) {
            header.readStatement();
        }
        header.check();
        return header;
    }

    private static String lower(Word word) {
        return word.quoted() ? "" : word.text().toLowerCase(Locale.ROOT);
    }

    private Word next() {
        while (words.isEmpty()) {
            if (text.peek() == TextCursor.END) {
                throw text.failure(Require.message(
                        "word", DATA, "a DL file", "is missing", "write (data:) on the line before the data"));
            }
            long number = text.line();
            words.addAll(Word.of(text, number, text.nextLine(), ",="));
        }
        return words.removeFirst();
    }

    private Word peek() {
        Word word = next();
        words.addFirst(word);
        return word;
    }

    private void readStatement() {
        Word word = next();
        switch (lower(word)) {
            case DATA, "data" -> ended = true;
            case "n" -> rows = columns = size();
            case "nr", "nrows" -> {
                rows = size();
                twoMode = true;
            }
            case "nc", "ncols", "ncolumns" -> {
                columns = size();
                twoMode = true;
            }
            case "nm", "nmats" -> matrices = size();
            case "format" -> format = format(next());
            case "diagonal" -> diagonalAbsent = lower(next()).startsWith("absent");
            case "title" -> next();
            case "labels", "labels:" -> readLabels(word, true, true, rowLabels);
            case "row", "rows" -> readLabels(labelsWord(), true, false, rowLabels);
            case "column", "col", "columns" -> readLabels(labelsWord(), false, true, columnLabels);
            case "matrix", "level" -> readLabels(labelsWord(), false, false, matrixLabels);
            default ->
                throw failure(
                        word,
                        Require.message(
                                "word",
                                word.text(),
                                "the beginning of a DL file",
                                "is unknown",
                                DidYouMean.remedy(
                                        word.text(), List.of("n", "nr", "nc", "nm", "format", "labels:", "data:"))));
        }
    }

    private Word labelsWord() {
        Word word = next();
        if (!lower(word).startsWith("labels")) {
            throw failure(
                    word,
                    Require.message(
                            "word",
                            word.text(),
                            "the beginning of a DL file",
                            "must be (labels:)",
                            "write row labels:"));
        }
        return word;
    }

    private int size() {
        Word word = next();
        try {
            return (int) NumberText.whole("size", word.text(), "a DL file", 0, 10_000_000);
        } catch (IllegalArgumentException e) {
            throw text.failure(word.line(), word.column(), e);
        }
    }

    private Format format(Word word) {
        String name = lower(word);
        Format known = FORMATS.get(name);
        if (known == null) {
            throw failure(
                    word,
                    Require.message(
                            "format",
                            word.text(),
                            "a DL file",
                            "cannot be read",
                            DidYouMean.remedy(name, FORMATS.keySet())));
        }
        twoMode |= name.endsWith("2");
        return known;
    }

    private void readLabels(Word labels, boolean ofRows, boolean ofColumns, List<Word> into) {
        if (lower(peek()).startsWith("embedded")) {
            next();
            rowsEmbedded |= ofRows;
            columnsEmbedded |= ofColumns;
            return;
        }
        int count = ofRows ? rows : ofColumns ? columns : matrices;
        if (count < 0) {
            throw failure(
                    labels,
                    Require.message(
                            "labels",
                            labels.text(),
                            "a DL file",
                            "must come after how many there are",
                            "write n=12 before"));
        }
        for (int i = 0; i < count && !lower(peek()).equals(DATA); i++) {
            Word label = next();
            draft.counted(label.line(), label.column());
            into.add(label);
        }
    }

    private void check() {
        if (rows < 0 || columns < 0) {
            throw text.failure(Require.message(
                    "size", "n", "a DL file", "is missing", "write n=12, or nr=12 and nc=5 for two modes"));
        }
        twoMode &= rows != columns || !sameLabels();
        if (twoMode && (format == Format.LOWER_HALF || format == Format.UPPER_HALF)) {
            throw text.failure(Require.message(
                    "format",
                    format,
                    "a DL file",
                    "must be a full matrix where there are two modes",
                    "write fullmatrix"));
        }
        if (diagonalAbsent) {
            draft.note(ExchangeNote.assumed(draft.file(), "nobody is tied to themselves: the diagonal is absent"));
        }
    }

    /** A square matrix written with nr and nc has one mode if its rows and columns have the same names. */
    private boolean sameLabels() {
        return !rowLabels.isEmpty()
                && rowLabels.stream()
                        .map(Word::text)
                        .toList()
                        .equals(columnLabels.stream().map(Word::text).toList());
    }

    Format format() {
        return format;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    int matrices() {
        return matrices;
    }

    boolean isTwoMode() {
        return twoMode;
    }

    boolean rowLabelsEmbedded() {
        return rowsEmbedded;
    }

    boolean columnLabelsEmbedded() {
        return columnsEmbedded;
    }

    boolean diagonalAbsent() {
        return diagonalAbsent;
    }

    ImmutableList<Word> rowLabels() {
        return ImmutableList.copyOf(rowLabels);
    }

    ImmutableList<Word> columnLabels() {
        return twoMode ? ImmutableList.copyOf(columnLabels) : ImmutableList.of();
    }

    /** What a matrix is called, if there are several or it has a name. */
    Optional<String> matrixName(int matrix) {
        return matrix < matrixLabels.size()
                ? Optional.of(matrixLabels.get(matrix).text())
                : matrix > 0 || matrices > 1 ? Optional.of("relation " + (matrix + 1)) : Optional.empty();
    }

    private FileFormatException failure(Word at, String problem) {
        return text.failure(at.line(), at.column(), problem);
    }
}
