/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.metrics.network.analysis.FigureSelection;
import io.github.cocreation.metrics.network.analysis.NetworkAnalysis;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/** How long each measure takes, in an analysis of its own each time, so that nothing is there already. */
final class NetworkTimings {
    private static final double NANOS = 1e9;

    private final NetworkAnalysis analysis;
    private final FigureSelection selection;
    private final long seed;
    private final long loadNanos;

    NetworkTimings(NetworkAnalysis analysis, FigureSelection selection, long seed, long loadNanos) {
        this.analysis = analysis;
        this.selection = selection;
        this.seed = seed;
        this.loadNanos = loadNanos;
    }

    String json(int repeat) {
        StringJoiner timings = new StringJoiner(",\n    ", "{\n  \"timings\": {\n    ", "\n  }\n}\n");
        timings.add("\"load\": " + seconds(loadNanos));
        for (String name : selection.namesFor(analysis)) {
            StringJoiner runs = new StringJoiner(", ", "\"" + name + "\": [", "]");
            for (int run = 0; run < repeat; run++) {
                NetworkAnalysis fresh = analysis.withSeed(seed);
                selection.groupBy().forEach(fresh::by); // who is in which group is known beforehand
                long start = System.nanoTime();
                selection.only(Set.of(name)).compute(fresh);
                runs.add(seconds(System.nanoTime() - start));
            }
            timings.add(runs.toString());
        }
        return timings.toString();
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.6f", nanos / NANOS);
    }
}
