/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/** The JSON form of all kinds of blocks; apart from {@link Block} so that loading a kind does not need all others. */
final class BlockJson {
    static final Codec<Block> CODEC = Codecs.<Block>union("block", "block")
            .variant("bullets", Bullets.class, Bullets.codec())
            .variant("chart", ChartBlock.class, ChartBlock.codec())
            .variant("finding", FindingBlock.class, FindingBlock.codec())
            .variant("folded", Folded.class, Folded.codec())
            .variant("paragraph", Paragraph.class, Paragraph.codec())
            .variant("recommended", Recommended.class, Recommended.codec())
            .variant("table", Table.class, Table.codec())
            .codec();

    private BlockJson() {}
}
