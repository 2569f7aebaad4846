/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentStatusTest {
    private static final StakeholderId TENANTS = StakeholderId.of("tenants");
    private static final StakeholderId AGENCY = StakeholderId.of("agency");

    /** The worked example of {@link CommitmentStatus}. */
    private static final Journal JOURNAL = Journal.of(List.of(
            Commitment.builder()
                    .id(EntryId.of("plan"))
                    .at(at(1))
                    .subject("Draw the garden plan")
                    .addOwner(TENANTS)
                    .due(LocalDate.of(2026, 3, 9))
                    .build(),
            outcome("late", 10, CommitmentResult.TAKEN_OVER, AGENCY),
            outcome("done", 20, CommitmentResult.KEPT, AGENCY)));

    private static Instant at(int day) {
        return Instant.parse("2026-03-%02dT12:00:00Z".formatted(day));
    }

    private static CommitmentOutcome outcome(String id, int day, CommitmentResult result, StakeholderId by) {
        return CommitmentOutcome.builder()
                .id(EntryId.of(id))
                .at(at(day))
                .commitment(EntryId.of("plan"))
                .result(result)
                .by(by)
                .build();
    }

    private static CommitmentStatus on(int day) {
        ImmutableList<CommitmentStatus> all = JOURNAL.commitmentsOn(LocalDate.of(2026, 3, day));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void a_promise_is_carried_by_its_owners_until_somebody_takes_it_over() {
        assertThat(on(1).state()).isEqualTo(CommitmentState.OPEN);
        assertThat(on(9).carriers()).containsExactly(TENANTS);
        assertThat(on(10).state()).isEqualTo(CommitmentState.TAKEN_OVER);
        assertThat(on(10).carriers()).containsExactly(AGENCY);
    }

    @Test
    void one_taken_over_may_still_be_kept() {
        assertThat(on(20).state()).isEqualTo(CommitmentState.KEPT);
        assertThat(on(20).carriers()).containsExactly(AGENCY);
    }

    @Test
    void it_is_due_from_the_day_after_the_last_day_in_time() {
        assertThat(on(9).isDue()).isFalse();
        assertThat(on(10).isDue()).isTrue();
    }

    @Test
    void before_it_was_made_there_is_none() {
        assertThat(JOURNAL.commitmentsOn(LocalDate.of(2026, 2, 28))).isEmpty();
    }

    @Test
    void one_given_back_is_carried_by_nobody_else() {
        Journal journal =
                Journal.of(List.of(JOURNAL.entries().get(0), outcome("back", 5, CommitmentResult.RETURNED, TENANTS)));
        CommitmentStatus status =
                journal.commitmentsOn(LocalDate.of(2026, 3, 5)).get(0);
        assertThat(status.state()).isEqualTo(CommitmentState.RETURNED);
        assertThat(status.carriers()).containsExactly(TENANTS);
    }

    @Test
    void days_of_open_effort_come_in_order() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JOURNAL.openEffortOn(List.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1))))
                .withMessage("The day (2026-03-01) of days of open effort must not be before the one before it"
                        + " (2026-03-02).\nMaybe sort the days.");
    }
}
