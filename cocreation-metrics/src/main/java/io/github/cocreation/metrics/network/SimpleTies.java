/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.WeightMeaning;
import java.util.Arrays;

/** Ties without parallels and without self-ties, ordered by start, then end; and how many those were that are not among them. */
final class SimpleTies {
    private final int[] from;
    private final int[] to;
    private final double[] weight;
    private final int selfTies;
    private final int mergedTies;

    private SimpleTies(int[] from, int[] to, double[] weight, int selfTies, int mergedTies) {
        this.from = from;
        this.to = to;
        this.weight = weight;
        this.selfTies = selfTies;
        this.mergedTies = mergedTies;
    }

    int size() {
        return from.length;
    }

    int from(int tie) {
        return from[tie];
    }

    int to(int tie) {
        return to[tie];
    }

    double weight(int tie) {
        return weight[tie];
    }

    /** How many ties to oneself were dropped. */
    int selfTies() {
        return selfTies;
    }

    /** How many ties fewer there are because parallel ones were merged. */
    int mergedTies() {
        return mergedTies;
    }

    /** The same ties, each turned round and under its own number; no longer in order. */
    SimpleTies reversed() {
        return new SimpleTies(to, from, weight, selfTies, mergedTies);
    }

    /** One tie for each pair that is tied either way. */
    SimpleTies underlying(Neighbours out, Neighbours in, WeightMeaning meaning, LookingUp looking) {
        Merger merger = new Merger(meaning);
        looking.over(out.nodes(), (begin, end) -> {
            for (int node = begin; node < end; node++) {
                addUnderlying(node, out, in, merger);
            }
        });
        SimpleTies pairs = merger.ties();
        return new SimpleTies(pairs.from, pairs.to, pairs.weight, selfTies, mergedTies);
    }

    private void addUnderlying(int node, Neighbours out, Neighbours in, Merger merger) {
        int o = out.begin(node);
        int i = in.begin(node);
        while (o < out.begin(node + 1) || i < in.begin(node + 1)) {
            int following = o < out.begin(node + 1) ? out.node(o) : Integer.MAX_VALUE;
            int preceding = i < in.begin(node + 1) ? in.node(i) : Integer.MAX_VALUE;
            int other = Math.min(following, preceding);
            double there = other == following ? weight[out.tie(o++)] : 0;
            double back = other == preceding ? weight[in.tie(i++)] : 0;
            if (other > node) {
                merger.add(node, other, stronger(there, back, merger.meaning));
            }
        }
    }

    /** The ties of those nodes whose new number is not below 0; new numbers keep the order of the old ones. */
    SimpleTies renumbered(int[] numberOf, WeightMeaning meaning) {
        Merger merger = new Merger(meaning);
        for (int tie = 0; tie < from.length; tie++) {
            if (numberOf[from[tie]] >= 0 && numberOf[to[tie]] >= 0) {
                merger.add(numberOf[from[tie]], numberOf[to[tie]], weight[tie]);
            }
        }
        return merger.ties();
    }

    private static double stronger(double one, double other, WeightMeaning meaning) {
        if (one == 0 || other == 0) {
            return one + other;
        }
        if (meaning == WeightMeaning.COST) {
            return Math.min(one, other);
        }
        return Math.abs(one) == Math.abs(other) ? Math.max(one, other) : Math.abs(one) > Math.abs(other) ? one : other;
    }

    /** Takes ties ordered by start, then end, and merges those that have both in common. */
    static final class Merger {
        private final WeightMeaning meaning;
        private int[] from = new int[16];
        private int[] to = new int[16];
        private double[] weight = new double[16];
        private int size;
        private int added;
        private int selfTies;

        Merger(WeightMeaning meaning) {
            this.meaning = meaning;
        }

        void add(int start, int end, double tieWeight) {
            added++;
            if (start == end) {
                selfTies++;
                return;
            }
            if (size > 0 && from[size - 1] == start && to[size - 1] == end) {
                weight[size - 1] = meaning == WeightMeaning.COST
                        ? Math.min(weight[size - 1], tieWeight)
                        : weight[size - 1] + tieWeight;
                return;
            }
            dropCancelled();
            if (size == from.length) {
                int capacity = size + (size >> 1);
                from = Arrays.copyOf(from, capacity);
                to = Arrays.copyOf(to, capacity);
                weight = Arrays.copyOf(weight, capacity);
            }
            from[size] = start;
            to[size] = end;
            weight[size++] = tieWeight;
        }

        /** Orders ties first, in linear time; undirected ones from their smaller end. */
        void addUnordered(Direction direction, int nodes, int[] starts, int[] ends, double[] weights) {
            int[] first = starts.clone();
            int[] second = ends.clone();
            for (int tie = 0; direction == Direction.UNDIRECTED && tie < first.length; tie++) {
                first[tie] = Math.min(starts[tie], ends[tie]);
                second[tie] = Math.max(starts[tie], ends[tie]);
            }
            int[] order = new int[first.length];
            Arrays.setAll(order, tie -> tie);
            for (int tie : sorted(sorted(order, second, nodes), first, nodes)) {
                add(first[tie], second[tie], weights[tie]);
            }
        }

        /** The same ties by a key, those of one key in the order they had. */
        private static int[] sorted(int[] order, int[] keys, int bound) {
            int[] next = new int[bound + 1];
            for (int tie : order) {
                next[keys[tie] + 1]++;
            }
            for (int key = 1; key <= bound; key++) {
                next[key] += next[key - 1];
            }
            int[] sorted = new int[order.length];
            for (int tie : order) {
                sorted[next[keys[tie]]++] = tie;
            }
            return sorted;
        }

        /** Called when no parallel of the last tie can follow. */
        private void dropCancelled() {
            if (size > 0 && weight[size - 1] == 0) {
                size--;
            } else if (size > 0 && meaning == WeightMeaning.NONE) {
                weight[size - 1] = Math.signum(weight[size - 1]);
            }
        }

        SimpleTies ties() {
            dropCancelled();
            return new SimpleTies(
                    Arrays.copyOf(from, size),
                    Arrays.copyOf(to, size),
                    Arrays.copyOf(weight, size),
                    selfTies,
                    added - selfTies - size);
        }
    }
}
