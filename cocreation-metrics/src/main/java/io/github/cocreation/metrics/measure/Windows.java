/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.time.Span;
import java.time.LocalDate;
import java.time.Period;

/**
 * A stretch of days cut into windows of one length, counted from its first day. The last window may reach beyond the stretch,
 * so that all are of one length and can be compared.
 *
 * <p><b>Worked example.</b> 10 January to 5 March by months: 10 January, 10 February and 10 March are edges, so two windows.
 */
public final class Windows {
    private static final int MOST = 100_000;

    private Windows() {}

    /**
     * {@return the windows, earliest first; none if the journal is empty}; they begin with the {@linkplain Journal#workPeriod
     * work}, so that an earlier invitation is in none of them
     *
     * @param journal whose days to cut
     * @param length how long a window is
     * @throws IllegalArgumentException if the length is zero or negative, or there would be more than 100,000 windows
     */
    public static ImmutableList<Span> of(Journal journal, Period length) {
        require(length);
        return journal.workPeriod().map(days -> of(days, length)).orElse(ImmutableList.of());
    }

    /**
     * {@return the windows, earliest first}
     *
     * @param days the days to cut, with an end
     * @param length how long a window is
     * @throws IllegalArgumentException if the length is zero or negative, the days have no end, or there would be more than
     *     100,000 windows
     */
    public static ImmutableList<Span> of(Span days, Period length) {
        require(length);
        LocalDate end = days.until()
                .orElseThrow(() -> Require.failure(
                        "days", days, "windows", "must have an end", "close the span at the last entry"));
        ImmutableList.Builder<Span> windows = ImmutableList.builder();
        LocalDate from = days.from();
        for (int k = 1; from.isBefore(end); k++) {
            Require.that(
                    k <= MOST,
                    "window",
                    length,
                    "a stretch of " + days,
                    "must not make more than " + MOST + " windows",
                    "take longer windows, or look for an entry with a wrong date");
            LocalDate until = days.from().plus(length.multipliedBy(k));
            windows.add(Span.between(from, until));
            from = until;
        }
        return windows.build();
    }

    /**
     * {@return the length, if windows can have it}
     *
     * @param length how long a window is
     * @throws IllegalArgumentException if it is zero or negative
     */
    public static Period require(Period length) {
        Require.that(
                !length.isZero() && !length.isNegative(),
                "window",
                length,
                "a measure",
                "must be longer than nothing",
                "use P1M for months or P7D for weeks");
        return length;
    }
}
