/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.allocation;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Optional;
import org.immutables.value.Value;

/** One topic, who hosts it, and how many it needs. */
@Value.Immutable
public abstract class Topic {
    private static final ObjectCodec<Topic> CODEC = Codecs.object("topic", Topic::builder, Builder::build)
            .required("id", TopicId.codec(), Topic::id, Builder::id)
            .optional("host", StakeholderId.codec(), Topic::host, Builder::host)
            .defaulted("min", Codecs.INT, Topic::min, Builder::min, 0)
            .codec();

    Topic() {}

    /** {@return its name} */
    public abstract TopicId id();

    /** {@return who hosts it and so attends it} */
    public abstract Optional<StakeholderId> host();

    /** {@return how many people it needs, the host included; 0 if it needs none} */
    @Value.Default
    public int min() {
        return 0;
    }

    /** Checks the number. */
    @Value.Check
    void check() {
        Require.atLeast("min", min(), 0, "topic (" + id() + ")");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how topics are read and written as JSON} */
    public static ObjectCodec<Topic> codec() {
        return CODEC;
    }

    /** Builds a {@link Topic}; {@code id} is required. */
    public static final class Builder extends ImmutableTopic.Builder {
        Builder() {}
    }
}
