/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.brokerage;

import java.util.OptionalDouble;

/**
 * How often somebody brokers in a role, beside what chance alone would bring.
 *
 * @param raw how often
 * @param chance what chance would bring
 */
public record RoleCount(long raw, RoleMoments chance) {
    /** {@return how many standard deviations lie between the two; empty if chance leaves no room for any} */
    public OptionalDouble z() {
        return chance.deviation() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((raw - chance.expected()) / chance.deviation());
    }
}
