/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Stakeholder;

/**
 * Those who initiated a process, and those beside them. What initiators decide and promise they do in office: that is told however
 * few they are. Of the others, who are not in office, it is told only where they are enough.
 */
public final class Initiators {
    private Initiators() {}

    /**
     * {@return how many people there are beside those who initiated the process}
     *
     * @param process the process
     */
    public static int headsOfOthers(CoCreationProcess process) {
        return process.stakeholders().values().stream()
                .filter(someone -> !process.initiators().contains(someone.id()))
                .mapToInt(Stakeholder::heads)
                .sum();
    }
}
