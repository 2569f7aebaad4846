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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
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
        Companies companies = new Companies(agenda, attendees, quiet());
        ImmutableListMultimap<Meeting, Slot> meetings = meetings(agenda);
        Seated seated = new Seated(attendees, meetings.keySet().size());
        for (Meeting where : meetings.keySet()) {
            ImmutableList<Slot> slots = meetings.get(where);
            if (slots.stream().anyMatch(slot -> slot.tableSize().isPresent())) {
                Company company = companies.of(where.step(), where.group());
                seated.seat(where, slots, company, ImmutableList.of(), company.people());
            }
            seated.next();
        }
        return seated.plan(agenda);
    }

    /**
     * {@return who sits with whom after some did not come, came late, or left: rounds that were held stay as they were seated, with who
     * was not there, and all others are put anew for those who are there}
     *
     * <p>A rotation goes on from the rounds that were held, so that who met need not meet again; its tables stay as many, and where a
     * host has left, somebody else takes over. Pairs that were held stay together in the fours that follow. People stay in their
     * groups; those who are new, or are back, join where there is one group only.
     *
     * <pre>{@code
     * planner.replan(plan, agenda, attendees, plan.asHeldUntil(now), absent);                         // by the clock
     * planner.replan(plan, agenda, attendees, plan.asHeld().subList(0, 2), absent);                   // two rounds, late or not
     * planner.replan(plan, agenda, attendees, List.of(plan.asHeld().get(0).without(sleepers)), absent);
     * }</pre>
     *
     * @param before the seating so far
     * @param agenda the agenda; what was held is in it as it was
     * @param attendees everybody who was to take part, and who came all the same
     * @param held the rounds that were held, the first ones of each step, each with who was not there
     * @param absent who is not there from now on
     * @throws IllegalArgumentException if a method is not in the catalogue, or what was held is not of the seating so far
     */
    public SeatingPlan replan(
            SeatingPlan before,
            Agenda agenda,
            Attendees attendees,
            Collection<HeldRound> held,
            Set<StakeholderId> absent) {
        HeldRounds rounds = new HeldRounds(before, held);
        ImmutableListMultimap<Meeting, Slot> meetings = meetings(agenda);
        Seated seated = new Seated(attendees, before.steps().size());
        for (SeatedStep step : before.steps()) {
            ImmutableList<SeatedRound> kept = rounds.first(step);
            Meeting where = new Meeting(step.step(), step.group(), step.groups());
            ImmutableList<Slot> slots = meetings.get(where);
            List<StakeholderId> expected = isForAll(slots, agenda) ? attendees.people() : step.people();
            Company present = Company.of(
                    attendees,
                    expected.stream().filter(who -> !absent.contains(who)).toList());
            if (kept.size() == step.rounds().size() || slots.isEmpty()) {
                seated.keep(step, kept);
            } else if (present.size() > 0) {
                seated.seat(where, slots, present, kept, kept.isEmpty() ? present.people() : step.people());
            }
            seated.next();
        }
        return seated.plan(agenda);
    }

    private Search quiet() {
        return search.withProgress(ProgressListener.SILENT);
    }

    private static ImmutableListMultimap<Meeting, Slot> meetings(Agenda agenda) {
        return Multimaps.index(agenda.slots(), slot -> new Meeting(slot.step(), slot.group(), slot.groups()));
    }

    /** Neither side by side with another step, nor one of several groups of the same step, nor for delegates. */
    private static boolean isForAll(List<Slot> slots, Agenda agenda) {
        return slots.stream().allMatch(slot -> slot.groups() == 1 && slot.people() == agenda.people());
    }

    private record Meeting(StepId step, int group, int groups) {}

    private static boolean isHosted(MethodDefinition method) {
        return method.roles().stream().anyMatch(need -> need.role().equals(TABLE_HOST));
    }

    /** The steps that are seated so far. */
    private final class Seated {
        private final Attendees attendees;
        private final int all;
        private final List<SeatedStep> steps = new ArrayList<>();
        private final List<Ending> endings = new ArrayList<>(List.of(Ending.PROVED));
        private long done;

        Seated(Attendees attendees, int all) {
            this.attendees = attendees;
            this.all = all;
        }

        /** Seats a company after the rounds that were kept, in which others may have taken part. */
        void seat(
                Meeting where,
                ImmutableList<Slot> slots,
                Company company,
                ImmutableList<SeatedRound> kept,
                ImmutableList<StakeholderId> others) {
            MethodDefinition method = catalogue.method(slots.get(0).method());
            StepSeating seating = new StepSeating(company, quiet().withSeed(search.seed() + done), kept);
            seating.seat(SeatedPart.of(slots, method.durationScope()), isHosted(method), catalogue.groupingRules());
            endings.add(seating.ending());
            if (seating.rounds().isEmpty()) {
                return;
            }
            Set<StakeholderId> people = new HashSet<>(company.people());
            people.addAll(others);
            steps.add(SeatedStep.builder()
                    .step(where.step())
                    .method(method.id())
                    .group(where.group())
                    .groups(where.groups())
                    .people(Company.of(attendees, people).people())
                    .rounds(seating.rounds())
                    .notes(seating.notes())
                    .build());
        }

        /** Takes a step over as it was, with what is known of the rounds that were held. */
        void keep(SeatedStep step, List<SeatedRound> held) {
            List<SeatedRound> rounds = new ArrayList<>(held);
            rounds.addAll(step.rounds().subList(held.size(), step.rounds().size()));
            steps.add(SeatedStep.builder().from(step).rounds(rounds).build());
        }

        void next() {
            search.progress().progress(++done, all);
        }

        SeatingPlan plan(Agenda agenda) {
            return SeatingPlan.builder()
                    .zone(agenda.zone())
                    .ending(Collections.max(endings))
                    .seed(search.seed())
                    .addAllSteps(steps)
                    .build();
        }
    }
}
