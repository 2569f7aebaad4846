/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.process.CoCreationProcess;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the initiators decided in every session in which anything was decided, or on every day outside of any. */
final class DecisionSessions {
    private DecisionSessions() {}

    /** Whether their share changed over the sessions: decisions weigh what they matter, joint ones count in equal parts. */
    static ChangePoint change(CoCreationProcess process, ChangeTest test) {
        Map<Object, double[]> sessions = new LinkedHashMap<>();
        for (Decision decision : process.journal().entries(Decision.class)) {
            Object session = decision.session().isPresent() ? decision.session().get() : decision.day();
            double[] sums = sessions.computeIfAbsent(session, key -> new double[2]);
            double theirs = decision.deciders().stream()
                    .filter(process.initiators()::contains)
                    .count();
            sums[0] += decision.importance() * theirs / decision.deciders().size();
            sums[1] += decision.importance();
        }
        return test.ofShares(
                sessions.values().stream().mapToDouble(sums -> sums[0]).toArray(),
                sessions.values().stream().mapToDouble(sums -> sums[1]).toArray());
    }
}
