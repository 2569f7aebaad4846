/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.role.RoleId;
import org.immutables.value.Value;

/** Somebody who can be on duty, in one role at a time. */
@Value.Immutable
public abstract class CrewMember {
    private static final ObjectCodec<CrewMember> CODEC = Codecs.object(
                    "crew member", CrewMember::builder, Builder::build)
            .required("name", Codecs.STRING, CrewMember::name, Builder::name)
            .many("roles", RoleId.codec(), CrewMember::roles, Builder::addAllRoles)
            .many("languages", Codecs.STRING, CrewMember::languages, Builder::addAllLanguages)
            .codec();

    CrewMember() {}

    /** {@return what to call them} */
    public abstract String name();

    /** {@return the roles they can take, at least one} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<RoleId> roles();

    /** {@return the languages they work in, as BCP 47 tags} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> languages();

    /** Checks name and roles. */
    @Value.Check
    void check() {
        Require.text("name", name(), "a crew member");
        Require.that(
                !roles().isEmpty(),
                "roles",
                roles(),
                "crew member (" + name() + ")",
                "must not be empty",
                "name what they can do, facilitator for instance");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how crew members are read and written as JSON} */
    public static ObjectCodec<CrewMember> codec() {
        return CODEC;
    }

    /** Builds a {@link CrewMember}; {@code name} and a role are required. */
    public static final class Builder extends ImmutableCrewMember.Builder {
        Builder() {}
    }
}
