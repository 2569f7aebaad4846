/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.role;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import java.util.Optional;
import org.immutables.value.Value;

/** That a stakeholder holds a role for a while. */
@Value.Immutable
public abstract class RoleAssignment {
    private static final ObjectCodec<RoleAssignment> CODEC = Codecs.object(
                    "role assignment", RoleAssignment::builder, Builder::build)
            .required("stakeholder", StakeholderId.codec(), RoleAssignment::stakeholder, Builder::stakeholder)
            .required("role", RoleId.codec(), RoleAssignment::role, Builder::role)
            .required("span", Span.codec(), RoleAssignment::span, Builder::span)
            .optional("note", Codecs.STRING, RoleAssignment::note, Builder::note)
            .codec();

    RoleAssignment() {}

    /** {@return who holds the role} */
    public abstract StakeholderId stakeholder();

    /** {@return the role} */
    public abstract RoleId role();

    /** {@return when; without end while it is not known how long} */
    public abstract Span span();

    /** {@return anything worth knowing about it, such as who agreed} */
    public abstract Optional<String> note();

    /** Checks the values. */
    @Value.Check
    void check() {
        note().ifPresent(note -> Require.text("note", note, "a role (" + role() + ") of (" + stakeholder() + ")"));
    }

    /**
     * {@return an assignment without note}
     *
     * @param stakeholder who holds the role
     * @param role the role
     * @param span when
     */
    public static RoleAssignment of(StakeholderId stakeholder, RoleId role, Span span) {
        return builder().stakeholder(stakeholder).role(role).span(span).build();
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
    public static ObjectCodec<RoleAssignment> codec() {
        return CODEC;
    }

    /** Builds a {@link RoleAssignment}; {@code stakeholder}, {@code role} and {@code span} are required. */
    public static final class Builder extends ImmutableRoleAssignment.Builder {
        Builder() {}
    }
}
