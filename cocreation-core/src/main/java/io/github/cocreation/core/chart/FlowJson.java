/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/** The JSON form of steps and groups of steps, which hold each other; apart from them so that either can be loaded first. */
final class FlowJson {
    static final Codec<FlowPart> CODEC = Codecs.<FlowPart>union("part", "part")
            .variant("group", FlowGroup.class, FlowGroup.codec())
            .variant("step", FlowStep.class, FlowStep.codec())
            .codec();

    private FlowJson() {}
}
