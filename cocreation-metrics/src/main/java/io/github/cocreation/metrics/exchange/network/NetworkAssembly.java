/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.Doubles;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Sign;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.network.TextAttribute;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.work.Work;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts together what files say: nodes with attributes whose type shows when all are read, then ties between known nodes. */
final class NetworkAssembly {
    /** Sums and squares of weights stay numbers. */
    private static final double LARGEST_WEIGHT = 1e100;

    private final StakeholderNetworkBuilder network = StakeholderNetwork.builder();
    private final TreeMap<String, LayerId> layers = new TreeMap<>();
    private final TreeSet<LayerId> signed = new TreeSet<>();
    private final TreeMap<LayerId, Integer> zeroWeights = new TreeMap<>();
    /** Numbered as the builder numbers them. */
    private final IdNumbers nodes = new IdNumbers();

    private final TreeMap<AttributeId, Map<StakeholderId, String>> attributes = new TreeMap<>();
    private final Set<ExchangeNote> notes = new LinkedHashSet<>();

    /** Adds a node; its id must be new. */
    StakeholderId addNode(String id) {
        StakeholderId stakeholder = StakeholderId.of(id);
        if (!nodes.add(id)) {
            throw Require.failure("id", id, "a node", "is there twice", "remove one of the two, or rename it");
        }
        network.addStakeholder(stakeholder);
        network.numberOf(stakeholder);
        return stakeholder;
    }

    /** Declares an attribute, so that it is there even if nobody has a value. */
    AttributeId addAttribute(String name) {
        AttributeId attribute = AttributeId.of(name);
        attributes.computeIfAbsent(attribute, id -> new TreeMap<>());
        return attribute;
    }

    /** Says what is known of a node; an empty value says nothing. */
    void put(AttributeId attribute, StakeholderId node, String value) {
        if (!value.isBlank()) {
            attributes.computeIfAbsent(attribute, id -> new TreeMap<>()).put(node, value);
        }
    }

    /** The number of the node a tie names. */
    int node(String end, String id) {
        int number = nodes.number(id);
        if (number == IdNumbers.NONE) {
            throw Require.failure(end, id, "a tie", "must be the id of a node", DidYouMean.remedy(id, nodes.ids()));
        }
        return number;
    }

    /** The number of a node, or {@link IdNumbers#NONE} if it is not known yet. */
    int known(String id) {
        return nodes.number(id);
    }

    /** The days a tie tells; none if they are not days, which is noted once. */
    Optional<Span> days(String file, String from, String until) {
        if (from.isEmpty() && until.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate first = LocalDate.parse(from);
            return Optional.of(
                    new Span(first, until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until))));
        } catch (DateTimeException | IllegalArgumentException e) {
            notes.add(ExchangeNote.skipped(
                    file, "when ties hold, where it does not say a first day and a later one as 2026-03-01"));
            return Optional.empty();
        }
    }

    /** The layer a tie names. */
    LayerId layer(String name) {
        return layers.computeIfAbsent(name, LayerId::of);
    }

    /** Adds a tie to a layer that is otherwise read so, unless its weight is 0, which says that there is none. */
    void addTie(Layer read, LayerId layer, int from, int to, double weight, Optional<Span> days) {
        if (weight < 0 && read.weightMeaning() != WeightMeaning.STRENGTH) {
            throw Require.failure(
                    "weight",
                    weight,
                    "a tie",
                    "must not be negative as a cost",
                    "read weights as strengths, whose sign may be negative");
        }
        if (weight < 0) {
            signed.add(layer);
        }
        if (weight == 0) {
            zeroWeights.merge(layer, 1, Integer::sum);
        } else {
            network.addTie(layer, from, to, weight, days);
        }
    }

    static double weight(String text) {
        double plain = PlainNumber.of(text);
        if (!Double.isNaN(plain)) {
            return plain;
        }
        Double weight = Doubles.tryParse(text);
        if (weight == null || Double.isNaN(weight) || Math.abs(weight) > LARGEST_WEIGHT) {
            throw Require.failure(
                    "weight",
                    text,
                    "a tie",
                    "must be a number of at most 1e100",
                    "remove the row if there is no tie, or the column if ties have no weight");
        }
        return weight;
    }

    /**
     * The layers that ties named, or the one of its own where none did. An attribute is of numbers if it has values and every one is
     * a finite number.
     */
    NetworkReading build(Layer read, Work work) {
        for (LayerId layer : layers.isEmpty() ? Set.of(read.id()) : layers.values()) {
            network.addLayer(read.toBuilder()
                    .id(layer)
                    .sign(signed.contains(layer) ? Sign.SIGNED : Sign.UNSIGNED)
                    .build());
        }
        attributes.forEach((attribute, values) -> {
            if (!values.isEmpty() && values.values().stream().allMatch(NetworkAssembly::isNumber)) {
                values.forEach((node, value) -> network.putNumber(attribute, node, Double.parseDouble(value)));
            } else {
                network.addAttribute(new TextAttribute(attribute, ImmutableSortedMap.copyOf(values)));
            }
        });
        return new NetworkReading(
                network.build(work), ImmutableSortedMap.copyOf(zeroWeights), ImmutableList.copyOf(notes));
    }

    private static boolean isNumber(String value) {
        Double number = Doubles.tryParse(value);
        return number != null && Double.isFinite(number);
    }
}
