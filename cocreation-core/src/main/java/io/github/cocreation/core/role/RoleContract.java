/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.role;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.text.Text;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What those who hold a role and those around them can count on. It answers the questions of the first competence of
 * co-creating leaders (seed: LEAD): which tasks and responsibilities are mine, which relations do I enter, how do I support
 * the other roles, which resources do I bring and which do I see with others.
 */
@Value.Immutable
public abstract class RoleContract {
    private static final ObjectCodec<RoleContract> CODEC = Codecs.object(
                    "role contract", RoleContract::builder, Builder::build)
            .many("tasks", Text.codec(), RoleContract::tasks, Builder::addAllTasks)
            .many("responsibilities", Text.codec(), RoleContract::responsibilities, Builder::addAllResponsibilities)
            .many("relations", Text.codec(), RoleContract::relations, Builder::addAllRelations)
            .many("ownResources", Text.codec(), RoleContract::ownResources, Builder::addAllOwnResources)
            .many("resourcesInOthers", Text.codec(), RoleContract::resourcesInOthers, Builder::addAllResourcesInOthers)
            .mapping(
                    "supports",
                    Codecs.sortedMap(Text.codec(), "role id", RoleId::of, RoleId::value),
                    RoleContract::supports,
                    Builder::putAllSupports)
            .many("guarantees", Guarantee.codec(), RoleContract::guarantees, Builder::addAllGuarantees)
            .defaulted("term", RoleTerm.codec(), RoleContract::term, Builder::term, RoleTerm.OPEN)
            .codec();

    RoleContract() {}

    /** {@return what to do; at least one} */
    public abstract ImmutableList<Text> tasks();

    /** {@return what to answer for} */
    public abstract ImmutableList<Text> responsibilities();

    /** {@return which relations to enter and keep} */
    public abstract ImmutableList<Text> relations();

    /** {@return what to bring} */
    public abstract ImmutableList<Text> ownResources();

    /** {@return what to look for in others and put to use} */
    public abstract ImmutableList<Text> resourcesInOthers();

    /** {@return how other roles are supported} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<RoleId, Text> supports();

    /** {@return what is guaranteed to all others; their codes differ} */
    public abstract ImmutableList<Guarantee> guarantees();

    /** {@return how long the role is meant to be held} */
    @Value.Default
    public RoleTerm term() {
        return RoleTerm.OPEN;
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.that(
                !tasks().isEmpty(),
                "tasks",
                "none",
                "a role contract",
                "must be at least one",
                "say what whoever holds the role does first");
        Set<String> codes = new HashSet<>();
        for (Guarantee guarantee : guarantees()) {
            Require.that(
                    codes.add(guarantee.code()),
                    "guarantee",
                    guarantee.code(),
                    "a role contract",
                    "must be there once",
                    "put both promises into one text");
        }
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
    public static ObjectCodec<RoleContract> codec() {
        return CODEC;
    }

    /** Builds a {@link RoleContract}; at least one task is required. */
    public static final class Builder extends ImmutableRoleContract.Builder {
        Builder() {}
    }
}
