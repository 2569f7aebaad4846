/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.Ties;
import io.github.cocreation.core.network.WeightMeaning;
import java.util.Arrays;

/** The ties of several layers in one list, parallel ones among them. */
final class LayerUnion {
    private final Direction direction;
    private final WeightMeaning weightMeaning;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private double[] weight = new double[16];
    private int size;

    private LayerUnion(Direction direction, WeightMeaning weightMeaning) {
        this.direction = direction;
        this.weightMeaning = weightMeaning;
    }

    static LayerUnion of(StakeholderNetwork network, ImmutableSortedSet<LayerId> layers) {
        Require.that(!layers.isEmpty(), "layers", layers, "a network", "must be at least one", "name those to unite");
        Layer first = network.layer(layers.first());
        boolean directed = false;
        for (LayerId id : layers) {
            Layer layer = network.layer(id);
            directed |= layer.direction() == Direction.DIRECTED;
            Require.that(
                    layer.weightMeaning() == first.weightMeaning(),
                    "weight meaning",
                    layer.weightMeaning(),
                    "layer (" + id + ")",
                    "must be that of layer (" + first.id() + "), " + first.weightMeaning(),
                    "read the layers in without weights");
        }
        LayerUnion union = new LayerUnion(directed ? Direction.DIRECTED : Direction.UNDIRECTED, first.weightMeaning());
        layers.forEach(layer -> union.addAll(network.layer(layer), network.ties(layer)));
        return union;
    }

    private void addAll(Layer layer, Ties ties) {
        boolean bothWays = direction == Direction.DIRECTED && layer.direction() == Direction.UNDIRECTED;
        for (int i = 0; i < ties.size(); i++) {
            add(ties.from(i), ties.to(i), ties.weight(i));
            if (bothWays && ties.from(i) != ties.to(i)) {
                add(ties.to(i), ties.from(i), ties.weight(i));
            }
        }
    }

    private void add(int start, int end, double tieWeight) {
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
            weight = Arrays.copyOf(weight, size * 2);
        }
        from[size] = start;
        to[size] = end;
        weight[size++] = tieWeight;
    }

    Direction direction() {
        return direction;
    }

    WeightMeaning weightMeaning() {
        return weightMeaning;
    }

    int size() {
        return size;
    }

    /** Sorts by end, then, keeping that order, by start; and merges what both have in common. */
    SimpleTies.Merger merged() {
        int[] order = new int[size];
        Arrays.setAll(order, i -> i);
        order = sorted(sorted(order, to), from);
        SimpleTies.Merger merger = new SimpleTies.Merger(weightMeaning);
        for (int i : order) {
            merger.add(from[i], to[i], weight[i]);
        }
        return merger;
    }

    private int[] sorted(int[] order, int[] key) {
        int largest = Arrays.stream(key, 0, size).max().orElse(0);
        int[] next = new int[largest + 2];
        for (int i : order) {
            next[key[i] + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] result = new int[size];
        for (int i : order) {
            result[next[key[i]]++] = i;
        }
        return result;
    }
}
