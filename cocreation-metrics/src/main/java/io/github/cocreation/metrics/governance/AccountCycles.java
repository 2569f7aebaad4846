/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.governance;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.journal.Account;
import io.github.cocreation.core.journal.AccountDirection;
import io.github.cocreation.core.journal.AccountStep;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The cycles of accountability in one direction: steps linked by what they follow are one cycle.
 *
 * @param requested how many began with a request, or had one
 * @param due how many had a day by which a step was due
 * @param completed how many were given and answered
 * @param inTime how many of these had every step in time
 */
record AccountCycles(int requested, int due, int completed, int inTime) {
    static ImmutableSortedMap<AccountDirection, AccountCycles> of(Journal journal) {
        Map<EntryId, EntryId> first = new HashMap<>();
        Map<EntryId, Account> byId = new HashMap<>();
        Map<EntryId, List<Account>> cycles = new LinkedHashMap<>();
        for (Account step : journal.entries(Account.class)) {
            EntryId start = step.follows()
                    .flatMap(earlier -> Optional.ofNullable(first.get(earlier)))
                    .orElse(step.id());
            first.put(step.id(), start);
            byId.put(step.id(), step);
            cycles.computeIfAbsent(start, id -> new ArrayList<>()).add(step);
        }
        ImmutableSortedMap.Builder<AccountDirection, AccountCycles> counts = ImmutableSortedMap.naturalOrder();
        for (AccountDirection direction : AccountDirection.values()) {
            List<List<Account>> those = cycles.values().stream()
                    .filter(steps -> steps.get(0).direction() == direction)
                    .toList();
            counts.put(
                    direction,
                    new AccountCycles(
                            count(those, steps -> has(steps, AccountStep.REQUESTED)),
                            count(
                                    those,
                                    steps ->
                                            steps.stream().anyMatch(s -> s.due().isPresent())),
                            count(those, AccountCycles::isComplete),
                            count(those, steps -> isComplete(steps) && isInTime(steps, byId))));
        }
        return counts.build();
    }

    private static int count(List<List<Account>> cycles, Predicate<List<Account>> what) {
        return (int) cycles.stream().filter(what).count();
    }

    private static boolean has(List<Account> steps, AccountStep step) {
        return steps.stream().anyMatch(s -> s.step() == step);
    }

    private static boolean isComplete(List<Account> steps) {
        return has(steps, AccountStep.GIVEN) && has(steps, AccountStep.ANSWERED);
    }

    private static boolean isInTime(List<Account> steps, Map<EntryId, Account> byId) {
        return steps.stream()
                .allMatch(step -> step.follows()
                        .flatMap(earlier -> Optional.ofNullable(byId.get(earlier)))
                        .flatMap(Account::due)
                        .map(due -> !step.day().isAfter(due))
                        .orElse(true));
    }

    /** What was asked for or due; the larger of both counts, as one cycle may be both. */
    int owed() {
        return Math.max(requested, due);
    }

    /** The share of what was owed that was completed in time; empty if nothing was owed. */
    Optional<Double> kept() {
        return owed() == 0 ? Optional.empty() : Optional.of(Math.min(1, (double) inTime / owed()));
    }
}
