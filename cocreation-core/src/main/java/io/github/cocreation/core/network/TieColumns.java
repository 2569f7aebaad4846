/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.work.WorkMeter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The ties of one layer as columns of numbers, ordered by ends, span and weight. A column that says nothing (every weight 1,
 * no tie dated) is absent, so equal ties have equal columns.
 */
final class TieColumns {
    /** In the column of first days: the tie is not dated. */
    static final long UNDATED = Long.MIN_VALUE;

    /** In the column of days after the last: there is no last. */
    static final long OPEN = Long.MAX_VALUE;

    private final int[] from;
    private final int[] to;
    private final double @Nullable [] weight;
    private final long @Nullable [] since;
    private final long @Nullable [] until;

    private TieColumns(
            int[] from, int[] to, double @Nullable [] weight, long @Nullable [] since, long @Nullable [] until) {
        this.from = from;
        this.to = to;
        this.weight = weight;
        this.since = since;
        this.until = until;
    }

    /**
     * Takes columns in any order; {@code firsts} and {@code seconds} are the numbers of possible ends. Looks between its passes over
     * the ties whether to stop.
     */
    static TieColumns sorted(TieRows rows, int firsts, int seconds, WorkMeter meter) {
        TieColumns unsorted = new TieColumns(rows.from(), rows.to(), rows.weight(), rows.since(), rows.until());
        int[] order = new int[unsorted.size()];
        Arrays.setAll(order, i -> i);
        order = byBucket(order, unsorted.to, seconds);
        meter.check();
        order = byBucket(order, unsorted.from, firsts);
        meter.check();
        unsorted.orderParallel(order);
        meter.check();
        return unsorted.rows(order);
    }

    /** Orders rows by a column of small numbers; rows of the same number stay as they were. */
    private static int[] byBucket(int[] order, int[] column, int buckets) {
        int[] next = new int[buckets + 1];
        for (int value : column) {
            next[value + 1]++;
        }
        for (int b = 0; b < buckets; b++) {
            next[b + 1] += next[b];
        }
        int[] sorted = new int[order.length];
        for (int row : order) {
            sorted[next[column[row]]++] = row;
        }
        return sorted;
    }

    /** Orders, within {@code order}, the rows that have both ends in common. */
    private void orderParallel(int[] order) {
        if (weight == null && since == null) {
            return;
        }
        int begin = 0;
        for (int i = 1; i <= order.length; i++) {
            if (i < order.length && from[order[i]] == from[order[begin]] && to[order[i]] == to[order[begin]]) {
                continue;
            }
            if (i - begin > 1) {
                int[] run = Arrays.stream(order, begin, i)
                        .boxed()
                        .sorted(this::compareParallel)
                        .mapToInt(Integer::intValue)
                        .toArray();
                System.arraycopy(run, 0, order, begin, run.length);
            }
            begin = i;
        }
    }

    private int compareParallel(int a, int b) {
        if (since != null && until != null) {
            int bySpan = since[a] != since[b] ? Long.compare(since[a], since[b]) : Long.compare(until[a], until[b]);
            if (bySpan != 0) {
                return bySpan;
            }
        }
        return Double.compare(weight(a), weight(b));
    }

    /** The ties that {@code keep} keeps. */
    TieColumns where(IntPredicate keep) {
        int[] kept = new int[size()];
        int count = 0;
        for (int i = 0; i < kept.length; i++) {
            if (keep.test(i)) {
                kept[count++] = i;
            }
        }
        return count == kept.length ? this : rows(Arrays.copyOf(kept, count));
    }

    /** The same rows in another order, or some of them; columns that then say nothing are dropped. */
    private TieColumns rows(int[] order) {
        TieRows rows = new TieRows(order.length);
        for (int row : order) {
            rows.add(from[row], to[row], weight(row), since(row), until(row));
        }
        return new TieColumns(rows.from(), rows.to(), rows.weight(), rows.since(), rows.until());
    }

    /** The different numbers of the second column, in order. */
    IntStream seconds() {
        return Arrays.stream(to).sorted().distinct();
    }

    /** The same ties with the numbers of the second column closed up: 0 for its smallest, 1 for the next. */
    TieColumns withSecondsCompacted() {
        int[] kept = seconds().toArray();
        int[] compacted = Arrays.stream(to)
                .map(second -> Arrays.binarySearch(kept, second))
                .toArray();
        return new TieColumns(from, compacted, weight, since, until);
    }

    int size() {
        return from.length;
    }

    int from(int row) {
        return from[row];
    }

    int to(int row) {
        return to[row];
    }

    double weight(int row) {
        return weight == null ? 1 : weight[row];
    }

    long since(int row) {
        return since == null ? UNDATED : since[row];
    }

    long until(int row) {
        return until == null ? OPEN : until[row];
    }

    Optional<Span> span(int row) {
        if (since(row) == UNDATED) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.ofEpochDay(since(row));
        return Optional.of(
                until(row) == OPEN ? Span.since(first) : Span.between(first, LocalDate.ofEpochDay(until(row))));
    }

    /** Whether the tie holds on a day of {@code [first, end)}; one that is not dated always does. */
    boolean holds(int row, long first, long end) {
        return since(row) < end && first < until(row);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TieColumns that
                && Arrays.equals(from, that.from)
                && Arrays.equals(to, that.to)
                && Arrays.equals(weight, that.weight)
                && Arrays.equals(since, that.since)
                && Arrays.equals(until, that.until);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                Arrays.hashCode(from),
                Arrays.hashCode(to),
                Arrays.hashCode(weight),
                Arrays.hashCode(since),
                Arrays.hashCode(until));
    }
}
