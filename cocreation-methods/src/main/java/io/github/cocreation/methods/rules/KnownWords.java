/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.rules;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.framework.Criterion;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.role.Roles;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.typology.Typologies;
import io.github.cocreation.methods.definition.GroupingRuleId;
import io.github.cocreation.methods.definition.TokenVocabulary;
import org.immutables.value.Value;

/**
 * The words a definition may use: tokens, roles, cornerstones, types and grouping rules. The defaults are those that come with this library;
 * a host with words of its own adds to them.
 *
 * <pre>{@code
 * KnownWords words = KnownWords.builder().addRoles(...).from(KnownWords.builtIn()).build();
 * }</pre>
 */
@Value.Immutable
public abstract class KnownWords {
    KnownWords() {}

    /** {@return the tokens} */
    public abstract TokenVocabulary tokens();

    /** {@return the roles} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<RoleId> roles();

    /** {@return the cornerstones} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<CriterionId> cornerstones();

    /** {@return the types of co-creation} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<CellId> types();

    /** {@return the grouping rules that third parties bring along; none comes with this library} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<GroupingRuleId> groupingRules();

    /** {@return the words that come with this library} */
    public static KnownWords builtIn() {
        return BuiltIn.WORDS;
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link KnownWords}; the tokens are required. */
    public static final class Builder extends ImmutableKnownWords.Builder {
        Builder() {}
    }

    /** Put together at first use. */
    private static final class BuiltIn {
        static final KnownWords WORDS = builder()
                .tokens(TokenVocabulary.builtIn())
                .addAllRoles(Roles.builtIn().keySet())
                .addAllCornerstones(Frameworks.cornerstones().criteria().stream()
                        .map(Criterion::id)
                        .toList())
                .addAllTypes(Typologies.ulrich().cellIds())
                .build();
    }
}
