/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.mixing;

import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.TableId;

/**
 * Somebody whose group is not up for planning.
 *
 * @param participant who
 * @param group where
 */
public record PinnedMember(StakeholderId participant, TableId group) {
    private static final ObjectCodec<PinnedMember> CODEC = Codecs.record(
            "pinned member",
            Codecs.field("participant", StakeholderId.codec(), PinnedMember::participant),
            Codecs.field("group", TableId.codec(), PinnedMember::group),
            PinnedMember::new);

    /** {@return how pinned members are read and written as JSON} */
    public static ObjectCodec<PinnedMember> codec() {
        return CODEC;
    }
}
