/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * A number that is named on a scale.
 *
 * @param value the number
 * @param label how it is written
 */
public record Tick(double value, String label) {
    private static final Codec<Tick> CODEC = Codecs.record(
            "tick",
            Codecs.field("value", Codecs.DOUBLE, Tick::value),
            Codecs.field("label", Codecs.STRING, Tick::label),
            Tick::new);

    /** {@return how it is read and written as JSON} */
    public static Codec<Tick> codec() {
        return CODEC;
    }
}
