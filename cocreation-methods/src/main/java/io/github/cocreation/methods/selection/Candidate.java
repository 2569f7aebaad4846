/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody who can be drawn: who they are, what quotas ask about, and with whom they share a home. */
@Value.Immutable
public abstract class Candidate {
    private static final ObjectCodec<Candidate> CODEC = Codecs.object("candidate", Candidate::builder, Builder::build)
            .required("id", StakeholderId.codec(), Candidate::id, Builder::id)
            .mapping(
                    "attrs",
                    Codecs.sortedMap(Codecs.STRING, "category", category -> category, category -> category),
                    Candidate::attributes,
                    Builder::putAllAttributes)
            .optional("household", Codecs.STRING, Candidate::household, Builder::household)
            .codec();

    Candidate() {}

    /** {@return who it is} */
    public abstract StakeholderId id();

    /** {@return the feature in each category, such as {@code age} to {@code 30-44}; what is not known is left out} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> attributes();

    /** {@return the household; empty if nobody else in the pool lives there, or it is not known} */
    public abstract Optional<String> household();

    /** Checks the texts. */
    @Value.Check
    void check() {
        String where = "candidate (" + id() + ")";
        attributes().keySet().forEach(category -> Require.text("category", category, where));
        household().ifPresent(household -> Require.text("household", household, where));
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how candidates are read and written as JSON} */
    public static ObjectCodec<Candidate> codec() {
        return CODEC;
    }

    /** Builds a {@link Candidate}; {@code id} is required. */
    public static final class Builder extends ImmutableCandidate.Builder {
        Builder() {}
    }
}
