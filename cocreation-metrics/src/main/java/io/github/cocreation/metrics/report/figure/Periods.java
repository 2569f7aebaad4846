/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.figure;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.metrics.measure.Measurement;
import java.util.Locale;
import java.util.Optional;

/** The parts of a measurement that are named by period, such as {@code period 01: share of decisions}. */
final class Periods {
    private Periods() {}

    /** How many periods have such a part. */
    static int count(Measurement measurement, String suffix) {
        int period = 0;
        while (measurement.parts().containsKey(name(period + 1, suffix))) {
            period++;
        }
        return period;
    }

    /** The part of each period. */
    static ImmutableList<Optional<Double>> values(Measurement measurement, String suffix, int count) {
        ImmutableList.Builder<Optional<Double>> values = ImmutableList.builder();
        for (int period = 1; period <= count; period++) {
            values.add(measurement.part(name(period, suffix)));
        }
        return values.build();
    }

    private static String name(int period, String suffix) {
        return String.format(Locale.ROOT, "period %02d", period) + suffix;
    }
}
