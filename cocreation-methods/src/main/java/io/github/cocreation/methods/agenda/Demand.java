/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.methods.composition.CourseStep;
import io.github.cocreation.methods.definition.Estimate;
import io.github.cocreation.methods.definition.Grouping;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.RoleNeed;
import java.util.Comparator;
import java.util.Optional;

/**
 * What one step asks for.
 *
 * @param step the step
 * @param method its method
 * @param people how many take part in all groups together
 * @param groups in how many groups
 */
record Demand(CourseStep step, MethodDefinition method, int people, int groups) {
    static Demand of(CourseStep step, MethodDefinition method, int people) {
        int here = Math.max(1, people / step.lines());
        return new Demand(
                step,
                method,
                step.use().settings().attending(method, here),
                step.use().settings().groups(method, here));
    }

    Demand in(int otherGroups) {
        return new Demand(step, method, people, otherGroups);
    }

    /** The largest group. */
    int largest() {
        return people / groups + (people % groups == 0 ? 0 : 1);
    }

    /** How many are in one group; the first ones take what is left over. */
    int inGroup(int group) {
        return people / groups + (group <= people % groups ? 1 : 0);
    }

    /** How many sit together where people sit in small groups. */
    Optional<Integer> tableSize() {
        return step.use().settings().tableSize().or(() -> method.tableSize().map(Estimate::typical));
    }

    Optional<Integer> tableSize(Grouping grouping) {
        return switch (grouping) {
            case PAIRS -> Optional.of(2);
            case TABLES_ROTATING, SELF_ORGANISED, STAKEHOLDER_HOMOGENEOUS, MAX_MIX -> tableSize();
            case PLENARY, INDIVIDUAL -> Optional.empty();
        };
    }

    /** How many tables the largest group needs at once; none if nobody sits at tables. */
    int tables() {
        boolean seated = step.use().settings().steps(method).stream()
                .map(used -> used.step().grouping())
                .anyMatch(grouping ->
                        grouping != Grouping.PAIRS && tableSize(grouping).isPresent());
        return seated ? tables(tableSize().orElse(largest())) : 0;
    }

    int tables(int size) {
        return largest() / size + (largest() % size == 0 ? 0 : 1);
    }

    /** How many holders of each role the largest group needs. */
    ImmutableSortedMap<RoleId, Integer> roles() {
        return method.roles().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), RoleNeed::role, need -> need.needed(largest())));
    }
}
