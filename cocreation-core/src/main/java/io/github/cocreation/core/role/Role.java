/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.role;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import org.immutables.value.Value;

/**
 * A part to play in a co-creation process, such as facilitator or sponsor. What a stakeholder <em>is</em> to the challenge
 * whatever it does, such as service user, is a {@link io.github.cocreation.core.stakeholder.Standing}.
 */
@Value.Immutable
public abstract class Role {
    private static final ObjectCodec<Role> CODEC = Codecs.object("role", Role::builder, Builder::build)
            .required("id", RoleId.codec(), Role::id, Builder::id)
            .required("name", Text.codec(), Role::name, Builder::name)
            .required("summary", Text.codec(), Role::summary, Builder::summary)
            .required("contract", RoleContract.codec(), Role::contract, Builder::contract)
            .many("sources", Source.codec(), Role::sources, Builder::addAllSources)
            .codec();

    Role() {}

    /** {@return what identifies it} */
    public abstract RoleId id();

    /** {@return what people call it} */
    public abstract Text name();

    /** {@return what it is, in a sentence} */
    public abstract Text summary();

    /** {@return what those who hold it and those around them can count on} */
    public abstract RoleContract contract();

    /** {@return where it comes from} */
    public abstract ImmutableList<Source> sources();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.that(
                !contract().supports().containsKey(id()),
                "supported role",
                id(),
                "role (" + id() + ")",
                "must be another role",
                "put how those who hold it help each other into its relations");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<Role> codec() {
        return CODEC;
    }

    /** Builds a {@link Role}; {@code id}, {@code name}, {@code summary} and {@code contract} are required. */
    public static final class Builder extends ImmutableRole.Builder {
        Builder() {}
    }
}
