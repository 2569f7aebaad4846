/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.seating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.methods.grouping.Ending;
import io.github.cocreation.methods.grouping.Search;
import io.github.cocreation.methods.grouping.Table;
import io.github.cocreation.methods.grouping.rotation.PinnedSeat;
import io.github.cocreation.methods.grouping.rotation.RotationPlan;
import io.github.cocreation.methods.grouping.rotation.RotationPlanner;
import io.github.cocreation.methods.grouping.rotation.RotationTask;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The rounds of a step in which people move from table to table: one rotation over all of them. */
final class RotatingTables {
    private final Company present;
    private final List<SeatedPart> parts;
    private final List<SeatedRound> held;
    private final Company company;
    private final Company founders;
    private final boolean same;
    private final ImmutableList<Table> tables;
    private final int rounds;

    private RotatingTables(Company present, List<SeatedPart> parts, List<SeatedRound> held) {
        this.present = present;
        this.parts = parts;
        this.held = held;
        this.company = withThoseOf(held, present);
        int size = parts.get(0).first().tableSize().orElse(company.size());
        this.founders = held.isEmpty() ? company : seatedIn(held.get(0), company);
        int count = founders.tables(size);
        this.same = company.size() == present.size()
                && held.stream()
                        .allMatch(round -> round.absent().isEmpty()
                                && seatedIn(round, company).size() == company.size());
        this.tables = same ? Company.even("Table", company.size(), count) : roomy(present.size(), size, count, held);
        this.rounds = parts.stream().mapToInt(SeatedPart::rounds).sum();
    }

    /**
     * The rotation; empty if there is nothing to rotate. Hosts stay at their tables. After held rounds the tables stay as many as they
     * were, so that they grow with those who come late; where a host has left, somebody else takes over.
     */
    static Optional<StepSeating.Found> of(
            Company present, List<SeatedPart> parts, boolean hosted, Search search, List<SeatedRound> held) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        RotatingTables rotating = new RotatingTables(present, parts, held);
        RotationTask.Builder task = rotating.task();
        rotating.addHeldRounds(task);
        if (hosted && rotating.tables.size() > 1) {
            rotating.addHosts(task);
        }
        RotationPlan plan = RotationPlanner.withDefaults().withSearch(search).plan(task.build());
        return Optional.of(new StepSeating.Found(rotating.seated(plan), note(plan), plan.ending()));
    }

    private RotationTask.Builder task() {
        Attendees attendees = company.attendees();
        return RotationTask.builder()
                .id(parts.get(0).first().step().value())
                .participants(company.people())
                .tables(tables)
                .rounds(rounds)
                .attributes(company.attributes())
                .mix(attendees.mix())
                .languages(company.only(attendees.languages()))
                .apart(company.only(attendees.apart()))
                .together(company.only(attendees.together()))
                .known(company.only(attendees.known()));
    }

    /** Held rounds with who was away in them, and those who have left away from all rounds to come. */
    private void addHeldRounds(RotationTask.Builder task) {
        for (int round = 0; round < held.size(); round++) {
            ImmutableList<ImmutableList<StakeholderId>> seats = seats(held.get(round), tables);
            Set<StakeholderId> away = new LinkedHashSet<>(company.people());
            seats.forEach(away::removeAll);
            task.addPlayed(seats);
            if (!away.isEmpty()) {
                task.putAbsent(round + 1, ImmutableSet.copyOf(away));
            }
        }
        ImmutableSet<StakeholderId> gone = Sets.difference(
                        ImmutableSet.copyOf(company.people()), ImmutableSet.copyOf(present.people()))
                .immutableCopy();
        for (int round = held.size() + 1; round <= rounds && !gone.isEmpty(); round++) {
            task.putAbsent(round, gone);
        }
    }

    /** Hosts for all rounds, or, if people have come or gone, for the rounds to come. */
    private void addHosts(RotationTask.Builder task) {
        List<StakeholderId> hosts = hosts(founders, present, tables.size());
        for (int t = 0; t < hosts.size(); t++) {
            if (same) {
                task.putHost(tables.get(t).id(), hosts.get(t));
            }
            boolean stays = !same && present.people().contains(hosts.get(t));
            for (int round = held.size() + 1; round <= rounds && stays; round++) {
                task.addPinned(PinnedSeat.builder()
                        .round(round)
                        .participant(hosts.get(t))
                        .table(tables.get(t).id())
                        .build());
            }
        }
    }

    private List<SeatedRound> seated(RotationPlan plan) {
        List<SeatedRound> seated = new ArrayList<>();
        for (SeatedPart part : parts) {
            for (int r = 0; r < part.rounds(); r++) {
                seated.add(part.round(0, r)
                        .addAllTables(Company.numbered(plan.rotation().rounds().get(seated.size()), "table"))
                        .build());
            }
        }
        return seated;
    }

    private static Company withThoseOf(List<SeatedRound> held, Company present) {
        Set<StakeholderId> all = new LinkedHashSet<>(present.people());
        held.forEach(round -> round.tables().forEach(table -> all.addAll(round.present(table))));
        return Company.of(present.attendees(), all);
    }

    private static Company seatedIn(SeatedRound round, Company company) {
        return Company.of(
                company.attendees(),
                round.tables().stream()
                        .flatMap(table -> table.people().stream())
                        .toList());
    }

    /** Tables for those who are there and for those who sat there before, whether they were more or fewer. */
    private static ImmutableList<Table> roomy(int people, int size, int count, List<SeatedRound> held) {
        IntSummaryStatistics seated = held.stream()
                .flatMap(round -> round.tables().stream().map(round::present))
                .mapToInt(List::size)
                .summaryStatistics();
        int least = Math.min(Math.min(people / count, size), seated.getMin());
        int most = Math.max(Math.max((people + count - 1) / count, size), seated.getMax());
        return IntStream.rangeClosed(1, count)
                .mapToObj(t -> Table.of("Table " + t, least, most))
                .collect(ImmutableList.toImmutableList());
    }

    /** Who sat at which table; nobody where it was empty. */
    private static ImmutableList<ImmutableList<StakeholderId>> seats(SeatedRound round, List<Table> tables) {
        return tables.stream()
                .map(table -> round.tables().stream()
                        .filter(seated ->
                                seated.name().english().equals(table.id().value()))
                        .map(round::present)
                        .findFirst()
                        .orElse(ImmutableList.of()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Of the first round those who offered, then the others in order; whoever has left is replaced by the next who is there. */
    private static List<StakeholderId> hosts(Company founders, Company present, int tables) {
        Set<StakeholderId> all = new LinkedHashSet<>(founders.attendees().hosts());
        all.retainAll(founders.people());
        all.addAll(founders.people());
        List<StakeholderId> hosts = new ArrayList<>(List.copyOf(all).subList(0, tables));
        List<StakeholderId> next = new ArrayList<>(List.copyOf(all).subList(tables, all.size()));
        next.addAll(present.people());
        next.removeIf(who -> hosts.contains(who) || !present.people().contains(who));
        for (int t = 0; t < tables && !next.isEmpty(); t++) {
            if (!present.people().contains(hosts.get(t))) {
                hosts.set(t, next.remove(0));
            }
        }
        return hosts;
    }

    private static Text note(RotationPlan plan) {
        Text note = SeatingWords.text(
                plan.ending() == Ending.PROVED ? "note.rotation-proved" : "note.rotation-found",
                "pairs",
                plan.quality().distinctPairs(),
                "bound",
                plan.upperBound());
        return SeatingWords.broken(note, plan.brokenRules());
    }
}
