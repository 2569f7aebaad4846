/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.keyplayer;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.Optional;

/**
 * The stakeholders who as a set matter most. The best single ones are seldom the best set: they often reach the same others.
 *
 * <p><b>Method.</b> If looking at every set takes at most 10⁹ steps (by default), all are looked at, and the result is exact. Else
 * the set grows by the best stakeholder each time, and is then improved by the best exchange of one for another until none helps: a
 * heuristic. Of equally good sets the first by id is taken.
 *
 * <p><b>Worked example.</b> Two stars, c with v, w, x and d with y, z, joined by c - d. The best two to reach all are c and d: reach
 * 1. The best two to remove are the same: nobody of the five left is connected.
 *
 * <p><b>Degenerate cases.</b> Fewer stakeholders than players, or none left to judge a removal by (fewer than two): no set.
 *
 * <p><b>Cost.</b> Exact: the number of sets times one score, {@code O(n + m)} to reach, {@code O(n (n + m))} to disrupt; heuristic:
 * about {@code n} times size scores a round.
 * <b>Memory.</b> 11 bytes a stakeholder.
 *
 * @see <a href="https://doi.org/10.1007/s10588-006-7084-x">Borgatti (2006), Identifying sets of key players in a social network</a>
 */
public final class KeyPlayers {
    private static final KeyPlayers DEFAULTS = new KeyPlayers(KeyPlayerGoal.DISRUPT, 1, 1e9);

    private final KeyPlayerGoal goal;
    private final int size;
    private final double mostSteps;

    private KeyPlayers(KeyPlayerGoal goal, int size, double mostSteps) {
        this.goal = goal;
        this.size = size;
        this.mostSteps = mostSteps;
    }

    /** {@return the one whose leaving disrupts most, exact up to 10⁹ steps} */
    public static KeyPlayers withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with this goal}
     *
     * @param value what they are to be good for
     */
    public KeyPlayers withGoal(KeyPlayerGoal value) {
        return new KeyPlayers(value, size, mostSteps);
    }

    /**
     * {@return a copy that looks for so many}
     *
     * @param value how many, at least 1
     * @throws IllegalArgumentException if it is less
     */
    public KeyPlayers withSize(int value) {
        return new KeyPlayers(goal, Require.atLeast("size", value, 1, "a set of key players"), mostSteps);
    }

    /**
     * {@return a copy that looks at every set only if that takes at most so many steps}
     *
     * @param value how many; with 0 the heuristic is always used
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public KeyPlayers withMostSteps(double value) {
        return new KeyPlayers(goal, size, Require.notNegative("number of steps", value, "a search"));
    }

    /**
     * {@return the best set; empty if there are too few stakeholders}
     *
     * @param view the network
     */
    public Optional<KeyPlayerSet> find(NetworkView view) {
        return find(view, Work.withDefaults());
    }

    /**
     * {@return the best set; empty if there are too few stakeholders}
     *
     * @param view the network
     * @param work who may stop and watch it; it counts sets looked at, as many as can be foreseen
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public Optional<KeyPlayerSet> find(NetworkView view, Work work) {
        int left = view.nodeCount() - size;
        if (left < (goal == KeyPlayerGoal.REACH ? 0 : 2)) {
            return Optional.empty();
        }
        NetworkView read = goal.read(view);
        double sets = 1;
        for (int i = 1; i <= size; i++) {
            sets = sets * (left + i) / i;
        }
        boolean all = sets * goal.cost(read, size) <= mostSteps;
        WorkMeter meter = work.meter(all ? (long) sets : 2L * size * read.nodeCount());
        KeyPlayerSearch search = new KeyPlayerSearch(read, goal, size, meter);
        KeyPlayerSet found = all ? search.all() : search.exchanging();
        meter.finish();
        return Optional.of(found);
    }
}
