/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.keyplayer;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.Set;

/**
 * What would happen if some stakeholders left: the network before and after, and who would be cut off.
 *
 * <p><b>Worked example.</b> Line a - b - c - d without b: one part becomes two, F goes from 0 to 2/3, and a is cut off.
 *
 * <p><b>Cost.</b> O(n (n + m)).
 * <b>Memory.</b> 11 bytes a stakeholder.
 *
 * @see <a href="https://doi.org/10.1007/s10588-006-7084-x">Borgatti (2006), Identifying sets of key players in a social network</a>
 * @param removed who leaves
 * @param before the network as it is
 * @param after the network without them
 * @param cutOff who had a tie before and has none after, in id order
 */
public record Removal(
        ImmutableSortedSet<StakeholderId> removed,
        Wholeness before,
        Wholeness after,
        ImmutableSortedSet<StakeholderId> cutOff) {
    /**
     * {@return what their leaving would do}
     *
     * @param view the network; arcs are read both ways
     * @param removed who leaves
     * @throws IllegalArgumentException if one of them is not in the network
     */
    public static Removal of(NetworkView view, Set<StakeholderId> removed) {
        return of(view, removed, Work.withDefaults());
    }

    /**
     * {@return what their leaving would do}
     *
     * @param view the network; arcs are read both ways
     * @param removed who leaves
     * @param work who may stop and watch it; it counts stakeholders from whom steps start, before and after
     * @throws IllegalArgumentException if one of them is not in the network
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public static Removal of(NetworkView view, Set<StakeholderId> removed, Work work) {
        NetworkView ties = view.underlying(work);
        boolean[] gone = NodeSets.mask(ties, removed);
        ImmutableSortedSet.Builder<StakeholderId> cutOff = ImmutableSortedSet.naturalOrder();
        for (int node = 0; node < gone.length; node++) {
            boolean tied = ties.outBegin(node) < ties.outEnd(node);
            boolean left = false;
            for (int e = ties.outBegin(node); e < ties.outEnd(node); e++) {
                left |= !gone[ties.outNode(e)];
            }
            if (!gone[node] && tied && !left) {
                cutOff.add(ties.stakeholder(node));
            }
        }
        WorkMeter meter = work.meter(2L * gone.length);
        Wholeness before = Wholeness.without(ties, new boolean[gone.length], () -> meter.advance(1));
        Wholeness after = Wholeness.without(ties, gone, () -> meter.advance(1));
        meter.finish();
        return new Removal(ImmutableSortedSet.copyOf(removed), before, after, cutOff.build());
    }
}
