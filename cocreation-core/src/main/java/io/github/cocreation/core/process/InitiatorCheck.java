/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import io.github.cocreation.core.check.Violation;
import java.util.function.Consumer;

/** Somebody started the process: take-over and ownership are measured by who it was. */
final class InitiatorCheck implements ProcessCheck {
    @Override
    public void check(CoCreationProcess process, Consumer<Violation> found) {
        if (process.initiators().isEmpty()) {
            found.accept(Violation.error(
                    "no-initiator",
                    "initiators",
                    "none",
                    "must name at least one stakeholder",
                    "name whoever first wanted it, even if others have taken it up since"));
        }
    }
}
