/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.text.Text;

/**
 * One named value of an axis, such as {@code selected} or {@code anyone}; a continuous axis has two, its ends.
 *
 * @param id its name in coordinates
 * @param label what it means
 */
public record AxisValue(String id, Text label) {
    private static final Codec<AxisValue> CODEC = Codecs.record(
            "axis value",
            Codecs.field("id", Codecs.STRING, AxisValue::id),
            Codecs.field("label", Text.codec(), AxisValue::label),
            AxisValue::new);

    /**
     * Checks the name.
     *
     * @param id its name in coordinates
     * @param label what it means
     * @throws IllegalArgumentException if the name is not lower-case words joined by hyphens
     */
    public AxisValue {
        Require.slug("axis value", id);
    }

    /** {@return how axis values are read and written as JSON} */
    public static Codec<AxisValue> codec() {
        return CODEC;
    }
}
