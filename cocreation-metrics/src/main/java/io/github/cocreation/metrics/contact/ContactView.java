/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.contact;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.TextAttribute;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.measure.Grouping;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import java.util.Optional;

/**
 * One layer of a process's network with the group of each stakeholder; who is in no group or in several is in none.
 *
 * @param layer the layer
 * @param ties its ties
 * @param groups the groups
 */
record ContactView(LayerId layer, NetworkView ties, Partition groups) {
    private static final AttributeId GROUP = AttributeId.of("group");

    /** The layer asked for, or else the first one-mode layer in id order; empty if there is none. */
    static Optional<ContactView> of(CoCreationProcess process, Optional<LayerId> wanted, Grouping grouping) {
        return process.network().layers().values().stream()
                .filter(layer -> layer.mode() == Mode.ONE_MODE)
                .map(Layer::id)
                .filter(id -> wanted.isEmpty() || wanted.get().equals(id))
                .findFirst()
                .map(id -> {
                    NetworkView view = NetworkView.of(process.network(), id);
                    return new ContactView(id, view, Partition.of(view, groups(process, grouping)));
                });
    }

    private static TextAttribute groups(CoCreationProcess process, Grouping grouping) {
        ImmutableSortedMap.Builder<StakeholderId, String> groups = ImmutableSortedMap.naturalOrder();
        grouping.groups(process).forEach((stakeholder, of) -> {
            if (of.size() == 1) {
                groups.put(stakeholder, of.first());
            }
        });
        return new TextAttribute(GROUP, groups.build());
    }
}
