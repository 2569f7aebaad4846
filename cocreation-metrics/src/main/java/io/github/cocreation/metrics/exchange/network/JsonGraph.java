/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.JsonText;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.json.JsonTree;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.time.Span;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A graph in JSON, as NetworkX writes it (node-link, with {@code links} or {@code edges}) or as Cytoscape.js reads it (elements in two lists
 * or in one). Ties are dated by the fields {@code from} and {@code until} of their data, the first day and the first day after, if both
 * are dates or one is absent.
 */
final class JsonGraph {
    private static final Set<String> TIE_FIELDS = Set.of("source", "target", "key", "id");

    private final GraphDraft draft;

    private JsonGraph(String file, ReadLimits limits) {
        this.draft = new GraphDraft(file, limits);
    }

    static GraphDraft read(String file, Reader text, ReadLimits limits) {
        return JsonText.read(file, text, limits, tree -> read(file, tree, limits));
    }

    /** Whether it is in the form of Cytoscape.js rather than that of NetworkX. */
    private static boolean isCytoscape(JsonTree tree) {
        return tree.kind() == JsonTree.Kind.LIST
                || (tree.kind() == JsonTree.Kind.OBJECT
                        && tree.field("elements").isPresent());
    }

    private static GraphDraft read(String file, JsonTree tree, ReadLimits limits) {
        JsonGraph graph = new JsonGraph(file, limits);
        if (isCytoscape(tree)) {
            graph.readCytoscape(tree);
        } else {
            graph.readNodeLink(tree);
        }
        return graph.draft;
    }

    private void readNodeLink(JsonTree tree) {
        direct(tree);
        ImmutableList<JsonTree> nodes = tree.required("nodes").elements();
        boolean named = nodes.stream().noneMatch(node -> node.field("id").isPresent())
                && nodes.stream().anyMatch(node -> node.field("name").isPresent());
        if (named) {
            draft.note(ExchangeNote.assumed(
                    draft.file(), "nodes have no id, so their name is it, and ties name nodes by their place"));
        }
        List<String> ids = new ArrayList<>();
        for (JsonTree node : nodes) {
            String id = id(node.required(named ? "name" : "id"));
            ids.add(id);
            draft.addNode(id, values(node, Set.of(named ? "name" : "id")), node.line(), node.column());
        }
        JsonTree links = tree.field("links")
                .or(() -> tree.field("edges"))
                .orElseThrow(
                        () -> tree.failure("must have the field (links) or (edges)", "the file is of another format"));
        for (JsonTree link : links.elements()) {
            addTie(end(link.required("source"), named, ids), end(link.required("target"), named, ids), link);
        }
        noteOthers(tree, Set.of("directed", "multigraph", "nodes", "links", "edges"));
    }

    private void direct(JsonTree tree) {
        boolean said =
                tree.kind() == JsonTree.Kind.OBJECT && tree.field("directed").isPresent();
        boolean directed = said && tree.required("directed").flag();
        draft.direct(directed ? Direction.DIRECTED : Direction.UNDIRECTED);
        if (!said) {
            draft.note(ExchangeNote.assumed(draft.file(), "ties have no direction, as nothing is said of it"));
        }
    }

    private static String id(JsonTree id) {
        // NetworkX writes tuples as lists
        return id.kind() == JsonTree.Kind.LIST
                ? String.join(", ", id.elements().stream().map(JsonTree::scalar).toList())
                : id.scalar().strip();
    }

    private static String end(JsonTree end, boolean byPlace, List<String> ids) {
        if (!byPlace || end.kind() != JsonTree.Kind.NUMBER) {
            return id(end);
        }
        double place = end.number();
        if (place != Math.rint(place) || place < 0 || place >= ids.size()) {
            throw end.failure("must be the place of a node, from 0", "count the nodes anew");
        }
        return ids.get((int) place);
    }

    private void addTie(String source, String target, JsonTree data) {
        Map<String, GraphDraft.Value> values = values(data, TIE_FIELDS);
        draft.addTie(source, target, values, span(data, values), data.line(), data.column());
    }

    private static Optional<Span> span(JsonTree data, Map<String, GraphDraft.Value> values) {
        Optional<LocalDate> from = date(values.get("from"));
        Optional<LocalDate> until = date(values.get("until"));
        if (from.isEmpty() || (until.isEmpty() && values.containsKey("until"))) {
            return Optional.empty();
        }
        values.remove("from");
        values.remove("until");
        try {
            return Optional.of(new Span(from.get(), until));
        } catch (IllegalArgumentException e) {
            throw data.failure("must have an end (until) after its start (from)", "swap them");
        }
    }

    private static Optional<LocalDate> date(GraphDraft.@Nullable Value value) {
        try {
            return value == null ? Optional.empty() : Optional.of(LocalDate.parse(value.text()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Map<String, GraphDraft.Value> values(JsonTree data, Set<String> without) {
        Map<String, GraphDraft.Value> values = new LinkedHashMap<>();
        data.fields().forEach((name, value) -> {
            if (without.contains(name)) {
                return;
            }
            switch (value.kind()) {
                case TEXT, FLAG -> values.put(name, GraphDraft.Value.text(value.scalar()));
                case NUMBER -> values.put(name, GraphDraft.Value.open(value.scalar()));
                case NOTHING -> {}
                default ->
                    draft.note(ExchangeNote.skipped(
                            draft.file(), "values that are lists or objects, such as (" + name + ")"));
            }
        });
        return values;
    }

    private void readCytoscape(JsonTree tree) {
        direct(tree);
        JsonTree elements = tree.kind() == JsonTree.Kind.LIST ? tree : tree.required("elements");
        List<JsonTree> nodes = new ArrayList<>();
        List<JsonTree> ties = new ArrayList<>();
        if (elements.kind() == JsonTree.Kind.LIST) {
            for (JsonTree element : elements.elements()) {
                boolean isTie = element.field("group")
                        .map(group -> group.text().equals("edges"))
                        .orElse(element.required("data").field("source").isPresent());
                (isTie ? ties : nodes).add(element);
            }
        } else {
            elements.field("nodes").ifPresent(list -> nodes.addAll(list.elements()));
            elements.field("edges").ifPresent(list -> ties.addAll(list.elements()));
        }
        for (JsonTree node : nodes) {
            JsonTree data = node.required("data");
            String id = id(data.required("id"));
            Map<String, GraphDraft.Value> values = values(data, Set.of("id", "parent", "value"));
            GraphDraft.Value name = values.get("name");
            if (name != null && name.text().equals(id)) {
                values.remove("name");
            }
            if (data.field("parent").isPresent()) {
                draft.note(
                        ExchangeNote.skipped(draft.file(), "that nodes stand within nodes: all are of one level now"));
            }
            draft.addNode(id, values, data.line(), data.column());
        }
        for (JsonTree tie : ties) {
            JsonTree data = tie.required("data");
            addTie(id(data.required("source")), id(data.required("target")), data);
        }
        if (tree.kind() == JsonTree.Kind.OBJECT) {
            noteOthers(tree, Set.of("directed", "multigraph", "elements"));
        }
    }

    private void noteOthers(JsonTree tree, Set<String> read) {
        Set<String> others = new LinkedHashSet<>(tree.fields().keySet());
        others.removeAll(read);
        others.removeIf(name -> {
            JsonTree value = tree.fields().get(name);
            return value == null
                    || (value.kind() == JsonTree.Kind.OBJECT && value.fields().isEmpty())
                    || (value.kind() == JsonTree.Kind.LIST && value.elements().isEmpty());
        });
        if (!others.isEmpty()) {
            draft.note(ExchangeNote.skipped(draft.file(), "fields of the graph itself: " + String.join(", ", others)));
        }
    }
}
