/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.equivalence;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Core and periphery: whether there is a group tied to all, and others tied only to it.
 *
 * <p><b>Formula.</b> The correlation, over all pairs of distinct stakeholders, of the ties with an ideal in which two are tied if at
 * least one is of the core; the core that makes it largest. 1 for a star.
 *
 * <p><b>Method.</b> Up to {@value #MOST_EXACT} stakeholders (by default) every core is looked at: exact. Else cores of those with the
 * most ties are improved by moving one at a time while that helps: a heuristic. Of equally good cores the smallest is taken, then the
 * first by id.
 *
 * <p><b>Worked example.</b> Core a - b tied to c, d: a - b, a - c, a - d, b - c, b - d: only c - d is missing: core {a, b}, 1.
 *
 * <p><b>Degenerate cases.</b> No ties, all of them, or only two stakeholders: no correlation, no core. <b>Cost.</b> Exact O(2ⁿ n), else O(n + m) a round.
 * <b>Memory.</b> 10 bytes a stakeholder.
 *
 * @see <a href="https://doi.org/10.1016/S0378-8733(99)00019-2">Borgatti and Everett (1999), Models of core/periphery structures</a>
 */
public final class CorePeriphery {
    /** So many stakeholders are divided exactly by default. */
    public static final int MOST_EXACT = 16;

    private static final double SLACK = 1e-12;
    private static final CorePeriphery DEFAULTS = new CorePeriphery(MOST_EXACT);

    private final int mostExact;

    private CorePeriphery(int mostExact) {
        this.mostExact = mostExact;
    }

    /** How sure it is that no other core fits better. */
    public enum Proof {
        /** None does. */
        EXACT,
        /** A heuristic: moving any one stakeholder does not help; another core may. */
        HEURISTIC
    }

    /**
     * What was found.
     *
     * @param core who is in the core, in id order
     * @param fit the correlation with the ideal
     * @param proof how sure it is
     */
    public record Core(ImmutableSortedSet<StakeholderId> core, double fit, Proof proof) {}

    /** {@return the search, exact up to {@value #MOST_EXACT} stakeholders} */
    public static CorePeriphery withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that divides so many exactly}
     *
     * @param value how many stakeholders at most, up to 25
     * @throws IllegalArgumentException if it is negative or above 25
     */
    public CorePeriphery withMostExact(int value) {
        Require.that(
                value >= 0 && value <= 25,
                "number of stakeholders",
                value,
                "an exact search",
                "must be in [0, 25]",
                "use the heuristic for more");
        return new CorePeriphery(value);
    }

    /**
     * {@return the core that fits best; empty if there are no ties, or all of them}
     *
     * @param view the network; arcs are read one by one
     */
    public Optional<Core> of(NetworkView view) {
        return of(view, Work.withDefaults());
    }

    /**
     * {@return the core that fits best; empty if there are no ties, or all of them}
     *
     * @param view the network; arcs are read one by one
     * @param work who may stop and watch it; it counts cores looked at, as many as can be foreseen
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public Optional<Core> of(NetworkView view, Work work) {
        double n = view.nodeCount();
        double cells = n * (n - 1) / (view.direction() == Direction.DIRECTED ? 1 : 2);
        if (view.tieCount() == 0 || view.tieCount() == cells) {
            return Optional.empty();
        }
        boolean exact = view.nodeCount() <= mostExact;
        WorkMeter meter = work.meter(exact ? (1L << view.nodeCount()) - 1 : 2L * view.nodeCount());
        boolean[] core = exact ? every(view, meter) : moved(view, meter);
        meter.finish();
        double fit = fit(view, core);
        if (fit == Double.NEGATIVE_INFINITY) {
            return Optional.empty();
        }
        ImmutableSortedSet.Builder<StakeholderId> members = ImmutableSortedSet.naturalOrder();
        for (int node = 0; node < core.length; node++) {
            if (core[node]) {
                members.add(view.stakeholder(node));
            }
        }
        return Optional.of(new Core(members.build(), fit, exact ? Proof.EXACT : Proof.HEURISTIC));
    }

    private static boolean[] every(NetworkView view, WorkMeter meter) {
        boolean[] best = new boolean[view.nodeCount()];
        double bestFit = Double.NEGATIVE_INFINITY;
        int bestSize = 0;
        for (int set = 1; set < 1 << view.nodeCount(); set++) {
            meter.reach(set - 1L);
            boolean[] core = new boolean[view.nodeCount()];
            for (int node = 0; node < core.length; node++) {
                core[node] = (set >> node & 1) == 1;
            }
            double fit = fit(view, core);
            int size = Integer.bitCount(set);
            if (fit > bestFit + SLACK || (fit > bestFit - SLACK && size < bestSize)) {
                best = core;
                bestFit = Math.max(fit, bestFit);
                bestSize = size;
            }
        }
        return best;
    }

    private static boolean[] moved(NetworkView view, WorkMeter meter) {
        int[] byDegree = IntStream.range(0, view.nodeCount())
                .boxed()
                .sorted(Comparator.comparingInt(node -> -degree(view, node)))
                .mapToInt(Integer::intValue)
                .toArray();
        boolean[] core = new boolean[view.nodeCount()];
        boolean[] best = core;
        double bestFit = Double.NEGATIVE_INFINITY;
        int met = 0;
        int bestMet = 0;
        for (int size = 1; size < core.length; size++) {
            meter.advance(1);
            met += tiesOutside(view, core, byDegree[size - 1]);
            core[byDegree[size - 1]] = true;
            double fit = fit(view, core.length - size, met);
            if (fit > bestFit + SLACK) {
                bestFit = fit;
                bestMet = met;
                best = Arrays.copyOf(core, core.length);
            }
        }
        int outside = outside(best);
        boolean helped = true;
        while (helped) {
            helped = false;
            for (int node = 0; node < best.length; node++) {
                meter.reach(core.length + node);
                int ties = tiesOutside(view, best, node);
                int metThen = bestMet + (best[node] ? -ties : ties);
                int outsideThen = outside + (best[node] ? 1 : -1);
                double fit = fit(view, outsideThen, metThen);
                if (fit > bestFit + SLACK) {
                    best[node] = !best[node];
                    bestFit = fit;
                    bestMet = metThen;
                    outside = outsideThen;
                    helped = true;
                }
            }
        }
        return best;
    }

    private static int degree(NetworkView view, int node) {
        int out = view.outEnd(node) - view.outBegin(node);
        return view.direction() == Direction.DIRECTED ? out + view.inEnd(node) - view.inBegin(node) : out;
    }

    /** The ties of a node that meet the core through it alone, if it is in it. */
    private static int tiesOutside(NetworkView view, boolean[] core, int node) {
        int count = 0;
        for (int e = view.outBegin(node); e < view.outEnd(node); e++) {
            count += core[view.outNode(e)] ? 0 : 1;
        }
        for (int e = view.inBegin(node); view.direction() == Direction.DIRECTED && e < view.inEnd(node); e++) {
            count += core[view.inNode(e)] ? 0 : 1;
        }
        return count;
    }

    private static int outside(boolean[] core) {
        int outside = 0;
        for (boolean in : core) {
            outside += in ? 0 : 1;
        }
        return outside;
    }

    private static double fit(NetworkView view, boolean[] core) {
        int met = 0;
        for (int tie = 0; tie < view.tieCount(); tie++) {
            met += core[view.from(tie)] || core[view.to(tie)] ? 1 : 0;
        }
        return fit(view, outside(core), met);
    }

    /** The correlation with the ideal of a core that so many ties meet; nothing fits an ideal without spread. */
    private static double fit(NetworkView view, double outside, double met) {
        double ways = view.direction() == Direction.DIRECTED ? 1 : 2;
        double n = view.nodeCount();
        double cells = n * (n - 1) / ways;
        double ideal = cells - outside * (outside - 1) / ways;
        double ties = view.tieCount();
        return ideal == 0 || ideal == cells
                ? Double.NEGATIVE_INFINITY
                : (cells * met - ties * ideal) / Math.sqrt(ties * (cells - ties) * ideal * (cells - ideal));
    }
}
