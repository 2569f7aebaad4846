/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.Ties;
import io.github.cocreation.core.network.WeightMeaning;
import java.util.Arrays;

/** The ties of one layer or several, parallel ones merged. */
final class LayerUnion {
    private final Direction direction;
    private final WeightMeaning weightMeaning;
    private final ImmutableMap<Layer, Ties> layers;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private double[] weight = new double[16];
    private int size;

    private LayerUnion(Direction direction, WeightMeaning weightMeaning, ImmutableMap<Layer, Ties> layers) {
        this.direction = direction;
        this.weightMeaning = weightMeaning;
        this.layers = layers;
    }

    static LayerUnion of(StakeholderNetwork network, ImmutableSortedSet<LayerId> layers) {
        Require.that(!layers.isEmpty(), "layers", layers, "a network", "must be at least one", "name those to unite");
        Layer first = network.layer(layers.first());
        boolean directed = false;
        ImmutableMap.Builder<Layer, Ties> ties = ImmutableMap.builder();
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
            ties.put(layer, network.ties(id));
        }
        Direction direction = directed ? Direction.DIRECTED : Direction.UNDIRECTED;
        return new LayerUnion(direction, first.weightMeaning(), ties.buildOrThrow());
    }

    /** How many ties are gone over at most until there is a view, each as often as it is. */
    long passes() {
        long ties = layers.values().stream().mapToLong(Ties::size).sum();
        return ties * (layers.size() == 1 ? 3 : 11);
    }

    /** The ties of a single layer are in order, and are not copied. */
    SimpleTies merged(LookingUp looking) {
        SimpleTies.Merger merger = new SimpleTies.Merger(weightMeaning);
        if (layers.size() == 1) {
            Ties ties = layers.values().asList().get(0);
            looking.over(ties.size(), (begin, end) -> {
                for (int i = begin; i < end; i++) {
                    merger.add(ties.from(i), ties.to(i), ties.weight(i));
                }
            });
            return merger.ties();
        }
        layers.forEach((layer, ties) -> addAll(layer, ties, looking));
        int[] all = new int[size];
        Arrays.setAll(all, i -> i);
        int[] order = sorted(sorted(all, to, looking), from, looking);
        looking.over(size, (begin, end) -> {
            for (int i = begin; i < end; i++) {
                merger.add(from[order[i]], to[order[i]], weight[order[i]]);
            }
        });
        return merger.ties();
    }

    private void addAll(Layer layer, Ties ties, LookingUp looking) {
        boolean bothWays = direction == Direction.DIRECTED && layer.direction() == Direction.UNDIRECTED;
        looking.over(ties.size(), (begin, end) -> {
            for (int i = begin; i < end; i++) {
                add(ties.from(i), ties.to(i), ties.weight(i));
                if (bothWays && ties.from(i) != ties.to(i)) {
                    add(ties.to(i), ties.from(i), ties.weight(i));
                }
            }
        });
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

    /** By a key; those of one key stay in the order they have. */
    private int[] sorted(int[] order, int[] key, LookingUp looking) {
        int largest = Arrays.stream(key, 0, size).max().orElse(0);
        int[] next = new int[largest + 2];
        for (int i : order) {
            next[key[i] + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] result = new int[size];
        looking.over(size, (begin, end) -> {
            for (int i = begin; i < end; i++) {
                result[next[key[order[i]]]++] = order[i];
            }
        });
        return result;
    }
}
