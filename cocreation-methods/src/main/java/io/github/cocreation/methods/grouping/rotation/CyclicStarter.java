/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import io.github.cocreation.methods.grouping.search.Budget;
import io.github.cocreation.methods.grouping.search.Metropolis;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Looks for one round that, turned step by step, gives all rounds.
 *
 * <p>People are the numbers modulo m, several times over, and perhaps some who stay where they are; turning adds 1. Two
 * people meet again in another round exactly if two pairs of the first round have the same difference, so only the
 * differences of one round need to differ, a search smaller than that for all rounds by their number.
 *
 * <p>Worked example: 6 people in pairs, m = 5, and one who stays: the round {stay, 0}, {1, 4}, {2, 3} has the differences 3
 * (or 2) and 1 (or 4), all different, and gives 5 rounds in which everybody meets everybody.
 *
 * <p>Source: R. C. Bose, "On the construction of balanced incomplete block designs" (1939), the method of differences.
 */
final class CyclicStarter {
    private static final int BATCH = 256;
    private static final double HOT = 1.2;
    private static final double COLD = 0.15;

    private final RotationProblem problem;
    private final TurningGroup group;
    private final int modulus;
    private final int bases;
    private final int orbits;
    private final int[] classOf;
    private final int[] count;
    private final int[] weight;
    private final int[] perPair;
    private final int[][] seat;
    private final int[][][] member;
    private final int[][] taken;
    private final int[][] place;
    private final boolean covering;
    private final boolean mayMoveAlone;

    CyclicStarter(RotationProblem problem, TurningGroup group, int bases) {
        this.problem = problem;
        this.group = group;
        this.modulus = group.order();
        this.bases = bases;
        int n = problem.size;
        this.orbits = n / modulus;
        this.covering = modulus * bases == problem.rounds;
        int classes = orbits * orbits * modulus + n * (orbits + 1) * 2 + n * n;
        this.classOf = new int[n * n];
        this.weight = new int[classes];
        this.perPair = new int[classes];
        this.count = new int[classes];
        this.seat = new int[bases][n];
        this.member = new int[bases][problem.tables][n];
        this.taken = new int[bases][problem.tables];
        this.place = new int[bases][n];
        this.mayMoveAlone = covering && hasRoom(problem);
        numberDifferences();
    }

    /** Whether the first rounds can have few enough pairs for the differences there are. */
    static boolean mayFit(RotationProblem problem, TurningGroup group, int bases, long pairsPerRound) {
        long modulus = group.order();
        long orbits = problem.size / modulus;
        long staying = problem.size % modulus;
        long self = 0;
        for (int d = 1; d < modulus; d++) {
            self += group.subtract(0, d) == d ? 1 : 0;
        }
        boolean covering = modulus * bases == problem.rounds;
        long ownDifferences = (modulus - 1 - self) / 2 + (covering ? self : 0);
        long differences = orbits * ownDifferences + orbits * (orbits - 1) / 2 * modulus + staying * orbits;
        return orbits > 0
                && staying <= problem.tables
                && bases * pairsPerRound <= differences + (covering ? orbits + 1 : 0);
    }

    private void numberDifferences() {
        int n = problem.size;
        int turning = orbits * modulus;
        int next = 0;
        int[][] first = new int[orbits + 1][orbits + 1];
        for (int a = 0; a < orbits; a++) {
            for (int b = a; b < orbits; b++) {
                first[a][b] = next;
                next += modulus;
            }
        }
        for (int p = 0; p < n; p++) {
            for (int q = p + 1; q < n; q++) {
                int number;
                int pairs = modulus;
                int times = 1;
                if (q < turning) {
                    int a = p / modulus;
                    int b = q / modulus;
                    int d = group.subtract(q % modulus, p % modulus);
                    int back = group.subtract(0, d);
                    number = first[a][b] + (a == b ? Math.min(d, back) : d);
                    if (a == b && d == back) {
                        pairs = modulus / 2;
                        times = 2;
                    }
                } else if (p < turning) {
                    number = next + (q - turning) * orbits + p / modulus;
                } else {
                    number = next + (n - turning) * orbits + (p - turning) * n + q - turning;
                    pairs = 1;
                    times = problem.rounds;
                }
                weight[number] = pairs;
                perPair[number] = times;
                classOf[p * n + q] = number;
                classOf[q * n + p] = number;
            }
        }
    }

    /** What one more pair of a difference costs; in pairs of people that do not meet or meet again. */
    private double another(int number) {
        double repeated = perPair[number] * (double) count[number] + (perPair[number] - 1) / 2.0;
        double first = covering && count[number] == 0 ? -1 : 0;
        return weight[number] * (first + repeated * (covering ? 0.3 : 1)) / modulus;
    }

    private int unmet() {
        int unmet = 0;
        for (int number = 0; number < count.length; number++) {
            unmet += weight[number] > 0 && count[number] == 0 ? weight[number] : 0;
        }
        return unmet;
    }

    private int repeated() {
        int repeated = 0;
        for (int number = 0; number < count.length; number++) {
            repeated += weight[number] * Math.max(0, perPair[number] * count[number] - 1);
        }
        return repeated;
    }

    /** One run of annealing; the seats of all rounds at its end. */
    int[][] run(long moves, int unmetAllowed, Budget budget, SplittableRandom random) {
        start(random);
        Metropolis chance = new Metropolis(random.split());
        double cooling = StrictMath.pow(COLD / HOT, (double) BATCH / moves);
        double temperature = HOT;
        for (long done = 0; done < moves; done += BATCH) {
            int batch = budget.nextBatch(BATCH);
            if (batch == 0) {
                break;
            }
            chance.temperature(temperature);
            for (int i = 0; i < batch; i++) {
                tryOne(chance, random);
            }
            if (isPerfect(unmetAllowed)) {
                return turned();
            }
            temperature *= cooling;
        }
        return turned();
    }

    /** Whether nobody meets twice, or as many meet as can. */
    boolean isPerfect(int unmetAllowed) {
        return repeated() == 0 || (covering && unmet() <= unmetAllowed);
    }

    private void start(SplittableRandom random) {
        Arrays.fill(count, 0);
        for (int b = 0; b < bases; b++) {
            Arrays.fill(taken[b], 0);
            start(b, shuffled(random));
        }
    }

    private int[] shuffled(SplittableRandom random) {
        int[] order = new int[problem.size];
        for (int i = 0; i < order.length; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    private void start(int b, int[] order) {
        int left = order.length;
        for (int t = 0; t < problem.tables; t++) {
            left -= problem.least[0][t];
        }
        int next = 0;
        for (int t = 0; t < problem.tables; t++) {
            int more = Math.max(0, Math.min(left, problem.most[0][t] - problem.least[0][t]));
            left -= more;
            for (int i = 0; i < problem.least[0][t] + more && next < order.length; i++) {
                enter(b, order[next++], t);
            }
        }
        for (; next < order.length; next++) {
            enter(b, order[next], problem.tables - 1);
        }
    }

    private void tryOne(Metropolis chance, SplittableRandom random) {
        int b = bases == 1 ? 0 : random.nextInt(bases);
        int p = random.nextInt(problem.size);
        int from = seat[b][p];
        if (mayMoveAlone && random.nextInt(8) == 0) {
            int to = random.nextInt(problem.tables);
            if (to != from && taken[b][to] < problem.most[0][to] && taken[b][from] > problem.least[0][from]) {
                double delta = leave(b, p) + enter(b, p, to);
                if (!chance.accepts(delta)) {
                    leave(b, p);
                    enter(b, p, from);
                }
            }
            return;
        }
        int q = random.nextInt(problem.size);
        int to = seat[b][q];
        if (from != to) {
            double delta = leave(b, p) + leave(b, q) + enter(b, p, to) + enter(b, q, from);
            if (!chance.accepts(delta)) {
                leave(b, p);
                leave(b, q);
                enter(b, p, from);
                enter(b, q, to);
            }
        }
    }

    private double enter(int b, int p, int t) {
        double delta = 0;
        int[] here = member[b][t];
        for (int i = 0; i < taken[b][t]; i++) {
            int number = classOf[p * problem.size + here[i]];
            delta += another(number);
            count[number]++;
        }
        place[b][p] = taken[b][t];
        here[taken[b][t]++] = p;
        seat[b][p] = t;
        return delta;
    }

    private double leave(int b, int p) {
        int t = seat[b][p];
        int[] here = member[b][t];
        int last = here[--taken[b][t]];
        here[place[b][p]] = last;
        place[b][last] = place[b][p];
        double delta = 0;
        for (int i = 0; i < taken[b][t]; i++) {
            int number = classOf[p * problem.size + here[i]];
            count[number]--;
            delta -= another(number);
        }
        return delta;
    }

    private int[][] turned() {
        int[][] seats = new int[problem.rounds][problem.size];
        for (int r = 0; r < problem.rounds; r++) {
            for (int p = 0; p < problem.size; p++) {
                boolean stays = p >= orbits * modulus;
                int first = p - p % modulus;
                seats[r][p] = seat[r / modulus][stays ? p : first + group.subtract(p % modulus, r % modulus)];
            }
        }
        return seats;
    }

    private static boolean hasRoom(RotationProblem problem) {
        for (int t = 0; t < problem.tables; t++) {
            if (problem.least[0][t] < problem.most[0][t]) {
                return true;
            }
        }
        return false;
    }
}
