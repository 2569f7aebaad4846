/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.keyplayer;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.Arrays;
import java.util.Set;

/** Sets of stakeholders as the numbers of nodes, and back. */
final class NodeSets {
    private NodeSets() {}

    static boolean[] mask(NetworkView view, Set<StakeholderId> stakeholders) {
        boolean[] mask = new boolean[view.nodeCount()];
        stakeholders.forEach(stakeholder -> mask[view.node(stakeholder)] = true);
        return mask;
    }

    static int[] nodes(boolean[] mask) {
        int[] nodes = new int[mask.length];
        int count = 0;
        for (int node = 0; node < mask.length; node++) {
            if (mask[node]) {
                nodes[count++] = node;
            }
        }
        return Arrays.copyOf(nodes, count);
    }

    static ImmutableSortedSet<StakeholderId> stakeholders(NetworkView view, int[] nodes) {
        ImmutableSortedSet.Builder<StakeholderId> stakeholders = ImmutableSortedSet.naturalOrder();
        for (int node : nodes) {
            stakeholders.add(view.stakeholder(node));
        }
        return stakeholders.build();
    }
}
