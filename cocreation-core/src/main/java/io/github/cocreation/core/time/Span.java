/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.time;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The days from one date up to, but not including, another; without an end it lasts.
 *
 * <p>Half-open, so that adjoining spans share no day: {@code [1 March, 1 April)} has the 31 days of March. An instant is in
 * the span if its UTC date is.
 *
 * @param from the first day
 * @param until the first day after; empty if there is no end
 */
public record Span(LocalDate from, Optional<LocalDate> until) implements Comparable<Span> {
    private static final Codec<Span> CODEC = Codecs.record(
            "span",
            Codecs.field("from", Codecs.LOCAL_DATE, Span::from),
            Codecs.optionalField("until", Codecs.LOCAL_DATE, Span::until),
            Span::new);
    private static final Codec<Span> TEXT_CODEC = Codecs.STRING.map(Span::parse, Span::toString);

    /**
     * Checks the order.
     *
     * @param from the first day
     * @param until the first day after; empty if there is no end
     * @throws IllegalArgumentException if {@code until} is not after {@code from}
     */
    public Span {
        until.ifPresent(end -> Require.that(
                end.isAfter(from),
                "end",
                end,
                "a span from (" + from + ")",
                "must be after its start",
                "name the first day after the last one, the end is not included"));
    }

    /**
     * {@return the days from {@code from} up to, but not including, {@code until}}
     *
     * @param from the first day
     * @param until the first day after
     * @throws IllegalArgumentException if {@code until} is not after {@code from}
     */
    public static Span between(LocalDate from, LocalDate until) {
        return new Span(from, Optional.of(until));
    }

    /**
     * {@return all days from {@code from} on}
     *
     * @param from the first day
     */
    public static Span since(LocalDate from) {
        return new Span(from, Optional.empty());
    }

    /**
     * {@return whether the day is in this span}
     *
     * @param day a day
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /**
     * {@return whether the instant's UTC date is in this span}
     *
     * @param instant an instant
     */
    public boolean contains(Instant instant) {
        return contains(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    /**
     * {@return whether the two spans share a day}
     *
     * @param other another span
     */
    public boolean overlaps(Span other) {
        return until.map(other.from::isBefore).orElse(true)
                && other.until.map(from::isBefore).orElse(true);
    }

    /** {@return how spans are read and written as JSON} */
    public static Codec<Span> codec() {
        return CODEC;
    }

    /** {@return how spans are read and written as JSON where there are many: as text, see {@link #toString}} */
    public static Codec<Span> textCodec() {
        return TEXT_CODEC;
    }

    /**
     * {@return the span that {@link #toString} writes so}
     *
     * @param text an ISO 8601 interval of dates, {@code 2026-03-01/2026-04-01} or {@code 2026-03-01/..}
     * @throws IllegalArgumentException if the text is none, or the end is not after the start
     */
    public static Span parse(String text) {
        int slash = text.indexOf('/');
        try {
            LocalDate from = LocalDate.parse(text.substring(0, Math.max(slash, 0)));
            String end = text.substring(slash + 1);
            return end.equals("..") ? since(from) : between(from, LocalDate.parse(end));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    Require.message(
                            "span",
                            text,
                            "",
                            "must be two dates, or a date and two dots, with a slash between them",
                            "write (2026-03-01/2026-04-01), or (2026-03-01/..) where there is no end"),
                    e);
        }
    }

    /** Orders by start, then by end; a span without end comes last among those of the same start. */
    @Override
    public int compareTo(Span other) {
        int byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : until.orElse(LocalDate.MAX).compareTo(other.until.orElse(LocalDate.MAX));
    }

    /** {@return the span as an ISO 8601 interval, {@code 2026-03-01/2026-04-01} or {@code 2026-03-01/..}} */
    @Override
    public String toString() {
        return from + "/" + until.map(LocalDate::toString).orElse("..");
    }
}
