/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;

/**
 * Content that not everybody wants to read at once: a renderer may fold it away below its summary.
 *
 * @param summary what is in it, in one line, not blank
 * @param blocks the content
 */
public record Folded(String summary, ImmutableList<Block> blocks) implements Block {
    private static final ObjectCodec<Folded> CODEC = Codecs.record(
            "folded block",
            Codecs.field("summary", Codecs.STRING, Folded::summary),
            Codecs.field("blocks", Codecs.lazy(Block::codec).list(), Folded::blocks),
            Folded::new);

    /**
     * Checks the summary.
     *
     * @param summary what is in it, in one line, not blank
     * @param blocks the content
     * @throws IllegalArgumentException if the summary is blank
     */
    public Folded {
        Require.text("summary", summary, "a folded block");
    }

    /** {@return how folded blocks are read and written as JSON} */
    public static ObjectCodec<Folded> codec() {
        return CODEC;
    }
}
