/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.CloseNames;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.FocusId;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.Sign;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.network.TextAttribute;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.exchange.text.NumberText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes a network of what a file says of a graph, and tells what of it has no place there. */
final class GraphNetwork {
    private static final int SHOWN = 10;

    private final GraphDraft draft;
    private final Reading reading;
    private final StakeholderNetworkBuilder network = StakeholderNetwork.builder();
    private final ImmutableSet<String> foci;
    private final Map<String, StakeholderId> stakeholders = new LinkedHashMap<>();
    private final Map<String, FocusId> focusIds = new LinkedHashMap<>();
    private final TreeMap<LayerId, Sign> layers = new TreeMap<>();
    private final List<ExchangeNote> notes;
    private final TreeMap<LayerId, Integer> zeroWeights = new TreeMap<>();
    private Optional<String> layerAttribute = Optional.empty();

    /**
     * How to read what a file leaves open.
     *
     * @param direction whether ties have a direction, whatever the file says
     * @param weightMeaning what a larger weight says
     * @param weight the attribute of ties that is their weight; must be there if it is asked for
     * @param layers the attributes of ties that can name their layer
     * @param layerRequired whether one of them must be there
     */
    record Reading(
            Optional<Direction> direction,
            WeightMeaning weightMeaning,
            Optional<String> weight,
            ImmutableSet<String> layers,
            boolean layerRequired) {}

    private GraphNetwork(GraphDraft draft, Reading reading) {
        this.draft = draft;
        this.reading = reading;
        this.notes = new ArrayList<>(draft.notes());
        this.foci = draft.foci();
    }

    static NetworkReading of(GraphDraft draft, Reading reading) {
        return new GraphNetwork(draft, reading).build();
    }

    private NetworkReading build() {
        addNodes();
        Optional<String> weight = weight();
        layerAttribute = layerAttribute();
        noteOtherAttributes(weight);
        addTies(weight);
        addLayers(weight.isPresent());
        addAttributes();
        try {
            return new NetworkReading(
                    network.build(), ImmutableSortedMap.copyOf(zeroWeights), ImmutableList.copyOf(notes));
        } catch (IllegalArgumentException e) {
            throw draft.failure(1, 1, e);
        }
    }

    private void addNodes() {
        draft.nodes().values().forEach(node -> {
            try {
                if (foci.contains(node.id())) {
                    focusIds.put(node.id(), FocusId.of(node.id()));
                } else {
                    StakeholderId id = StakeholderId.of(node.id());
                    stakeholders.put(node.id(), id);
                    network.addStakeholder(id);
                }
            } catch (IllegalArgumentException e) {
                throw draft.failure(node.line(), node.column(), e);
            }
        });
    }

    /** The attribute that is read as weight. */
    private Optional<String> weight() {
        if (reading.weightMeaning() == WeightMeaning.NONE) {
            return Optional.empty();
        }
        if (reading.weight().isEmpty()) {
            return Optional.of(NetworkReader.USUAL_WEIGHT)
                    .filter(usual ->
                            draft.ties().stream().anyMatch(tie -> tie.values().containsKey(usual)));
        }
        requireAttribute("weight", reading.weight().get());
        return reading.weight();
    }

    private Set<String> tieAttributes() {
        Set<String> names = new TreeSet<>();
        draft.ties().forEach(tie -> names.addAll(tie.values().keySet()));
        return names;
    }

    private void requireAttribute(String what, String wanted) {
        Set<String> names = tieAttributes();
        if (!names.contains(wanted)) {
            throw draft.failure(
                    1,
                    1,
                    Require.message(
                            what,
                            wanted,
                            "a tie",
                            "must be an attribute of ties",
                            new CloseNames(names, "look into the file").remedy(wanted)));
        }
    }

    /** The attribute that is read as layer. */
    private Optional<String> layerAttribute() {
        if (reading.layerRequired()) {
            reading.layers().forEach(name -> requireAttribute("layer", name));
        }
        Set<String> names = tieAttributes();
        return reading.layers().stream().filter(names::contains).findFirst();
    }

    private void noteOtherAttributes(Optional<String> weight) {
        Set<String> others = tieAttributes();
        weight.ifPresent(others::remove);
        layerAttribute.ifPresent(others::remove);
        if (!others.isEmpty()) {
            notes.add(ExchangeNote.skipped(draft.file(), "attributes of ties that are no weight: " + shown(others)));
        }
    }

    private static String shown(Set<String> names) {
        List<String> first = names.stream().limit(SHOWN).toList();
        return String.join(", ", first) + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "");
    }

    private void addTies(Optional<String> weight) {
        CloseNames known = new CloseNames(draft.nodes().keySet(), "add the nodes that are missing");
        long unweighted = 0;
        for (GraphDraft.Tie tie : tiesOnce()) {
            requireNode("source", tie.source(), tie, known);
            requireNode("target", tie.target(), tie, known);
            try {
                Optional<String> said =
                        weight.map(name -> tie.values().get(name)).map(GraphDraft.Value::text);
                if (weight.isPresent() && said.isEmpty()) {
                    unweighted++;
                }
                double value = said.map(text -> NumberText.number("weight", text, "a tie"))
                        .orElse(1.0);
                Require.that(
                        value >= 0 || reading.weightMeaning() == WeightMeaning.STRENGTH,
                        "weight",
                        value,
                        "a tie",
                        "must not be negative as a cost",
                        "read weights as strengths, whose sign may be negative");
                LayerId layer = layer(tie);
                layers.merge(layer, value < 0 ? Sign.SIGNED : Sign.UNSIGNED, (a, b) -> a == Sign.SIGNED ? a : b);
                if (value == 0) {
                    zeroWeights.merge(layer, 1, Integer::sum);
                } else {
                    add(tie, layer, value);
                }
            } catch (IllegalArgumentException e) {
                throw draft.failure(tie.line(), tie.column(), e);
            }
        }
        if (unweighted > 0) {
            notes.add(ExchangeNote.assumed(draft.file(), unweighted + " ties without a weight have the weight 1"));
        }
    }

    /** The ties, without those that say again from the other end what another said. */
    private List<GraphDraft.Tie> tiesOnce() {
        if (!draft.saysBothWays() || direction() == Direction.DIRECTED || !foci.isEmpty()) {
            return draft.ties();
        }
        Set<GraphDraft.Ends> said = new HashSet<>();
        return draft.ties().stream()
                .filter(tie -> {
                    GraphDraft.Ends ends = GraphDraft.Ends.of(tie);
                    boolean again = !tie.source().equals(tie.target()) && said.contains(ends.turned());
                    said.add(ends);
                    return !again;
                })
                .toList();
    }

    private Direction direction() {
        return reading.direction().orElse(draft.direction().orElse(Direction.DIRECTED));
    }

    private LayerId layer(GraphDraft.Tie tie) {
        Optional<GraphDraft.Value> named =
                layerAttribute.map(name -> tie.values().get(name));
        return named.isEmpty()
                ? NetworkReader.LAYER
                : LayerId.of(named.get().text().strip());
    }

    private void requireNode(String end, String id, GraphDraft.Tie tie, CloseNames known) {
        if (!draft.nodes().containsKey(id)) {
            throw draft.failure(
                    tie.line(),
                    tie.column(),
                    Require.message(end, id, "a tie", "must be the id of a node", known.remedy(id)));
        }
    }

    private void add(GraphDraft.Tie tie, LayerId layer, double weight) {
        StakeholderId from = stakeholders.get(tie.source());
        StakeholderId to = stakeholders.get(tie.target());
        if (from != null && to != null && foci.isEmpty()) {
            network.addTie(layer, from, to, weight, tie.span());
            return;
        }
        FocusId focus = Optional.ofNullable(focusIds.get(tie.target())).orElse(focusIds.get(tie.source()));
        StakeholderId stakeholder = from == null ? to : from;
        if (stakeholder == null || focus == null) {
            throw Require.failure(
                    "tie",
                    tie.source() + " - " + tie.target(),
                    "a two-mode network",
                    "must join somebody who takes part and what they take part in",
                    "read it as a network of one mode");
        }
        network.addAffiliation(layer, stakeholder, focus, weight, tie.span());
    }

    private void addLayers(boolean weighted) {
        if (layers.isEmpty()) {
            layers.put(NetworkReader.LAYER, Sign.UNSIGNED);
        }
        layers.forEach((id, sign) -> network.addLayer(Layer.builder()
                .id(id)
                .direction(foci.isEmpty() ? direction() : Direction.UNDIRECTED)
                .mode(foci.isEmpty() ? Mode.ONE_MODE : Mode.TWO_MODE)
                .sign(sign)
                .weightMeaning(weighted ? reading.weightMeaning() : WeightMeaning.NONE)
                .build()));
    }

    private void addAttributes() {
        Map<String, TreeMap<StakeholderId, GraphDraft.Value>> columns = new LinkedHashMap<>();
        draft.attributes().forEach(name -> columns.put(name, new TreeMap<>()));
        long ofFoci = 0;
        for (GraphDraft.Node node : draft.nodes().values()) {
            StakeholderId id = stakeholders.get(node.id());
            for (Map.Entry<String, GraphDraft.Value> value : node.values().entrySet()) {
                if (id == null) {
                    ofFoci++;
                } else if (!value.getValue().text().isBlank()) {
                    columns.computeIfAbsent(value.getKey(), name -> new TreeMap<>())
                            .put(id, value.getValue());
                }
            }
        }
        if (ofFoci > 0) {
            notes.add(ExchangeNote.skipped(
                    draft.file(), ofFoci + " values of attributes of what stakeholders take part in"));
        }
        columns.forEach(this::addAttribute);
    }

    private void addAttribute(String name, SortedMap<StakeholderId, GraphDraft.Value> values) {
        AttributeId attribute;
        try {
            attribute = AttributeId.of(name.strip());
        } catch (IllegalArgumentException e) {
            notes.add(ExchangeNote.skipped(
                    draft.file(), "an attribute whose name is blank, too long or has control characters"));
            return;
        }
        boolean numbers = !values.isEmpty()
                && values.values().stream().allMatch(value -> !value.isText() && NumberText.isNumber(value.text()));
        if (numbers) {
            values.forEach((node, value) -> network.putNumber(attribute, node, Double.parseDouble(value.text())));
        } else {
            ImmutableSortedMap.Builder<StakeholderId, String> texts = ImmutableSortedMap.naturalOrder();
            values.forEach((node, value) -> texts.put(node, value.text()));
            network.addAttribute(new TextAttribute(attribute, texts.build()));
        }
    }
}
