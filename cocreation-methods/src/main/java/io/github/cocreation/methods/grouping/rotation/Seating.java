/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import java.util.Arrays;

/**
 * Who sits where in all rounds, with what it costs, kept up to date seat by seat. Confined to one thread.
 *
 * <p>Moving one person costs time proportional to the size of the two tables.
 */
final class Seating {
    private static final long TURN = 2 * MeetingPrices.UNIT;
    private static final long MIXED = MeetingPrices.UNIT / 5;

    final RotationProblem problem;
    final int[][] seat;
    final int[][][] member;
    final int[][] taken;
    private final int[][] place;
    private final int[] met;
    private final int[] visits;
    private final int[] turns;
    private final int[][][] counts;
    private final MeetingPrices prices;
    private final long forbidden;
    private final long changed;
    private final int n;
    int broken;
    int worth;
    long cost;

    Seating(RotationProblem problem, MeetingPrices prices, long forbidden, long changed) {
        this.problem = problem;
        this.prices = prices;
        this.forbidden = forbidden;
        this.changed = changed;
        this.n = problem.size;
        int tables = problem.tables + 1;
        seat = new int[problem.rounds][n];
        place = new int[problem.rounds][n];
        taken = new int[problem.rounds][tables];
        member = new int[problem.rounds][tables][n];
        counts = new int[problem.rounds][tables][problem.needs.features];
        met = new int[n * n];
        visits = new int[n * tables];
        turns = new int[n];
        for (int[] round : seat) {
            Arrays.fill(round, RotationProblem.ABSENT);
        }
        for (int r = 0; r < problem.rounds; r++) {
            for (int t = 0; t < tables; t++) {
                broken += wrong(r, t);
            }
        }
        cost = broken * forbidden;
    }

    /** How often two people have met. */
    int met(int p, int q) {
        return met[p * n + q];
    }

    boolean isVisited(int p, int t) {
        return visits[p * (problem.tables + 1) + t] > 0;
    }

    /** Seats somebody who has no seat in the round yet. */
    void add(int r, int p, int t) {
        int wrong = wrong(r, t);
        long mixed = mixed(r, t);
        enter(r, p, t);
        wrong = wrong(r, t) - wrong;
        broken += wrong;
        cost += wrong * forbidden + mixed(r, t) - mixed + own(r, p, t, 1);
        if (t != problem.bench) {
            for (int i = 0; i < taken[r][t]; i++) {
                int o = member[r][t][i];
                if (o != p) {
                    meet(p, o);
                }
            }
        }
    }

    /** Takes somebody's seat away. */
    void remove(int r, int p) {
        int t = seat[r][p];
        int wrong = wrong(r, t);
        long mixed = mixed(r, t);
        leave(r, p, t);
        wrong = wrong(r, t) - wrong;
        broken += wrong;
        cost += wrong * forbidden + mixed(r, t) - mixed + own(r, p, t, -1);
        if (t != problem.bench) {
            for (int i = 0; i < taken[r][t]; i++) {
                part(p, member[r][t][i]);
            }
        }
    }

    void move(int r, int p, int t) {
        remove(r, p);
        add(r, p, t);
    }

    /** Swaps two people at two tables; for tasks in which only pairs and tables visited count. */
    void exchange(int r, int p, int q) {
        int a = seat[r][p];
        int b = seat[r][q];
        int[] here = member[r][a];
        for (int i = 0, size = taken[r][a]; i < size; i++) {
            int o = here[i];
            if (o != p) {
                part(p, o);
                meet(q, o);
            }
        }
        int[] there = member[r][b];
        for (int i = 0, size = taken[r][b]; i < size; i++) {
            int o = there[i];
            if (o != q) {
                part(q, o);
                meet(p, o);
            }
        }
        cost += own(r, p, a, -1) + own(r, p, b, 1) + own(r, q, b, -1) + own(r, q, a, 1);
        int kept = place[r][p];
        here[kept] = q;
        there[place[r][q]] = p;
        place[r][p] = place[r][q];
        place[r][q] = kept;
        seat[r][p] = b;
        seat[r][q] = a;
    }

    /** What swapping two people would add to the cost, if only pairs and tables visited count. */
    long swapCost(int r, int p, int q) {
        int a = seat[r][p];
        int b = seat[r][q];
        long delta = 0;
        int[] here = member[r][a];
        for (int i = 0, size = taken[r][a]; i < size; i++) {
            int o = here[i];
            if (o != p) {
                delta += price(q, o, 0) - price(p, o, -1);
            }
        }
        int[] there = member[r][b];
        for (int i = 0, size = taken[r][b]; i < size; i++) {
            int o = there[i];
            if (o != q) {
                delta += price(p, o, 0) - price(q, o, -1);
            }
        }
        if (!isPlain()) {
            delta += ownCost(r, p, b) + ownCost(r, q, a) - ownCost(r, p, a) - ownCost(r, q, b);
            delta += returnCost(p, a, b) + returnCost(q, b, a);
        }
        return delta;
    }

    private boolean isPlain() {
        return changed == 0
                && !problem.returnForbidden()
                && problem.task.accessNeeds().isEmpty();
    }

    private long price(int p, int o, int shift) {
        int pair = p * n + o;
        return prices.another(problem.ties[pair], met[pair] + shift);
    }

    private long returnCost(int p, int from, int to) {
        if (problem.host[p] || !problem.returnForbidden()) {
            return 0;
        }
        int[] v = visits;
        int row = p * (problem.tables + 1);
        return (v[row + to] > 0 ? forbidden : 0) - (v[row + from] > 1 ? forbidden : 0);
    }

    private long ownCost(int r, int p, int t) {
        long own = problem.needs.barred[p][t] ? forbidden : 0;
        return own + (problem.previous[r][p] >= 0 && problem.previous[r][p] != t ? changed : 0);
    }

    private long own(int r, int p, int t, int sign) {
        long delta = sign * ownCost(r, p, t);
        broken += problem.needs.barred[p][t] ? sign : 0;
        if (t == problem.bench) {
            int before = turns[p];
            turns[p] += sign;
            return delta + TURN * (turns[p] * (long) turns[p] - before * (long) before);
        }
        int visit = p * (problem.tables + 1) + t;
        visits[visit] += sign;
        boolean again = visits[visit] > (sign > 0 ? 1 : 0);
        if (again && problem.returnForbidden() && !problem.host[p]) {
            broken += sign;
            delta += sign * forbidden;
        }
        return delta;
    }

    private void meet(int p, int o) {
        int kind = problem.ties[p * n + o];
        int before = met[p * n + o];
        cost += prices.another(kind, before);
        met[p * n + o]++;
        met[o * n + p]++;
        broken += kind == RotationProblem.APART ? 1 : 0;
        worth += before == 0 ? worth(kind) : 0;
    }

    private void part(int p, int o) {
        int kind = problem.ties[p * n + o];
        met[p * n + o]--;
        met[o * n + p]--;
        int after = met[p * n + o];
        cost -= prices.another(kind, after);
        broken -= kind == RotationProblem.APART ? 1 : 0;
        worth -= after == 0 ? worth(kind) : 0;
    }

    private static int worth(int kind) {
        return kind == RotationProblem.STRANGERS ? 1 : kind == RotationProblem.PREFERRED ? 2 : 0;
    }

    private void enter(int r, int p, int t) {
        place[r][p] = taken[r][t];
        member[r][t][taken[r][t]++] = p;
        seat[r][p] = t;
        for (int feature : problem.needs.featuresOf[p]) {
            counts[r][t][feature]++;
        }
    }

    private void leave(int r, int p, int t) {
        int last = member[r][t][--taken[r][t]];
        member[r][t][place[r][p]] = last;
        place[r][last] = place[r][p];
        seat[r][p] = RotationProblem.ABSENT;
        for (int feature : problem.needs.featuresOf[p]) {
            counts[r][t][feature]--;
        }
    }

    /** How many people too many or too few are at a table, and how many are not heard there. */
    private int wrong(int r, int t) {
        int size = taken[r][t];
        int wrong = Math.max(0, problem.least[r][t] - size) + Math.max(0, size - problem.most[r][t]);
        return t == problem.bench ? wrong : wrong + problem.needs.unheard(counts[r][t], member[r][t], size);
    }

    private long mixed(int r, int t) {
        return t == problem.bench || !problem.needs.matter()
                ? 0
                : MIXED * problem.needs.imbalance(counts[r][t], taken[r][t], n) / n;
    }
}
