/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import java.util.Set;

/**
 * A network as it was read, and what stood in its file and is not in it.
 *
 * @param network the network
 * @param zeroWeights how many ties of each layer were left out because their weight was 0, which says that there is none
 * @param notes what else was assumed, left out or not understood
 */
public record NetworkReading(
        StakeholderNetwork network,
        ImmutableSortedMap<LayerId, Integer> zeroWeights,
        ImmutableList<ExchangeNote> notes) {
    /**
     * {@return how many ties of some layers were left out because their weight was 0}
     *
     * @param layers the names of the layers
     */
    public int zeroWeights(Set<LayerId> layers) {
        return zeroWeights.entrySet().stream()
                .filter(layer -> layers.contains(layer.getKey()))
                .mapToInt(layer -> layer.getValue())
                .sum();
    }
}
