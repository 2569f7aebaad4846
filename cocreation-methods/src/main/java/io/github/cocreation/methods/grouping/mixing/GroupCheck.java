/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.mixing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Says which rules of its task some groups break, whoever made them. Knows nothing of the search. */
final class GroupCheck {
    private GroupCheck() {}

    static Violations of(GroupTask task, ImmutableList<ImmutableList<StakeholderId>> groups) {
        List<Violation> found = new ArrayList<>();
        if (groups.size() != task.groups().size()) {
            found.add(error(
                    "groups",
                    "groups",
                    groups.size(),
                    "must be " + task.groups().size(),
                    "leave empty ones empty"));
            return Violations.of(found);
        }
        Map<StakeholderId, Integer> where = new HashMap<>();
        for (int g = 0; g < groups.size(); g++) {
            String place = "groups[" + g + "]";
            Table table = task.groups().get(g);
            int size = groups.get(g).size();
            if (size < table.min() || size > table.max()) {
                String rule = "must be in [" + table.min() + ", " + table.max() + "]";
                found.add(error("group-size", place, size, rule, "allow other sizes, or ask more or fewer people"));
            }
            for (StakeholderId person : groups.get(g)) {
                if (where.put(person, g) != null) {
                    found.add(error("twice", place, person, "must be in one group", "remove them from the other"));
                }
            }
            members(task, ImmutableSet.copyOf(groups.get(g)), place, found);
        }
        for (StakeholderId person : task.participants()) {
            if (!where.containsKey(person)) {
                found.add(error("nowhere", "groups", person, "must be in a group", "allow larger groups"));
            }
        }
        for (ImmutableSet<StakeholderId> group : task.together()) {
            Set<Integer> in = new HashSet<>();
            group.forEach(person -> in.add(where.getOrDefault(person, -1)));
            if (in.size() > 1) {
                found.add(error("split", "groups", group, "must be in one group", "allow a larger one"));
            }
        }
        for (PinnedMember pin : task.pinned()) {
            int g = where.getOrDefault(pin.participant(), -1);
            if (g < 0 || !task.groups().get(g).id().equals(pin.group())) {
                found.add(
                        error("pinned", "groups", pin.participant(), "must be in (" + pin.group() + ")", "unpin them"));
            }
        }
        return Violations.of(found);
    }

    private static void members(GroupTask task, ImmutableSet<StakeholderId> here, String place, List<Violation> found) {
        for (ImmutableSet<StakeholderId> group : task.apart()) {
            Set<StakeholderId> met = Sets.intersection(group, here);
            if (met.size() > 1) {
                found.add(error("apart", place, met, "must not be in one group", "allow it, or add a group"));
            }
        }
        for (String attribute : task.notAlone()) {
            Map<String, Integer> counts = new TreeMap<>();
            here.forEach(person -> counts.merge(value(task, person, attribute), 1, Integer::sum));
            counts.forEach((value, count) -> {
                long holders = task.participants().stream()
                        .filter(person -> value(task, person, attribute).equals(value))
                        .count();
                if (count == 1 && holders > 1) {
                    String rule = "must have company of the same " + attribute;
                    found.add(error("alone", place, value, rule, "leave the rule out, or ask another such person"));
                }
            });
        }
    }

    private static String value(GroupTask task, StakeholderId person, String attribute) {
        return task.attributes().getOrDefault(person, ImmutableSortedMap.of()).getOrDefault(attribute, "");
    }

    private static Violation error(String code, String place, Object value, String rule, String remedy) {
        return Violation.error(code, place, value, rule, remedy);
    }
}
