/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import io.github.cocreation.methods.definition.MethodDefinition;

/** What makes one programme better than another; less is better, summed over its methods. */
public enum PlanCost {
    /** Contact minutes that have to be facilitated: the typical ones of a run, once for each group; then the fewest methods. */
    MINUTES {
        @Override
        long of(MethodDefinition method, int groups, PlanLimits limits) {
            return minutes(method, groups) * MINOR + 1;
        }
    },
    /** The number of methods; then the minutes. */
    STEPS {
        @Override
        long of(MethodDefinition method, int groups, PlanLimits limits) {
            return MAJOR + minutes(method, groups);
        }
    },
    /** The typical days over which the methods spread, one after the other; then the minutes. */
    DAYS {
        @Override
        long of(MethodDefinition method, int groups, PlanLimits limits) {
            return method.calendarDays().typical() * MAJOR + minutes(method, groups);
        }
    },
    /** What is lacking to a typical fit to the type of co-creation, 3 less the fit of each method; then the minutes. */
    FIT {
        @Override
        long of(MethodDefinition method, int groups, PlanLimits limits) {
            int fit = limits.type().map(type -> method.fit(type).orElse(0)).orElse(MethodDefinition.BEST_FIT);
            return (MethodDefinition.BEST_FIT - fit) * MAJOR + minutes(method, groups) * MINOR + 1;
        }
    };

    private static final long MAJOR = 1_000_000_000_000L;
    private static final long MINOR = 1_000L;

    abstract long of(MethodDefinition method, int groups, PlanLimits limits);

    private static long minutes(MethodDefinition method, int groups) {
        return (long) method.runMinutes().typical() * groups;
    }
}
