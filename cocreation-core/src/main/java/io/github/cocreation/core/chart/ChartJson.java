/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/** The JSON form of all kinds; apart from {@link Chart} so that loading a kind does not need all others. */
final class ChartJson {
    static final Codec<Chart> CODEC = Codecs.<Chart>union("chart", "chart")
            .variant("bar", BarChart.class, BarChart.codec())
            .variant("cards", CardsChart.class, CardsChart.codec())
            .variant("flow", FlowChart.class, FlowChart.codec())
            .variant("funnel", FunnelChart.class, FunnelChart.codec())
            .variant("histogram", HistogramChart.class, HistogramChart.codec())
            .variant("line", LineChart.class, LineChart.codec())
            .variant("matrix", MatrixChart.class, MatrixChart.codec())
            .variant("network", NetworkChart.class, NetworkChart.codec())
            .variant("plane", PlaneChart.class, PlaneChart.codec())
            .variant("timeline", TimelineChart.class, TimelineChart.codec())
            .codec();

    private ChartJson() {}
}
