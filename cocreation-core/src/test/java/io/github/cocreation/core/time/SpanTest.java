/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cocreation.core.json.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Test
    void march_has_31_days() {
        Span march = Span.between(MARCH, APRIL);
        assertThat(MARCH.minusDays(3).datesUntil(APRIL.plusDays(3)).filter(march::contains))
                .hasSize(31);
    }

    @Test
    void an_instant_belongs_to_its_utc_date() {
        Span march = Span.between(MARCH, APRIL);
        assertThat(march.contains(Instant.parse("2026-03-31T23:59:59Z"))).isTrue();
        assertThat(march.contains(Instant.parse("2026-04-01T00:00:00Z"))).isFalse();
    }

    @Test
    void the_end_must_come_after_the_start() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.between(APRIL, APRIL))
                .withMessage("The end (2026-04-01) of a span from (2026-04-01) must be after its start.\n"
                        + "Maybe name the first day after the last one, the end is not included.");
    }

    @Test
    void adjoining_spans_do_not_overlap_and_open_ones_do() {
        assertThat(Span.between(MARCH, APRIL).overlaps(Span.since(APRIL))).isFalse();
        assertThat(Span.since(MARCH).overlaps(Span.since(APRIL))).isTrue();
        assertThat(Span.since(MARCH)).hasToString("2026-03-01/..").isGreaterThan(Span.between(MARCH, APRIL));
    }

    @Property
    void two_spans_overlap_exactly_if_they_share_a_day(
            @ForAll @IntRange(max = 12) int a,
            @ForAll @IntRange(min = 1, max = 6) int lengthA,
            @ForAll @IntRange(max = 12) int b,
            @ForAll @IntRange(min = 1, max = 6) int lengthB) {
        Span first = Span.between(MARCH.plusDays(a), MARCH.plusDays(a + lengthA));
        Span second = Span.between(MARCH.plusDays(b), MARCH.plusDays(b + lengthB));
        boolean share = MARCH.datesUntil(APRIL).anyMatch(day -> first.contains(day) && second.contains(day));
        assertThat(first.overlaps(second)).isEqualTo(share);
        assertThat(second.overlaps(first)).isEqualTo(share);
    }

    @Property
    void what_is_written_is_read(@ForAll @IntRange(max = 4000) int start, @ForAll @IntRange(max = 50) int length) {
        Span span = length == 0
                ? Span.since(MARCH.plusDays(start))
                : Span.between(MARCH.plusDays(start), MARCH.plusDays(start + length));
        String json = JsonFormat.withDefaults().write(Span.codec(), span);
        assertThat(JsonFormat.withDefaults().read(Span.codec(), json, "span.json"))
                .isEqualTo(span);
    }
}
