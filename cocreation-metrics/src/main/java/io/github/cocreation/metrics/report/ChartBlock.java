/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import io.github.cocreation.core.chart.Chart;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;

/**
 * A picture, as data; a renderer draws it, or shows its table.
 *
 * @param chart the picture
 */
public record ChartBlock(Chart chart) implements Block {
    private static final ObjectCodec<ChartBlock> CODEC =
            Codecs.record("chart block", Codecs.field("chart", Chart.codec(), ChartBlock::chart), ChartBlock::new);

    /** {@return how chart blocks are read and written as JSON} */
    public static ObjectCodec<ChartBlock> codec() {
        return CODEC;
    }
}
