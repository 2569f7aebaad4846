/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.stakeholder.Sector;
import java.util.function.Consumer;

/** The public sector takes part (seed: LEAD), as the gate's profile for public services asks; other profiles do not. */
final class PublicActorCheck implements ProcessCheck {
    @Override
    public void check(CoCreationProcess process, Consumer<Violation> found) {
        if (process.stakeholders().values().stream().noneMatch(s -> s.sector().equals(Sector.PUBLIC))) {
            found.accept(Violation.warning(
                    "no-public-actor",
                    "stakeholders",
                    "none of sector public",
                    "should include a public actor if the process is about public services",
                    "win one, or call it a civic initiative or co-creation among organisations"));
        }
    }
}
