/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import com.google.common.math.LongMath;
import io.github.cocreation.methods.grouping.search.Budget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Rounds without a repeated meeting that look the same after an exchange of people. Some first rounds are kept by the exchange
 * itself, and turning them gives the others. Pairs that turning and exchanging make of one another stand and fall together, so
 * few are left to decide on: the first rounds are an exact cover of people by tables and their images, in which each such
 * class of pairs is used once at most.
 *
 * <p>So 32 people at 8 tables of 4 meet in 10 rounds without a repeat: 6 circles of 5 and 2 in the middle, with 2 first rounds
 * kept by an exchange of order 4.
 *
 * <p>Source: H. Kramer and D. Mesner, "t-designs on hypergraphs" (1976), the search with prescribed automorphisms; A. Aguado,
 * "A 10 days solution to the social golfer problem" (2004), who first had that rotation.
 */
final class SymmetricRounds {
    private static final int[][] NONE = new int[0][];
    private static final int MOST_BASES = 3;
    private static final int MOST_PEOPLE = 62;
    private static final long MOST_TABLES = 200_000;
    private static final int STEPS = 500;

    private final RotationProblem problem;
    private final Budget budget;
    private final int people;
    private final int seats;

    private SymmetricRounds(RotationProblem problem, Budget budget) {
        this.problem = problem;
        this.budget = budget;
        this.people = problem.size;
        this.seats = problem.size / problem.tables;
    }

    /** Seats of all rounds; empty when none are found for a small part of the budget, or the task is not of this kind. */
    static int[][] of(RotationProblem problem, int goal, Budget budget) {
        int n = problem.size;
        int tables = problem.tables;
        if (!Constructions.mayBuild(problem)
                || n % tables != 0
                || n > MOST_PEOPLE
                || LongMath.binomial(n, n / tables) > MOST_TABLES
                || goal != problem.rounds * (long) tables * LongMath.binomial(n / tables, 2)) {
            return NONE;
        }
        return new SymmetricRounds(problem, budget).search();
    }

    private int[][] search() {
        for (int steps = STEPS; steps <= 20 * STEPS; steps *= 20) {
            for (int bases = 1; bases <= MOST_BASES; bases++) {
                int modulus = (problem.rounds + bases - 1) / bases;
                if (modulus < 3 || people % modulus > problem.tables) {
                    continue;
                }
                for (Symmetry symmetry : Symmetry.of(people, modulus)) {
                    int[][] found = new Cover(symmetry, bases).find(steps);
                    if (found.length > 0 || budget.isOver()) {
                        return found;
                    }
                }
            }
        }
        return NONE;
    }

    /** One exact cover. Sets of people are bits. */
    private final class Cover {
        private final Symmetry symmetry;
        private final int bases;
        private final int[][] images;
        private final int[][] classOf;
        private final int[] capacity;
        private final List<int[]> sets = new ArrayList<>();
        private final List<long[]> tables = new ArrayList<>();
        private int[] pointOf;
        private int points;

        Cover(Symmetry symmetry, int bases) {
            this.symmetry = symmetry;
            this.bases = bases;
            this.images = new int[symmetry.order()][];
            images[0] = new int[people];
            Arrays.setAll(images[0], p -> p);
            int[] exchange = symmetry.exchange();
            for (int i = 1; i < images.length; i++) {
                images[i] = Arrays.stream(images[i - 1]).map(p -> exchange[p]).toArray();
            }
            this.classOf = new int[people][people];
            this.capacity = classes();
            this.pointOf = new int[people];
            Arrays.fill(pointOf, -1);
            for (int p = 0; p < people; p++) {
                if (pointOf[p] < 0) {
                    for (int[] image : images) {
                        pointOf[image[p]] = points;
                    }
                    points++;
                }
            }
        }

        /** Numbers the classes of pairs; how many pairs of each the kept rounds may have so that turning repeats none. */
        private int[] classes() {
            for (int[] row : classOf) {
                Arrays.fill(row, -1);
            }
            List<Integer> sizes = new ArrayList<>();
            for (int p = 0; p < people; p++) {
                for (int q = p + 1; q < people; q++) {
                    if (classOf[p][q] < 0) {
                        sizes.add(mark(p, q, sizes.size()));
                    }
                }
            }
            return sizes.stream().mapToInt(size -> size / symmetry.modulus()).toArray();
        }

        private int mark(int p, int q, int number) {
            int marked = 0;
            for (int[] image : images) {
                int a = image[p];
                int b = image[q];
                for (int t = 0; t < symmetry.modulus(); t++) {
                    if (classOf[a][b] < 0) {
                        classOf[a][b] = number;
                        classOf[b][a] = number;
                        marked++;
                    }
                    a = symmetry.turned(a);
                    b = symmetry.turned(b);
                }
            }
            return marked;
        }

        int[][] find(int steps) {
            tables(new int[seats], 0, 0, new int[capacity.length]);
            List<int[]> all = new ArrayList<>();
            for (int b = 0; b < bases; b++) {
                for (int[] set : sets) {
                    int[] shifted = set.clone();
                    for (int i = 0; i < shifted.length; i++) {
                        shifted[i] += shifted[i] < points ? b * points : (bases - 1) * points;
                    }
                    all.add(shifted);
                }
            }
            int count = bases * points;
            int[] chosen = new ExactCover(count, count + capacity.length, all, budget).find(steps);
            return chosen.length == 0 ? NONE : rounds(chosen);
        }

        /** All tables of which no two images share a person or, between them, too many pairs of a class. */
        private void tables(int[] table, int taken, int next, int[] used) {
            if (taken == seats) {
                offer(table);
                return;
            }
            for (int p = next; p < people; p++) {
                boolean fits = true;
                for (int i = 0; i < taken; i++) {
                    int number = classOf[table[i]][p];
                    fits &= ++used[number] <= capacity[number];
                }
                if (fits) {
                    table[taken] = p;
                    tables(table, taken + 1, p + 1, used);
                }
                for (int i = 0; i < taken; i++) {
                    used[classOf[table[i]][p]]--;
                }
            }
        }

        private void offer(int[] table) {
            long own = bits(table, images[0]);
            Set<Long> alike = new LinkedHashSet<>();
            long covered = 0;
            for (int[] image : images) {
                long bits = bits(table, image);
                if (bits < own) {
                    return;
                }
                if (alike.add(bits)) {
                    if ((covered & bits) != 0) {
                        return;
                    }
                    covered |= bits;
                }
            }
            int[] used = new int[capacity.length];
            for (int i = 0; i < seats; i++) {
                for (int j = i + 1; j < seats; j++) {
                    int number = classOf[table[i]][table[j]];
                    used[number] += alike.size();
                    if (used[number] > capacity[number]) {
                        return;
                    }
                }
            }
            Set<Integer> set = new LinkedHashSet<>();
            for (int p : table) {
                set.add(pointOf[p]);
            }
            for (int number = 0; number < used.length; number++) {
                if (used[number] > 0) {
                    set.add(points + number);
                }
            }
            sets.add(set.stream().mapToInt(i -> i).toArray());
            tables.add(alike.stream().mapToLong(i -> i).toArray());
        }

        private long bits(int[] table, int[] image) {
            long bits = 0;
            for (int p : table) {
                bits |= 1L << image[p];
            }
            return bits;
        }

        private int[][] rounds(int[] chosen) {
            int[][] all = new int[problem.rounds][people];
            int[] filled = new int[bases];
            for (int set : chosen) {
                int b = set / sets.size();
                for (long table : tables.get(set % sets.size())) {
                    seat(all, b, table, filled[b]++);
                }
            }
            return all;
        }

        private void seat(int[][] all, int base, long table, int number) {
            for (int p = 0; p < people; p++) {
                if ((table >> p & 1) != 0) {
                    int now = p;
                    for (int t = 0; t < symmetry.modulus(); t++) {
                        int round = base * symmetry.modulus() + t;
                        if (round < all.length) {
                            all[round][now] = number;
                        }
                        now = symmetry.turned(now);
                    }
                }
            }
        }
    }
}
