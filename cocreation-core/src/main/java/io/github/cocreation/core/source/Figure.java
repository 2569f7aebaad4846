/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.source;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * A number that a card states, and where it comes from, so that a host can compute with it and knows what it corrects.
 *
 * <pre>{@code
 * new Figure(0.6, Source.heuristic("judgement of this library"));
 * }</pre>
 *
 * @param value the number, finite
 * @param source where it comes from
 */
public record Figure(double value, Source source) {
    private static final Codec<Figure> CODEC = Codecs.record(
            "figure",
            Codecs.field("value", Codecs.DOUBLE, Figure::value),
            Codecs.field("source", Source.codec(), Figure::source),
            Figure::new);

    /**
     * Checks the number.
     *
     * @param value the number, finite
     * @param source where it comes from
     * @throws IllegalArgumentException if it is not finite
     */
    public Figure {
        Require.that(Double.isFinite(value), "value", value, "a figure", "must be finite", "leave the figure out");
    }

    /** {@return how figures are read and written as JSON} */
    public static Codec<Figure> codec() {
        return CODEC;
    }
}
