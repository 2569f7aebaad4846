/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Doubles;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.metrics.exchange.text.ElementCount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a file says of a graph, before it is known which of it makes a network. Not thread-safe. */
final class GraphDraft {
    /** The attribute of ties for the relations that a file itself tells apart, such as the matrices of a UCINET file. */
    static final String RELATION = "relation";

    /** A value of an attribute, and whether the file itself calls it text, even if it looks like a number. */
    record Value(String text, boolean isText) {
        static Value open(String text) {
            return new Value(text, false);
        }

        static Value text(String text) {
            return new Value(text, true);
        }
    }

    /** A node, and where it stands. */
    record Node(String id, Map<String, Value> values, long line, int column) {}

    /** A tie, and where it stands. */
    record Tie(String source, String target, Map<String, Value> values, Optional<Span> span, long line, int column) {}

    private final String file;
    private final ElementCount count;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Tie> ties = new ArrayList<>();
    private final Set<String> attributes = new LinkedHashSet<>();
    private final Set<String> foci = new LinkedHashSet<>();
    private final Set<ExchangeNote> notes = new LinkedHashSet<>();
    private Optional<Direction> direction = Optional.empty();
    private boolean bothWays;

    GraphDraft(String file, ReadLimits limits) {
        this.file = file;
        this.count = new ElementCount(limits);
    }

    String file() {
        return file;
    }

    /** Says whether ties have a direction. */
    void direct(Direction said) {
        direction = Optional.of(said);
    }

    /**
     * Says that the ties are the cells of a matrix, which has no direction of its own: one that is symmetric is taken to be undirected,
     * and then says every tie twice.
     */
    void directBySymmetry() {
        bothWays = true;
        Map<Ends, Double> cells = new HashMap<>();
        ties.forEach(tie -> cells.put(Ends.of(tie), weight(tie)));
        boolean symmetric = ties.stream().allMatch(tie -> {
            Double back = cells.get(Ends.of(tie).turned());
            return back != null && back == weight(tie);
        });
        direct(symmetric ? Direction.UNDIRECTED : Direction.DIRECTED);
        if (symmetric) {
            note(ExchangeNote.assumed(file, "ties have no direction, since the matrix is symmetric"));
        }
    }

    private static double weight(Tie tie) {
        Value weight = tie.values.get(NetworkReader.USUAL_WEIGHT);
        Double number = weight == null ? Double.valueOf(1) : Doubles.tryParse(weight.text);
        return number == null ? Double.NaN : number;
    }

    /** Whether ties without direction are said from both ends. */
    boolean saysBothWays() {
        return bothWays;
    }

    /** The ends of a tie in its relation. */
    record Ends(String source, String target, String relation) {
        static Ends of(Tie tie) {
            Value relation = tie.values.get(RELATION);
            return new Ends(tie.source, tie.target, relation == null ? "" : relation.text);
        }

        Ends turned() {
            return new Ends(/* source= */ target, /* target= */ source, relation);
        }
    }

    /** Declares an attribute of nodes, so that it is there even if nobody has a value. */
    void addAttribute(String name) {
        attributes.add(name);
    }

    /** Adds a node, whose id must be new. */
    void addNode(String id, Map<String, Value> values, long line, int column) {
        counted(line, column);
        if (nodes.putIfAbsent(id, new Node(id, values, line, column)) != null) {
            throw failure(
                    line,
                    column,
                    Require.message("id", id, "a node", "is there twice", "remove one of the two, or rename it"));
        }
    }

    /** Adds a node if there is none of that id; else adds the values to it, which replace others of the same names. */
    void mention(String id, Map<String, Value> values, long line, int column) {
        Node before = nodes.get(id);
        if (before == null) {
            addNode(id, values, line, column);
        } else if (!values.isEmpty()) {
            Map<String, Value> all = new LinkedHashMap<>(before.values);
            all.putAll(values);
            nodes.put(id, new Node(id, all, before.line, before.column));
        }
    }

    void addTie(String source, String target, Map<String, Value> values, Optional<Span> span, long line, int column) {
        counted(line, column);
        ties.add(new Tie(source, target, values, span, line, column));
    }

    /** Says that a node is what others take part in, so that ties are affiliations with it. */
    void markFocus(String id) {
        foci.add(id);
    }

    /** Says something once, however often it comes up. */
    void note(ExchangeNote note) {
        notes.add(note);
    }

    /** Counts something that takes room. */
    void counted(long line, int column) {
        try {
            count.add(1);
        } catch (IllegalArgumentException e) {
            throw new FileFormatException(file, line, column, e);
        }
    }

    Optional<Direction> direction() {
        return direction;
    }

    Map<String, Node> nodes() {
        return nodes;
    }

    List<Tie> ties() {
        return ties;
    }

    ImmutableSet<String> attributes() {
        return ImmutableSet.copyOf(attributes);
    }

    ImmutableSet<String> foci() {
        return ImmutableSet.copyOf(foci);
    }

    ImmutableList<ExchangeNote> notes() {
        return ImmutableList.copyOf(notes);
    }

    FileFormatException failure(long line, int column, String problem) {
        return new FileFormatException(file, line, column, problem);
    }

    FileFormatException failure(long line, int column, IllegalArgumentException cause) {
        return new FileFormatException(file, line, column, cause);
    }
}
