/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.contact;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.network.Tie;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** The parts of a network between which no tie runs, whatever the direction of ties; largest first. */
final class Components {
    private static final LayerId PART = LayerId.of("component");

    private final NetworkView view;
    private final ImmutableList<ImmutableList<Integer>> components;

    private Components(NetworkView view, ImmutableList<ImmutableList<Integer>> components) {
        this.view = view;
        this.components = components;
    }

    static Components of(NetworkView network) {
        NetworkView view = network.underlying();
        List<ImmutableList<Integer>> components = new ArrayList<>();
        BitSet seen = new BitSet();
        for (int start = 0; start < view.nodeCount(); start++) {
            if (!seen.get(start)) {
                components.add(reached(view, start, seen));
            }
        }
        components.sort(Comparator.comparingInt(component -> -component.size()));
        return new Components(view, ImmutableList.copyOf(components));
    }

    private static ImmutableList<Integer> reached(NetworkView view, int start, BitSet seen) {
        List<Integer> nodes = new ArrayList<>();
        nodes.add(start);
        seen.set(start);
        for (int next = 0; next < nodes.size(); next++) {
            int node = nodes.get(next);
            for (int e = view.outBegin(node); e < view.outEnd(node); e++) {
                if (!seen.get(view.outNode(e))) {
                    seen.set(view.outNode(e));
                    nodes.add(view.outNode(e));
                }
            }
        }
        return ImmutableList.copyOf(nodes);
    }

    int count() {
        return components.size();
    }

    int size(int component) {
        return components.get(component).size();
    }

    /** One component as an undirected network of its own. */
    NetworkView view(int component) {
        BitSet inside = new BitSet();
        components.get(component).forEach(inside::set);
        StakeholderNetworkBuilder part = StakeholderNetwork.builder()
                .addLayer(Layer.builder()
                        .id(PART)
                        .direction(io.github.cocreation.core.network.Direction.UNDIRECTED)
                        .build());
        components.get(component).forEach(node -> part.addStakeholder(view.stakeholder(node)));
        for (int tie = 0; tie < view.tieCount(); tie++) {
            if (inside.get(view.from(tie))) {
                part.addTie(Tie.builder()
                        .layer(PART)
                        .from(view.stakeholder(view.from(tie)))
                        .to(view.stakeholder(view.to(tie)))
                        .build());
            }
        }
        return NetworkView.of(part.build(), PART);
    }
}
