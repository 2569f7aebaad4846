/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.network.TextAttribute;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.stakeholder.StakeholderId;

/** Small networks as text: {@code "a-b b-c:2 d"} has ties a - b and b - c (weight 2), and d without any. */
public final class Graphs {
    /** The one layer of all of them. */
    public static final LayerId LAYER = LayerId.of("ties");

    private Graphs() {}

    public static NetworkView undirected(String ties) {
        return view(ties, Direction.UNDIRECTED, WeightMeaning.STRENGTH);
    }

    public static NetworkView directed(String ties) {
        return view(ties, Direction.DIRECTED, WeightMeaning.STRENGTH);
    }

    public static NetworkView view(String ties, Direction direction, WeightMeaning meaning) {
        return NetworkView.of(network(ties, layer(direction, meaning)), LAYER);
    }

    public static Layer layer(Direction direction, WeightMeaning meaning) {
        return Layer.builder()
                .id(LAYER)
                .direction(direction)
                .weightMeaning(meaning)
                .build();
    }

    public static StakeholderNetwork network(String ties, Layer layer) {
        StakeholderNetworkBuilder network = StakeholderNetwork.builder().addLayer(layer);
        for (String word : ties.isEmpty() ? new String[0] : ties.split(" ", -1)) {
            String[] parts = word.split("[-:]", 3);
            for (int i = 0; i < Math.min(parts.length, 2); i++) {
                network.addStakeholder(StakeholderId.of(parts[i]));
            }
            if (parts.length > 1) {
                double weight = parts.length > 2 ? Double.parseDouble(parts[2]) : 1;
                network.addTie(LAYER, StakeholderId.of(parts[0]), StakeholderId.of(parts[1]), weight);
            }
        }
        return network.build();
    }

    /** Nobody tied yet, in the order of numbers; {@link NetworkView#withTies} adds ties by number. */
    public static NetworkView numbered(Direction direction, int nodes) {
        StakeholderNetworkBuilder network = StakeholderNetwork.builder().addLayer(layer(direction, WeightMeaning.NONE));
        for (int node = 0; node < nodes; node++) {
            network.addStakeholder(StakeholderId.of("n" + (1_000_000 + node)));
        }
        return NetworkView.of(network.build(), LAYER);
    }

    /** Groups as text: {@code "A:a,b B:c"}. */
    public static Partition groups(NetworkView view, String groups) {
        var values = ImmutableSortedMap.<StakeholderId, String>naturalOrder();
        for (String group : groups.split(" ", -1)) {
            String[] parts = group.split(":", 2);
            for (String member : parts[1].split(",", -1)) {
                values.put(StakeholderId.of(member), parts[0]);
            }
        }
        return Partition.of(view, new TextAttribute(AttributeId.of("group"), values.build()));
    }

    public static StakeholderId id(String value) {
        return StakeholderId.of(value);
    }
}
