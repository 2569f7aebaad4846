/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Where a process stands on the axes of a typology.
 *
 * <pre>{@code
 * new Position(TypologyId.of("ulrich-2016"),
 *         ImmutableSortedMap.of(AxisId.of("central-actor"), 0.6, AxisId.of("outcome"), 0.75));
 * }</pre>
 *
 * @param typology whose axes
 * @param coordinates by axis a value in [0, 1], 0 at the axis' low end; an axis may be missing while it is not known
 */
public record Position(TypologyId typology, ImmutableSortedMap<AxisId, Double> coordinates) {
    private static final Codec<Position> CODEC = Codecs.record(
            "position",
            Codecs.field("typology", TypologyId.codec(), Position::typology),
            Codecs.field(
                    "coordinates",
                    Codecs.sortedMap(Codecs.DOUBLE, "axis id", AxisId::of, AxisId::value),
                    Position::coordinates),
            Position::new);

    /**
     * Checks the coordinates.
     *
     * @param typology whose axes
     * @param coordinates by axis a value in [0, 1], 0 at the axis' low end; an axis may be missing while it is not known
     * @throws IllegalArgumentException if a coordinate is outside [0, 1]
     */
    public Position {
        coordinates.forEach((axis, value) ->
                Require.unitInterval("coordinate (" + axis + ")", value, "a position in (" + typology + ")"));
    }

    /** {@return how positions are read and written as JSON} */
    public static Codec<Position> codec() {
        return CODEC;
    }
}
