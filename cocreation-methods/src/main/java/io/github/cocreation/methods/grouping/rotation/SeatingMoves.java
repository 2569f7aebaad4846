/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import io.github.cocreation.methods.grouping.search.Metropolis;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Tries moves on a seating: two people swap tables; one person, with those who must stay together, goes to another table or
 * changes places with as many; or two people trade whole parts of their courses, so that nobody comes back to a table.
 */
final class SeatingMoves {
    private static final int LONGEST = 256;
    /** In place of the table somebody came from, where two people swapped. */
    private static final int SWAPPED = -1;

    private final Seating seating;
    private final RotationProblem problem;
    private final SplittableRandom random;
    private final int[][] movable;
    private final int[] rounds;
    private final boolean mayMoveAlone;
    private final int[] undoRound = new int[LONGEST];
    private final int[] undoPerson = new int[LONGEST];
    private final int[] undoPartner = new int[LONGEST];
    private final int[] undoTable = new int[LONGEST];
    private final boolean[] inChain;
    private int undos;

    SeatingMoves(Seating seating, SplittableRandom random) {
        this.seating = seating;
        this.problem = seating.problem;
        this.random = random;
        this.movable = movable(problem);
        this.rounds = rounds(movable);
        this.mayMoveAlone = mayMoveAlone(problem);
        this.inChain = new boolean[problem.rounds];
    }

    /** Whether anything is up for planning. */
    boolean any() {
        return rounds.length > 0;
    }

    /** Tries one move, and makes it if it is accepted. */
    void tryOne(Metropolis chance) {
        int r = rounds[random.nextInt(rounds.length)];
        int[] people = movable[r];
        int p = people[random.nextInt(people.length)];
        int q = people[random.nextInt(people.length)];
        int a = seating.seat[r][p];
        int b = seating.seat[r][q];
        int dice = random.nextInt(16);
        if (mayMoveAlone && dice == 0) {
            int t = random.nextInt(problem.tables);
            if (t != a) {
                long before = seating.cost;
                moveBlock(r, p, t);
                settle(chance, before);
            }
            return;
        }
        if (a == b) {
            return;
        }
        if (problem.returnForbidden() && dice < 15) {
            long before = seating.cost;
            trade(p, q, r);
            settle(chance, before);
        } else if (problem.blocks[r][p].length > 1 || problem.blocks[r][q].length > 1) {
            long before = seating.cost;
            swapBlocks(r, p, q, a, b);
            settle(chance, before);
        } else if (problem.needs.matter() || a == problem.bench || b == problem.bench) {
            long before = seating.cost;
            swap(r, p, q);
            settle(chance, before);
        } else if (chance.accepts((double) seating.swapCost(r, p, q))) {
            seating.exchange(r, p, q);
        }
    }

    private void settle(Metropolis chance, long before) {
        if (!chance.accepts((double) (seating.cost - before))) {
            while (undos > 0) {
                undos--;
                if (undoTable[undos] == SWAPPED) {
                    seating.exchange(undoRound[undos], undoPerson[undos], undoPartner[undos]);
                } else {
                    seating.move(undoRound[undos], undoPerson[undos], undoTable[undos]);
                }
            }
        }
        undos = 0;
    }

    private void step(int r, int p, int t) {
        undoRound[undos] = r;
        undoPerson[undos] = p;
        undoTable[undos++] = seating.seat[r][p];
        seating.move(r, p, t);
    }

    /** Swaps two people at tables of one round. */
    private void swap(int r, int p, int q) {
        int a = seating.seat[r][p];
        int b = seating.seat[r][q];
        if (problem.needs.matter() || a == problem.bench || b == problem.bench || a == b) {
            step(r, p, b);
            step(r, q, a);
        } else {
            undoRound[undos] = r;
            undoPerson[undos] = p;
            undoPartner[undos] = q;
            undoTable[undos++] = SWAPPED;
            seating.exchange(r, p, q);
        }
    }

    private void moveBlock(int r, int p, int t) {
        for (int each : problem.blocks[r][p]) {
            step(r, each, t);
        }
    }

    private void swapBlocks(int r, int p, int q, int a, int b) {
        int fromA = problem.blocks[r][p].length;
        int fromB = problem.blocks[r][q].length;
        moveBlock(r, p, b);
        moveBlock(r, q, a);
        for (; fromA < fromB; fromA++) {
            stepSomebody(r, a, b, q);
        }
        for (; fromB < fromA; fromB++) {
            stepSomebody(r, b, a, p);
        }
    }

    /** Moves somebody without companions from one table to another, if one of a few draws finds such a person. */
    private void stepSomebody(int r, int from, int to, int not) {
        for (int i = 0; i < 8; i++) {
            int size = seating.taken[r][from];
            if (size == 0) {
                return;
            }
            int o = seating.member[r][from][random.nextInt(size)];
            if (o != not && problem.fixed[r][o] == RotationProblem.FREE && problem.blocks[r][o].length == 1) {
                step(r, o, to);
                return;
            }
        }
    }

    /** Swaps two people in a round, and in every other round in which one of them would come back to a table by that. */
    private void trade(int p, int q, int start) {
        Arrays.fill(inChain, false);
        inChain[start] = true;
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int r = 0; r < problem.rounds; r++) {
                if (!inChain[r] && tradable(p, q, r) && (returns(p, q, r) || returns(q, p, r))) {
                    inChain[r] = true;
                    grown = true;
                }
            }
        }
        for (int r = 0; r < problem.rounds && undos < LONGEST - 2; r++) {
            if (inChain[r] && tradable(p, q, r)) {
                swap(r, p, q);
            }
        }
    }

    /** Whether somebody who takes over what another does in the chain would be at his or her table of this round again. */
    private boolean returns(int p, int q, int r) {
        int table = seating.seat[r][p];
        for (int c = 0; c < problem.rounds; c++) {
            if (inChain[c] && seating.seat[c][q] == table) {
                return true;
            }
        }
        return false;
    }

    private boolean tradable(int p, int q, int r) {
        return problem.fixed[r][p] == RotationProblem.FREE
                && problem.fixed[r][q] == RotationProblem.FREE
                && problem.blocks[r][p].length == 1
                && problem.blocks[r][q].length == 1;
    }

    private static int[][] movable(RotationProblem problem) {
        int[][] movable = new int[problem.rounds][];
        for (int r = 0; r < problem.rounds; r++) {
            int[] fixed = problem.fixed[r];
            movable[r] = IntStream.range(0, problem.size)
                    .filter(p -> fixed[p] == RotationProblem.FREE)
                    .toArray();
        }
        return movable;
    }

    private static int[] rounds(int[][] movable) {
        return IntStream.range(0, movable.length)
                .filter(r -> movable[r].length > 1)
                .toArray();
    }

    private static boolean mayMoveAlone(RotationProblem problem) {
        for (int r = 0; r < problem.rounds; r++) {
            for (int t = 0; t < problem.tables; t++) {
                if (problem.least[r][t] < problem.most[r][t] && !problem.played(r)) {
                    return true;
                }
            }
            for (int[] block : problem.blocks[r]) {
                if (block.length > 1) {
                    return true;
                }
            }
        }
        return false;
    }
}
