/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.community;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Splits groups into well-connected parts: every node starts alone and may join one part within its group, better ones more likely,
 * if node and part are both well tied to the rest of the group.
 */
final class Refinement {
    private static final double RANDOMNESS = 0.01;

    private final CommunityGraph graph;
    private final int[] groupOf;
    private final SplittableRandom random;
    private final double[] groupStrength;
    private final int[] partOf;
    private final double[] partStrength;
    private final double[] partOutward;
    private final boolean[] alone;
    private final GroupTies ties;
    private double[] chances = new double[8];

    Refinement(CommunityGraph graph, int[] groupOf, int groups, SplittableRandom random) {
        int n = graph.size();
        this.graph = graph;
        this.groupOf = groupOf;
        this.random = random;
        this.groupStrength = new double[groups];
        this.partOf = new int[n];
        this.partStrength = new double[n];
        this.partOutward = new double[n];
        this.alone = new boolean[n];
        this.ties = new GroupTies(n);
        Arrays.fill(alone, true);
        for (int v = 0; v < n; v++) {
            partOf[v] = v;
            partStrength[v] = graph.strength(v);
            groupStrength[groupOf[v]] += graph.strength(v);
            for (int e = graph.begin(v); e < graph.end(v); e++) {
                partOutward[v] += groupOf[graph.node(e)] == groupOf[v] ? graph.amount(e) : 0;
            }
        }
        for (int v : Shuffle.of(n, random)) {
            if (alone[v] && isWellTied(v, v)) {
                join(v);
            }
        }
    }

    int[] groupOf() {
        return partOf;
    }

    private boolean isWellTied(int part, int member) {
        double rest = groupStrength[groupOf[member]] - partStrength[part];
        return partOutward[part] >= partStrength[part] * rest / graph.total();
    }

    private void join(int v) {
        ties.look(graph, v, partOf);
        if (chances.length <= ties.count()) {
            chances = new double[2 * ties.count()];
        }
        double best = 0;
        for (int i = 0; i < ties.count(); i++) {
            int part = ties.group(i);
            boolean open = groupOf[part] == groupOf[v] && isWellTied(part, v);
            double gain = ties.to(part) - graph.strength(v) * partStrength[part] / graph.total();
            chances[i] = open && gain >= 0 ? gain : -1;
            best = Math.max(best, chances[i]);
        }
        double sum = StrictMath.exp(-best / RANDOMNESS); // of staying alone
        double draw = random.nextDouble();
        for (int i = 0; i < ties.count(); i++) {
            chances[i] = chances[i] < 0 ? 0 : StrictMath.exp((chances[i] - best) / RANDOMNESS);
            sum += chances[i];
        }
        double left = draw * sum;
        for (int i = 0; i < ties.count(); i++) {
            left -= chances[i];
            if (left < 0) {
                enter(v, ties.group(i));
                return;
            }
        }
    }

    private void enter(int v, int part) {
        double outward = partOutward[v];
        partStrength[v] -= graph.strength(v);
        partStrength[part] += graph.strength(v);
        partOutward[part] += outward - 2 * ties.to(part);
        partOutward[v] = 0;
        partOf[v] = part;
        alone[v] = false;
        alone[part] = false;
    }
}
