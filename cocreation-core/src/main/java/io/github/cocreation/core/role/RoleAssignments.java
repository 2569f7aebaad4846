/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.role;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who held which role when, and how that changed.
 *
 * <pre>{@code
 * RoleAssignments roles = RoleAssignments.of(List.of(
 *         RoleAssignment.of(anna, MANAGER, Span.between(january, march)),
 *         RoleAssignment.of(anna, COACH, Span.since(march))));
 * roles.roles(anna, april);     // [coach]
 * roles.transitions(anna);      // [] -> [manager] in January, [manager] -> [coach] in March
 * }</pre>
 *
 * <p>Queries take time in proportion to the assignments; transitions and checks, times those of one stakeholder.
 *
 * @param all the assignments, in the order in which they were given
 */
public record RoleAssignments(ImmutableList<RoleAssignment> all) {
    /**
     * {@return these assignments}
     *
     * @param assignments the assignments
     */
    public static RoleAssignments of(Iterable<RoleAssignment> assignments) {
        return new RoleAssignments(ImmutableList.copyOf(assignments));
    }

    /**
     * {@return the roles of everybody who holds one on a day}
     *
     * @param day the day
     */
    public ImmutableSortedMap<StakeholderId, ImmutableSortedSet<RoleId>> on(LocalDate day) {
        var roles = new TreeMap<StakeholderId, TreeSet<RoleId>>();
        during(day)
                .forEach(a -> roles.computeIfAbsent(a.stakeholder(), id -> new TreeSet<>())
                        .add(a.role()));
        return roles.entrySet().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), Map.Entry::getKey, e -> ImmutableSortedSet.copyOf(e.getValue())));
    }

    /**
     * {@return the roles a stakeholder holds on a day}
     *
     * @param stakeholder the stakeholder
     * @param day the day
     */
    public ImmutableSortedSet<RoleId> roles(StakeholderId stakeholder, LocalDate day) {
        return sorted(
                during(day).filter(a -> a.stakeholder().equals(stakeholder)).map(RoleAssignment::role));
    }

    /**
     * {@return who holds a role on a day}
     *
     * @param role the role
     * @param day the day
     */
    public ImmutableSortedSet<StakeholderId> holders(RoleId role, LocalDate day) {
        return sorted(during(day).filter(a -> a.role().equals(role)).map(RoleAssignment::stakeholder));
    }

    /**
     * {@return every change of the roles of a stakeholder, in order of time}; the first is from no role, and one that ends
     * the last role is to none
     *
     * @param stakeholder the stakeholder
     */
    public ImmutableList<RoleTransition> transitions(StakeholderId stakeholder) {
        List<RoleAssignment> own =
                all.stream().filter(a -> a.stakeholder().equals(stakeholder)).toList();
        TreeSet<LocalDate> days = new TreeSet<>();
        for (RoleAssignment assignment : own) {
            days.add(assignment.span().from());
            assignment.span().until().ifPresent(days::add);
        }
        ImmutableList.Builder<RoleTransition> transitions = ImmutableList.builder();
        ImmutableSortedSet<RoleId> before = ImmutableSortedSet.of();
        for (LocalDate day : days) {
            ImmutableSortedSet<RoleId> after =
                    sorted(own.stream().filter(a -> a.span().contains(day)).map(RoleAssignment::role));
            if (!after.equals(before)) {
                transitions.add(RoleTransition.of(stakeholder, day, before, after));
            }
            before = after;
        }
        return transitions.build();
    }

    /** {@return every change of anybody's roles, in order of time, then of stakeholder} */
    public ImmutableList<RoleTransition> transitions() {
        return sorted(all.stream().map(RoleAssignment::stakeholder)).stream()
                .flatMap(stakeholder -> transitions(stakeholder).stream())
                .sorted(Comparator.comparing(RoleTransition::on))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return what is wrong with these assignments}: strangers ({@code role-of-stranger}), unknown roles
     * ({@code role-unknown}) and the same role twice at a time ({@code role-twice}) are errors; a role that is to be handed
     * back without a day for it ({@code role-without-end}) is a warning
     *
     * @param stakeholders those who may hold roles
     * @param roles the roles they may hold
     */
    public Violations check(Set<StakeholderId> stakeholders, KnownRoles roles) {
        record Holding(StakeholderId stakeholder, RoleId role) {}
        Map<Holding, List<RoleAssignment>> sameHolding = new HashMap<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            RoleAssignment assignment = all.get(i);
            String place = "roles[" + i + "]";
            if (!stakeholders.contains(assignment.stakeholder())) {
                violations.add(Violation.error(
                        "role-of-stranger",
                        place + ".stakeholder",
                        assignment.stakeholder(),
                        "must name a stakeholder of the process",
                        DidYouMean.remedy(assignment.stakeholder().value(), names(stakeholders))));
            }
            if (!roles.contains(assignment.role())) {
                violations.add(Violation.error(
                        "role-unknown",
                        place + ".role",
                        assignment.role(),
                        "must name a known role",
                        DidYouMean.remedy(
                                assignment.role().value(), names(roles.byId().keySet()))));
            } else if (isEndMissing(assignment, roles)) {
                violations.add(Violation.warning(
                        "role-without-end",
                        place + ".span",
                        assignment.span(),
                        "should end, since the role (" + assignment.role() + ") is to be handed back",
                        "agree with all on a day to hand it back or to look at it again"));
            }
            List<RoleAssignment> earlier = sameHolding.computeIfAbsent(
                    new Holding(assignment.stakeholder(), assignment.role()), holding -> new ArrayList<>());
            earlier.stream()
                    .filter(e -> e.span().overlaps(assignment.span()))
                    .findFirst()
                    .ifPresent(e -> violations.add(twice(place, assignment, e)));
            earlier.add(assignment);
        }
        return Violations.of(violations);
    }

    private static boolean isEndMissing(RoleAssignment assignment, KnownRoles roles) {
        return roles.role(assignment.role()).contract().term() == RoleTerm.HANDED_BACK
                && assignment.span().until().isEmpty();
    }

    private static Violation twice(String place, RoleAssignment assignment, RoleAssignment earlier) {
        return Violation.error(
                "role-twice",
                place + ".span",
                assignment.span(),
                "must not overlap (" + earlier.span() + "), in which (" + assignment.stakeholder()
                        + ") holds the same role",
                "make one assignment of the two");
    }

    private Stream<RoleAssignment> during(LocalDate day) {
        return all.stream().filter(a -> a.span().contains(day));
    }

    private static <T extends Comparable<T>> ImmutableSortedSet<T> sorted(Stream<T> stream) {
        return stream.collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static ImmutableList<String> names(Collection<?> ids) {
        return ids.stream().map(Object::toString).collect(ImmutableList.toImmutableList());
    }
}
