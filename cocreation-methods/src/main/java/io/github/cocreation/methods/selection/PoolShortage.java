/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Collection;
import java.util.List;

/**
 * Why a pool cannot fill the seats whatever the quotas: without quotas, a panel exists if and only if no household has two
 * people who are included, the people included are no more than the seats, and those who can send somebody no fewer.
 */
final class PoolShortage {
    /** So many households are named; the others are counted. */
    private static final int NAMED = 5;

    private final SelectionTask task;
    private final ImmutableListMultimap<String, Candidate> homes;

    private PoolShortage(SelectionTask task) {
        this.task = task;
        this.homes = Multimaps.index(
                task.pool().stream()
                        .filter(candidate -> !task.exclude().contains(candidate.id()))
                        .iterator(),
                candidate -> task.household() == HouseholdRule.ONE_SEAT
                                && candidate.household().isPresent()
                        ? "at " + candidate.household().get()
                        : "alone " + candidate.id());
    }

    /** A sentence for each thing that is in the way; empty if nothing is. */
    static ImmutableList<String> of(SelectionTask task) {
        PoolShortage shortage = new PoolShortage(task);
        ImmutableList.Builder<String> reasons = ImmutableList.builder();
        shortage.homes.asMap().values().forEach(home -> {
            List<StakeholderId> included = home.stream()
                    .map(Candidate::id)
                    .filter(task.include()::contains)
                    .toList();
            if (included.size() > 1) {
                reasons.add("%s are included, and of one household (%s), which has at most one seat."
                        .formatted(Joiner.on(" and ").join(included), name(home)));
            }
        });
        if (task.include().size() > task.seats()) {
            reasons.add("%d people are included, and there %s."
                    .formatted(task.include().size(), shortage.seats()));
        }
        if (shortage.homes.keySet().size() < task.seats()) {
            reasons.add(shortage.tooFew());
        }
        return reasons.build();
    }

    private String seats() {
        return task.seats() == 1 ? "is 1 seat" : "are " + task.seats() + " seats";
    }

    private String tooFew() {
        int senders = homes.keySet().size();
        List<Collection<Candidate>> crowded =
                homes.asMap().values().stream().filter(home -> home.size() > 1).toList();
        String excluded = task.exclude().isEmpty()
                ? ""
                : " (%d excluded)".formatted(task.exclude().size());
        if (crowded.isEmpty()) {
            return "Only %d %s of the pool%s can have a seat, and there %s."
                    .formatted(senders, senders == 1 ? "person" : "people", excluded, seats());
        }
        StringBuilder text = new StringBuilder("Only %d household%s%s can send somebody, one person each, and there %s:"
                .formatted(senders, senders == 1 ? "" : "s", excluded, seats()));
        for (int h = 0; h < Math.min(NAMED, crowded.size()); h++) {
            text.append(h == 0 ? " " : "; ")
                    .append(Joiner.on(", ")
                            .join(crowded.get(h).stream().map(Candidate::id).iterator()))
                    .append(" live together (")
                    .append(name(crowded.get(h)))
                    .append(')');
        }
        if (crowded.size() > NAMED) {
            text.append("; and so on in ").append(crowded.size() - NAMED).append(" more");
        }
        return text.append('.').toString();
    }

    private static String name(Collection<Candidate> home) {
        return home.iterator().next().household().orElse("");
    }
}
