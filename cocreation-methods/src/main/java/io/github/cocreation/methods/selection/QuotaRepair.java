/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Quotas that clash, and the smallest changes that would let a panel exist.
 *
 * <p>The clash is minimal: without any one of its quotas, the others can be filled. The changes are found by a search in
 * which each minimum may be lowered and each maximum raised at a cost (1 a seat; 1 + 2 / minimum a seat off a minimum, so that
 * small groups are not given up first); after one is found, each of its changes is forbidden in turn and the search repeated,
 * so that the alternatives come in the order of their cost. They are minimal in the quotas they change: none changes all those that
 * another one changes and more. How a loss could be shared by more quotas than need be is not told.
 *
 * @param clash quotas that cannot all be filled; empty if it is not for the quotas
 * @param relaxations the changes, cheapest first, at most {@link #MOST}
 */
public record QuotaRepair(ImmutableList<Quota> clash, ImmutableList<Relaxation> relaxations) {
    /** How many alternatives there are at most: 10. */
    public static final int MOST = 10;

    private static final ObjectCodec<QuotaRepair> CODEC = Codecs.record(
            "quota repair",
            Codecs.field("clash", Quota.codec().list(), QuotaRepair::clash),
            Codecs.field("relaxations", Relaxation.codec().list(), QuotaRepair::relaxations),
            QuotaRepair::new);

    /** {@return how repairs are read and written as JSON} */
    public static ObjectCodec<QuotaRepair> codec() {
        return CODEC;
    }

    /**
     * {@return what clashes and what would help; empty if a panel exists}
     *
     * @param task the task
     */
    public static Optional<QuotaRepair> of(SelectionTask task) {
        if (feasible(task)) {
            return Optional.empty();
        }
        List<Quota> clash = new ArrayList<>(task.quotas());
        if (!feasible(with(task, List.of()))) {
            return Optional.of(new QuotaRepair(ImmutableList.of(), ImmutableList.of()));
        }
        for (Quota quota : task.quotas()) {
            List<Quota> others = new ArrayList<>(clash);
            others.remove(quota);
            if (!feasible(with(task, others))) {
                clash = others;
            }
        }
        return Optional.of(new QuotaRepair(ImmutableList.copyOf(clash), new Alternatives(task).all()));
    }

    private static SelectionTask with(SelectionTask task, List<Quota> quotas) {
        return task.toBuilder().quotas(quotas).build();
    }

    private static boolean feasible(SelectionTask task) {
        SeatTypes types = SeatTypes.of(task);
        double[] worth = new double[types.size()];
        for (int t = 0; t < worth.length; t++) {
            worth[t] = 1 + (t * 0.6180339887498949) % 1;
        }
        return types.size() > 0
                && new PanelSearch(types.rows(), Effort.UNLIMITED)
                        .above(worth, Double.NEGATIVE_INFINITY, 1e9, Long.MAX_VALUE)
                        .seats()
                        .isPresent();
    }

    /** {@return the clash and the alternatives, a line each} */
    @Override
    public String toString() {
        if (clash.isEmpty()) {
            return "No panel exists even without quotas.\nMaybe the pool is too small, its people live in too few households, or too many are included or excluded.\n";
        }
        StringBuilder text = new StringBuilder("These quotas cannot all be filled:\n");
        clash.forEach(quota -> text.append("  ").append(quota).append('\n'));
        text.append("Maybe one of these smallest changes:\n");
        relaxations.forEach(relaxation -> text.append("  ").append(relaxation).append('\n'));
        return text.toString();
    }

    /** The search for changes. Beside the types there are, for each quota, seats added and seats not taken away. */
    private static final class Alternatives {
        private final SelectionTask task;
        private final SeatTypes types;
        private final PanelRows rows;
        private final double[] worth;

        @SuppressWarnings("ArrayRecordComponent") // never compared
        private record Found(double cost, int[] seats, ImmutableSet<Integer> forbidden) {}

        private Alternatives(SelectionTask task) {
            this.task = task;
            this.types = SeatTypes.of(task);
            this.rows = relaxed();
            this.worth = new double[rows.types()];
            for (int q = 0; q < task.quotas().size(); q++) {
                worth[lowered(q)] = -cost(task.quotas().get(q));
                worth[notRaised(q)] = 1;
            }
        }

        private static double cost(Quota quota) {
            return quota.min() == 0 ? 1 : 1 + 2.0 / quota.min();
        }

        private int lowered(int quota) {
            return types.size() + 2 * quota;
        }

        private int notRaised(int quota) {
            return types.size() + 2 * quota + 1;
        }

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
                    high[lowered(q)] = task.quotas().get(q).min();
                    high[notRaised(q)] = task.seats();
                    int[] members = Arrays.copyOf(row.types(), row.types().length + 2);
                    members[row.types().length] = lowered(q);
                    members[row.types().length + 1] = notRaised(q);
                    changed.add(new PanelRows.Row(members, row.least() + task.seats(), row.most() + task.seats()));
                } else {
                    changed.add(row);
                }
            }
            return new PanelRows(low, high, changed.build());
        }

        private ImmutableList<Relaxation> all() {
            PriorityQueue<Found> queue = new PriorityQueue<>(
                    Comparator.comparingDouble(Found::cost).thenComparing(f -> Arrays.toString(f.seats)));
            Set<ImmutableSet<Integer>> tried = new HashSet<>();
            List<ImmutableSet<Integer>> supports = new ArrayList<>();
            List<Relaxation> relaxations = new ArrayList<>();
            cheapest(ImmutableSet.of(), tried).ifPresent(queue::add);
            for (int round = 0; round < 8 * MOST && !queue.isEmpty() && relaxations.size() < MOST; round++) {
                Found found = queue.remove();
                ImmutableSet<Integer> support = support(found.seats);
                if (supports.stream().noneMatch(support::containsAll)) {
                    supports.add(support);
                    relaxations.add(relaxation(found));
                }
                for (int change : support) {
                    cheapest(
                                    ImmutableSet.<Integer>builder()
                                            .addAll(found.forbidden)
                                            .add(change)
                                            .build(),
                                    tried)
                            .ifPresent(queue::add);
                }
            }
            return ImmutableList.copyOf(relaxations);
        }

        private Optional<Found> cheapest(ImmutableSet<Integer> forbidden, Set<ImmutableSet<Integer>> tried) {
            if (!tried.add(forbidden)) {
                return Optional.empty();
            }
            int[] low = rows.low().clone();
            int[] high = rows.high().clone();
            for (int change : forbidden) {
                if ((change - types.size()) % 2 == 0) {
                    high[change] = 0;
                } else {
                    low[change] = high[change];
                }
            }
            PanelSearch.Found found = new PanelSearch(new PanelRows(low, high, rows.rows()), Effort.UNLIMITED)
                    .above(worth, Double.NEGATIVE_INFINITY, 0, Long.MAX_VALUE);
            double free = (double) task.quotas().size() * task.seats();
            return found.seats().map(seats -> new Found(free - found.worth(), seats, forbidden));
        }

        private ImmutableSet<Integer> support(int[] seats) {
            ImmutableSet.Builder<Integer> support = ImmutableSet.builder();
            for (int q = 0; q < task.quotas().size(); q++) {
                if (seats[lowered(q)] > 0) {
                    support.add(lowered(q));
                }
                if (seats[notRaised(q)] < task.seats()) {
                    support.add(notRaised(q));
                }
            }
            return support.build();
        }

        private Relaxation relaxation(Found found) {
            ImmutableList.Builder<Quota> changed = ImmutableList.builder();
            double cost = 0;
            for (int q = 0; q < task.quotas().size(); q++) {
                Quota quota = task.quotas().get(q);
                int lower = found.seats[lowered(q)];
                int raise = task.seats() - found.seats[notRaised(q)];
                if (lower > 0 || raise > 0) {
                    changed.add(quota.withSeats(quota.min() - lower, quota.max() + raise));
                    cost += lower * cost(quota) + raise;
                }
            }
            return new Relaxation(changed.build(), cost);
        }
    }
}
