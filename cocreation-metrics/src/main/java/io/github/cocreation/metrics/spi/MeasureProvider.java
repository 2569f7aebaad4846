/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.spi;

import com.google.common.collect.ImmutableCollection;
import io.github.cocreation.metrics.measure.Measure;

/**
 * Brings measures along.
 *
 * <ol>
 *   <li>Write each {@link Measure} as an immutable class, with a definition that has an id of yours: a capital letter other than M.
 *   <li>Implement this interface in a public class with a public constructor without parameters, and return the measures.
 *   <li>Return equal measures at every call: a catalogue asks once, and compares nothing.
 *   <li>Name the class in {@code META-INF/services/io.github.cocreation.metrics.spi.MeasureProvider}, or, in a module, with
 *       {@code provides io.github.cocreation.metrics.spi.MeasureProvider with ...;}.
 *   <li>Let {@link MeasureProviderContract} check it in a test, then put the jar beside the application; {@code
 *       MeasureCatalogue.discover(ClassLoader)} finds it. What is wrong with it is in {@code MeasureCatalogue.problems()} and in
 *       the log; the other measures stay.
 * </ol>
 *
 * <pre>{@code
 * public final class AcmeMeasures implements MeasureProvider {
 *     @Override
 *     public ImmutableList<Measure> measures() {
 *         return ImmutableList.of(Laughter.withDefaults());
 *     }
 * }
 * }</pre>
 */
public interface MeasureProvider {
    /** {@return the measures, each with an id of its own} */
    ImmutableCollection<? extends Measure> measures();
}
