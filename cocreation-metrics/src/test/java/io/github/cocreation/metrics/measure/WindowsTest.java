/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Outreach;
import io.github.cocreation.core.journal.OutreachStep;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsTest {
    private static Span days(String from, String until) {
        return Span.between(LocalDate.parse(from), LocalDate.parse(until));
    }

    @Test
    void two_months_hold_eight_weeks_from_january_on() {
        assertThat(Windows.of(days("2026-01-10", "2026-03-06"), Period.ofMonths(1)))
                .containsExactly(days("2026-01-10", "2026-02-10"), days("2026-02-10", "2026-03-10"));
    }

    @Test
    void months_from_the_31st_do_not_creep_forward() {
        assertThat(Windows.of(days("2026-01-31", "2026-04-01"), Period.ofMonths(1)))
                .containsExactly(
                        days("2026-01-31", "2026-02-28"),
                        days("2026-02-28", "2026-03-31"),
                        days("2026-03-31", "2026-04-30"));
    }

    private static Outreach invitation(String day) {
        return Outreach.builder()
                .id(EntryId.of("invitation"))
                .at(Instant.parse(day + "T09:00:00Z"))
                .addStakeholder(StakeholderId.of("ana"))
                .step(OutreachStep.INVITED)
                .build();
    }

    @Test
    void windows_begin_with_the_work_and_not_with_an_invitation_to_it() {
        SessionHeld opening = SessionHeld.builder()
                .id(EntryId.of("opening"))
                .at(Instant.parse("2026-03-01T09:00:00Z"))
                .session(SessionId.of("one"))
                .title("Opening")
                .minutes(60)
                .build();
        Period month = Period.ofMonths(1);
        assertThat(Windows.of(Journal.of(List.of(invitation("2026-01-20"), opening)), month))
                .containsExactly(days("2026-03-01", "2026-04-01"));
        assertThat(Windows.of(Journal.of(List.of(opening, invitation("2026-04-02"))), month))
                .containsExactly(days("2026-03-01", "2026-04-01"), days("2026-04-01", "2026-05-01"));
        assertThat(Windows.of(Journal.of(List.of(invitation("2026-01-20"))), month))
                .containsExactly(days("2026-01-20", "2026-02-20"));
    }

    @Test
    void an_empty_journal_has_no_windows() {
        assertThat(Windows.of(Journal.empty(), Period.ofDays(7))).isEmpty();
    }

    @Test
    void windows_of_no_length_without_end_or_without_number_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Windows.of(Journal.empty(), Period.ZERO).size())
                .withMessage("The window (P0D) of a measure must be longer than nothing.\n"
                        + "Maybe use P1M for months or P7D for weeks.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Windows.of(Span.since(LocalDate.of(2026, 1, 1)), Period.ofDays(1)))
                .withMessageContaining("must have an end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Windows.of(days("0202-01-01", "2026-01-01"), Period.ofDays(1)))
                .withMessageContaining("more than 100000 windows");
    }
}
