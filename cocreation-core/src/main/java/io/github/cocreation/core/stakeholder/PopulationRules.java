/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold between the parts of a {@link Population}. */
final class PopulationRules {
    private static final String WHERE = "a population";
    private static final String CELL_REMEDY = "check whether the share is one of the group and not of the population";

    private final Population population;

    private PopulationRules(Population population) {
        this.population = population;
    }

    /**
     * Checks a population.
     *
     * @throws IllegalArgumentException if parts contradict each other
     */
    static void check(Population population) {
        PopulationRules rules = new PopulationRules(population);
        rules.checkDifferent();
        population.intersections().forEach(rules::checkCell);
        rules.checkDivisions();
    }

    private void checkDifferent() {
        Set<Object> seen = new HashSet<>();
        for (Breakdown breakdown : population.breakdowns()) {
            once(seen, "characteristic", breakdown.characteristic(), "merge the two breakdowns");
            for (GroupId group : breakdown.shares().keySet()) {
                once(seen, "group", group, "rename one, such as (" + breakdown.characteristic() + "." + group + ")");
            }
        }
        Set<Object> seated = new HashSet<>();
        population.seats().forEach(s -> once(seated, "group with seats", s.group(), "keep the larger minimum"));
        population.intersections().forEach(i -> once(seen, "intersection", name(i), "keep the newer share"));
    }

    private static void once(Set<Object> seen, String what, Object value, String remedy) {
        Require.that(seen.add(value), what, value, WHERE, "must be there once", remedy);
    }

    /** A cell joins groups of different breakdowns and is within the bounds that larger cells and marginals set. */
    private void checkCell(Intersection cell) {
        Set<Characteristic> characteristics = new HashSet<>();
        double sum = 0;
        for (GroupId group : cell.groups()) {
            Characteristic characteristic = population
                    .characteristic(group)
                    .orElseThrow(() -> Require.failure(
                            "group",
                            group,
                            "intersection (" + name(cell) + ")",
                            "must be in a breakdown",
                            DidYouMean.remedy(
                                    group.value(),
                                    population.shares().keySet().stream()
                                            .map(GroupId::value)
                                            .toList())));
            Require.that(
                    characteristics.add(characteristic),
                    "characteristic",
                    characteristic,
                    "intersection (" + name(cell) + ")",
                    "must differ from group to group",
                    "leave the cell out, groups of one breakdown do not overlap");
            double share = population.share(group).orElseThrow();
            atMost(cell, share, group.value());
            sum += share;
        }
        for (Intersection larger : population.intersections()) {
            if (cell.groups().size() > larger.groups().size() && cell.groups().containsAll(larger.groups())) {
                atMost(cell, larger.share(), name(larger));
            }
        }
        double least = sum - (cell.groups().size() - 1);
        Require.that(
                cell.share() >= least - Breakdown.TOLERANCE,
                "share",
                cell.share(),
                "intersection (" + name(cell) + ")",
                "must be at least what its groups cannot help sharing, " + (float) least,
                CELL_REMEDY);
    }

    private static void atMost(Intersection cell, double limit, String whose) {
        Require.that(
                cell.share() <= limit + Breakdown.TOLERANCE,
                "share",
                cell.share(),
                "intersection (" + name(cell) + ")",
                "must not be above that of (" + whose + "), " + limit,
                CELL_REMEDY);
    }

    /**
     * Cells over the same characteristics do not overlap. So those that divide a group, or a smaller cell, fit into it
     * together; and if they are all there, they add up to it.
     */
    private void checkDivisions() {
        Map<ImmutableSortedSet<Characteristic>, List<Intersection>> tables = new LinkedHashMap<>();
        for (Intersection cell : population.intersections()) {
            tables.computeIfAbsent(characteristics(cell.groups()), key -> new ArrayList<>())
                    .add(cell);
        }
        tables.forEach((characteristics, cells) -> {
            checkDivision(ImmutableSortedSet.of(), 1, characteristics, cells);
            population
                    .shares()
                    .forEach((group, share) ->
                            checkDivision(ImmutableSortedSet.of(group), share, characteristics, cells));
            for (Intersection whole : population.intersections()) {
                checkDivision(whole.groups(), whole.share(), characteristics, cells);
            }
        });
    }

    private void checkDivision(
            ImmutableSortedSet<GroupId> whole,
            double share,
            ImmutableSortedSet<Characteristic> characteristics,
            List<Intersection> cells) {
        ImmutableSortedSet<Characteristic> fixed = characteristics(whole);
        if (fixed.size() >= characteristics.size() || !characteristics.containsAll(fixed)) {
            return;
        }
        double sum = 0;
        long count = 0;
        for (Intersection cell : cells) {
            if (cell.groups().containsAll(whole)) {
                sum += cell.share();
                count++;
            }
        }
        String where = whole.isEmpty()
                ? WHERE
                : (whole.size() == 1 ? "group (" : "intersection (")
                        + Joiner.on(" & ").join(whole) + ")";
        Require.that(
                sum <= share + Breakdown.TOLERANCE,
                "sum of intersections",
                (float) sum,
                where,
                "must not be above its share, " + share,
                CELL_REMEDY);
        Require.that(
                count < cellsOf(Sets.difference(characteristics, fixed)) || sum >= share - Breakdown.TOLERANCE,
                "sum of intersections",
                (float) sum,
                where,
                "must be its share, " + share + ", as all of them are there",
                CELL_REMEDY);
    }

    /** How many cells divide the whole population; more than there can be if some of it is of no group. */
    private long cellsOf(Set<Characteristic> characteristics) {
        long cells = 1;
        for (Characteristic characteristic : characteristics) {
            Breakdown breakdown = population.breakdown(characteristic).orElseThrow();
            if (breakdown.rest() > 0) {
                return Long.MAX_VALUE;
            }
            cells *= breakdown.shares().size();
        }
        return cells;
    }

    private ImmutableSortedSet<Characteristic> characteristics(Set<GroupId> groups) {
        return groups.stream()
                .map(group -> population.characteristic(group).orElseThrow())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static String name(Intersection cell) {
        return Joiner.on(" & ").join(cell.groups());
    }
}
