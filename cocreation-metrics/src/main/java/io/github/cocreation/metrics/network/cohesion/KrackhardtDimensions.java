/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.OptionalDouble;

/**
 * Krackhardt's dimensions: how near a network is to an organisation chart, in which all are connected, nobody is above somebody
 * who is above them, there is no tie to spare, and any two have one boss in common.
 *
 * <p><b>Formulas.</b> All in [0, 1], and all 1 for a tree of arcs from the root down.
 *
 * <ul>
 *   <li>{@link #connectedness}: the share of pairs with a path, whatever its directions.
 *   <li>{@link #hierarchy}: of the pairs that reach each other at least one way, the share that do so only one way.
 *   <li>{@link #efficiency}: {@code 1 - (arcs - sum of (s - 1)) / sum of (s - 1)²} over weak components of s members. An undirected
 *       tie is two arcs.
 *   <li>{@link #leastUpperBounds}: of the pairs in a weak component of at least three, the share with a least upper bound: somebody
 *       who reaches both, and whom everybody reaches who reaches both; oneself is reached. {@code 1 - violations / sum of (s -
 *       1)(s - 2) / 2}.
 * </ul>
 *
 * <p><b>Worked example.</b> Arcs a to b, a to c, b to d, c to d, b to e, c to e: connectedness 1, hierarchy 1; 6 arcs, 2 more than
 * a tree, of 16 that could be: efficiency {@code 1 - 2/16}. d and e have the upper bounds a, b and c, of which none is least:
 * {@code 1 - 1/6}.
 *
 * <p>Arcs must point down, from boss to subordinate: data of who reports to whom are to be {@linkplain NetworkView#reversed
 * reversed} first. R's sna 2.7 asks for an upper bound that reaches all others instead, {@link #leastUpperBoundsAsInSna}: 1 here.
 *
 * <p><b>Degenerate cases.</b> Fewer than two stakeholders, no pair with a path, only components of one, no component of three:
 * the dimension in question is undefined. <b>Cost.</b> O(n + m), hierarchy O(nm / 64), upper bounds O(c³ / 128) for c strong
 * components.
 * <b>Memory.</b> That of two {@link Components}; upper bounds c² / 4 bytes besides while they are counted.
 *
 * @see <a href="https://www.researchgate.net/publication/248519014">Krackhardt (1994), Graph theoretical dimensions of informal
 *     organizations</a>
 */
public final class KrackhardtDimensions {
    private final NetworkView view;
    private final Work work;
    private final Components weak;
    private final Components strong;

    private KrackhardtDimensions(NetworkView view, Work work) {
        this.view = view;
        this.work = work;
        this.weak = Components.weak(view);
        this.strong = Components.strong(view);
    }

    /**
     * {@return the dimensions of a network}
     *
     * @param view the network
     */
    public static KrackhardtDimensions of(NetworkView view) {
        return of(view, Work.withDefaults());
    }

    /**
     * {@return the dimensions of a network}
     *
     * @param view the network
     * @param work who may stop and watch the upper bounds when they are asked for; it counts strong components
     */
    public static KrackhardtDimensions of(NetworkView view, Work work) {
        return new KrackhardtDimensions(view, work);
    }

    /** {@return the share of pairs with a path; empty if there are no pairs} */
    public OptionalDouble connectedness() {
        double n = view.nodeCount();
        return share((double) weak.orderedPairs(), n * (n - 1));
    }

    /**
     * {@return of the pairs with a path one way or the other, the share that have it only one way; empty if there are none}
     *
     * @param reachablePairs how many ordered pairs have a path along arcs
     */
    public OptionalDouble hierarchy(long reachablePairs) {
        double mutual = strong.orderedPairs() / 2.0;
        OptionalDouble share = share(mutual, reachablePairs - mutual);
        return share.isPresent() ? OptionalDouble.of(1 - share.getAsDouble()) : share;
    }

    /** {@return how few arcs there are to spare; empty if nobody is tied} */
    public OptionalDouble efficiency() {
        double needed = 0;
        double spare = 0;
        for (int c = 0; c < weak.count(); c++) {
            double others = weak.size(c) - 1.0;
            needed += others;
            spare += others * others;
        }
        double arcs = view.tieCount() * (view.direction() == Direction.DIRECTED ? 1.0 : 2.0);
        OptionalDouble used = share(arcs - needed, spare);
        return used.isPresent() ? OptionalDouble.of(1 - used.getAsDouble()) : used;
    }

    /**
     * {@return the share of pairs with a least upper bound; empty if no component has three members}
     *
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public OptionalDouble leastUpperBounds() {
        return UpperBounds.of(view, weak, strong, work).least();
    }

    /**
     * {@return the share as R's sna 2.7 computes it, for comparison with published values}
     *
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public OptionalDouble leastUpperBoundsAsInSna() {
        return UpperBounds.of(view, weak, strong, work).greatest();
    }

    /** {@return how many strong components there are, which is what upper bounds cost} */
    public int strongComponents() {
        return strong.count();
    }

    private static OptionalDouble share(double part, double whole) {
        return whole <= 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
    }
}
