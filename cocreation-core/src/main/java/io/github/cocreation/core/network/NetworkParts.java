/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.work.WorkMeter;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;

/** Checks that the parts of a network fit each other, and puts its ties in order. */
final class NetworkParts {
    private static final int ROWS_AT_ONCE = 1 << 16;

    private final ImmutableSortedSet<StakeholderId> stakeholders;
    private final SortedMap<LayerId, Layer> layers;
    private final Numbering<StakeholderId> ends;
    private final Numbering<FocusId> foci;
    private final int[] places;

    NetworkParts(
            ImmutableSortedSet<StakeholderId> stakeholders,
            SortedMap<LayerId, Layer> layers,
            Numbering<StakeholderId> ends,
            Numbering<FocusId> foci) {
        this.stakeholders = stakeholders;
        this.layers = layers;
        this.ends = ends;
        this.foci = foci;
        this.places = ends.places(stakeholders);
    }

    /** The ties of every layer, whose ends are known and whose weights fit it. */
    ImmutableSortedMap<LayerId, LayerTies> ties(
            Map<LayerId, TieRows> ties, Map<LayerId, TieRows> affiliations, WorkMeter meter) {
        requireLayers(ties, Mode.ONE_MODE, "add it as an affiliation");
        requireLayers(affiliations, Mode.TWO_MODE, "add it as a tie");
        ImmutableSortedMap.Builder<LayerId, LayerTies> columns = ImmutableSortedMap.naturalOrder();
        layers.forEach((id, layer) -> {
            TieRows rows =
                    (layer.mode() == Mode.ONE_MODE ? ties : affiliations).getOrDefault(layer.id(), new TieRows(0));
            columns.put(id, layerTies(layer, rows, meter));
        });
        return columns.build();
    }

    private void requireLayers(Map<LayerId, TieRows> rows, Mode mode, String remedy) {
        rows.keySet().forEach(id -> {
            Layer layer = layers.get(id);
            if (layer == null) {
                throw Require.failure(
                        "layer",
                        id,
                        "a tie",
                        "is unknown",
                        DidYouMean.remedy(
                                id.value(),
                                layers.keySet().stream().map(LayerId::value).toList()));
            }
            Require.that(
                    layer.mode() == mode,
                    "mode",
                    layer.mode(),
                    "layer (" + id + ") of a tie",
                    "must be " + mode,
                    remedy);
        });
    }

    private LayerTies layerTies(Layer layer, TieRows rows, WorkMeter meter) {
        boolean oneMode = layer.mode() == Mode.ONE_MODE;
        ImmutableSortedSet<FocusId> layerFoci = oneMode ? ImmutableSortedSet.of() : foci.used(rows);
        int[] seconds = oneMode ? places : foci.places(layerFoci);
        TieRows placed = new TieRows(rows.size());
        for (int begin = 0; begin < rows.size(); ) {
            int end = begin + Math.min(ROWS_AT_ONCE, rows.size() - begin);
            for (int row = begin; row < end; row++) {
                place(layer, rows, row, seconds, placed);
            }
            meter.advance(end - begin);
            begin = end;
        }
        int possible = oneMode ? stakeholders.size() : layerFoci.size();
        return new LayerTies(layer, TieColumns.sorted(placed, stakeholders.size(), possible, meter), layerFoci);
    }

    private void place(Layer layer, TieRows rows, int row, int[] seconds, TieRows placed) {
        boolean oneMode = layer.mode() == Mode.ONE_MODE;
        StakeholderId from = ends.value(rows.from(row));
        Object to = oneMode ? ends.value(rows.to(row)) : foci.value(rows.to(row));
        TieRule.requireWeight(rows.weight(row), layer, from, to);
        int first = places[rows.from(row)];
        int second = seconds[rows.to(row)];
        if (first < 0 || second < 0) {
            StakeholderId unknown = first < 0 ? from : (StakeholderId) to;
            throw unknownStakeholder("end", unknown, TieRule.where(layer.id(), from, to));
        }
        boolean turned = oneMode && layer.direction() == Direction.UNDIRECTED && first > second;
        placed.add(
                turned ? second : first, turned ? first : second, rows.weight(row), rows.since(row), rows.until(row));
    }

    /** What is known of stakeholders of the network, each attribute being text or numbers. */
    ImmutableSortedMap<AttributeId, Attribute> attributes(
            Map<AttributeId, Map<StakeholderId, String>> texts, Map<AttributeId, Map<StakeholderId, Double>> numbers) {
        ImmutableSortedMap.Builder<AttributeId, Attribute> attributes = ImmutableSortedMap.naturalOrder();
        texts.forEach((id, values) -> {
            requireKnown(id, values.keySet());
            Require.that(
                    !numbers.containsKey(id),
                    "attribute",
                    id,
                    "a network",
                    "must hold text or numbers, not both",
                    "write the numbers as text");
            attributes.put(id, new TextAttribute(id, ImmutableSortedMap.copyOf(values)));
        });
        numbers.forEach((id, values) -> {
            requireKnown(id, values.keySet());
            attributes.put(id, new NumberAttribute(id, ImmutableSortedMap.copyOf(values)));
        });
        return attributes.build();
    }

    private void requireKnown(AttributeId attribute, Collection<StakeholderId> named) {
        named.stream().filter(id -> !stakeholders.contains(id)).findFirst().ifPresent(unknown -> {
            throw unknownStakeholder("stakeholder", unknown, "attribute (" + attribute + ")");
        });
    }

    private IllegalArgumentException unknownStakeholder(String what, StakeholderId unknown, String where) {
        return Require.failure(
                what,
                unknown,
                where,
                "must be a stakeholder of the network",
                "add it, or it should be "
                        + DidYouMean.remedy(
                                unknown.value(),
                                stakeholders.stream().map(StakeholderId::value).toList()));
    }
}
