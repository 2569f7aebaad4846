/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import io.github.cocreation.core.json.Codec;

/**
 * A picture of data, as data: what is drawn, in words and numbers of the reader's language, and nothing about how. Renderers, such
 * as {@code core.drawing.Svg}, are pure functions of it. The kinds are closed, so that every renderer shows them all.
 */
public sealed interface Chart
        permits BarChart,
                CardsChart,
                FlowChart,
                FunnelChart,
                HistogramChart,
                LineChart,
                MatrixChart,
                NetworkChart,
                PlaneChart,
                TimelineChart {
    /** {@return its words and its table} */
    Caption caption();

    /** {@return how charts of any kind are read and written as JSON; the field {@code chart} says the kind} */
    static Codec<Chart> codec() {
        return ChartJson.CODEC;
    }
}
