/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.vocabulary.MethodId;
import java.util.Optional;

/** Which sessions found something out without talk beside them: the reading of rule r8. */
final class MethodFocus {
    private MethodFocus() {}

    /**
     * How many sessions with a diagnostic method have no session with another method just before or after; a neighbour whose method
     * is not noted may have been talk. Empty if no session with a diagnostic method was held, or nobody said which ones are.
     */
    static Optional<Double> diagnosticAlone(Examination examination) {
        ImmutableSet<MethodId> diagnostic = examination.diagnosticMethods();
        ImmutableList<SessionHeld> held = examination.process().journal().entries(SessionHeld.class);
        boolean any = false;
        double alone = 0;
        for (int i = 0; i < held.size(); i++) {
            if (is(diagnostic, held, i)) {
                any = true;
                boolean before = i > 0 && !is(diagnostic, held, i - 1);
                boolean after = i + 1 < held.size() && !is(diagnostic, held, i + 1);
                alone += before || after ? 0 : 1;
            }
        }
        return any ? Optional.of(alone) : Optional.empty();
    }

    private static boolean is(ImmutableSet<MethodId> diagnostic, ImmutableList<SessionHeld> held, int i) {
        return held.get(i).method().filter(diagnostic::contains).isPresent();
    }
}
