/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.figure;

import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderKind;

/** Whom a picture may show by name. */
final class Shown {
    private Shown() {}

    /** Organisations, and whoever stands for enough people; never a person in a picture for the public. */
    static boolean alone(Stakeholder someone, int fewest) {
        return someone.heads() >= fewest || someone.kind() == StakeholderKind.ORGANISATION;
    }
}
