/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.keyplayer;

import io.github.cocreation.core.work.WorkMeter;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.OptionalDouble;

/**
 * What a set of key players is good for.
 *
 * <p><b>Worked example.</b> Star with centre c and leaves w, x, y, z. Without c nobody is connected: DISRUPT and FRAGMENT give {c} 1.
 * From c all are one step away, and c itself counts as one step: REACH gives {c} 5/5 = 1. From w: w and c count 1, the others 1/2: 3.5
 * / 5 = 0.7.
 *
 * @see <a href="https://doi.org/10.1007/s10588-006-7084-x">Borgatti (2006), Identifying sets of key players in a social network</a>
 */
public enum KeyPlayerGoal {
    /** Without them paths are as long or as broken as can be (KPP-Neg, distance-weighted fragmentation of those left). */
    DISRUPT {
        @Override
        OptionalDouble score(NetworkView view, boolean[] players, WorkMeter meter) {
            return Wholeness.without(view, players, meter::check).byDistance();
        }
    },
    /** Without them as few pairs as can be are connected (KPP-Neg, fragmentation of those left). */
    FRAGMENT {
        @Override
        OptionalDouble score(NetworkView view, boolean[] players, WorkMeter meter) {
            return Wholeness.without(view, players, meter::check).fragmentation();
        }
    },
    /** From them all are as near as can be, along arcs (KPP-Pos, distance-weighted reach). */
    REACH {
        @Override
        OptionalDouble score(NetworkView view, boolean[] players, WorkMeter meter) {
            Steps steps = new Steps(view);
            steps.from(NodeSets.nodes(players), new boolean[players.length]);
            double near = 0;
            for (int place = 0; place < steps.reached(); place++) {
                near += 1.0 / Math.max(1, steps.distance(steps.node(place)));
            }
            return players.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(near / players.length);
        }
    };

    /** How good a set is, in [0, 1]; empty if nothing is left to judge it by. */
    abstract OptionalDouble score(NetworkView view, boolean[] players, WorkMeter meter);

    /** The ties that count. */
    NetworkView read(NetworkView view) {
        return this == REACH ? view : view.underlying();
    }

    /** How many steps one score takes, about. */
    double cost(NetworkView view, int size) {
        double once = view.nodeCount() + 2.0 * view.tieCount();
        return this == REACH ? once : once * Math.max(1, view.nodeCount() - size);
    }
}
