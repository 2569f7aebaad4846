/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import io.github.cocreation.core.json.Codec;

/** A part of a {@link FlowChart}. */
public sealed interface FlowPart permits FlowStep, FlowGroup {
    /** {@return how parts of either kind are read and written as JSON; the field {@code part} says the kind} */
    static Codec<FlowPart> codec() {
        return FlowJson.CODEC;
    }
}
