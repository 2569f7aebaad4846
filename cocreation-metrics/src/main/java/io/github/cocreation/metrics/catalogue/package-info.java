/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * All measures in one place, sorted by id. Reads every package of measures; diagnosis, report and hosts take measures
 * from here.
 *
 * <p>To add a measure to this library: one class in the package of its question, its line in {@link
 * io.github.cocreation.metrics.catalogue.MeasureCatalogue#builtIn()}, and, if it should lead to a need, a rule in {@code
 * diagnosis.BuiltInRules}. A host needs the class only, and {@code MeasureCatalogue.with}; a
 * third party brings its own by a {@link io.github.cocreation.metrics.spi.MeasureProvider}.
 */
@NullMarked
package io.github.cocreation.metrics.catalogue;

import org.jspecify.annotations.NullMarked;
