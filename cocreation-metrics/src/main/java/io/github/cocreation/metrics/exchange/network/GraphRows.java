/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.network.Affiliation;
import io.github.cocreation.core.network.Attribute;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.FocusId;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.NumberAttribute;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.Tie;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A network as formats have it: nodes, numbered from 0, and ties between them. Notes what a format cannot hold. */
final class GraphRows {
    /**
     * A tie.
     *
     * @param from the place of the node where it starts
     * @param to the place of the node where it leads
     * @param weight its weight
     * @param layer the layer it is in
     * @param span when it holds
     */
    record Row(int from, int to, double weight, LayerId layer, Optional<Span> span) {}

    private final StakeholderNetwork network;
    private final ImmutableList<Layer> layers;
    private final ImmutableList<String> ids;
    private final int stakeholders;
    private final ImmutableList<Row> ties;
    private final Set<ExchangeNote> notes = new LinkedHashSet<>();

    private GraphRows(
            StakeholderNetwork network,
            ImmutableList<Layer> layers,
            ImmutableList<String> ids,
            int stakeholders,
            ImmutableList<Row> ties) {
        this.network = network;
        this.layers = layers;
        this.ids = ids;
        this.stakeholders = stakeholders;
        this.ties = ties;
    }

    /** The rows of these layers, or of all that go together if none are named. */
    static GraphRows of(StakeholderNetwork network, ImmutableSet<LayerId> wanted) {
        ImmutableList<Layer> layers = wanted.isEmpty()
                ? network.layers().values().asList()
                : ImmutableSortedSet.copyOf(wanted).stream()
                        .map(network::layer)
                        .collect(ImmutableList.toImmutableList());
        for (Layer layer : layers) {
            Layer first = layers.get(0);
            Require.that(
                    layer.direction() == first.direction() && layer.mode() == first.mode(),
                    "layers",
                    first.id() + ", " + layer.id(),
                    "a network to write",
                    "must all be directed, or all undirected, or all of two modes",
                    "write one of them at a time");
        }
        List<String> ids = new ArrayList<>();
        network.stakeholders().forEach(id -> ids.add(id.value()));
        boolean twoMode = !layers.isEmpty() && layers.get(0).mode() == Mode.TWO_MODE;
        List<Row> ties = new ArrayList<>();
        if (twoMode) {
            addAffiliations(network, layers, ids, ties);
        } else {
            Map<StakeholderId, Integer> places = new LinkedHashMap<>();
            network.stakeholders().forEach(id -> places.put(id, places.size()));
            for (Layer layer : layers) {
                for (Tie tie : network.ties(layer.id())) {
                    ties.add(new Row(
                            places.getOrDefault(tie.from(), 0),
                            places.getOrDefault(tie.to(), 0),
                            tie.weight(),
                            layer.id(),
                            tie.span()));
                }
            }
        }
        return new GraphRows(
                network,
                layers,
                ImmutableList.copyOf(ids),
                network.stakeholders().size(),
                ImmutableList.copyOf(ties));
    }

    private static void addAffiliations(
            StakeholderNetwork network, ImmutableList<Layer> layers, List<String> ids, List<Row> ties) {
        TreeMap<FocusId, Integer> places = new TreeMap<>();
        for (Layer layer : layers) {
            network.affiliations(layer.id()).foci().forEach(focus -> places.put(focus, 0));
        }
        for (Map.Entry<FocusId, Integer> focus : places.entrySet()) {
            focus.setValue(ids.size());
            String id = focus.getKey().value();
            Require.that(
                    !network.stakeholders().contains(StakeholderId.of(id)),
                    "focus",
                    id,
                    "a two-mode network to write",
                    "must not be called like a stakeholder",
                    "rename it");
            ids.add(id);
        }
        Map<StakeholderId, Integer> stakeholders = new LinkedHashMap<>();
        network.stakeholders().forEach(id -> stakeholders.put(id, stakeholders.size()));
        for (Layer layer : layers) {
            for (Affiliation row : network.affiliations(layer.id())) {
                ties.add(new Row(
                        stakeholders.getOrDefault(row.stakeholder(), 0),
                        places.getOrDefault(row.focus(), 0),
                        row.weight(),
                        layer.id(),
                        row.span()));
            }
        }
    }

    /** The ids of all nodes: the stakeholders, then what they take part in. */
    ImmutableList<String> ids() {
        return ids;
    }

    /** How many of the nodes are stakeholders; they come first. */
    int stakeholders() {
        return stakeholders;
    }

    ImmutableList<Row> ties() {
        return ties;
    }

    boolean isDirected() {
        return !isTwoMode() && (layers.isEmpty() || layers.get(0).direction() == Direction.DIRECTED);
    }

    boolean isTwoMode() {
        return !layers.isEmpty() && layers.get(0).mode() == Mode.TWO_MODE;
    }

    boolean isWeighted() {
        return layers.stream().anyMatch(layer -> layer.weightMeaning() != WeightMeaning.NONE)
                || ties.stream().anyMatch(tie -> tie.weight != 1);
    }

    boolean isDated() {
        return ties.stream().anyMatch(tie -> tie.span.isPresent());
    }

    /** Whether ties must say in which layer they are. */
    boolean isLayered() {
        return layers.size() > 1 || (layers.size() == 1 && !layers.get(0).id().equals(NetworkReader.LAYER));
    }

    ImmutableList<Layer> layers() {
        return layers;
    }

    /** The attributes of the stakeholders, in order; the mode is not among them. */
    ImmutableList<Attribute> attributes() {
        return network.attributes().values().asList();
    }

    static boolean isNumeric(Attribute attribute) {
        return attribute instanceof NumberAttribute;
    }

    /** What is known of a stakeholder in one respect: text, or a number. */
    Optional<Comparable<?>> value(Attribute attribute, int node) {
        return node < stakeholders
                ? Optional.ofNullable(
                        attribute.values().get(network.stakeholders().asList().get(node)))
                : Optional.empty();
    }

    /** Notes that weights are costs, for a format that has no word for it. */
    void noteCosts(String format) {
        if (layers.stream().anyMatch(layer -> layer.weightMeaning() == WeightMeaning.COST)) {
            assumed(format, "weights are costs here, which the file cannot say: a larger one is farther");
        }
    }

    void noteAttributes(String format) {
        if (!attributes().isEmpty()) {
            skipped(format, attributes().size() + " attributes of stakeholders, for which the format has no place");
        }
    }

    void noteDates(String format) {
        if (isDated()) {
            skipped(format, "when ties hold, for which the format has no place");
        }
    }

    /** Notes that a layer has a name, for a format that has no place for it. */
    void noteLayer(String format) {
        if (isLayered()) {
            skipped(format, "the name of the layer (" + layers.get(0).id() + "), for which the format has no place");
        }
    }

    /** Notes that directed ties read as undirected where each goes both ways, in a format that has no word for direction. */
    void noteDirection(String format, SortedMap<Integer, SortedMap<Integer, Double>> cells) {
        boolean symmetric = cells.entrySet().stream()
                .allMatch(row -> row.getValue().entrySet().stream()
                        .allMatch(cell -> cell.getValue()
                                .equals(cells.getOrDefault(cell.getKey(), new TreeMap<>())
                                        .get(row.getKey()))));
        if (isDirected() && symmetric) {
            assumed(
                    format,
                    "no tie goes one way only, so that a reader takes ties to have no direction unless it is told that"
                            + " they have one");
        }
    }

    void skipped(String format, String text) {
        notes.add(ExchangeNote.skipped(format, text));
    }

    void assumed(String format, String text) {
        notes.add(ExchangeNote.assumed(format, text));
    }

    ImmutableList<ExchangeNote> notes() {
        return ImmutableList.copyOf(notes);
    }

    /** The only layer, for a format that has room for one. */
    GraphRows requireOneLayer(String format) {
        Require.that(
                layers.size() <= 1,
                "number of layers",
                layers.size(),
                "a network to write as " + format,
                "must be 1, for which the format has room",
                "name the layer to write");
        return this;
    }

    /** The sums of the weights of parallel ties, by ends; both ways where ties have no direction. Notes what that loses. */
    SortedMap<Integer, SortedMap<Integer, Double>> cells(String format) {
        SortedMap<Integer, SortedMap<Integer, Double>> cells = new TreeMap<>();
        long parallel = 0;
        for (Row tie : ties) {
            parallel += put(cells, tie.from, tie.to, tie.weight);
            if (!isDirected() && !isTwoMode() && tie.from != tie.to) {
                put(cells, tie.to, tie.from, tie.weight);
            }
        }
        if (parallel > 0) {
            assumed(
                    format,
                    parallel + " ties between the same ends as another are one tie now, their weights added up");
        }
        return cells;
    }

    private static int put(SortedMap<Integer, SortedMap<Integer, Double>> cells, int from, int to, double weight) {
        SortedMap<Integer, Double> row = cells.computeIfAbsent(from, place -> new TreeMap<>());
        int parallel = row.containsKey(to) ? 1 : 0;
        row.merge(to, weight, Double::sum);
        return parallel;
    }
}
