/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who carries how much that is promised and open, day after day: outcomes are walked once, however many days there are. */
final class OpenEffort {
    private final ImmutableList<Commitment> commitments;
    private final ImmutableList<CommitmentOutcome> outcomes;
    private final EntryPlaces places;
    private final Map<StakeholderId, Integer> people = new LinkedHashMap<>();
    private final int[][] carriers;
    private final boolean[] closed;
    private int begun;
    private int told;

    private OpenEffort(Journal journal) {
        this.commitments = journal.entries(Commitment.class);
        this.outcomes = journal.entries(CommitmentOutcome.class);
        this.places = new EntryPlaces(commitments);
        this.closed = new boolean[commitments.size()];
        this.carriers = new int[commitments.size()][];
        for (int i = 0; i < carriers.length; i++) {
            ImmutableList<StakeholderId> owners = commitments.get(i).owners().asList();
            carriers[i] = new int[owners.size()];
            for (int j = 0; j < owners.size(); j++) {
                carriers[i][j] = place(owners.get(j));
            }
        }
    }

    private int place(StakeholderId someone) {
        return people.computeIfAbsent(someone, key -> people.size());
    }

    static ImmutableList<ImmutableSortedMap<StakeholderId, Double>> on(List<LocalDate> days, Journal journal) {
        OpenEffort effort = new OpenEffort(journal);
        ImmutableList.Builder<ImmutableSortedMap<StakeholderId, Double>> carried = ImmutableList.builder();
        LocalDate before = LocalDate.MIN;
        for (LocalDate day : days) {
            Require.that(
                    !day.isBefore(before),
                    "day",
                    day,
                    "days of open effort",
                    "must not be before the one before it (" + before + ")",
                    "sort the days");
            carried.add(effort.on(day));
            before = day;
        }
        return carried.build();
    }

    private ImmutableSortedMap<StakeholderId, Double> on(LocalDate day) {
        for (; told < outcomes.size() && !outcomes.get(told).day().isAfter(day); told++) {
            tell(outcomes.get(told));
        }
        while (begun < closed.length && !commitments.get(begun).day().isAfter(day)) {
            begun++;
        }
        double[] carried = new double[people.size()];
        for (int i = 0; i < begun; i++) {
            if (!closed[i]) {
                for (int carrier : carriers[i]) {
                    carried[carrier] += commitments.get(i).effort() / carriers[i].length;
                }
            }
        }
        TreeMap<StakeholderId, Double> byPerson = new TreeMap<>();
        people.forEach((someone, place) -> {
            if (carried[place] > 0) {
                byPerson.put(someone, carried[place]);
            }
        });
        return ImmutableSortedMap.copyOfSorted(byPerson);
    }

    private void tell(CommitmentOutcome outcome) {
        int place = places.of(outcome.commitment());
        if (place >= 0) {
            closed[place] = outcome.result() != CommitmentResult.TAKEN_OVER;
            if (!closed[place]) {
                outcome.by().ifPresent(taker -> carriers[place] = new int[] {place(taker)});
            }
        }
    }
}
