/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

/** Rotations in which as few pairs as can meet again, built at once where mathematics has them and the task has no wishes. */
final class Constructions {
    private static final int[][] NONE = new int[0][];

    private Constructions() {}

    /** Whether any seating of the right sizes is as good as any other of the same meetings. */
    static boolean mayBuild(RotationProblem problem) {
        for (int r = 0; r < problem.rounds; r++) {
            if (problem.least[r][problem.bench] > 0 || problem.played(r)) {
                return false;
            }
            for (int p = 0; p < problem.size; p++) {
                if (problem.fixed[r][p] != RotationProblem.FREE || problem.blocks[r][p].length > 1) {
                    return false;
                }
            }
        }
        return !problem.returnForbidden() && isPlain(problem);
    }

    /** Whether it does not matter who of those who are free sits where. */
    private static boolean isPlain(RotationProblem problem) {
        RotationTask task = problem.task;
        return task.apart().isEmpty()
                && task.known().isEmpty()
                && task.previous().isEmpty()
                && task.accessNeeds().isEmpty()
                && !problem.needs.matter();
    }

    /** Seats of all rounds in which as few as can meet again; empty when no construction fits the task. */
    static int[][] of(RotationProblem problem) {
        if (problem.returnForbidden() && isPlain(problem)) {
            int[][] courses = TableCourses.of(problem);
            return fits(problem, courses) ? courses : NONE;
        }
        if (!mayBuild(problem)) {
            return NONE;
        }
        int[][] pairs = circle(problem);
        if (fits(problem, pairs)) {
            return pairs;
        }
        for (int q = problem.tables; q > 1; q--) {
            if (GaloisField.exists(q) && problem.size <= q * q) {
                int[][] plane = plane(problem, GaloisField.of(q));
                if (fits(problem, plane)) {
                    return plane;
                }
            }
        }
        return NONE;
    }

    /** The circle method for pairs: one person stays, the others turn; with an odd number the one that stays is nobody. */
    private static int[][] circle(RotationProblem problem) {
        int n = problem.size;
        int turning = n % 2 == 0 ? n - 1 : n;
        if (turning < problem.rounds || (turning + 1) / 2 > problem.tables) {
            return NONE;
        }
        int[][] seats = new int[problem.rounds][n];
        for (int r = 0; r < problem.rounds; r++) {
            for (int p = 0; p < n; p++) {
                int position = Math.floorMod(p - r, turning);
                seats[r][p] = p == turning ? 0 : Math.min(position, turning - position);
            }
        }
        return seats;
    }

    /**
     * The lines of an affine plane: person p is the point (p / q, p mod q), and round m seats the points of each line y = m x +
     * b together; with q columns the columns are one more round. Two points are on one line only.
     */
    private static int[][] plane(RotationProblem problem, GaloisField field) {
        int q = field.order();
        int columns = (problem.size + q - 1) / q;
        if (problem.rounds > (columns == q ? q + 1 : q)) {
            return NONE;
        }
        int[][] seats = new int[problem.rounds][problem.size];
        for (int m = 0; m < problem.rounds; m++) {
            for (int p = 0; p < problem.size; p++) {
                int x = p / q;
                int y = p % q;
                seats[m][p] = m == q ? x : field.add(y, field.multiply(m, x));
            }
        }
        return seats;
    }

    private static boolean fits(RotationProblem problem, int[][] seats) {
        for (int r = 0; r < seats.length; r++) {
            int[] sizes = new int[problem.tables];
            for (int table : seats[r]) {
                sizes[table]++;
            }
            for (int t = 0; t < sizes.length; t++) {
                if (sizes[t] < problem.least[r][t] || sizes[t] > problem.most[r][t]) {
                    return false;
                }
            }
        }
        return seats.length == problem.rounds;
    }
}
