/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.keyplayer;

import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.OptionalDouble;

/**
 * How whole a network is, arcs read both ways.
 *
 * <p><b>Formula.</b> Fragmentation F is the share of pairs that no path connects. Distance-weighted, D is 1 less the mean of 1 / steps
 * over all pairs, unconnected ones counting 0: it also grows where paths get longer.
 *
 * <p><b>Worked example.</b> Line a - b - c: F = 0; D = 1 - (1 + 1 + 1/2) / 3 = 1/6. Without b: a and c, F = 1 and D = 1.
 *
 * <p><b>Degenerate cases.</b> Fewer than two stakeholders: F and D are undefined. <b>Cost.</b> O(n (n + m)). <b>Memory.</b> 10 bytes a
 * stakeholder.
 *
 * @see <a href="https://doi.org/10.1007/s10588-006-7084-x">Borgatti (2006), Identifying sets of key players in a social network</a>
 * @param stakeholders how many there are
 * @param components how many parts that no path connects
 * @param largest how many are in the largest part
 * @param fragmentation the share of pairs not connected
 * @param byDistance the same, weighted by distance
 */
public record Wholeness(
        int stakeholders, int components, int largest, OptionalDouble fragmentation, OptionalDouble byDistance) {
    /**
     * {@return how whole a network is}
     *
     * @param view the network
     */
    public static Wholeness of(NetworkView view) {
        return of(view, Work.withDefaults());
    }

    /**
     * {@return how whole a network is}
     *
     * @param view the network
     * @param work who may stop and watch it; it counts stakeholders from whom steps start
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public static Wholeness of(NetworkView view, Work work) {
        WorkMeter meter = work.meter(view.nodeCount());
        Wholeness whole = without(view.underlying(work), new boolean[view.nodeCount()], () -> meter.advance(1));
        meter.finish();
        return whole;
    }

    /** How whole what is left of an undirected network is; hears of each whose steps were counted. */
    static Wholeness without(NetworkView view, boolean[] gone, Runnable each) {
        Steps steps = new Steps(view);
        boolean[] seen = new boolean[gone.length];
        int stakeholders = 0;
        int components = 0;
        int largest = 0;
        double connected = 0;
        double near = 0;
        for (int node = 0; node < gone.length; node++) {
            if (gone[node]) {
                continue;
            }
            stakeholders++;
            steps.from(new int[] {node}, gone);
            each.run();
            if (!seen[node]) {
                components++;
                largest = Math.max(largest, steps.reached());
            }
            connected += steps.reached() - 1;
            for (int place = 0; place < steps.reached(); place++) {
                seen[steps.node(place)] = true;
                near += place == 0 ? 0 : 1.0 / steps.distance(steps.node(place));
            }
        }
        double pairs = stakeholders * (stakeholders - 1.0);
        return new Wholeness(
                stakeholders,
                components,
                largest,
                stakeholders < 2 ? OptionalDouble.empty() : OptionalDouble.of(1 - connected / pairs),
                stakeholders < 2 ? OptionalDouble.empty() : OptionalDouble.of(1 - near / pairs));
    }
}
