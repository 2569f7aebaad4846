/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;

/**
 * A list of short texts.
 *
 * @param items the texts
 */
public record Bullets(ImmutableList<String> items) implements Block {
    private static final ObjectCodec<Bullets> CODEC =
            Codecs.record("bullets", Codecs.field("items", Codecs.STRING.list(), Bullets::items), Bullets::new);

    /** {@return how bullets are read and written as JSON} */
    public static ObjectCodec<Bullets> codec() {
        return CODEC;
    }
}
