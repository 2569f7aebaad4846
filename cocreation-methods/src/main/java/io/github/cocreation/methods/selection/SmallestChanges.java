/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The minimal changes of quotas that let a panel exist, cheapest first. A change is a vector: for each quota the seats taken
 * off its minimum, and those added to its maximum. The cheapest vector within limits is found by branch and bound over panels;
 * limits only say how much each quota may give at most, so that whatever would change less is within them too, and the
 * cheapest is minimal. Then the limits are split: in each part, one of its quotas must give less than it did. A part in which
 * nothing is found rules out all parts within it.
 *
 * <p>Klamroth, Lacour and Vanderpooten 2015.
 */
final class SmallestChanges {
    /** Parts of a search at most, over all searches, so that no pool takes for ever. */
    private static final int STEPS = 1_000;
    /** Costs are compared in such parts of a seat. */
    private static final double GRAIN = 1e9;

    private final SelectionTask task;
    private final SeatTypes types;
    private final PanelRows rows;
    private final double[] worth;
    private final double[] costs;
    private final Effort effort;
    private int steps;
    private boolean stopped;
    private QuotaRepair.Extent extent = QuotaRepair.Extent.ALL;

    /** What may be changed at most, a bound of the cost of changes within, and the cheapest of them once it is found. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Part(int[] limits, long cost, int @Nullable [] cheapest) {}

    SmallestChanges(SelectionTask task, Effort effort) {
        this.task = task;
        this.types = SeatTypes.of(task);
        this.rows = relaxed();
        this.costs = new double[2 * task.quotas().size()];
        this.worth = new double[rows.types()];
        this.effort = () -> {
            stopped |= steps++ >= STEPS || !effort.goOn();
            return !stopped;
        };
        for (int q = 0; q < task.quotas().size(); q++) {
            int min = task.quotas().get(q).min();
            costs[2 * q] = min == 0 ? 1 : 1 + 2.0 / min;
            costs[2 * q + 1] = 1;
            worth[types.size() + 2 * q] = -costs[2 * q];
            worth[types.size() + 2 * q + 1] = 1;
        }
    }

    /** Beside the types there are, for each quota, seats taken off its minimum, and seats not added to its maximum. */
    private PanelRows relaxed() {
        PanelRows given = types.rows();
        int quotas = task.quotas().size();
        int[] low = Arrays.copyOf(given.low(), types.size() + 2 * quotas);
        int[] high = Arrays.copyOf(given.high(), low.length);
        ImmutableList.Builder<PanelRows.Row> changed = ImmutableList.builder();
        for (int r = 0; r < given.rows().size(); r++) {
            PanelRows.Row row = given.rows().get(r);
            int q = r - 1;
            if (q >= 0 && q < quotas) {
                int[] members = Arrays.copyOf(row.types(), row.types().length + 2);
                members[row.types().length] = types.size() + 2 * q;
                members[row.types().length + 1] = types.size() + 2 * q + 1;
                changed.add(new PanelRows.Row(members, row.least() + task.seats(), row.most() + task.seats()));
            } else {
                changed.add(row);
            }
        }
        return new PanelRows(low, high, changed.build());
    }

    /** How many of the minimal changes the last search told. */
    QuotaRepair.Extent extent() {
        return extent;
    }

    /** The minimal changes, at most {@link QuotaRepair#MOST}. */
    ImmutableList<Relaxation> all() {
        List<int[]> minimal = minimal();
        if (stopped) {
            extent = QuotaRepair.Extent.STOPPED;
        } else if (minimal.size() > QuotaRepair.MOST) {
            extent = QuotaRepair.Extent.FIRST;
        }
        return minimal.stream()
                .sorted(Comparator.<int[]>comparingLong(this::cost)
                        .thenComparingInt(change -> changed(change).size())
                        .thenComparing(change -> names(changed(change)))
                        .thenComparing(Arrays::compare))
                .limit(QuotaRepair.MOST)
                .map(this::relaxation)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Minimal changes in the order of their cost: those that are told, all that cost as little as the last, and one more. Those
     * that change few quotas come first, so that a search that is stopped among many ways to share a loss has them.
     */
    private List<int[]> minimal() {
        List<int[]> few = search(
                ImmutableList.of(),
                seats -> 0,
                (found, next) -> found.size() >= QuotaRepair.MOST || steps >= STEPS / 2);
        return search(
                few,
                seats -> seats - 1,
                (found, next) -> found.size() > QuotaRepair.MOST && next > cost(found.get(QuotaRepair.MOST - 1)));
    }

    /** Says when a search can end: by what was found, and what the rest costs at least. */
    private interface Enough {
        boolean test(List<int[]> found, long next);
    }

    /** Minimal changes in the order of their cost, among them those known beforehand; each is split by what it leaves. */
    private List<int[]> search(List<int[]> known, IntUnaryOperator leaves, Enough enough) {
        List<int[]> minimal = new ArrayList<>();
        List<int[]> impossible = new ArrayList<>();
        Deque<int[]> waiting = new ArrayDeque<>(known);
        PriorityQueue<Part> open = new PriorityQueue<>(Comparator.comparingLong(Part::cost)
                .thenComparing(part -> part.cheapest == null)
                .thenComparing(Part::limits, Arrays::compare));
        open.add(new Part(widest(), 0, null));
        while (!open.isEmpty() && !stopped && !enough.test(minimal, open.element().cost)) {
            Part part = open.remove();
            take(waiting, part.cost, minimal);
            Optional<int[]> within =
                    minimal.stream().filter(m -> within(m, part.limits)).findFirst();
            if (within.isPresent()) {
                split(part, within.get(), leaves, open, impossible);
            } else if (part.cheapest != null) {
                minimal.add(part.cheapest);
                split(part, part.cheapest, leaves, open, impossible);
            } else if (impossible.stream().noneMatch(other -> within(part.limits, other))) {
                Optional<int[]> cheapest = cheapest(part.limits);
                cheapest.ifPresentOrElse(
                        found -> open.add(new Part(part.limits, cost(found), found)),
                        () -> impossible.add(part.limits));
            }
        }
        take(waiting, open.isEmpty() ? Long.MAX_VALUE : open.element().cost, minimal);
        return minimal;
    }

    private void take(Deque<int[]> waiting, long most, List<int[]> minimal) {
        while (!waiting.isEmpty() && cost(waiting.element()) <= most) {
            minimal.add(waiting.remove());
        }
    }

    private int[] widest() {
        int[] limits = new int[costs.length];
        for (int q = 0; q < task.quotas().size(); q++) {
            Quota quota = task.quotas().get(q);
            limits[2 * q] = quota.min();
            limits[2 * q + 1] = Math.max(0, task.seats() - quota.max());
        }
        return limits;
    }

    /** Opens a part for each quota of a change, in which it gives less. */
    private static void split(
            Part part, int[] change, IntUnaryOperator leaves, PriorityQueue<Part> open, List<int[]> impossible) {
        for (int c = 0; c < change.length; c++) {
            if (change[c] > 0) {
                int[] limits = part.limits.clone();
                limits[c] = leaves.applyAsInt(change[c]);
                if (open.stream().noneMatch(other -> within(limits, other.limits))
                        && impossible.stream().noneMatch(other -> within(limits, other))) {
                    open.removeIf(other -> within(other.limits, limits));
                    open.add(new Part(limits, part.cost, null));
                }
            }
        }
    }

    private static boolean within(int[] change, int[] limits) {
        for (int c = 0; c < change.length; c++) {
            if (change[c] > limits[c]) {
                return false;
            }
        }
        return true;
    }

    /** The cheapest change within these limits; empty if there is none, or the search is stopped. */
    private Optional<int[]> cheapest(int[] limits) {
        if (!effort.goOn()) {
            return Optional.empty();
        }
        int[] low = rows.low().clone();
        int[] high = rows.high().clone();
        for (int q = 0; q < task.quotas().size(); q++) {
            int lowered = types.size() + 2 * q;
            high[lowered] = limits[2 * q];
            low[lowered + 1] = task.seats() - limits[2 * q + 1];
            high[lowered + 1] = task.seats();
        }
        PanelSearch.Found found = new PanelSearch(new PanelRows(low, high, rows.rows()), effort)
                .above(worth, Double.NEGATIVE_INFINITY, 0, Long.MAX_VALUE);
        return found.complete() ? found.seats().map(this::change) : Optional.empty();
    }

    private int[] change(int[] seats) {
        int[] change = new int[costs.length];
        for (int q = 0; q < task.quotas().size(); q++) {
            change[2 * q] = seats[types.size() + 2 * q];
            change[2 * q + 1] = task.seats() - seats[types.size() + 2 * q + 1];
        }
        return change;
    }

    private long cost(int[] change) {
        return Math.round(exactCost(change) * GRAIN);
    }

    private double exactCost(int[] change) {
        double cost = 0;
        for (int c = 0; c < change.length; c++) {
            cost += change[c] * costs[c];
        }
        return cost;
    }

    /** The quotas that change, with their new numbers. */
    private ImmutableList<Quota> changed(int[] change) {
        ImmutableList.Builder<Quota> changed = ImmutableList.builder();
        for (int q = 0; q < task.quotas().size(); q++) {
            Quota quota = task.quotas().get(q);
            if (change[2 * q] > 0 || change[2 * q + 1] > 0) {
                changed.add(quota.withSeats(quota.min() - change[2 * q], quota.max() + change[2 * q + 1]));
            }
        }
        return changed.build();
    }

    private static String names(List<Quota> quotas) {
        return Joiner.on("; ").join(quotas.stream().map(Quota::name).iterator());
    }

    private Relaxation relaxation(int[] change) {
        return new Relaxation(changed(change), exactCost(change));
    }
}
