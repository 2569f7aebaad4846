/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.benchmarks;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;

/**
 * Ties drawn by chance between the nodes 0 to n - 1: without parallels, without ties to oneself, the same for the same seed.
 *
 * <p>The random one has as many distinct pairs as asked for, each as likely as any other. The preferential one grows: every newcomer
 * ties itself to a number of different earlier nodes, who are chosen in proportion to the ties they have.
 *
 * @see <a href="https://doi.org/10.1126/science.286.5439.509">Barabasi and Albert (1999), Emergence of scaling in random networks</a>
 * @param nodes how many nodes
 * @param starts where each tie starts
 * @param ends where each tie leads
 */
public record RandomTies(int nodes, ImmutableIntArray starts, ImmutableIntArray ends) {
    /**
     * {@return ties between pairs drawn with equal chance}
     *
     * @param nodes how many nodes
     * @param ties how many ties
     * @param seed where chance starts
     */
    public static RandomTies random(int nodes, int ties, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        PairSet taken = new PairSet(ties);
        ImmutableIntArray.Builder starts = ImmutableIntArray.builder(ties);
        ImmutableIntArray.Builder ends = ImmutableIntArray.builder(ties);
        for (int drawn = 0; drawn < ties; ) {
            int one = chance.nextInt(nodes);
            int other = chance.nextInt(nodes);
            if (one != other && taken.add(one, other)) {
                starts.add(one);
                ends.add(other);
                drawn++;
            }
        }
        return new RandomTies(nodes, starts.build(), ends.build());
    }

    /**
     * {@return ties of newcomers, to those who have many}
     *
     * @param nodes how many nodes
     * @param each how many ties a newcomer makes
     * @param seed where chance starts
     */
    public static RandomTies preferential(int nodes, int each, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        int ties = each * (nodes - each);
        int[] endpoints = new int[2 * ties]; // every node as often as it has ties
        int[] chosen = new int[each];
        BitSet taken = new BitSet(nodes);
        int filled = 0;
        for (int newcomer = each; newcomer < nodes; newcomer++) {
            for (int choice = 0; choice < each; ) {
                int old = filled == 0 ? choice : endpoints[chance.nextInt(filled)];
                if (!taken.get(old)) {
                    taken.set(old);
                    chosen[choice++] = old;
                }
            }
            for (int old : chosen) {
                taken.clear(old);
                endpoints[filled++] = old;
                endpoints[filled++] = newcomer;
            }
        }
        ImmutableIntArray.Builder starts = ImmutableIntArray.builder(ties);
        ImmutableIntArray.Builder ends = ImmutableIntArray.builder(ties);
        for (int tie = 0; tie < ties; tie++) {
            ends.add(endpoints[2 * tie]);
            starts.add(endpoints[2 * tie + 1]);
        }
        return new RandomTies(nodes, starts.build(), ends.build());
    }

    /**
     * {@return the same ties as arcs either way, some of them answered}
     *
     * @param replies the share of ties that run both ways
     * @param seed where chance starts
     */
    public RandomTies turned(double replies, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        ImmutableIntArray.Builder from = ImmutableIntArray.builder(2 * size());
        ImmutableIntArray.Builder to = ImmutableIntArray.builder(2 * size());
        for (int tie = 0; tie < size(); tie++) {
            boolean forth = chance.nextInt(2) == 0;
            boolean answered = chance.nextDouble() < replies;
            if (forth || answered) {
                from.add(starts.get(tie));
                to.add(ends.get(tie));
            }
            if (!forth || answered) {
                from.add(ends.get(tie));
                to.add(starts.get(tie));
            }
        }
        return new RandomTies(nodes, from.build(), to.build());
    }

    /** {@return how many ties there are} */
    public int size() {
        return starts.length();
    }

    /** Pairs in no order, in a table of open addresses. */
    private static final class PairSet {
        private static final long FREE = -1;

        private final long[] table;

        PairSet(int pairs) {
            table = new long[Integer.highestOneBit(Math.max(4, pairs)) * 4];
            Arrays.fill(table, FREE);
        }

        boolean add(int one, int other) {
            long pair = ((long) Math.min(one, other) << 32) | Math.max(one, other);
            int place = (int) ((pair * 0x9E3779B97F4A7C15L) >>> 32) & (table.length - 1);
            while (table[place] != FREE) {
                if (table[place] == pair) {
                    return false;
                }
                place = (place + 1) & (table.length - 1);
            }
            table[place] = pair;
            return true;
        }
    }
}
