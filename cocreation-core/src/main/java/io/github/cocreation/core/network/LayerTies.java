/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;

/**
 * A layer with its ties; in a two-mode layer the second column counts its foci, and every one of them has a tie.
 *
 * @param layer the layer
 * @param columns the ties
 * @param foci what a two-mode layer ties to; empty in a one-mode layer
 */
record LayerTies(Layer layer, TieColumns columns, ImmutableSortedSet<FocusId> foci) {
    /** The ties that hold on a day of {@code [first, end)}. */
    LayerTies holding(long first, long end) {
        TieColumns kept = columns.where(row -> columns.holds(row, first, end));
        if (layer.mode() == Mode.ONE_MODE || kept.size() == columns.size()) {
            return new LayerTies(layer, kept, foci);
        }
        ImmutableSortedSet<FocusId> keptFoci = kept.seconds()
                .mapToObj(foci.asList()::get)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        return new LayerTies(layer, kept.withSecondsCompacted(), keptFoci);
    }
}
