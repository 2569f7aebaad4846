/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.twomode;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.network.FocusId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.OptionalDouble;
import java.util.function.IntFunction;

/**
 * A number for every stakeholder and every focus of a network of two modes; empty where it is undefined.
 *
 * @param stakeholders of every stakeholder, in id order
 * @param foci of every focus, in id order
 */
public record TwoModeScores(
        ImmutableSortedMap<StakeholderId, OptionalDouble> stakeholders,
        ImmutableSortedMap<FocusId, OptionalDouble> foci) {
    /** The scores of the nodes when stakeholders are numbered first, then foci. */
    static TwoModeScores of(TwoModeView view, IntFunction<OptionalDouble> score) {
        ImmutableSortedMap.Builder<StakeholderId, OptionalDouble> people = ImmutableSortedMap.naturalOrder();
        ImmutableSortedMap.Builder<FocusId, OptionalDouble> foci = ImmutableSortedMap.naturalOrder();
        int node = 0;
        for (StakeholderId stakeholder : view.stakeholders()) {
            people.put(stakeholder, score.apply(node++));
        }
        for (FocusId focus : view.foci()) {
            foci.put(focus, score.apply(node++));
        }
        return new TwoModeScores(people.build(), foci.build());
    }
}
