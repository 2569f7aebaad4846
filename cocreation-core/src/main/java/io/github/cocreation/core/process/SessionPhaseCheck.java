/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.SessionHeld;
import java.util.List;
import java.util.function.Consumer;

/** Sessions are held while some phase is open, if the process says when phases are. */
final class SessionPhaseCheck implements ProcessCheck {
    @Override
    public void check(CoCreationProcess process, Consumer<Violation> found) {
        if (process.phases().isEmpty()) {
            return;
        }
        List<Entry> entries = process.journal().entries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof SessionHeld session
                    && process.phasesOn(session.day()).isEmpty()) {
                found.accept(Violation.warning(
                        "session-outside-phases",
                        "journal[" + i + "]",
                        session.session(),
                        "should be held while a phase is open, (" + session.day() + ") is in none",
                        "extend a phase, or correct the day"));
            }
        }
    }
}
