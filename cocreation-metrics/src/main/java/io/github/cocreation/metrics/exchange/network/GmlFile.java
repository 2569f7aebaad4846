/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.exchange.text.CharacterEntities;
import io.github.cocreation.metrics.exchange.text.TextCursor;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A graph in GML: keys with numbers, texts or lists. A node's label is its id if every node has one and all differ, else its number is.
 *
 * @see <a href="https://networkx.org/documentation/stable/reference/readwrite/gml.html">GML as NetworkX reads it</a>
 */
final class GmlFile {
    private static final String LABEL = "label";

    private final GraphDraft draft;
    private final TextCursor text;
    private final int deepest;
    private final Map<String, Element> nodes = new LinkedHashMap<>();
    private final List<Element> ties = new ArrayList<>();
    private boolean directed;
    private boolean graphSeen;

    /** A node or an edge, and where it stands. */
    private record Element(Map<String, GraphDraft.Value> values, long line, int column) {}

    private GmlFile(String file, TextCursor text, ReadLimits limits) {
        this.draft = new GraphDraft(file, limits);
        this.text = text;
        this.deepest = limits.depth();
    }

    static GraphDraft read(String file, Reader reader, ReadLimits limits) {
        GmlFile gml = new GmlFile(file, new TextCursor(file, reader, limits), limits);
        gml.readDocument();
        return gml.draft;
    }

    private void readDocument() {
        passBlank();
        while (text.peek() != TextCursor.END) {
            String key = key();
            if (key.equalsIgnoreCase("graph") && text.peek() == '[') {
                readGraph();
            } else {
                passValue(1);
            }
            passBlank();
        }
        if (!graphSeen) {
            throw text.failure(Require.message(
                    "key", "graph", "a GML file", "is missing", "the file is of another format, or was cut off"));
        }
        finish();
    }

    private void readGraph() {
        if (graphSeen) {
            throw text.failure(Require.message(
                    "key", "graph", "a GML file", "must be there once", "write the graphs into different files"));
        }
        graphSeen = true;
        open();
        while (!closed()) {
            String key = key();
            if (text.peek() == '[' && (key.equalsIgnoreCase("node") || key.equalsIgnoreCase("edge"))) {
                readElement(key.equalsIgnoreCase("node"));
            } else if (text.peek() == '[') {
                passValue(2);
            } else {
                GraphDraft.Value value = scalar();
                if (key.equalsIgnoreCase("directed")) {
                    directed = value.text().equals("1");
                }
            }
        }
    }

    private void readElement(boolean isNode) {
        long line = text.line();
        int column = text.column();
        draft.counted(line, column);
        Map<String, GraphDraft.Value> values = new LinkedHashMap<>();
        open();
        while (!closed()) {
            String key = key();
            if (text.peek() == '[') {
                draft.note(ExchangeNote.skipped(draft.file(), "lists of values, such as (" + key + ")"));
                passValue(3);
            } else if (values.put(key, scalar()) != null) {
                draft.note(ExchangeNote.skipped(
                        draft.file(), "all but the last value of (" + key + ") where an element has several"));
            }
        }
        Element element = new Element(values, line, column);
        if (!isNode) {
            ties.add(element);
        } else if (nodes.putIfAbsent(required(element, "id"), element) != null) {
            throw text.failure(
                    line,
                    column,
                    Require.message(
                            "id",
                            required(element, "id"),
                            "a node",
                            "is there twice",
                            "remove one of the two, or rename it"));
        }
    }

    private String required(Element element, String key) {
        GraphDraft.Value value = element.values.get(key);
        if (value == null) {
            throw text.failure(
                    element.line,
                    element.column,
                    Require.message("key", key, "a node or edge", "is missing", "add it"));
        }
        return value.text();
    }

    private void finish() {
        draft.direct(directed ? Direction.DIRECTED : Direction.UNDIRECTED);
        Set<String> labels = new LinkedHashSet<>();
        nodes.values().stream()
                .map(node -> node.values.get(LABEL))
                .filter(label -> label != null && !label.text().isBlank())
                .forEach(label -> labels.add(label.text().strip()));
        boolean byLabel = !nodes.isEmpty() && labels.size() == nodes.size();
        Map<String, String> ids = new LinkedHashMap<>();
        nodes.forEach((number, node) -> {
            Map<String, GraphDraft.Value> values = new LinkedHashMap<>(node.values);
            values.remove("id");
            GraphDraft.Value label = byLabel ? values.remove(LABEL) : null;
            String id = label == null ? number : label.text().strip();
            ids.put(number, id);
            draft.addNode(id, values, node.line, node.column);
        });
        for (Element tie : ties) {
            Map<String, GraphDraft.Value> values = new LinkedHashMap<>(tie.values);
            String source = required(tie, "source");
            String target = required(tie, "target");
            values.remove("source");
            values.remove("target");
            draft.addTie(
                    ids.getOrDefault(source, source),
                    ids.getOrDefault(target, target),
                    values,
                    Optional.empty(),
                    tie.line,
                    tie.column);
        }
    }

    /** Passes white space and comments. */
    private void passBlank() {
        while (text.peek() != TextCursor.END && (Character.isWhitespace(text.peek()) || text.peek() == '#')) {
            if (text.peek() == '#') {
                text.nextLine();
            } else {
                text.next();
            }
        }
    }

    private static boolean isOfKey(int c) {
        return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private String key() {
        StringBuilder key = new StringBuilder();
        while (isOfKey(text.peek())) {
            key.append((char) text.next());
        }
        if (key.isEmpty()) {
            throw unexpected("a key");
        }
        passBlank();
        return key.toString();
    }

    private FileFormatException unexpected(String wanted) {
        String found = text.peek() == TextCursor.END ? "the end" : Character.toString(text.peek());
        return text.failure(Require.message(
                "text", found, "a GML file", "must be " + wanted, "a bracket or a quote is missing before"));
    }

    private void open() {
        text.next();
        passBlank();
    }

    /** Whether the list ends here; passes its bracket if so. */
    private boolean closed() {
        if (text.peek() == ']') {
            text.next();
            passBlank();
            return true;
        }
        return false;
    }

    private GraphDraft.Value scalar() {
        GraphDraft.Value value;
        if (text.peek() == '"') {
            text.next();
            StringBuilder quoted = new StringBuilder();
            while (text.peek() != '"') {
                if (text.peek() == TextCursor.END) {
                    throw unexpected("a quote at the end of a text");
                }
                quoted.append((char) text.next());
            }
            text.next();
            value = GraphDraft.Value.text(CharacterEntities.decode(quoted.toString()));
        } else {
            StringBuilder number = new StringBuilder();
            while (isOfKey(text.peek()) || "+-.".indexOf(text.peek()) >= 0) {
                number.append((char) text.next());
            }
            if (number.isEmpty()) {
                throw unexpected("a number, a text in quotes or a list");
            }
            value = GraphDraft.Value.open(number.toString());
        }
        passBlank();
        return value;
    }

    private void passValue(int depth) {
        if (text.peek() != '[') {
            scalar();
            return;
        }
        if (depth >= deepest) {
            throw text.failure(Require.message(
                    "depth",
                    "more than " + deepest,
                    "a GML file",
                    "is above what may be read",
                    "it is not what it seems, or raise the limit"));
        }
        open();
        while (!closed()) {
            key();
            passValue(depth + 1);
        }
    }
}
