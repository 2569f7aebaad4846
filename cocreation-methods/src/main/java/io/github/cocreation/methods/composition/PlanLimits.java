/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.RoleNeed;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a programme must keep to.
 *
 * <pre>{@code
 * PlanLimits.builder().people(24).minutes(900).facilitators(2).build();
 * }</pre>
 */
@Value.Immutable
public abstract class PlanLimits {
    private static final RoleId FACILITATOR = RoleId.of("facilitator");
    private static final PlanLimits NONE = builder().build();

    PlanLimits() {}

    /** {@return how many people take part; more than a method is for meet in groups} */
    public abstract Optional<Integer> people();

    /** {@return the most contact minutes for one who takes part, as methods typically take them} */
    public abstract Optional<Integer> minutes();

    /** {@return the most days, as methods typically spread, one after the other} */
    public abstract Optional<Integer> days();

    /** {@return how many facilitators there are at a time; each group of a method needs enough of them} */
    public abstract Optional<Integer> facilitators();

    /** {@return the type of co-creation; methods unsuitable for it are left out} */
    public abstract Optional<CellId> type();

    /** {@return methods not to be used} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<MethodId> excluded();

    /** Checks the numbers. */
    @Value.Check
    void check() {
        people().ifPresent(n -> Require.atLeast("people", n, 1, "the limits"));
        minutes().ifPresent(n -> Require.atLeast("minutes", n, 1, "the limits"));
        days().ifPresent(n -> Require.atLeast("days", n, 1, "the limits"));
        facilitators().ifPresent(n -> Require.atLeast("facilitators", n, 1, "the limits"));
    }

    /** {@return no limits at all} */
    public static PlanLimits none() {
        return NONE;
    }

    /** Whether one use of a method keeps to the limits by itself; the sums are for the search. */
    boolean allow(MethodDefinition method) {
        return !excluded().contains(method.id())
                && people().map(n -> fits(method, n)).orElse(true)
                && type().map(t -> method.fit(t).orElse(1) > 0).orElse(true)
                && facilitators().map(n -> facilitated(method) <= n).orElse(true);
    }

    int groups(MethodDefinition method) {
        return people().map(n -> Settings.typical().groups(method, n)).orElse(1);
    }

    private static boolean fits(MethodDefinition method, int people) {
        return people / Settings.typical().groups(method, people)
                >= method.participants().min();
    }

    private int facilitated(MethodDefinition method) {
        int groups = groups(method);
        int inGroup = people().map(n -> n / groups + (n % groups == 0 ? 0 : 1))
                .orElse(method.participants().min());
        return method.roles().stream()
                .filter(need -> need.role().equals(FACILITATOR))
                .mapToInt((RoleNeed need) -> need.needed(inGroup))
                .sum();
    }

    /** {@return a builder that starts with these values} */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PlanLimits}; nothing is required. */
    public static final class Builder extends ImmutablePlanLimits.Builder {
        Builder() {}
    }
}
