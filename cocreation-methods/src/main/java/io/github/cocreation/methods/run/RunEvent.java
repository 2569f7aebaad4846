/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.run;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.methods.composition.StepId;
import java.time.Instant;

/** Something that happened to a step of a run. */
public sealed interface RunEvent permits StepHeld, StepSkipped {
    /** {@return the step} */
    StepId step();

    /** {@return when it happened; of a session, when it began} */
    Instant at();

    /** {@return how events are read and written as JSON} */
    static Codec<RunEvent> codec() {
        return RunEventForm.CODEC;
    }
}
