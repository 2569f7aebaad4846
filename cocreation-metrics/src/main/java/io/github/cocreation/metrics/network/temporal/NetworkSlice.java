/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.temporal;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.Comparator;

/**
 * The network of one period.
 *
 * @param span the days
 * @param network what happened in them, on all stakeholders of all periods
 */
public record NetworkSlice(Span span, StakeholderNetwork network) {
    /** {@return who took part in a session of the period, in id order} */
    public ImmutableSortedSet<StakeholderId> present() {
        return network.affiliations(JournalNetwork.SESSIONS).stream()
                .map(affiliation -> affiliation.stakeholder())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * {@return one layer; without ties if nothing of that kind was seen in the period}
     *
     * @param layer the name of a one-mode layer
     * @throws IllegalArgumentException if no period has such a layer
     */
    public NetworkView view(LayerId layer) {
        return NetworkView.of(network, layer);
    }
}
