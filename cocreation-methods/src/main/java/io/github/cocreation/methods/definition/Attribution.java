/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;

/**
 * Which parts of a definition rest on which source.
 *
 * @param source where they come from
 * @param supports the parts, at least one
 */
public record Attribution(Source source, ImmutableSortedSet<FieldGroup> supports) {
    /**
     * Checks the parts.
     *
     * @param source where they come from
     * @param supports the parts, at least one
     * @throws IllegalArgumentException if there are none
     */
    public Attribution {
        if (supports.isEmpty()) {
            throw Require.failure(
                    "supported parts",
                    supports,
                    "source (" + source + ")",
                    "must not be empty",
                    "name what the source says something about, such as steps");
        }
    }

    /** {@return how attributions are read and written as JSON} */
    public static ObjectCodec<Attribution> codec() {
        return Json.CODEC;
    }

    /** Made at first use, because definitions can be had without it. */
    private static final class Json {
        static final ObjectCodec<Attribution> CODEC = Codecs.record(
                "source of a method",
                Codecs.field("source", Source.codec(), Attribution::source),
                Codecs.field(
                        "supports",
                        SortedSets.of(Codecs.enumeration("field group", FieldGroup.class)),
                        Attribution::supports),
                Attribution::new);
    }
}
