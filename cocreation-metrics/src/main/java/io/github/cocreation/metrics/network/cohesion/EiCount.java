/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import java.util.OptionalDouble;

/**
 * Ties that leave a group and ties that stay in it.
 *
 * @param external the ties, or their weights, that join different groups
 * @param internal the ties, or their weights, that stay within one
 */
public record EiCount(double external, double internal) {
    /** {@return {@code (external - internal) / (external + internal)}; empty if there are none} */
    public OptionalDouble index() {
        return external + internal == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((external - internal) / (external + internal));
    }
}
