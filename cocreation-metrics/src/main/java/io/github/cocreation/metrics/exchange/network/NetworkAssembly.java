/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.Doubles;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.Sign;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.network.TextAttribute;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Puts together what files say: nodes with attributes whose type shows when all are read, then ties between known nodes. */
final class NetworkAssembly {
    private final StakeholderNetworkBuilder network = StakeholderNetwork.builder();
    private boolean signed;
    private final Map<String, StakeholderId> nodes = new LinkedHashMap<>();
    private final TreeMap<AttributeId, Map<StakeholderId, String>> attributes = new TreeMap<>();

    /** Adds a node; its id must be new. */
    StakeholderId addNode(String id) {
        StakeholderId stakeholder = StakeholderId.of(id);
        if (nodes.putIfAbsent(id, stakeholder) != null) {
            throw Require.failure("id", id, "a node", "is there twice", "remove one of the two, or rename it");
        }
        network.addStakeholder(stakeholder);
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

    /** The node a tie names. */
    StakeholderId node(String end, String id) {
        StakeholderId stakeholder = nodes.get(id);
        if (stakeholder == null) {
            throw Require.failure(end, id, "a tie", "must be the id of a node", DidYouMean.remedy(id, nodes.keySet()));
        }
        return stakeholder;
    }

    /** Adds a tie, unless its weight is 0, which says that there is none. */
    void addTie(Layer layer, StakeholderId from, StakeholderId to, double weight) {
        Require.that(
                weight >= 0 || layer.weightMeaning() == WeightMeaning.STRENGTH,
                "weight",
                weight,
                "a tie",
                "must not be negative as a cost",
                "read weights as strengths, whose sign may be negative");
        signed |= weight < 0;
        if (weight != 0) {
            network.addTie(layer.id(), from, to, weight);
        }
    }

    static double weight(String text) {
        Double weight = Doubles.tryParse(text);
        if (weight == null || !Double.isFinite(weight)) {
            throw Require.failure(
                    "weight",
                    text,
                    "a tie",
                    "must be a finite number",
                    "remove the row if there is no tie, or the column if ties have no weight");
        }
        return weight;
    }

    /** An attribute is of numbers if it has values and every one is a finite number. */
    StakeholderNetwork build(Layer layer) {
        network.addLayer(signed ? layer.toBuilder().sign(Sign.SIGNED).build() : layer);
        attributes.forEach((attribute, values) -> {
            if (!values.isEmpty() && values.values().stream().allMatch(NetworkAssembly::isNumber)) {
                values.forEach((node, value) -> network.putNumber(attribute, node, Double.parseDouble(value)));
            } else {
                network.addAttribute(new TextAttribute(attribute, ImmutableSortedMap.copyOf(values)));
            }
        });
        return network.build();
    }

    private static boolean isNumber(String value) {
        Double number = Doubles.tryParse(value);
        return number != null && Double.isFinite(number);
    }
}
