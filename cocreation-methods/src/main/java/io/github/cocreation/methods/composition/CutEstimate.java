/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.primitives.Ints;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.methods.definition.Focus;
import java.util.Arrays;
import java.util.BitSet;

/**
 * How much at least remains to be paid until all wanted tokens are there, by cuts: as long as something has to be paid, there
 * is a set of methods one of which must be used whatever way one goes; the cheapest of them is charged, taken off the price of
 * all of them, and the next such set is sought. Never more than the cheapest way costs; {@link Long#MAX_VALUE} if there is
 * none. Of the phases it knows that what lies behind does not come back, of the focus that a diagnostic method at the end waits
 * for talk.
 *
 * <p>A cut of some point that lacks a method is a cut of the point this method leads to as well. So {@link #after} says from the
 * charges of a point, without any new search, how much at least remains after one more method.
 *
 * <p>Takes time in proportion to the cuts, methods and tokens. Not thread-safe: its arrays are used again for every point.
 *
 * @see <a href="https://doi.org/10.1609/icaps.v19i1.13370">Helmert, Domshlak (2009), Landmarks, Critical Paths and
 *     Abstractions: What's the Difference Anyway?</a>
 * @see <a href="https://doi.org/10.1609/icaps.v23i1.13585">Pommerening, Helmert (2013), Incremental LM-Cut</a>
 */
final class CutEstimate {
    private final PlanSpace.Candidate[] methods;
    /** By method the tokens it needs and gives. */
    private final int[][] needs;

    private final int[][] gains;

    private final boolean[] banned;
    private final Phase[] last;
    private final int[] wanted;
    private final int talk;

    private final boolean[] usable;
    private final long[] price;
    private final long[] cost;
    /** By method the dearest token it needs; -1 if it needs nothing. */
    private final int[] dearest;

    private final boolean[] near;
    private final boolean[] far;
    private final boolean[] inCut;
    private final int[] cut;
    private final int[] queue;

    /** Begins; the last token is no token but talk after the last diagnostic method. */
    CutEstimate(PlanSpace space, BitSet banned) {
        this.methods = space.candidates().toArray(new PlanSpace.Candidate[0]);
        this.talk = space.tokens();
        int tokens = talk + 1;
        this.needs = new int[methods.length][];
        this.gains = new int[methods.length][];
        this.banned = new boolean[methods.length];
        this.last = new Phase[methods.length];
        for (int m = 0; m < methods.length; m++) {
            this.banned[m] = banned.get(methods[m].number());
            last[m] = methods[m].method().phases().last();
            needs[m] = methods[m].needs().stream().toArray();
            gains[m] = methods[m].method().focus() == Focus.DIALOGIC
                    ? Ints.concat(methods[m].gains().stream().toArray(), new int[] {talk})
                    : methods[m].gains().stream().toArray();
        }
        this.wanted = Ints.concat(space.wanted().stream().toArray(), new int[] {talk});
        this.usable = new boolean[methods.length];
        this.price = new long[methods.length];
        this.cost = new long[tokens];
        this.dearest = new int[methods.length];
        this.near = new boolean[tokens];
        this.far = new boolean[tokens];
        this.inCut = new boolean[methods.length];
        this.cut = new int[methods.length];
        this.queue = new int[methods.length];
    }

    /**
     * {@return how much at least remains to be paid}
     *
     * @param had the tokens one has
     * @param phase the phase reached; methods all of whose phases lie before it cannot come any more
     * @param waits whether the last method waits for talk
     */
    long of(BitSet had, Phase phase, boolean waits) {
        for (int m = 0; m < methods.length; m++) {
            usable[m] = !banned[m] && last[m].compareTo(phase) >= 0;
            price[m] = methods[m].cost();
        }
        Arrays.fill(cost, Long.MAX_VALUE);
        for (int t = had.nextSetBit(0); t >= 0; t = had.nextSetBit(t + 1)) {
            cost[t] = 0;
        }
        if (!waits) {
            cost[talk] = 0;
        }
        for (int m = 0; m < methods.length; m++) {
            queue[m] = m;
        }
        relax(methods.length);
        long sum = 0;
        while (true) {
            int goal = dearest(wanted);
            if (cost[goal] == 0) {
                return sum;
            }
            if (cost[goal] == Long.MAX_VALUE) {
                return Long.MAX_VALUE;
            }
            for (int m = 0; m < methods.length; m++) {
                dearest[m] = dearest(needs[m]);
            }
            near(goal);
            int size = cut(had, waits);
            long least = Long.MAX_VALUE;
            for (int i = 0; i < size; i++) {
                least = Math.min(least, price[cut[i]]);
            }
            for (int i = 0; i < size; i++) {
                price[cut[i]] -= least;
                queue[i] = cut[i];
            }
            sum += least;
            relax(size);
        }
    }

    /**
     * {@return how much at least remains after one more method, from the charges of the point that {@link #of} was asked for last}
     *
     * @param remaining what it said
     * @param method the method's number
     */
    long after(long remaining, int method) {
        return Math.max(0, remaining - (methods[method].cost() - price[method]));
    }

    /** Lowers the costs of tokens as far as these methods, and those that need what becomes cheaper, allow. */
    private void relax(int queued) {
        boolean cheaper = true;
        for (int i = 0; i < queued; i++) {
            cheaper &= !lower(queue[i]);
        }
        while (!cheaper) {
            cheaper = true;
            for (int m = 0; m < methods.length; m++) {
                if (lower(m)) {
                    cheaper = false;
                }
            }
        }
    }

    /** Whether a method makes a token cheaper than it was. */
    private boolean lower(int m) {
        if (!usable[m]) {
            return false;
        }
        long before = 0;
        for (int t : needs[m]) {
            before = Math.max(before, cost[t]);
        }
        if (before == Long.MAX_VALUE) {
            return false;
        }
        boolean lower = false;
        long total = before + price[m];
        for (int t : gains[m]) {
            if (total < cost[t]) {
                cost[t] = total;
                lower = true;
            }
        }
        return lower;
    }

    /** The dearest of these tokens; -1 if there is none. */
    private int dearest(int[] some) {
        int dearest = -1;
        for (int t : some) {
            if (dearest < 0 || cost[t] > cost[dearest]) {
                dearest = t;
            }
        }
        return dearest;
    }

    /** Marks the tokens from which the goal comes for nothing. */
    private void near(int goal) {
        Arrays.fill(near, false);
        near[goal] = true;
        boolean more = true;
        while (more) {
            more = false;
            for (int m = 0; m < methods.length; m++) {
                if (usable[m] && price[m] == 0 && dearest[m] >= 0 && !near[dearest[m]] && meets(gains[m], near)) {
                    near[dearest[m]] = true;
                    more = true;
                }
            }
        }
    }

    /** Collects the methods over which one gets near, from what one has without having been near before. */
    private int cut(BitSet had, boolean waits) {
        for (int t = 0; t < talk; t++) {
            far[t] = had.get(t);
        }
        far[talk] = !waits;
        Arrays.fill(inCut, false);
        int size = 0;
        boolean more = true;
        while (more) {
            more = false;
            for (int m = 0; m < methods.length; m++) {
                if (!usable[m] || inCut[m] || (dearest[m] >= 0 && !far[dearest[m]])) {
                    continue;
                }
                if (dearest[m] >= 0 && cost[dearest[m]] == Long.MAX_VALUE) {
                    continue;
                }
                if (meets(gains[m], near)) {
                    inCut[m] = true;
                    cut[size++] = m;
                } else {
                    for (int t : gains[m]) {
                        if (!far[t]) {
                            far[t] = true;
                            more = true;
                        }
                    }
                }
            }
        }
        return size;
    }

    private static boolean meets(int[] some, boolean[] marked) {
        for (int t : some) {
            if (marked[t]) {
                return true;
            }
        }
        return false;
    }
}
