/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.community;

import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Label propagation: everybody takes the label most of their contacts have, in random order, again and again. Fast and simple, but
 * different seeds find different divisions; {@link Leiden} finds better ones. Directions and weights are ignored.
 *
 * <p><b>Worked example.</b> Two complete networks of four joined by one tie: a label needs more contacts on its side than across, so
 * the two networks keep apart.
 *
 * <p><b>Degenerate cases.</b> Who has no tie keeps its own label. No ties: the modularity is undefined. <b>Convergence.</b> Until
 * everybody has a label that no other beats among their contacts, in at most 1 000 rounds. <b>Cost.</b> O(m) a round, usually fewer
 * than ten.
 * <b>Memory.</b> 16 bytes a stakeholder.
 *
 * @see <a href="https://doi.org/10.1103/PhysRevE.76.036106">Raghavan, Albert and Kumara (2007), Near linear time algorithm to detect
 *     community structures in large-scale networks</a>
 * @param seed where chance starts from
 */
public record LabelPropagation(long seed) {
    private static final int MOST_ROUNDS = 1_000;
    private static final LabelPropagation DEFAULTS = new LabelPropagation(1);

    /** {@return label propagation with seed 1} */
    public static LabelPropagation withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with this seed}
     *
     * @param value where chance starts from
     */
    public LabelPropagation withSeed(long value) {
        return new LabelPropagation(value);
    }

    /**
     * {@return the division it ends with}
     *
     * @param view the network
     */
    public Communities of(NetworkView view) {
        return of(view, Work.withDefaults());
    }

    /**
     * {@return the division it ends with}
     *
     * @param view the network
     * @param work who may stop and watch it; it counts stakeholders who keep their label in a round
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public Communities of(NetworkView view, Work work) {
        NetworkView undirected = view.underlying();
        int n = undirected.nodeCount();
        SplittableRandom random = new SplittableRandom(seed);
        int[] label = new int[n];
        Arrays.setAll(label, v -> v);
        int[] votes = new int[n];
        WorkMeter meter = work.meter(n);
        int changed = n;
        for (int round = 0; round < MOST_ROUNDS && changed > 0; round++) {
            meter.reach(n - changed);
            changed = 0;
            for (int v : Shuffle.of(n, random)) {
                int winner = winner(undirected, v, label, votes, random);
                changed += winner == label[v] ? 0 : 1;
                label[v] = winner;
            }
        }
        meter.finish();
        Partition groups = Partition.numbered(label);
        return new Communities(groups, Modularity.withDefaults().of(undirected, groups), seed, 1);
    }

    /** The label most neighbours have: its own if it is among the first, otherwise one of those by chance. */
    private static int winner(NetworkView undirected, int v, int[] label, int[] votes, SplittableRandom random) {
        int most = 0;
        for (int e = undirected.outBegin(v); e < undirected.outEnd(v); e++) {
            most = Math.max(most, ++votes[label[undirected.outNode(e)]]);
        }
        int winner = label[v];
        if (votes[winner] < most) {
            int seen = 0;
            for (int e = undirected.outBegin(v); e < undirected.outEnd(v); e++) {
                int candidate = label[undirected.outNode(e)];
                // each label comes up once for each vote, and all of these have as many
                if (votes[candidate] == most && random.nextInt(++seen) == 0) {
                    winner = candidate;
                }
            }
        }
        for (int e = undirected.outBegin(v); e < undirected.outEnd(v); e++) {
            votes[label[undirected.outNode(e)]] = 0;
        }
        return winner;
    }
}
