/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * What a tone means in a chart.
 *
 * @param tone the tone
 * @param label what it means
 */
public record ToneName(Tone tone, String label) {
    private static final Codec<ToneName> CODEC = Codecs.record(
            "tone name",
            Codecs.field("tone", Codecs.enumeration("tone", Tone.class), ToneName::tone),
            Codecs.field("label", Codecs.STRING, ToneName::label),
            ToneName::new);

    /** {@return how it is read and written as JSON} */
    public static Codec<ToneName> codec() {
        return CODEC;
    }
}
