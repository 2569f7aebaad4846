/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

/**
 * Courses from table to table on which nobody comes back to a table, built at once where the number of tables is a power of a
 * prime.
 *
 * <p>With q tables, a guest is a line y = a x + c over the field of q elements, with a slope a that is not 0: in round x he or
 * she sits at table y. A line that is not level meets each height once, so nobody comes back; two lines have at most one point
 * in common, so nobody meets twice; and hosts are the level lines. There are q (q - 1) guests' lines. More guests than that
 * take lines a second time, slope by slope: as two people who have met must part again to different tables of the q - 1 that
 * they have not seen, somebody meets again for every table and every two rounds in any case, and least is lost when it is
 * always the same two.
 *
 * <p>Worked example: 16 people, 4 tables of 4, 4 rounds. 12 take the lines of slopes 1, 2 and 3, and 4 take those of slope 1
 * again. Of the 96 pairs that sit together 4 do so 4 times: 84 different pairs meet, the {@link RotationBound}.
 *
 * <p>Degenerate cases: empty with other numbers of tables, with more rounds than tables, and where somebody is away or has a
 * seat without being the host of a table, or only some tables have hosts. Takes time proportional to rounds times people.
 *
 * <p>Source: the lines as in R. C. Bose, "On the application of the properties of Galois fields to the problem of construction
 * of hyper-Graeco-Latin squares" (1938); the affine maps as a sharply 2-transitive set are C. Jordan's (1872).
 */
final class TableCourses {
    private static final int[][] NONE = new int[0][];

    private TableCourses() {}

    /** Seats of all rounds; empty if the task is of another kind. */
    static int[][] of(RotationProblem problem) {
        int q = problem.tables;
        if (q < 2 || !GaloisField.exists(q) || problem.rounds > q || !onlyHostsStay(problem)) {
            return NONE;
        }
        GaloisField field = GaloisField.of(q);
        int[][] seats = new int[problem.rounds][problem.size];
        for (int x = 0; x < problem.rounds; x++) {
            int guest = 0;
            for (int p = 0; p < problem.size; p++) {
                if (problem.fixed[x][p] >= 0) {
                    seats[x][p] = problem.fixed[x][p];
                    continue;
                }
                int slope = 1 + guest / q % (q - 1);
                seats[x][p] = field.add(guest % q, field.multiply(slope, x));
                guest++;
            }
        }
        return seats;
    }

    /** Whether everybody is there all the time, alone and free, but for hosts, of whom all tables have one or none has. */
    private static boolean onlyHostsStay(RotationProblem problem) {
        for (int r = 0; r < problem.rounds; r++) {
            int hosts = 0;
            for (int p = 0; p < problem.size; p++) {
                boolean stays =
                        problem.host[p] && problem.fixed[r][p] >= 0 && problem.fixed[r][p] == problem.fixed[0][p];
                if ((problem.fixed[r][p] != RotationProblem.FREE && !stays) || problem.blocks[r][p].length > 1) {
                    return false;
                }
                hosts += stays ? 1 : 0;
            }
            if (problem.played(r) || problem.least[r][problem.bench] > 0 || (hosts > 0 && hosts < problem.tables)) {
                return false;
            }
        }
        return true;
    }
}
