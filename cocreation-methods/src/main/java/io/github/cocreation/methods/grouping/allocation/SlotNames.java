/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.allocation;

import java.util.Arrays;

/** Which set of topics is held in which slot. Slots are alike, so each gets the set with which it has most in common. */
final class SlotNames {
    private SlotNames() {}

    /** The same schedule with slots exchanged so that, one after the other, as many topics as can be stay where they were. */
    static int[] asBefore(AllocationProblem problem, int[] placeOf) {
        if (problem.isFixed() || problem.task.previousSchedule().isEmpty()) {
            return placeOf;
        }
        int[] nameOf = new int[problem.slots];
        boolean[] given = new boolean[problem.slots];
        Arrays.fill(nameOf, -1);
        for (int round = 0; round < problem.slots; round++) {
            int bestSet = -1;
            int bestName = -1;
            int most = -1;
            for (int set = 0; set < problem.slots; set++) {
                for (int name = 0; name < problem.slots && nameOf[set] < 0; name++) {
                    int common = given[name] ? -1 : common(problem, placeOf, set, name);
                    if (common > most) {
                        most = common;
                        bestSet = set;
                        bestName = name;
                    }
                }
            }
            nameOf[bestSet] = bestName;
            given[bestName] = true;
        }
        int[] named = placeOf.clone();
        for (int t = 0; t < named.length; t++) {
            named[t] = placeOf[t] < 0
                    ? placeOf[t]
                    : nameOf[placeOf[t] / problem.rooms] * problem.rooms + placeOf[t] % problem.rooms;
        }
        return named;
    }

    private static int common(AllocationProblem problem, int[] placeOf, int set, int name) {
        int common = 0;
        for (int t = 0; t < placeOf.length; t++) {
            if (placeOf[t] >= 0 && placeOf[t] / problem.rooms == set && problem.previous[t] >= 0) {
                common += problem.previous[t] / problem.rooms == name ? 2 : 0;
                common += problem.previous[t] == name * problem.rooms + placeOf[t] % problem.rooms ? 1 : 0;
            }
        }
        return common;
    }
}
