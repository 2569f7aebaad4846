/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Makes a panel of split seats whole: seats are rounded, and then exchanged, one out and one in, where a row is broken, until
 * none is. Of the exchanges that mend most it takes the one that is worth most; who has just moved rests for a while. It finds
 * a panel or not, and proves nothing.
 *
 * <p>Minton et al. 1992 (least conflicts); Glover 1989 (tabu).
 */
final class SeatExchange {
    private static final int SEATS_TRIED = 10;
    private static final int RESTS = 8;
    private static final double WORTH = 0.3;

    private final PanelRows rows;
    private final int[][] rowsOf;
    private final int[] free;
    private final SplittableRandom random = new SplittableRandom(1);
    private final int[] seats;
    private final int[] sums;
    private final int[] rested;
    private final double[] more;
    private int broken;

    SeatExchange(PanelRows rows) {
        this.rows = rows;
        this.seats = new int[rows.types()];
        this.rested = new int[seats.length];
        this.sums = new int[rows.rows().size()];
        this.more = new double[sums.length];
        int[] counts = new int[seats.length];
        rows.rows().forEach(row -> IntStream.of(row.types()).forEach(t -> counts[t]++));
        this.rowsOf = new int[seats.length][];
        Arrays.setAll(rowsOf, t -> new int[counts[t]]);
        for (int r = 0; r < sums.length; r++) {
            for (int t : rows.rows().get(r).types()) {
                rowsOf[t][--counts[t]] = r;
            }
        }
        this.free = IntStream.range(0, seats.length)
                .filter(t -> rows.low()[t] < rows.high()[t])
                .toArray();
    }

    /** A panel near to these seats that breaks no row, if so many exchanges lead to one. */
    Optional<int[]> mend(double[] split, double[] worth, int exchanges) {
        round(split);
        Arrays.fill(rested, 0);
        for (int turn = 1; turn <= exchanges && broken > 0; turn++) {
            int row = brokenRow();
            if (row < 0 || !exchange(row, worth, turn)) {
                break;
            }
        }
        return broken == 0 && rows.allows(seats) ? Optional.of(seats.clone()) : Optional.empty();
    }

    /** Rounds, and changes those nearest to a half until there are as many seats as there should be. */
    private void round(double[] split) {
        int sum = 0;
        for (int t = 0; t < seats.length; t++) {
            seats[t] = Math.max(rows.low()[t], Math.min(rows.high()[t], (int) Math.rint(split[t])));
            sum += seats[t];
        }
        int wanted = rows.rows().get(0).least();
        while (sum != wanted) {
            int step = sum < wanted ? 1 : -1;
            int best = -1;
            for (int t : free) {
                boolean can = step > 0 ? seats[t] < rows.high()[t] : seats[t] > rows.low()[t];
                if (can && (best < 0 || step * (split[t] - seats[t]) > step * (split[best] - seats[best]))) {
                    best = t;
                }
            }
            if (best < 0) {
                break;
            }
            seats[best] += step;
            sum += step;
        }
        broken = 0;
        for (int r = 0; r < sums.length; r++) {
            sums[r] = 0;
            for (int t : rows.rows().get(r).types()) {
                sums[r] += seats[t];
            }
            broken += cost(r, sums[r]);
        }
    }

    private int cost(int row, int sum) {
        PanelRows.Row kept = rows.rows().get(row);
        return Math.max(0, Math.max(kept.least() - sum, sum - kept.most()));
    }

    /** One of the broken rows, by chance. */
    private int brokenRow() {
        int chosen = -1;
        int count = 0;
        for (int r = 1; r < sums.length; r++) {
            if (cost(r, sums[r]) > 0 && random.nextInt(++count) == 0) {
                chosen = r;
            }
        }
        return chosen;
    }

    private boolean exchange(int row, double[] worth, int turn) {
        boolean[] counted = new boolean[seats.length];
        for (int t : rows.rows().get(row).types()) {
            counted[t] = true;
        }
        boolean tooMany = sums[row] > rows.rows().get(row).most();
        int[] leaving = leaving(counted, tooMany, turn);
        for (int r = 0; r < more.length; r++) {
            more[r] = cost(r, sums[r] + 1) - cost(r, sums[r]);
        }
        int bestOut = -1;
        int bestIn = -1;
        double best = Double.POSITIVE_INFINITY;
        for (int out : leaving) {
            double mended = 0;
            double[] kept = new double[rowsOf[out].length];
            for (int i = 0; i < kept.length; i++) {
                int r = rowsOf[out][i];
                double less = (double) cost(r, sums[r] - 1) - cost(r, sums[r]);
                mended += less;
                kept[i] = more[r];
                more[r] = -less;
            }
            for (int in : free) {
                if (in != out && counted[in] != tooMany && seats[in] < rows.high()[in] && rested[in] < turn) {
                    double score = mended - WORTH * (worth[in] - worth[out]);
                    for (int r : rowsOf[in]) {
                        score += more[r];
                    }
                    if (score < best) {
                        best = score;
                        bestOut = out;
                        bestIn = in;
                    }
                }
            }
            for (int i = 0; i < kept.length; i++) {
                more[rowsOf[out][i]] = kept[i];
            }
        }
        if (bestOut < 0) {
            return leaving.length > 0;
        }
        move(bestOut, -1, turn);
        move(bestIn, 1, turn);
        return true;
    }

    /** Some types with a seat to give, by chance: of those counted where there are too many, else of the others. */
    private int[] leaving(boolean[] counted, boolean tooMany, int turn) {
        int[] chosen = new int[SEATS_TRIED];
        int count = 0;
        for (int t : free) {
            if (seats[t] > rows.low()[t] && counted[t] == tooMany && rested[t] < turn) {
                int place = count < SEATS_TRIED ? count : random.nextInt(count + 1);
                if (place < SEATS_TRIED) {
                    chosen[place] = t;
                }
                count++;
            }
        }
        return Arrays.copyOf(chosen, Math.min(count, SEATS_TRIED));
    }

    private void move(int type, int step, int turn) {
        seats[type] += step;
        rested[type] = turn + RESTS + random.nextInt(RESTS);
        for (int r : rowsOf[type]) {
            broken -= cost(r, sums[r]);
            sums[r] += step;
            broken += cost(r, sums[r]);
        }
    }
}
