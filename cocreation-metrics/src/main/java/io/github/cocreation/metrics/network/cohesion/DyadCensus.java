/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.OptionalDouble;

/**
 * Dyad census: of all pairs of stakeholders, how many are tied both ways, one way, or not at all; and the reciprocities that
 * follow.
 *
 * <p><b>Worked example.</b> a to b, b to a, b to c among a, b, c: one mutual pair, one asymmetric, one null. Two of three arcs are
 * answered: {@code arcReciprocity = 2/3}. Of the three pairs two are alike both ways: {@code dyadReciprocity = 2/3}. Of the two
 * tied pairs one is mutual: {@code tiedDyadReciprocity = 1/2}.
 *
 * <p><b>Degenerate cases.</b> No arcs, no pairs, no tied pairs: the reciprocity in question is undefined, not 0. <b>Cost.</b>
 * O(m log m).
 * <b>Memory.</b> None.
 *
 * @see <a href="https://doi.org/10.1086/224954">Holland and Leinhardt (1970), A method for detecting structure in sociometric
 *     data</a>
 */
public final class DyadCensus {
    private final long mutual;
    private final long asymmetric;
    private final long none;

    private DyadCensus(long mutual, long asymmetric, long none) {
        this.mutual = mutual;
        this.asymmetric = asymmetric;
        this.none = none;
    }

    /**
     * {@return the census of a directed network}
     *
     * @param view the network
     * @throws IllegalArgumentException if it is undirected
     */
    public static DyadCensus of(NetworkView view) {
        Require.that(
                view.direction() == Direction.DIRECTED,
                "direction",
                view.direction(),
                "a network",
                "must be DIRECTED for a dyad census",
                "read its density: every undirected tie is mutual");
        long answered = 0;
        for (int tie = 0; tie < view.tieCount(); tie++) {
            if (view.isTied(view.to(tie), view.from(tie))) {
                answered++;
            }
        }
        long mutual = answered / 2;
        long asymmetric = view.tieCount() - answered;
        long pairs = view.nodeCount() * (view.nodeCount() - 1L) / 2;
        return new DyadCensus(mutual, asymmetric, pairs - mutual - asymmetric);
    }

    /** {@return the pairs tied both ways} */
    public long mutual() {
        return mutual;
    }

    /** {@return the pairs tied one way} */
    public long asymmetric() {
        return asymmetric;
    }

    /** {@return the pairs not tied} */
    public long none() {
        return none;
    }

    /** {@return the share of arcs that are answered; empty if there are none} */
    public OptionalDouble arcReciprocity() {
        return share(2 * mutual, 2 * mutual + asymmetric);
    }

    /** {@return the share of pairs that are alike both ways, tied or not; empty if there are no pairs} */
    public OptionalDouble dyadReciprocity() {
        return share(mutual + none, mutual + asymmetric + none);
    }

    /** {@return the share of tied pairs that are tied both ways; empty if there are none} */
    public OptionalDouble tiedDyadReciprocity() {
        return share(mutual, mutual + asymmetric);
    }

    private static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
