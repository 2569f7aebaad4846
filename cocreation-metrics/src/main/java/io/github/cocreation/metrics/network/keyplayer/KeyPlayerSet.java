/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.keyplayer;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.stakeholder.StakeholderId;

/**
 * Key players, and how sure it is that no other set is better.
 *
 * @param players who they are, in id order
 * @param goal what they are good for
 * @param score how good they are, in [0, 1]
 * @param proof how sure it is
 * @param tried how many sets were looked at
 */
public record KeyPlayerSet(
        ImmutableSortedSet<StakeholderId> players, KeyPlayerGoal goal, double score, Proof proof, long tried) {
    /** How sure it is that no other set is better. */
    public enum Proof {
        /** All sets were looked at. */
        EXACT,
        /** A heuristic: no exchange of one player for another is better; some other set may be. */
        HEURISTIC
    }
}
