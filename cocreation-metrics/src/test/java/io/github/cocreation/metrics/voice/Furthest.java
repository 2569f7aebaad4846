/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.voice;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Map;

/** Who got how far, for tests of what is told about them. */
public final class Furthest {
    private Furthest() {}

    /** Those who got to a stage or further. */
    public static ImmutableSet<StakeholderId> atLeast(CoCreationProcess process, VoiceStage stage) {
        return FunnelCount.furthest(process).entrySet().stream()
                .filter(at -> at.getValue().compareTo(stage) >= 0)
                .map(Map.Entry::getKey)
                .collect(ImmutableSet.toImmutableSet());
    }
}
