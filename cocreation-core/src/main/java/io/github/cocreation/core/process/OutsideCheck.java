/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.stakeholder.Standpoint;
import java.util.function.Consumer;

/** Somebody takes part from outside the initiating organisation (seeds: LEAD, Resonans). */
final class OutsideCheck implements ProcessCheck {
    @Override
    public void check(CoCreationProcess process, Consumer<Violation> found) {
        if (process.stakeholders().values().stream().allMatch(s -> s.standpoint() == Standpoint.INSIDE)) {
            found.accept(Violation.warning(
                    "no-outside-stakeholder",
                    "stakeholders",
                    process.stakeholders().size() + " inside",
                    "should include somebody from outside the initiating organisation",
                    "invite those it is for; without them it is cooperation across an organisation"));
        }
    }
}
