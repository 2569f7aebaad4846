/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.mixing;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Sheet;

/** Groups as a sheet to print. */
public final class GroupCards {
    private GroupCards() {}

    /**
     * {@return one row a group, with its people}
     *
     * @param task the task, for the names of the groups
     * @param plan who is in which group
     */
    public static Sheet byGroup(GroupTask task, GroupPlan plan) {
        Sheet.Builder sheet = Sheet.builder().addHeader("group", "people");
        for (int g = 0; g < plan.groups().size(); g++) {
            String name = task.groups().isEmpty()
                    ? String.valueOf(g + 1)
                    : task.groups().get(g).id().value();
            sheet.addRows(ImmutableList.of(
                    name,
                    String.join(
                            "; ",
                            plan.groups().get(g).stream()
                                    .map(StakeholderId::value)
                                    .toList())));
        }
        return sheet.build();
    }
}
