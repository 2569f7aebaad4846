/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.seating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.work.ProgressListener;
import io.github.cocreation.methods.agenda.Agenda;
import io.github.cocreation.methods.agenda.Slot;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.StepId;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.grouping.Effort;
import io.github.cocreation.methods.grouping.Ending;
import io.github.cocreation.methods.grouping.Search;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says who sits with whom in each step of an agenda. Immutable.
 *
 * <p>Question: at which table does each person sit in each round of a World Café, who goes to which topic of an Open Space, who
 * pairs up with whom in 1-2-4-All and which pairs join, who sits at which mixed table?
 *
 * <p><b>How.</b> People part over lines side by side and over groups so that each is a cross-section. In each step and group,
 * rotating tables are one rotation over all their rounds, where a method with table hosts keeps one at each table; pairs are
 * mixed, and a part in fours that comes after them joins two pairs each; mixed tables are cross-sections; groups of one stakeholder
 * group each are as even as it allows; self-organised parts are an Open Space once there are topics; and where a step names the
 * rule of a third party that the catalogue has, the rule decides. See {@link
 * io.github.cocreation.methods.grouping.rotation.RotationPlanner}, {@link
 * io.github.cocreation.methods.grouping.mixing.GroupFormer} and {@link
 * io.github.cocreation.methods.grouping.allocation.Allocator} for what each is after, and how good it is.
 *
 * <p>Worked example: a World Café for 24 people at tables of 4 for 3 rounds has 6 tables, whose hosts stay. Each of the 18 who
 * travel meets nobody twice: 9 others each, a host included in each round. That makes 6 x 6 pairs a round, 108 in all.
 *
 * <p>Degenerate cases: a plenary, or what each does alone, needs no seating; self-organised parts without topics get none; the rule
 * of a third party whose jar is missing falls back on its pattern.
 *
 * <p>The effort of the search is for each task, of which {@link #DEFAULT_MOVES} is a heuristic; progress is told in steps. The same
 * agenda, attendees and seed give the same seating.
 */
public final class SeatingPlanner {
    /** How many moves each search may try unless told otherwise: a second at most, and the same seating on every machine. */
    public static final long DEFAULT_MOVES = 2_000_000;

    private static final RoleId TABLE_HOST = RoleId.of("table-host");

    private final MethodCatalogue catalogue;
    private final Search search;

    private SeatingPlanner(MethodCatalogue catalogue, Search search) {
        this.catalogue = catalogue;
        this.search = search;
    }

    /**
     * {@return a planner with seed 1}
     *
     * @param catalogue where the methods are defined, and what rules of third parties there are
     */
    public static SeatingPlanner over(MethodCatalogue catalogue) {
        return new SeatingPlanner(catalogue, Search.withDefaults().withEffort(Effort.ofMoves(DEFAULT_MOVES)));
    }

    /**
     * {@return a copy that searches like this}
     *
     * @param search seed, effort of each task, cancellation and progress
     */
    public SeatingPlanner withSearch(Search search) {
        return new SeatingPlanner(catalogue, search);
    }

    /**
     * {@return who sits with whom}
     *
     * @param agenda the agenda
     * @param attendees who takes part, as many as the agenda is for
     * @throws IllegalArgumentException if they are more or fewer, or a method is not in the catalogue
     */
    public SeatingPlan plan(Agenda agenda, Attendees attendees) {
        Require.that(
                attendees.people().size() == agenda.people(),
                "number of attendees",
                attendees.people().size(),
                "the seating",
                "must be (" + agenda.people() + "), as many as the agenda is for",
                "plan the agenda for as many as there are");
        Search quiet = search.withProgress(ProgressListener.SILENT);
        Companies companies = new Companies(agenda, attendees, quiet);
        ImmutableListMultimap<Meeting, Slot> meetings =
                Multimaps.index(agenda.slots(), slot -> new Meeting(slot.step(), slot.group(), slot.groups()));
        List<SeatedStep> steps = new ArrayList<>();
        List<Ending> endings = new ArrayList<>(List.of(Ending.PROVED));
        long done = 0;
        for (Map.Entry<Meeting, java.util.Collection<Slot>> meeting :
                meetings.asMap().entrySet()) {
            Meeting where = meeting.getKey();
            ImmutableList<Slot> slots = ImmutableList.copyOf(meeting.getValue());
            if (slots.stream().anyMatch(slot -> slot.tableSize().isPresent())) {
                Company company = companies.of(where.step(), where.group());
                StepSeating seating = new StepSeating(company, quiet.withSeed(search.seed() + done));
                MethodDefinition method = catalogue.method(slots.get(0).method());
                seating.seat(SeatedPart.of(slots, method.durationScope()), isHosted(method), catalogue.groupingRules());
                endings.add(seating.ending());
                if (!seating.rounds().isEmpty()) {
                    steps.add(SeatedStep.builder()
                            .step(where.step())
                            .method(slots.get(0).method())
                            .group(where.group())
                            .groups(where.groups())
                            .people(company.people())
                            .rounds(seating.rounds())
                            .notes(seating.notes())
                            .build());
                }
            }
            search.progress().progress(++done, meetings.keySet().size());
        }
        return SeatingPlan.builder()
                .zone(agenda.zone())
                .ending(Collections.max(endings))
                .seed(search.seed())
                .addAllSteps(steps)
                .build();
    }

    /**
     * {@return who sits with whom after some did not come, came late, or left: rounds that have begun stay as they were seated, all
     * others are put anew for those who are there}
     *
     * <p>A rotation goes on from the rounds that were held, so that who met need not meet again; its tables stay as many, and where a
     * host has left, somebody else takes over. Pairs that were held stay together in the fours that follow. People stay in their
     * groups; those who are new, or are back, join where there is one group only.
     *
     * @param before the seating so far
     * @param agenda the agenda; what has begun is in it as it was
     * @param attendees everybody who was to take part, and who came all the same
     * @param now rounds that begin before this stay
     * @param absent who is not there from now on
     * @throws IllegalArgumentException if a method is not in the catalogue
     */
    public SeatingPlan replan(
            SeatingPlan before, Agenda agenda, Attendees attendees, LocalDateTime now, Set<StakeholderId> absent) {
        Search quiet = search.withProgress(ProgressListener.SILENT);
        ImmutableListMultimap<Meeting, Slot> meetings =
                Multimaps.index(agenda.slots(), slot -> new Meeting(slot.step(), slot.group(), slot.groups()));
        List<SeatedStep> steps = new ArrayList<>();
        List<Ending> endings = new ArrayList<>(List.of(Ending.PROVED));
        long done = 0;
        for (SeatedStep step : before.steps()) {
            ImmutableList<SeatedRound> held = step.rounds().stream()
                    .filter(round -> round.start().isBefore(now))
                    .collect(ImmutableList.toImmutableList());
            ImmutableList<Slot> slots = meetings.get(new Meeting(step.step(), step.group(), step.groups()));
            List<StakeholderId> expected = isForAll(slots, agenda) ? attendees.people() : step.people();
            Company present = Company.of(
                    attendees,
                    expected.stream().filter(who -> !absent.contains(who)).toList());
            if (held.size() == step.rounds().size() || slots.isEmpty()) {
                steps.add(step);
            } else if (present.size() > 0) {
                StepSeating seating = new StepSeating(present, quiet.withSeed(search.seed() + done), held);
                MethodDefinition method = catalogue.method(step.method());
                seating.seat(SeatedPart.of(slots, method.durationScope()), isHosted(method), catalogue.groupingRules());
                endings.add(seating.ending());
                steps.add(SeatedStep.builder()
                        .step(step.step())
                        .method(step.method())
                        .group(step.group())
                        .groups(step.groups())
                        .people(held.isEmpty() ? present.people() : together(attendees, step, present))
                        .rounds(seating.rounds())
                        .notes(seating.notes())
                        .build());
            }
            search.progress().progress(++done, before.steps().size());
        }
        return SeatingPlan.builder()
                .zone(agenda.zone())
                .ending(Collections.max(endings))
                .seed(search.seed())
                .addAllSteps(steps)
                .build();
    }

    /** Neither side by side with another step, nor one of several groups of the same step, nor for delegates. */
    private static boolean isForAll(List<Slot> slots, Agenda agenda) {
        return slots.stream().allMatch(slot -> slot.groups() == 1 && slot.people() == agenda.people());
    }

    /** Those who sat in the rounds held, and those who sit in the others, in the order of the attendees. */
    private static ImmutableList<StakeholderId> together(Attendees attendees, SeatedStep step, Company present) {
        Set<StakeholderId> all = new HashSet<>(step.people());
        all.addAll(present.people());
        return Company.of(attendees, all).people();
    }

    private record Meeting(StepId step, int group, int groups) {}

    private static boolean isHosted(MethodDefinition method) {
        return method.roles().stream().anyMatch(need -> need.role().equals(TABLE_HOST));
    }
}
