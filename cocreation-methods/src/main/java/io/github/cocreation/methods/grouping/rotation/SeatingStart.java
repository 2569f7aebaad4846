/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Seats everybody somehow: fixed people first, then the largest companies, each where it does least harm; ties by chance. */
final class SeatingStart {
    private final Seating seating;
    private final RotationProblem problem;
    private final SplittableRandom random;

    private SeatingStart(Seating seating, SplittableRandom random) {
        this.seating = seating;
        this.problem = seating.problem;
        this.random = random;
    }

    static void fill(Seating seating, SplittableRandom random) {
        SeatingStart start = new SeatingStart(seating, random);
        for (int r = 0; r < seating.problem.rounds; r++) {
            start.round(r);
        }
    }

    /** Seats people as given; whoever is fixed elsewhere sits there, and who has no seat gets one. */
    static void copy(Seating seating, int[][] seats, SplittableRandom random) {
        RotationProblem problem = seating.problem;
        SeatingStart start = new SeatingStart(seating, random);
        for (int r = 0; r < problem.rounds; r++) {
            for (int p = 0; p < problem.size; p++) {
                int fixed = problem.fixed[r][p];
                if (fixed >= 0 || (fixed == RotationProblem.FREE && seats[r][p] >= 0)) {
                    seating.add(r, p, fixed >= 0 ? fixed : seats[r][p]);
                }
            }
            for (int p = 0; p < problem.size; p++) {
                if (problem.fixed[r][p] == RotationProblem.FREE && seats[r][p] < 0) {
                    seating.add(r, p, start.table(r, new int[] {p}));
                }
            }
        }
    }

    private void round(int r) {
        List<int[]> companies = new ArrayList<>();
        for (int p = 0; p < problem.size; p++) {
            int fixed = problem.fixed[r][p];
            if (fixed >= 0) {
                seating.add(r, p, fixed);
            } else if (fixed == RotationProblem.FREE && problem.blocks[r][p][0] == p) {
                companies.add(problem.blocks[r][p]);
            }
        }
        for (int i = companies.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int[] swapped = companies.get(i);
            companies.set(i, companies.get(j));
            companies.set(j, swapped);
        }
        companies.sort(
                Comparator.comparingInt((int[] company) -> company.length).reversed());
        for (int[] company : companies) {
            int t = table(r, company);
            for (int p : company) {
                seating.add(r, p, t);
            }
        }
    }

    private int table(int r, int[] company) {
        int best = 0;
        long least = Long.MAX_VALUE;
        int offset = random.nextInt(problem.tables + 1);
        for (int i = 0; i <= problem.tables; i++) {
            int t = (i + offset) % (problem.tables + 1);
            long harm = harm(r, company, t);
            if (harm < least) {
                least = harm;
                best = t;
            }
        }
        return best;
    }

    /** First that everybody fits, then that every table gets its least, then what the cost says. */
    private long harm(int r, int[] company, int t) {
        int size = seating.taken[r][t] + company.length;
        long harm = 1_000_000_000L * Math.max(0, size - problem.most[r][t]);
        harm += size <= problem.least[r][t] ? 0 : 10_000_000L;
        long before = seating.cost;
        for (int p : company) {
            seating.add(r, p, t);
        }
        harm += seating.cost - before;
        for (int p : company) {
            seating.remove(r, p);
        }
        return harm;
    }
}
