/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * How much at least remains to be paid until all wanted tokens are there, by cuts: as long as something has to be paid, there
 * is a set of methods one of which must be used whatever way one goes; the cheapest of them is charged, taken off the price of
 * all of them, and the next such set is sought. Never more than the cheapest way costs; {@link Long#MAX_VALUE} if there is
 * none. Phases and focus are left out of account.
 *
 * <p>Takes time in proportion to the cuts, methods and tokens.
 *
 * @see <a href="https://doi.org/10.1609/icaps.v19i1.13370">Helmert, Domshlak (2009), Landmarks, Critical Paths and
 *     Abstractions: What's the Difference Anyway?</a>
 */
final class CutEstimate {
    private final List<PlanSpace.Candidate> methods;
    private final BitSet wanted;
    private final int tokens;
    private final long[] price;
    private final long[] cost;

    /** By method the dearest token it needs; -1 if it needs nothing. */
    private final int[] dearest;

    private CutEstimate(PlanSpace space, BitSet banned) {
        this.methods = space.candidates().stream()
                .filter(method -> !banned.get(method.number()))
                .toList();
        this.wanted = space.wanted();
        this.tokens = space.tokens();
        this.price = methods.stream().mapToLong(PlanSpace.Candidate::cost).toArray();
        this.cost = new long[tokens];
        this.dearest = new int[methods.size()];
    }

    static long of(PlanSpace space, BitSet banned, BitSet had) {
        return new CutEstimate(space, banned).estimate(had);
    }

    private long estimate(BitSet had) {
        long sum = 0;
        while (true) {
            price(had);
            int goal = dearest(wanted);
            if (goal < 0 || cost[goal] == 0) {
                return sum;
            }
            if (cost[goal] == Long.MAX_VALUE) {
                return Long.MAX_VALUE;
            }
            BitSet near = near(goal);
            BitSet cut = cut(had, near);
            long least = cut.stream().mapToLong(m -> price[m]).min().orElseThrow();
            cut.stream().forEach(m -> price[m] -= least);
            sum += least;
        }
    }

    /** The price of each token if it is made in the cheapest way as if nothing else had to be made. */
    private void price(BitSet had) {
        Arrays.fill(cost, Long.MAX_VALUE);
        had.stream().forEach(token -> cost[token] = 0);
        boolean cheaper = true;
        while (cheaper) {
            cheaper = false;
            for (int m = 0; m < price.length; m++) {
                int needed = dearest(methods.get(m).needs());
                dearest[m] = needed;
                long before = needed < 0 ? 0 : cost[needed];
                if (before == Long.MAX_VALUE) {
                    continue;
                }
                BitSet gains = methods.get(m).gains();
                for (int t = gains.nextSetBit(0); t >= 0; t = gains.nextSetBit(t + 1)) {
                    if (before + price[m] < cost[t]) {
                        cost[t] = before + price[m];
                        cheaper = true;
                    }
                }
            }
        }
    }

    /** The dearest of these tokens; -1 if there is none. */
    private int dearest(BitSet some) {
        int dearest = -1;
        for (int t = some.nextSetBit(0); t >= 0; t = some.nextSetBit(t + 1)) {
            if (dearest < 0 || cost[t] > cost[dearest]) {
                dearest = t;
            }
        }
        return dearest;
    }

    /** The tokens from which the goal comes for nothing. */
    private BitSet near(int goal) {
        BitSet near = new BitSet(tokens);
        near.set(goal);
        boolean more = true;
        while (more) {
            more = false;
            for (int m = 0; m < price.length; m++) {
                if (price[m] == 0
                        && dearest[m] >= 0
                        && !near.get(dearest[m])
                        && methods.get(m).gains().intersects(near)) {
                    near.set(dearest[m]);
                    more = true;
                }
            }
        }
        return near;
    }

    /** The methods over which one gets near, from what one has without having been near before. */
    private BitSet cut(BitSet had, BitSet near) {
        BitSet far = (BitSet) had.clone();
        BitSet cut = new BitSet(price.length);
        boolean more = true;
        while (more) {
            more = false;
            for (int m = 0; m < price.length; m++) {
                boolean open = dearest[m] < 0 || (far.get(dearest[m]) && cost[dearest[m]] != Long.MAX_VALUE);
                if (!open || cut.get(m)) {
                    continue;
                }
                BitSet gains = methods.get(m).gains();
                if (gains.intersects(near)) {
                    cut.set(m);
                    more = true;
                } else {
                    BitSet further = (BitSet) gains.clone();
                    further.andNot(far);
                    if (!further.isEmpty()) {
                        far.or(further);
                        more = true;
                    }
                }
            }
        }
        return cut;
    }
}
