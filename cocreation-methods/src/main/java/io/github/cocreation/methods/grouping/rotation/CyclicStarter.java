/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import io.github.cocreation.methods.grouping.search.Budget;
import io.github.cocreation.methods.grouping.search.Metropolis;
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
    private final int modulus;
    private final int orbits;
    private final int[] classOf;
    private final int[] count;
    private final int[] weight;
    private final int[] perPair;
    private final int[] seat;
    private final int[][] member;
    private final int[] taken;
    private final int[] place;
    private final boolean covering;
    private final boolean mayMoveAlone;

    CyclicStarter(RotationProblem problem, int modulus) {
        this.problem = problem;
        this.modulus = modulus;
        int n = problem.size;
        this.orbits = n / modulus;
        this.covering = modulus == problem.rounds;
        int classes = orbits * orbits * modulus + n * (orbits + 1) * 2 + n * n;
        this.classOf = new int[n * n];
        this.weight = new int[classes];
        this.perPair = new int[classes];
        this.count = new int[classes];
        this.seat = new int[n];
        this.member = new int[problem.tables][n];
        this.taken = new int[problem.tables];
        this.place = new int[n];
        this.mayMoveAlone = covering && hasRoom(problem);
        numberDifferences();
    }

    /** Whether a round can have few enough pairs for the differences there are. */
    static boolean mayFit(RotationProblem problem, int modulus, long pairsPerRound) {
        long orbits = problem.size / modulus;
        long staying = problem.size % modulus;
        long differences = orbits * (modulus / 2) + orbits * (orbits - 1) / 2 * modulus + staying * orbits;
        return orbits > 0
                && staying <= problem.tables
                && pairsPerRound <= differences + (modulus == problem.rounds ? orbits + 1 : 0);
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
                    int d = Math.floorMod(q % modulus - p % modulus, modulus);
                    d = a == b ? Math.min(d, modulus - d) : d;
                    number = first[a][b] + d;
                    if (a == b && 2 * d == modulus) {
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

    /** One run of annealing; the seats of all rounds at its end, or none when somebody would still meet twice. */
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
        return isPerfect(unmetAllowed) ? turned() : new int[0][];
    }

    private boolean isPerfect(int unmetAllowed) {
        return repeated() == 0 || (covering && unmet() <= unmetAllowed);
    }

    private void start(SplittableRandom random) {
        int n = problem.size;
        java.util.Arrays.fill(count, 0);
        java.util.Arrays.fill(taken, 0);
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        int left = n;
        for (int t = 0; t < problem.tables; t++) {
            left -= problem.least[0][t];
        }
        int next = 0;
        for (int t = 0; t < problem.tables; t++) {
            int more = Math.max(0, Math.min(left, problem.most[0][t] - problem.least[0][t]));
            left -= more;
            for (int i = 0; i < problem.least[0][t] + more && next < n; i++) {
                enter(order[next++], t);
            }
        }
        for (; next < n; next++) {
            enter(order[next], problem.tables - 1);
        }
    }

    private void tryOne(Metropolis chance, SplittableRandom random) {
        int p = random.nextInt(problem.size);
        int a = seat[p];
        if (mayMoveAlone && random.nextInt(8) == 0) {
            int t = random.nextInt(problem.tables);
            if (t != a && taken[t] < problem.most[0][t] && taken[a] > problem.least[0][a]) {
                double delta = leave(p) + enter(p, t);
                if (!chance.accepts(delta)) {
                    leave(p);
                    enter(p, a);
                }
            }
            return;
        }
        int q = random.nextInt(problem.size);
        int b = seat[q];
        if (a != b) {
            double delta = leave(p) + leave(q) + enter(p, b) + enter(q, a);
            if (!chance.accepts(delta)) {
                leave(p);
                leave(q);
                enter(p, a);
                enter(q, b);
            }
        }
    }

    private double enter(int p, int t) {
        double delta = 0;
        for (int i = 0; i < taken[t]; i++) {
            int number = classOf[p * problem.size + member[t][i]];
            delta += another(number);
            count[number]++;
        }
        place[p] = taken[t];
        member[t][taken[t]++] = p;
        seat[p] = t;
        return delta;
    }

    private double leave(int p) {
        int t = seat[p];
        int last = member[t][--taken[t]];
        member[t][place[p]] = last;
        place[last] = place[p];
        double delta = 0;
        for (int i = 0; i < taken[t]; i++) {
            int number = classOf[p * problem.size + member[t][i]];
            count[number]--;
            delta -= another(number);
        }
        return delta;
    }

    private int[][] turned() {
        int[][] seats = new int[problem.rounds][problem.size];
        for (int r = 0; r < problem.rounds; r++) {
            for (int p = 0; p < problem.size; p++) {
                int turnedBack = p < orbits * modulus
                        ? p / modulus * modulus + Math.floorMod(p % modulus - r, modulus)
                        : p;
                seats[r][p] = seat[turnedBack];
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
