/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import io.github.cocreation.core.process.CoCreationProcess;
import java.util.Locale;

/**
 * One measure with its settings, ready to be taken. Implementations are immutable values: the same process gives the same
 * measurement, to the last bit.
 *
 * <pre>{@code
 * Measurement measurement = ParticipationInequality.withDefaults().of(process);
 * measurement.sentence(); // Speaking was concentrated: ...
 * }</pre>
 *
 * <p>To add one: write a class with {@code withDefaults()} and a {@code withX} for each setting, state everything its
 * definition asks for, return {@link MeasureDefinition#undefined} with a reason wherever the minimum of data is not there,
 * and hand it to {@code MeasureCatalogue.with}.
 */
public interface Measure {
    /** {@return what it is, whatever its settings} */
    MeasureDefinition definition();

    /**
     * {@return what it finds in a process; it never throws for lack of data, but says what is missing}
     *
     * @param process the process
     */
    Measurement of(CoCreationProcess process);

    /**
     * {@return the same measure, whose draws start from this seed; itself if it draws nothing}
     *
     * @param seed the seed
     */
    default Measure withSeed(long seed) {
        return this;
    }

    /**
     * {@return the same measure, which reads texts as of this language; itself if it reads none}
     *
     * @param language the language of the texts
     * @throws IllegalArgumentException if it cannot read texts of that language
     */
    default Measure withLanguage(Locale language) {
        return this;
    }
}
