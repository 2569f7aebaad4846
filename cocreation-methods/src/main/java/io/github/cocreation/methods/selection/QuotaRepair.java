/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Why no panel exists: quotas that clash and the smallest changes that would let one exist, or what else stands in the way.
 *
 * <p>The clash is minimal: without any one of its quotas, the others can be filled. In a change each minimum may be lowered and
 * each maximum raised, at a cost (1 a seat; 1 + 2 / minimum a seat off a minimum, so that small groups are not given up first).
 * The changes are minimal: no other one changes every quota at most as much and one of them less. A loss that several quotas
 * can share is told in every way it can be shared.
 *
 * <p>Worked example: 12 seats cannot hold at least 7 women and at least 7 men. There are three minimal changes, which cost the
 * same: at least 5 women, at least 5 men, or at least 6 of either.
 */
@Value.Immutable
public abstract class QuotaRepair {
    /** How many changes are told at most: 10. */
    public static final int MOST = 10;

    private static final ObjectCodec<QuotaRepair> CODEC = Codecs.object(
                    "quota repair", QuotaRepair::builder, Builder::build)
            .required("clash", Quota.codec().list(), QuotaRepair::clash, Builder::clash)
            .many("reasons", Codecs.STRING, QuotaRepair::reasons, Builder::addAllReasons)
            .required("relaxations", Relaxation.codec().list(), QuotaRepair::relaxations, Builder::relaxations)
            .required("extent", Codecs.enumeration("extent", Extent.class), QuotaRepair::extent, Builder::extent)
            .codec();

    QuotaRepair() {}

    /** How many of the minimal changes are told. */
    public enum Extent {
        /** Every one. */
        ALL,
        /** The first {@link #MOST} of more. */
        FIRST,
        /** Those found until the search was stopped; one that is not told does not cost less than any that is. */
        STOPPED
    }

    /** {@return quotas that cannot all be filled; empty if no panel exists even without quotas} */
    public abstract ImmutableList<Quota> clash();

    /** {@return what else stands in the way, a sentence each: too few households, people included or excluded} */
    public abstract ImmutableList<String> reasons();

    /** {@return the minimal changes: those that cost least first, then those that change fewer quotas, then by name} */
    public abstract ImmutableList<Relaxation> relaxations();

    /** {@return how many of the minimal changes are told} */
    public abstract Extent extent();

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
        return of(task, Effort.UNLIMITED);
    }

    /**
     * {@return what clashes and what would help; empty if a panel exists}
     *
     * @param task the task
     * @param effort how long to look for changes; the clash is always found. A search that goes on for very long is stopped
     *     whatever this says
     */
    public static Optional<QuotaRepair> of(SelectionTask task, Effort effort) {
        ImmutableList<String> shortages = PoolShortage.of(task);
        if (!shortages.isEmpty()) {
            return Optional.of(builder()
                    .clash(ImmutableList.of())
                    .reasons(shortages)
                    .relaxations(ImmutableList.of())
                    .extent(Extent.ALL)
                    .build());
        }
        if (feasible(task)) {
            return Optional.empty();
        }
        List<Quota> clash = new ArrayList<>(task.quotas());
        for (Quota quota : task.quotas()) {
            List<Quota> others = new ArrayList<>(clash);
            others.remove(quota);
            if (!feasible(with(task, others))) {
                clash = others;
            }
        }
        SmallestChanges changes = new SmallestChanges(task, effort);
        return Optional.of(builder()
                .clash(clash)
                .reasons(accomplices(with(task, clash)))
                .relaxations(changes.all())
                .extent(changes.extent())
                .build());
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

    /** Rules without any one of which the quotas that clash could be filled. */
    private static ImmutableList<String> accomplices(SelectionTask clash) {
        ImmutableList.Builder<String> reasons = ImmutableList.builder();
        if (clash.household() == HouseholdRule.ONE_SEAT
                && feasible(clash.toBuilder().household(HouseholdRule.ANY).build())) {
            reasons.add("They could be filled if several people of a household might have seats.");
        }
        if (!clash.include().isEmpty()
                && feasible(clash.toBuilder().include(ImmutableList.of()).build())) {
            reasons.add("They could be filled if nobody were included beforehand.");
        }
        if (!clash.exclude().isEmpty()
                && feasible(clash.toBuilder().exclude(ImmutableList.of()).build())) {
            reasons.add("They could be filled if nobody were excluded.");
        }
        return reasons.build();
    }

    /** {@return the clash or the reasons, and the changes, a line each} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (clash().isEmpty()) {
            text.append("No panel exists even without quotas.\n");
            reasons().forEach(reason -> text.append(reason).append('\n'));
            return text.append("Maybe ask more people, fill fewer seats, or loosen the rule that is named.\n")
                    .toString();
        }
        text.append("These quotas cannot all be filled:\n");
        clash().forEach(quota -> text.append("  ").append(quota).append('\n'));
        reasons().forEach(reason -> text.append(reason).append('\n'));
        if (relaxations().isEmpty()) {
            return text.append("The search for changes was stopped.\n").toString();
        }
        text.append("Maybe one of these smallest changes:\n");
        relaxations().forEach(relaxation -> text.append("  ").append(relaxation).append('\n'));
        return text.append(
                        switch (extent()) {
                            case ALL -> "";
                            case FIRST -> "There are more; none costs less.\n";
                            case STOPPED -> "The search for more was stopped; none costs less.\n";
                        })
                .toString();
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableQuotaRepair.Builder {
        Builder() {}
    }
}
