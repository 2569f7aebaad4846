/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import io.github.cocreation.core.check.Violation;
import java.util.List;
import java.util.function.Consumer;

/** A phase is open once at a time. Different phases may well be open together. */
final class PhaseCheck implements ProcessCheck {
    @Override
    public void check(CoCreationProcess process, Consumer<Violation> found) {
        List<PhaseSpan> phases = process.phases();
        for (int later = 0; later < phases.size(); later++) {
            PhaseSpan phase = phases.get(later);
            for (int earlier = 0; earlier < later; earlier++) {
                PhaseSpan other = phases.get(earlier);
                if (other.phase() == phase.phase() && other.span().overlaps(phase.span())) {
                    found.accept(Violation.error(
                            "phase-open-twice",
                            "phases[" + later + "].span",
                            phase.span(),
                            "must not overlap phases[" + earlier + "] (" + other.span() + ") of the same phase",
                            "join the two, or end the first where the second begins"));
                }
            }
        }
    }
}
