/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.SplittableRandom;

/**
 * Ties exchanged at random so that everybody keeps as many: of two ties a - b and c - d, the ends are exchanged to a - d and c - b,
 * unless that ties somebody to oneself or twice. Arcs are also turned round where three make a circle, which exchanges alone cannot
 * do.
 *
 * @see <a href="https://www.jstor.org/stable/25051102">Rao, Jana and Bandyopadhyay (1996), A Markov chain Monte Carlo method for
 *     generating random (0,1)-matrices with given marginals</a>
 */
final class DegreeRewiring {
    private static final int ATTEMPTS_PER_TIE = 20;

    private final NetworkView view;
    private final SplittableRandom random;
    private final boolean directed;
    private final int[] starts;
    private final int[] ends;
    private final NumberSet tied;

    DegreeRewiring(NetworkView view, SplittableRandom random) {
        this.view = view;
        this.random = random;
        this.directed = view.direction() == Direction.DIRECTED;
        this.starts = new int[view.tieCount()];
        this.ends = new int[view.tieCount()];
        this.tied = new NumberSet((long) view.nodeCount() * view.nodeCount());
        for (int tie = 0; tie < starts.length; tie++) {
            starts[tie] = view.from(tie);
            ends[tie] = view.to(tie);
            tied.add(key(starts[tie], ends[tie]));
        }
    }

    NetworkView rewired() {
        long attempts = (long) ATTEMPTS_PER_TIE * starts.length;
        for (long attempt = 0; starts.length > 1 && attempt < attempts; attempt++) {
            if (directed && starts.length > 2 && random.nextInt(4) == 0) {
                turn(random.nextInt(starts.length), random.nextInt(starts.length), random.nextInt(starts.length));
            } else {
                exchange(random.nextInt(starts.length), random.nextInt(starts.length));
            }
        }
        return view.withTies(starts, ends);
    }

    private void exchange(int one, int other) {
        int a = starts[one];
        int b = ends[one];
        boolean swapped = !directed && random.nextBoolean();
        int c = swapped ? ends[other] : starts[other];
        int d = swapped ? starts[other] : ends[other];
        if (a == d || c == b || tied.contains(key(a, d)) || tied.contains(key(c, b))) {
            return;
        }
        tied.remove(key(a, b));
        tied.remove(key(c, d));
        tied.add(key(a, d));
        tied.add(key(c, b));
        starts[one] = a;
        ends[one] = d;
        starts[other] = c;
        ends[other] = b;
    }

    /** Three arcs drawn make a circle only if they were drawn in its order. */
    private void turn(int one, int two, int three) {
        boolean circle = ends[one] == starts[two] && ends[two] == starts[three] && ends[three] == starts[one];
        if (!circle
                || tied.contains(key(ends[one], starts[one]))
                || tied.contains(key(ends[two], starts[two]))
                || tied.contains(key(ends[three], starts[three]))) {
            return;
        }
        for (int arc : new int[] {one, two, three}) {
            int start = starts[arc];
            tied.remove(key(start, ends[arc]));
            starts[arc] = ends[arc];
            ends[arc] = start;
            tied.add(key(starts[arc], start));
        }
    }

    private long key(int from, int to) {
        int first = directed ? from : Math.min(from, to);
        int second = directed ? to : Math.max(from, to);
        return (long) first * view.nodeCount() + second;
    }
}
