/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.framework.Criterion;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import java.util.Optional;

/**
 * What a rule looks at: a process, and what was measured in it.
 *
 * @param process the process
 * @param measurements what was measured
 * @param frameworks the frameworks whose criteria needs may ask for
 * @param diagnosticMethods the methods that find something out, and need talk beside them; empty if nobody said which
 */
public record Examination(
        CoCreationProcess process,
        ImmutableSortedMap<MeasureId, Measurement> measurements,
        Frameworks frameworks,
        ImmutableSet<MethodId> diagnosticMethods) {
    /**
     * An examination by the built-in frameworks.
     *
     * @param process the process
     * @param measurements what was measured
     */
    public Examination(CoCreationProcess process, ImmutableSortedMap<MeasureId, Measurement> measurements) {
        this(process, measurements, Frameworks.builtIn(), ImmutableSet.of());
    }

    /**
     * {@return a measurement; empty if the measure was not taken}
     *
     * @param measure the measure
     */
    public Optional<Measurement> measurement(MeasureId measure) {
        return Optional.ofNullable(measurements.get(measure));
    }

    /**
     * {@return a criterion; empty if no framework knows it}
     *
     * @param id its id
     */
    public Optional<Criterion> criterion(CriterionId id) {
        return frameworks.all().values().stream()
                .flatMap(framework -> framework.criteria().stream())
                .filter(criterion -> criterion.id().equals(id))
                .findFirst();
    }
}
