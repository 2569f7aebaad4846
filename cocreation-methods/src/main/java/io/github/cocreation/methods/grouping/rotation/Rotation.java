/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.stakeholder.StakeholderId;

/**
 * Who sits at which table in which round.
 *
 * @param rounds one list a round, in it one list a table, in the order of the task's tables; people in the task's order
 */
public record Rotation(ImmutableList<ImmutableList<ImmutableList<StakeholderId>>> rounds) {
    private static final Codec<Rotation> CODEC =
            StakeholderId.codec().list().list().list().map(Rotation::new, Rotation::rounds);

    /** {@return how rotations are read and written as JSON: a list of rounds} */
    public static Codec<Rotation> codec() {
        return CODEC;
    }
}
