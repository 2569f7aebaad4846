/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;

/**
 * Quotas that would have to change for a panel to exist, each with its new numbers.
 *
 * @param quotas the changed quotas
 * @param cost how much that is: 1 for each seat added to a maximum, 1 + 2 / minimum for each taken off a minimum
 */
public record Relaxation(ImmutableList<Quota> quotas, double cost) {
    private static final ObjectCodec<Relaxation> CODEC = Codecs.record(
            "relaxation",
            Codecs.field("quotas", Quota.codec().list(), Relaxation::quotas),
            Codecs.field("cost", Codecs.DOUBLE, Relaxation::cost),
            Relaxation::new);

    /** {@return how relaxations are read and written as JSON} */
    public static ObjectCodec<Relaxation> codec() {
        return CODEC;
    }

    /**
     * {@return the task with these quotas in place of the old ones}
     *
     * @param task the task
     */
    public SelectionTask applyTo(SelectionTask task) {
        return task.toBuilder()
                .quotas(task.quotas().stream()
                        .map(old -> quotas.stream()
                                .filter(changed -> changed.features().equals(old.features()))
                                .findFirst()
                                .orElse(old))
                        .collect(ImmutableList.toImmutableList()))
                .build();
    }

    /** {@return the quotas with their new numbers, joined by semicolons} */
    @Override
    public String toString() {
        return com.google.common.base.Joiner.on("; ").join(quotas);
    }
}
