/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.seating;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Ending;
import io.github.cocreation.methods.grouping.Search;
import io.github.cocreation.methods.grouping.Table;
import io.github.cocreation.methods.grouping.rotation.RotationPlan;
import io.github.cocreation.methods.grouping.rotation.RotationPlanner;
import io.github.cocreation.methods.grouping.rotation.RotationTask;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rounds of a step in which people move from table to table: one rotation over all of them. */
final class RotatingTables {
    private RotatingTables() {}

    /** The rotation; empty if there is nothing to rotate. Hosts stay at their tables. */
    static Optional<StepSeating.Found> of(Company company, List<SeatedPart> parts, boolean hosted, Search search) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        int size = parts.get(0).first().tableSize().orElse(company.size());
        ImmutableList<Table> tables = Company.even("Table", company.size(), company.tables(size));
        Attendees attendees = company.attendees();
        RotationTask.Builder task = RotationTask.builder()
                .id(parts.get(0).first().step().value())
                .participants(company.people())
                .tables(tables)
                .rounds(parts.stream().mapToInt(SeatedPart::rounds).sum())
                .attributes(company.attributes())
                .mix(attendees.mix())
                .languages(company.only(attendees.languages()))
                .apart(company.only(attendees.apart()))
                .together(company.only(attendees.together()))
                .known(company.only(attendees.known()));
        if (hosted && tables.size() > 1) {
            List<StakeholderId> hosts = hosts(company);
            for (int t = 0; t < tables.size(); t++) {
                task.putHost(tables.get(t).id(), hosts.get(t));
            }
        }
        RotationPlan plan = RotationPlanner.withDefaults().withSearch(search).plan(task.build());
        List<SeatedRound> rounds = new ArrayList<>();
        int round = 0;
        for (SeatedPart part : parts) {
            for (int r = 0; r < part.rounds(); r++) {
                rounds.add(part.round(0, r)
                        .addAllTables(Company.named(
                                plan.rotation().rounds().get(round++),
                                t -> tables.get(t).id().value()))
                        .build());
            }
        }
        return Optional.of(new StepSeating.Found(rounds, note(plan), plan.ending()));
    }

    /** Those who offered, then the others in order. */
    private static List<StakeholderId> hosts(Company company) {
        Set<StakeholderId> hosts = new LinkedHashSet<>(company.attendees().hosts());
        hosts.retainAll(company.people());
        hosts.addAll(company.people());
        return List.copyOf(hosts).subList(0, company.size());
    }

    private static String note(RotationPlan plan) {
        return "rotation: " + plan.quality().distinctPairs() + " pairs meet, of at most " + plan.upperBound()
                + (plan.ending() == Ending.PROVED ? ", which is proved best" : "")
                + StepSeating.broken(plan.brokenRules());
    }
}
