/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import io.github.cocreation.core.json.Codec;

/** One piece of a report's content. The kinds are closed, so that every renderer shows them all. */
public sealed interface Block permits Paragraph, Bullets, Table, ChartBlock, FindingBlock, Folded, Recommended {
    /** {@return how blocks of any kind are read and written as JSON; the field {@code block} says the kind} */
    static Codec<Block> codec() {
        return BlockJson.CODEC;
    }
}
