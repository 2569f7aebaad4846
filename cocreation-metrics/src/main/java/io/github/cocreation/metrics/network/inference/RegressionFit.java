/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.network.Direction;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** What goes with a relation; what {@link NetworkRegression} finds. */
@Value.Immutable
public abstract class RegressionFit {
    RegressionFit() {}

    /**
     * What one predictor brings.
     *
     * @param value the coefficient
     * @param t the coefficient over its error; empty if the fit is perfect
     * @param test the test of t; empty where t is
     */
    public record Coefficient(double value, OptionalDouble t, Optional<PermutationTest> test) {}

    /** {@return whether pairs were read both ways} */
    public abstract Direction mode();

    /** {@return how many pairs were read} */
    public abstract int pairs();

    /** {@return what is expected where all predictors are 0} */
    public abstract double intercept();

    /** {@return the coefficients by predictor, in the order handed in, without predictors that the others determine} */
    public abstract ImmutableMap<String, Coefficient> coefficients();

    /** {@return R², the share of the spread that is explained; empty if there is none} */
    public abstract OptionalDouble explainedShare();
}
