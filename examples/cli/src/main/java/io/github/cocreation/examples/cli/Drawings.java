/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.chart.Chart;
import io.github.cocreation.core.json.JsonFormat;

/** Charts as commands answer them. */
final class Drawings {
    private Drawings() {}

    static String json(Chart chart) {
        return JsonFormat.withDefaults().write(Chart.codec(), chart);
    }
}
