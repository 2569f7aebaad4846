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
import io.github.cocreation.metrics.exchange.text.TextCursor;
import java.io.Reader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A graph in Graphviz's DOT language: nodes that need not be declared, chains of edges, subgraphs as ends of edges, defaults of nodes and
 * edges. What a graph or subgraph says of itself is noted and left out, and so are ports.
 *
 * @see <a href="https://graphviz.org/doc/info/lang.html">The DOT language</a>
 */
final class DotFile {
    private final GraphDraft draft;
    private final DotTokens tokens;
    private final int deepest;
    private final Set<List<String>> joined = new HashSet<>();
    private boolean strict;
    private boolean directed;

    /** What is said of nodes and edges of a graph or subgraph unless they say otherwise. */
    private record Defaults(Map<String, GraphDraft.Value> ofNodes, Map<String, GraphDraft.Value> ofTies) {
        Defaults copy() {
            return new Defaults(new LinkedHashMap<>(ofNodes), new LinkedHashMap<>(ofTies));
        }
    }

    private DotFile(String file, TextCursor text, ReadLimits limits) {
        this.draft = new GraphDraft(file, limits);
        this.tokens = new DotTokens(text);
        this.deepest = limits.depth();
    }

    static GraphDraft read(String file, Reader reader, ReadLimits limits) {
        DotFile dot = new DotFile(file, new TextCursor(file, reader, limits), limits);
        dot.readDocument();
        return dot.draft;
    }

    private void readDocument() {
        if (tokens.isWord("strict")) {
            strict = true;
            tokens.advance();
        }
        if (!tokens.isWord("graph") && !tokens.isWord("digraph")) {
            throw unexpected("(graph) or (digraph)");
        }
        directed = tokens.isWord("digraph");
        draft.direct(directed ? Direction.DIRECTED : Direction.UNDIRECTED);
        tokens.advance();
        if (tokens.isId()) {
            tokens.advance();
        }
        readStatements(new Defaults(new LinkedHashMap<>(), new LinkedHashMap<>()), 1);
        if (!tokens.isEnd()) {
            throw unexpected("the end: one graph a file");
        }
    }

    /** Reads what is in braces; answers with the nodes named there. */
    private Set<String> readStatements(Defaults defaults, int depth) {
        if (depth > deepest) {
            throw failure(Require.message(
                    "depth",
                    "more than " + deepest,
                    "a DOT file",
                    "is above what may be read",
                    "it is not what it seems, or raise the limit"));
        }
        expect("{");
        Set<String> named = new LinkedHashSet<>();
        while (!tokens.is("}")) {
            if (tokens.is(";")) {
                tokens.advance();
            } else {
                named.addAll(readStatement(defaults, depth));
            }
        }
        tokens.advance();
        return named;
    }

    private Set<String> readStatement(Defaults defaults, int depth) {
        for (String kind : ImmutableList.of("node", "edge", "graph")) {
            if (tokens.isWord(kind)) {
                tokens.advance();
                Map<String, GraphDraft.Value> said = readAttributes();
                switch (kind) {
                    case "node" -> defaults.ofNodes.putAll(said);
                    case "edge" -> defaults.ofTies.putAll(said);
                    default -> noteOfGraph();
                }
                return Set.of();
            }
        }
        long line = tokens.line();
        int column = tokens.column();
        if (tokens.isId() && !tokens.isWord("subgraph")) {
            String id = tokens.text();
            tokens.advance();
            if (tokens.is("=")) {
                tokens.advance();
                readId();
                noteOfGraph();
                return Set.of();
            }
            passPort();
            if (!tokens.isEdge()) {
                Map<String, GraphDraft.Value> values = newNode(id, defaults);
                values.putAll(readAttributes());
                draft.mention(id, values, line, column);
                return Set.of(id);
            }
            draft.mention(id, newNode(id, defaults), line, column);
            return readChain(Set.of(id), defaults, depth);
        }
        Set<String> nodes = readSubgraph(defaults, depth);
        return tokens.isEdge() ? readChain(nodes, defaults, depth) : nodes;
    }

    /** The values of a node that is named for the first time; nothing if it was named before. */
    private Map<String, GraphDraft.Value> newNode(String id, Defaults defaults) {
        return draft.nodes().containsKey(id) ? new LinkedHashMap<>() : new LinkedHashMap<>(defaults.ofNodes);
    }

    private Set<String> readSubgraph(Defaults defaults, int depth) {
        if (tokens.isWord("subgraph")) {
            tokens.advance();
            if (tokens.isId()) {
                tokens.advance();
            }
            draft.note(ExchangeNote.skipped(draft.file(), "subgraphs: their nodes are nodes like others"));
        }
        return readStatements(defaults.copy(), depth + 1);
    }

    private Set<String> readChain(Set<String> first, Defaults defaults, int depth) {
        Set<String> all = new LinkedHashSet<>(first);
        record Step(Set<String> from, Set<String> to, long line, int column) {}
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        Set<String> before = first;
        while (tokens.isEdge()) {
            long line = tokens.line();
            int column = tokens.column();
            if (tokens.is("->") != directed) {
                throw unexpected(directed ? "(->) in a digraph" : "(--) in a graph");
            }
            tokens.advance();
            Set<String> next;
            if (tokens.isId() && !tokens.isWord("subgraph")) {
                String id = tokens.text();
                draft.mention(id, newNode(id, defaults), tokens.line(), tokens.column());
                tokens.advance();
                passPort();
                next = Set.of(id);
            } else {
                next = readSubgraph(defaults, depth);
            }
            steps.add(new Step(before, next, line, column));
            all.addAll(next);
            before = next;
        }
        Map<String, GraphDraft.Value> values = new LinkedHashMap<>(defaults.ofTies);
        values.putAll(readAttributes());
        for (Step step : steps.build()) {
            for (String from : step.from) {
                for (String to : step.to) {
                    add(from, to, values, step.line, step.column);
                }
            }
        }
        return all;
    }

    private void add(String from, String to, Map<String, GraphDraft.Value> values, long line, int column) {
        boolean turned = !directed && from.compareTo(to) > 0;
        if (!strict || joined.add(turned ? List.of(to, from) : List.of(from, to))) {
            draft.addTie(from, to, values, Optional.empty(), line, column);
        }
    }

    private Map<String, GraphDraft.Value> readAttributes() {
        Map<String, GraphDraft.Value> values = new LinkedHashMap<>();
        while (tokens.is("[")) {
            tokens.advance();
            while (!tokens.is("]")) {
                String name = DotNames.read(readId());
                String value = "true";
                if (tokens.is("=")) {
                    tokens.advance();
                    value = readId();
                }
                values.put(name, GraphDraft.Value.open(value));
                if (tokens.is(",") || tokens.is(";")) {
                    tokens.advance();
                }
            }
            tokens.advance();
        }
        return values;
    }

    private void passPort() {
        for (int i = 0; i < 2 && tokens.is(":"); i++) {
            tokens.advance();
            readId();
            draft.note(ExchangeNote.skipped(draft.file(), "at which port of a node an edge ends"));
        }
    }

    private String readId() {
        if (!tokens.isId()) {
            throw unexpected("a name, a number or a text in quotes");
        }
        String id = tokens.text();
        tokens.advance();
        return id;
    }

    private void noteOfGraph() {
        draft.note(ExchangeNote.skipped(draft.file(), "attributes of the graph itself"));
    }

    private void expect(String wanted) {
        if (!tokens.is(wanted)) {
            throw unexpected("(" + wanted + ")");
        }
        tokens.advance();
    }

    private FileFormatException unexpected(String wanted) {
        return failure(Require.message(
                "text",
                tokens.isEnd() ? "the end" : tokens.text(),
                "a DOT file",
                String.format(Locale.ROOT, "must be %s", wanted),
                "a bracket, a quote or a semicolon is missing before"));
    }

    private FileFormatException failure(String problem) {
        return tokens.failure(problem);
    }
}
