/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * What a measure found in one stretch of a process.
 *
 * @param label what the stretch is called: a session, a phase, or the days of a window
 * @param measurement what was found in it
 */
public record SeriesPoint(String label, Measurement measurement) {
    private static final Codec<SeriesPoint> CODEC = Codecs.record(
            "series point",
            Codecs.field("label", Codecs.STRING, SeriesPoint::label),
            Codecs.field("measurement", Measurement.codec(), SeriesPoint::measurement),
            SeriesPoint::new);

    /** {@return how points are read and written as JSON} */
    public static Codec<SeriesPoint> codec() {
        return CODEC;
    }
}
