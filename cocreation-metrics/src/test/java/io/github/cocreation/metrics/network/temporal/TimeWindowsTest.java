/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.temporal;

import static io.github.cocreation.metrics.network.Graphs.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.time.Span;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class TimeWindowsTest {
    private static final LayerId TRUST = LayerId.of("trust");

    @Test
    void periods_start_from_the_first_day_and_leave_no_gap() {
        var slices = TimeWindows.of(Period.ofMonths(1))
                .slices(Told.journal("2026-01-31 s1 a,b", "2026-03-30 s2 b,c", "2026-03-31 s3 a,c"));
        assertThat(slices.stream().map(NetworkSlice::span))
                .containsExactly(
                        Span.between(LocalDate.parse("2026-01-31"), LocalDate.parse("2026-02-28")),
                        Span.between(LocalDate.parse("2026-02-28"), LocalDate.parse("2026-03-31")),
                        Span.between(LocalDate.parse("2026-03-31"), LocalDate.parse("2026-04-30")));
        assertThat(slices.stream().map(slice -> slice.view(JournalNetwork.MET).tieCount()))
                .containsExactly(1, 1, 1);
        assertThat(slices.get(1).network().stakeholders()).hasSize(3);
        assertThat(slices.get(1).present()).containsExactly(id("b"), id("c"));
    }

    @Test
    void windows_may_overlap_and_need_a_day() {
        Journal journal = Told.journal("2026-01-01 s1 a,b", "2026-01-20 s2 a,b");
        assertThat(TimeWindows.of(Period.ofDays(14)).withStep(Period.ofDays(7)).slices(journal))
                .hasSize(3);
        assertThat(TimeWindows.of(Period.ofDays(14)).slices(Journal.empty())).isEmpty();
        assertThatThrownBy(() -> TimeWindows.of(Period.ZERO))
                .hasMessage("The length (P0D) of a period must be at least one day."
                        + "\nMaybe write P1M for a month or P7D for a week.");
    }

    @Test
    void a_kind_of_tie_seen_in_one_period_is_a_layer_in_all() {
        var slices = TimeWindows.of(Period.ofMonths(1))
                .slices(Told.journal("2026-01-01 trust a-b:2", "2026-02-15 conflict a-b:-2", "2026-03-10 s1 a,b"));
        assertThat(slices).hasSize(3);
        for (NetworkSlice slice : slices) {
            assertThat(slice.network().layers()).hasSize(4);
        }
        assertThat(slices.get(0).view(TRUST).tieCount()).isEqualTo(1);
        assertThat(slices.get(1).view(TRUST).tieCount()).isZero();
    }
}
