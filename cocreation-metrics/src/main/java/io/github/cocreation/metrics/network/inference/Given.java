/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.cohesion.DyadCensus;
import java.util.Arrays;
import java.util.SplittableRandom;

/** What a random network has in common with the observed one; all networks that have it are equally likely. */
public enum Given {
    /** The number of stakeholders: every possible tie is there with chance 1/2. */
    SIZE {
        @Override
        NetworkView draw(NetworkView view, SplittableRandom random) {
            int n = view.nodeCount();
            boolean directed = view.direction() == Direction.DIRECTED;
            long places = directed ? Dyads.arcs(n) : Dyads.pairs(n);
            long[] drawn = new long[Math.toIntExact(places)];
            int count = 0;
            for (long place = 0; place < places; place++) {
                if (random.nextBoolean()) {
                    drawn[count++] = place;
                }
            }
            return ties(view, Arrays.copyOf(drawn, count));
        }
    },
    /** The number of stakeholders and of ties. */
    TIES {
        @Override
        NetworkView draw(NetworkView view, SplittableRandom random) {
            int n = view.nodeCount();
            long places = view.direction() == Direction.DIRECTED ? Dyads.arcs(n) : Dyads.pairs(n);
            return ties(view, Dyads.some(places, view.tieCount(), random));
        }
    },
    /** The number of pairs tied both ways, one way and not at all; in an undirected network the same as {@link #TIES}. */
    DYADS {
        @Override
        NetworkView draw(NetworkView view, SplittableRandom random) {
            return view.direction() == Direction.UNDIRECTED ? TIES.draw(view, random) : dyads(view, random);
        }
    },
    /**
     * The number of ties of every stakeholder, in and out. Drawn by exchanging ends of the observed ties twenty times as often as
     * there are ties: near enough to uniform (a heuristic), never exactly.
     */
    DEGREES {
        @Override
        NetworkView draw(NetworkView view, SplittableRandom random) {
            return new DegreeRewiring(view, random).rewired();
        }
    };

    /** A network drawn by chance, on the stakeholders of a view, without weights. */
    abstract NetworkView draw(NetworkView view, SplittableRandom random);

    private static NetworkView ties(NetworkView view, long[] places) {
        boolean directed = view.direction() == Direction.DIRECTED;
        int[] starts = new int[places.length];
        int[] ends = new int[places.length];
        for (int tie = 0; tie < places.length; tie++) {
            starts[tie] = directed ? Dyads.start(places[tie], view.nodeCount()) : Dyads.smaller(places[tie]);
            ends[tie] = directed ? Dyads.end(places[tie], view.nodeCount()) : Dyads.larger(places[tie]);
        }
        return view.withTies(starts, ends);
    }

    private static NetworkView dyads(NetworkView view, SplittableRandom random) {
        DyadCensus census = DyadCensus.of(view);
        int mutual = (int) census.mutual();
        long[] pairs = Dyads.some(Dyads.pairs(view.nodeCount()), mutual + (int) census.asymmetric(), random);
        int[] starts = new int[view.tieCount()];
        int[] ends = new int[view.tieCount()];
        int tie = 0;
        for (int i = 0; i < pairs.length; i++) {
            boolean upwards = random.nextBoolean();
            int one = upwards ? Dyads.smaller(pairs[i]) : Dyads.larger(pairs[i]);
            int other = upwards ? Dyads.larger(pairs[i]) : Dyads.smaller(pairs[i]);
            starts[tie] = one;
            ends[tie++] = other;
            if (i < mutual) {
                starts[tie] = other;
                ends[tie++] = one;
            }
        }
        return view.withTies(starts, ends);
    }
}
