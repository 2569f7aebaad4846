/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

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
        Map<EntryId, CommitmentOutcome> last = new LinkedHashMap<>();
        Map<EntryId, StakeholderId> takers = new LinkedHashMap<>();
        for (CommitmentOutcome outcome : journal.entries(CommitmentOutcome.class)) {
            if (!outcome.day().isAfter(day)) {
                last.put(outcome.commitment(), outcome);
                if (outcome.result() == CommitmentResult.TAKEN_OVER) {
                    outcome.by().ifPresent(taker -> takers.put(outcome.commitment(), taker));
                }
            }
        }
        return journal.entries(Commitment.class).stream()
                .filter(commitment -> !commitment.day().isAfter(day))
                .map(commitment -> ImmutableCommitmentStatus.builder()
                        .commitment(commitment)
                        .day(day)
                        .lastOutcome(Optional.ofNullable(last.get(commitment.id())))
                        .carriers(
                                takers.containsKey(commitment.id())
                                        ? ImmutableSortedSet.of(takers.get(commitment.id()))
                                        : commitment.owners())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }
}
