/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import com.google.common.collect.ImmutableSortedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated positions, for the tests of every package that holds some. */
public final class TypologyArbitraries {
    private TypologyArbitraries() {}

    /** {@return positions on Ulrich's plane, some of them with an axis not known} */
    public static Arbitrary<Position> positions() {
        Arbitrary<Double> coordinate = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(coordinate, coordinate, Arbitraries.of(0, 1, 2, 2, 2))
                .as((actor, outcome, axes) -> {
                    ImmutableSortedMap.Builder<AxisId, Double> coordinates = ImmutableSortedMap.naturalOrder();
                    if (axes > 0) {
                        coordinates.put(AxisId.of("central-actor"), actor);
                    }
                    if (axes > 1) {
                        coordinates.put(AxisId.of("outcome"), outcome);
                    }
                    return new Position(TypologyId.of("ulrich-2016"), coordinates.build());
                });
    }
}
