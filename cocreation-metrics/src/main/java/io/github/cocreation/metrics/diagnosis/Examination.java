/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import java.util.Optional;

/**
 * What a rule may look at.
 *
 * @param process the process
 * @param measurements what was measured in it
 */
public record Examination(CoCreationProcess process, ImmutableSortedMap<MeasureId, Measurement> measurements) {
    /**
     * {@return a measurement; empty if the measure was not taken}
     *
     * @param measure the measure
     */
    public Optional<Measurement> measurement(MeasureId measure) {
        return Optional.ofNullable(measurements.get(measure));
    }
}
