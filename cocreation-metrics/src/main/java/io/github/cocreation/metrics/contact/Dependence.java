/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.contact;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import java.util.Optional;
import java.util.Set;

/**
 * How far contact between others hangs on some stakeholders: what is lost if these are taken out.
 *
 * <p><b>Formula.</b> Over the pairs of different groups, none of whom is taken out, that are joined by some path: hard, 1 - pairs
 * still joined / pairs joined; soft, 1 - E without / E with, where E is the mean inverse length of their shortest paths.
 *
 * <p><b>Range.</b> 0 (nothing is lost) to 1 (all contact between groups is lost).
 *
 * <p><b>Worked example.</b> Two chains of three, citizens and public, and one who is tied to two of each: all nine pairs across
 * are joined only through that one, so hard and soft are 1. With one direct tie more, hard falls to 0, a jump, but soft only to
 * about 0.4.
 *
 * <p>Directions of ties are not looked at. <b>Degenerate cases.</b> No pair across groups is joined: empty. <b>Cost.</b> O(n m).
 * <b>Source.</b> Borgatti (2006), Computational and Mathematical Organization Theory 12, for the idea of key players.
 *
 * @param hard the share of joined pairs across groups that are no longer joined
 * @param soft the share of their mean inverse distance that is lost
 * @param pairs how many pairs across groups are joined while all are there
 */
public record Dependence(double hard, double soft, long pairs) {
    /**
     * {@return the dependence on some stakeholders; empty if no pair across groups is joined}
     *
     * @param network the network
     * @param groups the groups
     * @param takenOut those to be taken out; who is not in the network makes no difference
     */
    public static Optional<Dependence> on(NetworkView network, Partition groups, Set<StakeholderId> takenOut) {
        NetworkView view = network.underlying();
        var all = io.github.cocreation.metrics.network.keyplayer.IntermediaryDependence.of(
                view, groups, ImmutableSet.copyOf(Sets.intersection(view.stakeholders(), takenOut)));
        return all.hard().isEmpty()
                ? Optional.empty()
                : Optional.of(new Dependence(
                        all.hard().getAsDouble(), all.soft().orElseThrow(), all.connectedWith() / 2)); // not both ways
    }
}
