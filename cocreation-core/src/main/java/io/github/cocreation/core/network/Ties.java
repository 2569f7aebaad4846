/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * The ties of one layer: an immutable list, ordered by ends, span and weight, that makes each {@link Tie} when it is asked
 * for. Who has millions of them reads the columns, which makes nothing:
 *
 * <pre>{@code
 * for (int i = 0; i < ties.size(); i++) {
 *     degree[ties.from(i)]++;
 * }
 * }</pre>
 */
public final class Ties extends AbstractList<Tie> implements RandomAccess {
    private final LayerId layer;
    private final ImmutableList<StakeholderId> stakeholders;
    private final TieColumns columns;

    Ties(LayerId layer, ImmutableSortedSet<StakeholderId> stakeholders, TieColumns columns) {
        this.layer = layer;
        this.stakeholders = stakeholders.asList();
        this.columns = columns;
    }

    @Override
    public Tie get(int index) {
        Tie.Builder tie = Tie.builder()
                .layer(layer)
                .from(stakeholders.get(from(index)))
                .to(stakeholders.get(to(index)))
                .weight(weight(index));
        columns.span(index).ifPresent(tie::span);
        return tie.build();
    }

    @Override
    public int size() {
        return columns.size();
    }

    /**
     * {@return where a tie starts, as the place of its stakeholder in {@link StakeholderNetwork#stakeholders}}
     *
     * @param index the tie's place in this list
     */
    public int from(int index) {
        return columns.from(index);
    }

    /**
     * {@return where a tie leads, as the place of its stakeholder in {@link StakeholderNetwork#stakeholders}}
     *
     * @param index the tie's place in this list
     */
    public int to(int index) {
        return columns.to(index);
    }

    /**
     * {@return the weight of a tie}
     *
     * @param index the tie's place in this list
     */
    public double weight(int index) {
        return columns.weight(index);
    }
}
