/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who trusts whom how much: as observed in the journal, the last answer counting, or else as the network of the process has it. */
final class TrustTies {
    private final ImmutableList<StakeholderId> who;
    private final double[][] weights;
    private final String basis;

    private TrustTies(ImmutableList<StakeholderId> who, double[][] weights, String basis) {
        this.who = who;
        this.weights = weights;
        this.basis = basis;
    }

    static TrustTies of(CoCreationProcess process, LayerId layer) {
        ImmutableList<TieObserved> observed = process.journal().entries(TieObserved.class).stream()
                .filter(tie -> tie.layer().equals(layer) && !tie.from().equals(tie.to()))
                .collect(ImmutableList.toImmutableList());
        return observed.isEmpty() ? ofNetwork(process.network(), layer) : ofJournal(observed);
    }

    private static TrustTies ofJournal(ImmutableList<TieObserved> observed) {
        ImmutableList<StakeholderId> who = ImmutableSortedSet.copyOf(observed.stream()
                        .flatMap(tie -> Stream.of(tie.from(), tie.to()))
                        .toList())
                .asList();
        double[][] weights = new double[who.size()][who.size()];
        for (double[] row : weights) {
            Arrays.fill(row, Double.NaN);
        }
        observed.forEach(tie -> weights[who.indexOf(tie.from())][who.indexOf(tie.to())] = Math.max(0, tie.weight()));
        return new TrustTies(who, weights, "ties observed");
    }

    private static TrustTies ofNetwork(StakeholderNetwork network, LayerId layer) {
        if (!network.layers().containsKey(layer) || network.layer(layer).mode() != Mode.ONE_MODE) {
            return new TrustTies(ImmutableList.of(), new double[0][0], "none");
        }
        NetworkView view = NetworkView.of(network, layer);
        int n = view.nodeCount();
        double[][] weights = new double[n][n];
        for (int node = 0; node < n; node++) {
            for (int e = view.outBegin(node); e < view.outEnd(node); e++) {
                weights[node][view.outNode(e)] = Math.max(0, view.weight(view.outTie(e)));
            }
        }
        return new TrustTies(view.stakeholders().asList(), weights, "layer of the network");
    }

    ImmutableList<StakeholderId> who() {
        return who;
    }

    /** Who trusts whom how much; NaN where the answer is missing. */
    double[][] weights() {
        return weights;
    }

    /** Where it was read from. */
    String basis() {
        return basis;
    }

    /** The share of ordered pairs of which there is an answer. */
    double response() {
        double answers = 0;
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                answers += i != j && !Double.isNaN(weights[i][j]) ? 1 : 0;
            }
        }
        return answers / Math.max(1.0, weights.length * (weights.length - 1.0));
    }

    /** The mean trust of some in others; empty without an answer. */
    Optional<Double> mean(Predicate<StakeholderId> from, Predicate<StakeholderId> to) {
        int[] those = places(from);
        int[] others = places(to);
        double sum = 0;
        int answers = 0;
        for (int i : those) {
            for (int j : others) {
                if (i != j && !Double.isNaN(weights[i][j])) {
                    sum += weights[i][j];
                    answers++;
                }
            }
        }
        return answers == 0 ? Optional.empty() : Optional.of(sum / answers);
    }

    private int[] places(Predicate<StakeholderId> wanted) {
        return IntStream.range(0, weights.length)
                .filter(i -> wanted.test(who.get(i)))
                .toArray();
    }
}
