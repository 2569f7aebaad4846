/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.run;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/** An event of a run as JSON: an object whose {@code event} tells what happened. */
final class RunEventForm {
    static final Codec<RunEvent> CODEC = Codecs.<RunEvent>union("event", "event")
            .variant("held", StepHeld.class, StepHeld.codec())
            .variant("skipped", StepSkipped.class, StepSkipped.codec())
            .codec();

    private RunEventForm() {}
}
