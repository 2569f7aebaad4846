/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * What a badge means in a chart.
 *
 * @param badge the badge
 * @param label what it means
 */
public record BadgeName(Badge badge, String label) {
    private static final Codec<BadgeName> CODEC = Codecs.record(
            "badge name",
            Codecs.field("badge", Codecs.enumeration("badge", Badge.class), BadgeName::badge),
            Codecs.field("label", Codecs.STRING, BadgeName::label),
            BadgeName::new);

    /** {@return how it is read and written as JSON} */
    public static Codec<BadgeName> codec() {
        return CODEC;
    }
}
