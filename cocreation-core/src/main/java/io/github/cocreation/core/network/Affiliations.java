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
 * The affiliations of one two-mode layer: an immutable list, ordered by stakeholder, focus, span and weight, that makes each
 * {@link Affiliation} when it is asked for. Its columns can be read without making any.
 */
public final class Affiliations extends AbstractList<Affiliation> implements RandomAccess {
    private final LayerId layer;
    private final ImmutableList<StakeholderId> stakeholders;
    private final ImmutableSortedSet<FocusId> foci;
    private final TieColumns columns;

    Affiliations(
            LayerId layer,
            ImmutableSortedSet<StakeholderId> stakeholders,
            ImmutableSortedSet<FocusId> foci,
            TieColumns columns) {
        this.layer = layer;
        this.stakeholders = stakeholders.asList();
        this.foci = foci;
        this.columns = columns;
    }

    @Override
    public Affiliation get(int index) {
        Affiliation.Builder affiliation = Affiliation.builder()
                .layer(layer)
                .stakeholder(stakeholders.get(stakeholder(index)))
                .focus(foci.asList().get(focus(index)))
                .weight(weight(index));
        columns.span(index).ifPresent(affiliation::span);
        return affiliation.build();
    }

    @Override
    public int size() {
        return columns.size();
    }

    /** {@return what the stakeholders take part in, as named by the affiliations} */
    public ImmutableSortedSet<FocusId> foci() {
        return foci;
    }

    /**
     * {@return who takes part, as the place of the stakeholder in {@link StakeholderNetwork#stakeholders}}
     *
     * @param index the affiliation's place in this list
     */
    public int stakeholder(int index) {
        return columns.from(index);
    }

    /**
     * {@return what they take part in, as its place in {@link #foci}}
     *
     * @param index the affiliation's place in this list
     */
    public int focus(int index) {
        return columns.to(index);
    }

    /**
     * {@return the weight of an affiliation}
     *
     * @param index the affiliation's place in this list
     */
    public double weight(int index) {
        return columns.weight(index);
    }
}
