/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.exchange.text.NumberText;
import io.github.cocreation.metrics.exchange.text.TextCursor;
import io.github.cocreation.metrics.exchange.text.Word;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Pajek network ({@code .net}), or the first one of a project ({@code .paj}) with the partitions and vectors that follow it: vertices of
 * one or two modes, arcs and edges as pairs, lists or matrix, several relations. Labels are ids.
 *
 * @see <a href="http://mrvar.fdv.uni-lj.si/pajek/">Pajek and its manual</a>
 */
final class PajekFile {
    /** Pajek writes a character that has no place in a label by its number. */
    private static final Pattern CHARACTER = Pattern.compile("&#([0-9]{1,7});");

    private final GraphDraft draft;
    private final TextCursor text;
    private final List<String> ids = new ArrayList<>();
    private final List<PajekTie> ties = new ArrayList<>();
    private final Map<String, Map<String, GraphDraft.Value>> values = new LinkedHashMap<>();
    private final Map<String, Long> lines = new LinkedHashMap<>();
    private int rows;
    private boolean arcsSeen;
    private boolean networkSeen;
    private String relation = "";
    private boolean ended;
    private String line = "";
    private long number;

    private record PajekTie(int from, int to, String weight, boolean arc, String relation, long line) {}

    private PajekFile(String file, TextCursor text, ReadLimits limits) {
        this.draft = new GraphDraft(file, limits);
        this.text = text;
    }

    static GraphDraft read(String file, Reader reader, ReadLimits limits) {
        PajekFile pajek = new PajekFile(file, new TextCursor(file, reader, limits), limits);
        pajek.readAll();
        return pajek.draft;
    }

    private void readAll() {
        advance();
        while (!ended) {
            ImmutableList<Word> words = words();
            if (words.isEmpty()) {
                advance();
            } else {
                readSection(words);
            }
        }
        if (!networkSeen) {
            throw text.failure(
                    1,
                    1,
                    Require.message(
                            "section", "*Vertices", "a Pajek file", "is missing", "the file is of another format"));
        }
        finish();
    }

    /** Goes on to the next line that is no comment. */
    private void advance() {
        do {
            ended = text.peek() == TextCursor.END;
            number = text.line();
            line = ended ? "" : text.nextLine();
        } while (!ended && (line.startsWith("%") || line.startsWith("/*")));
    }

    private ImmutableList<Word> words() {
        return Word.of(text, number, line, "");
    }

    private boolean inSection() {
        return !ended && !line.stripLeading().startsWith("*");
    }

    private void readSection(ImmutableList<Word> words) {
        String section = words.get(0).text().toLowerCase(Locale.ROOT);
        if (!section.startsWith("*")) {
            throw failure(
                    1,
                    Require.message(
                            "line",
                            words.get(0).text(),
                            "a Pajek file",
                            "must begin a section",
                            "write *Vertices before it"));
        }
        relation = relation(words);
        switch (section) {
            case "*vertices" -> readVertices(words);
            case "*arcs" -> readTies(true, false);
            case "*edges" -> readTies(false, false);
            case "*arcslist" -> readTies(true, true);
            case "*edgeslist" -> readTies(false, true);
            case "*matrix" -> readMatrix();
            case "*partition", "*vector" -> readValues(words);
            case "*network" -> advance();
            default -> {
                draft.note(ExchangeNote.unknown(
                        draft.file() + ":" + number,
                        "the section " + words.get(0).text()));
                advance();
                while (inSection()) {
                    advance();
                }
            }
        }
    }

    /** The name of the relation after a section such as {@code *Arcs :2 "advice"}. */
    private static String relation(ImmutableList<Word> words) {
        String last = words.size() < 2 ? "" : words.get(words.size() - 1).text();
        return last.startsWith(":") ? "relation " + last.substring(1) : words.size() > 2 ? last : "";
    }

    private void readVertices(ImmutableList<Word> words) {
        if (networkSeen) {
            throw failure(
                    1,
                    Require.message(
                            "section", "*Vertices", "a Pajek file", "is there twice", "keep one network a file"));
        }
        networkSeen = true;
        relation = "";
        if (words.size() < 2) {
            throw failure(
                    1,
                    Require.message(
                            "section",
                            "*Vertices",
                            "a Pajek file",
                            "must say how many there are",
                            "write *Vertices 12"));
        }
        long count = whole(words.get(1), "number of vertices", 0, Integer.MAX_VALUE);
        rows = words.size() > 2 ? (int) whole(words.get(2), "number of rows", 0, count) : 0;
        for (long i = 1; i <= count; i++) {
            draft.counted(number, 1);
            ids.add(Long.toString(i));
        }
        advance();
        boolean placed = false;
        while (inSection()) {
            ImmutableList<Word> vertex = words();
            if (!vertex.isEmpty()) {
                int index = index(vertex.get(0));
                if (vertex.size() > 1) {
                    ids.set(index, decoded(vertex.get(1).text()).strip());
                }
                placed |= vertex.size() > 2;
                lines.put(Integer.toString(index), number);
            }
            advance();
        }
        if (placed) {
            draft.note(ExchangeNote.skipped(draft.file(), "positions, shapes and times of vertices"));
        }
        makeIdsDiffer();
    }

    private void makeIdsDiffer() {
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i).isEmpty() ? Integer.toString(i + 1) : ids.get(i);
            if (seen.containsKey(id)) {
                draft.note(ExchangeNote.assumed(
                        draft.file(), "vertices with the label of another have their number in their id"));
                id = id + " (" + (i + 1) + ")";
            }
            seen.put(id, i);
            ids.set(i, id);
        }
    }

    private void readTies(boolean arcs, boolean lists) {
        requireVertices();
        arcsSeen |= arcs;
        advance();
        boolean more = false;
        while (inSection()) {
            ImmutableList<Word> words = words();
            if (words.size() == 1) {
                throw failure(1, Require.message("line", line.strip(), "a tie", "must have two ends", "add the other"));
            }
            if (lists) {
                for (int i = 1; i < words.size(); i++) {
                    add(words.get(0), words.get(i), "", arcs);
                }
            } else if (!words.isEmpty()) {
                boolean weighted = words.size() > 2 && words.get(2).looksLikeNumber();
                more |= words.size() > (weighted ? 3 : 2);
                add(words.get(0), words.get(1), weighted ? words.get(2).text() : "", arcs);
            }
            advance();
        }
        if (more) {
            draft.note(ExchangeNote.skipped(draft.file(), "labels, colours and times of ties"));
        }
    }

    private void add(Word from, Word to, String weight, boolean arc) {
        draft.counted(number, 1);
        ties.add(new PajekTie(index(from), index(to), weight, arc, relation, number));
    }

    private void readMatrix() {
        requireVertices();
        arcsSeen |= rows == 0;
        advance();
        int height = rows == 0 ? ids.size() : rows;
        int width = rows == 0 ? ids.size() : ids.size() - rows;
        for (int row = 0; inSection(); ) {
            ImmutableList<Word> cells = words();
            if (!cells.isEmpty()) {
                if (row == height || cells.size() != width) {
                    throw failure(
                            1,
                            Require.message(
                                    "row",
                                    row + 1,
                                    "a matrix",
                                    "must be one of " + height + " with " + width + " numbers",
                                    "look for a line break within a row"));
                }
                for (int column = 0; column < width; column++) {
                    Word cell = cells.get(column);
                    if (number(cell) != 0) {
                        draft.counted(number, cell.column());
                        ties.add(new PajekTie(row, rows + column, cell.text(), rows == 0, relation, number));
                    }
                }
                row++;
            }
            advance();
        }
    }

    /** A partition or vector: a number for each vertex, one a line, after a line that says how many. */
    private void readValues(ImmutableList<Word> words) {
        requireVertices();
        String name = words.size() > 1
                ? words.subList(1, words.size()).stream()
                        .map(Word::text)
                        .reduce((a, b) -> a + " " + b)
                        .orElse("")
                : words.get(0).text().substring(1);
        advance();
        if (!ended && line.strip().toLowerCase(Locale.ROOT).startsWith("*vertices")) {
            advance();
        }
        int index = 0;
        while (inSection()) {
            if (!line.isBlank()) {
                if (index == ids.size()) {
                    throw failure(
                            1,
                            Require.message(
                                    "line",
                                    line.strip(),
                                    "the values (" + name + ")",
                                    "is one more than there are vertices",
                                    "count them anew"));
                }
                values.computeIfAbsent(ids.get(index), id -> new LinkedHashMap<>())
                        .put(name, GraphDraft.Value.open(line.strip()));
                index++;
            }
            advance();
        }
    }

    private void requireVertices() {
        if (!networkSeen) {
            throw failure(
                    1,
                    Require.message(
                            "section",
                            line.strip(),
                            "a Pajek file",
                            "must follow *Vertices",
                            "put the vertices first"));
        }
    }

    private int index(Word word) {
        return (int) whole(word, "vertex", 1, ids.size()) - 1;
    }

    private long whole(Word word, String what, long least, long most) {
        try {
            return NumberText.whole(what, word.text(), "a Pajek file", least, most);
        } catch (IllegalArgumentException e) {
            throw text.failure(word.line(), word.column(), e);
        }
    }

    private double number(Word cell) {
        try {
            return NumberText.number("cell", cell.text(), "a matrix");
        } catch (IllegalArgumentException e) {
            throw text.failure(cell.line(), cell.column(), e);
        }
    }

    private static String decoded(String label) {
        return CHARACTER.matcher(label).replaceAll(PajekFile::character);
    }

    private static String character(MatchResult match) {
        int code = Integer.parseInt(match.group(1));
        String decoded = Character.isValidCodePoint(code) ? Character.toString(code) : match.group();
        return Matcher.quoteReplacement(decoded);
    }

    private FileFormatException failure(int column, String problem) {
        return text.failure(number, column, problem);
    }

    private void finish() {
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            draft.addNode(id, values.getOrDefault(id, Map.of()), lines.getOrDefault(Integer.toString(i), 1L), 1);
            if (rows > 0 && i >= rows) {
                draft.markFocus(id);
            }
        }
        boolean arcs = ties.stream().anyMatch(PajekTie::arc);
        boolean edges = ties.stream().anyMatch(tie -> !tie.arc);
        boolean directed = arcs || (arcsSeen && !edges);
        draft.direct(directed ? Direction.DIRECTED : Direction.UNDIRECTED);
        if (arcs && edges) {
            draft.note(ExchangeNote.assumed(
                    draft.file(), "an edge is an arc each way, since a layer has arcs or edges, not both"));
        }
        for (PajekTie tie : ties) {
            add(tie, tie.from, tie.to);
            if (directed && !tie.arc && tie.from != tie.to) {
                add(tie, tie.to, tie.from);
            }
        }
    }

    private void add(PajekTie tie, int from, int to) {
        Map<String, GraphDraft.Value> said = new LinkedHashMap<>();
        if (!tie.weight.isEmpty()) {
            said.put("weight", GraphDraft.Value.open(tie.weight));
        }
        if (!tie.relation.isEmpty()) {
            said.put(GraphDraft.RELATION, GraphDraft.Value.text(tie.relation));
        }
        draft.addTie(ids.get(from), ids.get(to), said, Optional.empty(), tie.line, 1);
    }
}
