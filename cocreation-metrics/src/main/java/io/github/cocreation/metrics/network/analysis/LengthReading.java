/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import io.github.cocreation.metrics.network.path.TieLength;

/** The two ways to read a weight as a length, and what names end with for each. */
enum LengthReading {
    COST(TieLength.WEIGHT, "_weighted_cost"),
    INVERSE(TieLength.INVERSE_WEIGHT, "_weighted_inverse");

    private final TieLength length;
    private final String suffix;

    LengthReading(TieLength length, String suffix) {
        this.length = length;
        this.suffix = suffix;
    }

    TieLength length() {
        return length;
    }

    String suffix() {
        return suffix;
    }
}
