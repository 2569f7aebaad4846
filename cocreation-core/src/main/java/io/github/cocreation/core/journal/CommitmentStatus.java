/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How one commitment stands at the end of one day: the last outcome recorded by then decides.
 *
 * <p>Worked example: the tenants promise a garden plan on 1 March; on 10 March the agency takes it over; on 20 March it
 * is
 * kept. Carriers and state are tenants, open on the 1st; the agency, taken over on the 10th; the agency, kept on the
 * 20th.
 */
@Value.Immutable
public abstract class CommitmentStatus {
    CommitmentStatus() {}

    /** {@return the commitment} */
    public abstract Commitment commitment();

    /** {@return the day} */
    public abstract LocalDate day();

    /** {@return the outcome that decides, if there is one by that day} */
    public abstract Optional<CommitmentOutcome> lastOutcome();

    /** {@return who carries it: whoever took it over last, else its owners} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<StakeholderId> carriers();

    /** {@return what has become of it} */
    public final CommitmentState state() {
        return lastOutcome()
                .map(outcome -> switch (outcome.result()) {
                    case KEPT -> CommitmentState.KEPT;
                    case RETURNED -> CommitmentState.RETURNED;
                    case TAKEN_OVER -> CommitmentState.TAKEN_OVER;
                })
                .orElse(CommitmentState.OPEN);
    }

    /** {@return whether its last day in time is over; {@code false} if none was agreed} */
    public final boolean isDue() {
        return commitment().due().map(due -> due.isBefore(day())).orElse(false);
    }

    static ImmutableList<CommitmentStatus> on(LocalDate day, Journal journal) {
        ImmutableList<Commitment> promised = journal.entries(Commitment.class);
        EntryPlaces places = new EntryPlaces(promised);
        @Nullable CommitmentOutcome[] last = new CommitmentOutcome[promised.size()];
        @Nullable StakeholderId[] takers = new StakeholderId[promised.size()];
        for (CommitmentOutcome outcome : journal.entries(CommitmentOutcome.class)) {
            int place = places.of(outcome.commitment());
            if (place >= 0 && !outcome.day().isAfter(day)) {
                last[place] = outcome;
                if (outcome.result() == CommitmentResult.TAKEN_OVER) {
                    outcome.by().ifPresent(taker -> takers[place] = taker);
                }
            }
        }
        ImmutableList.Builder<CommitmentStatus> stands = ImmutableList.builder();
        for (int i = 0; i < last.length && !promised.get(i).day().isAfter(day); i++) {
            StakeholderId taker = takers[i];
            stands.add(ImmutableCommitmentStatus.builder()
                    .commitment(promised.get(i))
                    .day(day)
                    .lastOutcome(Optional.ofNullable(last[i]))
                    .carriers(taker == null ? promised.get(i).owners() : ImmutableSortedSet.of(taker))
                    .build());
        }
        return stands.build();
    }
}
