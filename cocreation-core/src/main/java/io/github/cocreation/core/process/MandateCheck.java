/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.journal.SessionHeld;
import java.util.function.Consumer;

/** It is for real: somebody promised to do something with the result, before the others began to work (seed: Move!). */
final class MandateCheck implements ProcessCheck {
    @Override
    public void check(CoCreationProcess process, Consumer<Violation> found) {
        if (process.mandate().isEmpty()) {
            found.accept(Violation.warning(
                    "no-mandate",
                    "mandate",
                    "none",
                    "should say who promised to do what with the result",
                    "ask those who can decide before you invite the others"));
        }
        process.mandate()
                .ifPresent(mandate -> process.journal().entries(SessionHeld.class).stream()
                        .findFirst()
                        .filter(first -> first.day().isBefore(mandate.on()))
                        .ifPresent(first -> found.accept(Violation.warning(
                                "promise-after-start",
                                "mandate.on",
                                mandate.on(),
                                "should not be after the first session on (" + first.day() + ")",
                                "tell those who were there what has been promised since"))));
    }
}
