/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.guide;

import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Search;
import io.github.cocreation.methods.grouping.Table;
import io.github.cocreation.methods.grouping.rotation.RotationPlan;
import io.github.cocreation.methods.grouping.rotation.RotationPlanner;
import io.github.cocreation.methods.grouping.rotation.RotationTask;
import io.github.cocreation.methods.grouping.rotation.TableCards;
import java.util.stream.IntStream;

/** Chapter 8: who sits with whom. */
public final class FormGroups {
    private FormGroups() {}

    /**
     * Prints the table cards of sixteen people at four tables in three rounds.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        // guide: begin
        RotationTask task = RotationTask.builder()
                .addAllParticipants(IntStream.rangeClosed(1, 16)
                        .mapToObj(i -> StakeholderId.of("guest-" + i))
                        .toList())
                .rounds(3)
                .addTable(Table.of("1", 4, 4))
                .addTable(Table.of("2", 4, 4))
                .addTable(Table.of("3", 4, 4))
                .addTable(Table.of("4", 4, 4))
                .build();
        RotationPlan plan = RotationPlanner.withDefaults()
                .withSearch(Search.withDefaults().withSeed(7))
                .plan(task);

        System.out.println(plan.quality().distinctPairs() + " pairs meet, of at most " + plan.upperBound() + ".");
        System.out.println(TableCards.byTable(task, plan.rotation()).markdown());
        // guide: end
    }
}
