/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.TableId;
import org.immutables.value.Value;

/** A seat that is not up for planning: in this round this person sits at this table. */
@Value.Immutable
public abstract class PinnedSeat {
    private static final ObjectCodec<PinnedSeat> CODEC = Codecs.object(
                    "pinned seat", PinnedSeat::builder, Builder::build)
            .required("round", Codecs.INT, PinnedSeat::round, Builder::round)
            .required("table", TableId.codec(), PinnedSeat::table, Builder::table)
            .required("participant", StakeholderId.codec(), PinnedSeat::participant, Builder::participant)
            .codec();

    PinnedSeat() {}

    /** {@return the round, counted from 1} */
    public abstract int round();

    /** {@return the table} */
    public abstract TableId table();

    /** {@return who sits there} */
    public abstract StakeholderId participant();

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how pinned seats are read and written as JSON} */
    public static ObjectCodec<PinnedSeat> codec() {
        return CODEC;
    }

    /** Builds a {@link PinnedSeat}; everything is required. */
    public static final class Builder extends ImmutablePinnedSeat.Builder {
        Builder() {}
    }
}
