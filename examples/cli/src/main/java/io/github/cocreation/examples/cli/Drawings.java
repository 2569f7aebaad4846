/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.cocreation.core.chart.Chart;
import io.github.cocreation.core.drawing.Svg;
import io.github.cocreation.core.json.JsonFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Charts as commands answer them. */
final class Drawings {
    private Drawings() {}

    /** Writes each chart to a file of its own, named after it; of two with one name, the second gets a number. */
    static void write(Path folder, List<? extends Chart> charts, Svg svg) throws IOException {
        Files.createDirectories(folder);
        Multiset<String> names = HashMultiset.create();
        for (Chart chart : charts) {
            String name = chart.caption().id();
            names.add(name);
            String number = names.count(name) == 1 ? "" : "-" + names.count(name);
            Answer.write(folder.resolve(name + number + ".svg"), svg.document(chart) + "\n");
        }
    }

    static String json(Chart chart) {
        return JsonFormat.withDefaults().write(Chart.codec(), chart);
    }
}
