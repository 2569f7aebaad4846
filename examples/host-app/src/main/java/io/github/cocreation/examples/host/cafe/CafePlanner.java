/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.cafe;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.examples.host.refusal.RefusedException;
import io.github.cocreation.methods.agenda.Agenda;
import io.github.cocreation.methods.agenda.AgendaPlanner;
import io.github.cocreation.methods.agenda.Infeasible;
import io.github.cocreation.methods.agenda.MeetingCalendar;
import io.github.cocreation.methods.agenda.Occasion;
import io.github.cocreation.methods.agenda.Timetable;
import io.github.cocreation.methods.agenda.Window;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.Use;
import io.github.cocreation.methods.definition.Estimate;
import io.github.cocreation.methods.grouping.Effort;
import io.github.cocreation.methods.grouping.Search;
import io.github.cocreation.methods.seating.Attendees;
import io.github.cocreation.methods.seating.SeatingPlan;
import io.github.cocreation.methods.seating.SeatingPlanner;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Plans World Cafés with the library: an agenda of the method, and a seating of those who are there. Thread-safe. */
public final class CafePlanner {
    private static final MethodId WORLD_CAFE = MethodId.of("world-cafe");
    private static final LocalTime LATEST = LocalTime.of(23, 59);

    /** A page is not waited for longer than this; a search that is stopped has seated everybody all the same. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final MethodCatalogue catalogue;
    private final ZoneId zone;

    /**
     * Plans with a catalogue.
     *
     * @param catalogue where the method is
     * @param zone the time zone in which people meet
     */
    public CafePlanner(MethodCatalogue catalogue, ZoneId zone) {
        this.catalogue = catalogue;
        this.zone = zone;
    }

    /** {@return how many rounds a World Café can have, as its definition says} */
    public Estimate rounds() {
        return catalogue.method(WORLD_CAFE).rounds().orElseThrow();
    }

    /**
     * {@return who of a process can be asked on a day: all who have not left it, by id}
     *
     * @param process the process
     * @param day the day
     */
    public static ImmutableList<Stakeholder> askable(CoCreationProcess process, LocalDate day) {
        return process.stakeholders().values().stream()
                .filter(stakeholder -> stakeholder.protection().takesPart(day))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return a café as somebody wants it}
     *
     * @param process whose people take part
     * @param wish what is wanted
     * @throws RefusedException if nobody is there, or the agenda does not fit
     */
    public Cafe plan(CoCreationProcess process, CafeWish wish) {
        ImmutableList<Stakeholder> all = askable(process, wish.start().toLocalDate());
        List<Stakeholder> there =
                all.stream().filter(who -> wish.present().contains(who.id())).toList();
        try {
            Attendees present = Attendees.of(there);
            Agenda agenda = agenda(wish, there.size());
            SeatingPlan plan = seating().plan(agenda, present);
            return new Cafe(Attendees.of(all), absent(all, wish.present()), agenda, plan, 0, Cafe.State.OPEN);
        } catch (IllegalArgumentException e) {
            throw RefusedException.of(e);
        }
    }

    /**
     * {@return the café with the rounds to come put anew for those who are there now; held rounds stay}
     *
     * @param cafe the café
     * @param present who is there now
     * @throws RefusedException if nobody is there
     */
    public Cafe withPresent(Cafe cafe, ImmutableSet<StakeholderId> present) {
        ImmutableSet<StakeholderId> absent = Sets.difference(
                        ImmutableSet.copyOf(cafe.attendees().people()), present)
                .immutableCopy();
        if (absent.size() == cafe.attendees().people().size()) {
            throw RefusedException.of(new IllegalArgumentException("Nobody is there.\nMaybe close the café instead."));
        }
        return cafe.next()
                .map(next -> new Cafe(
                        cafe.attendees(),
                        absent,
                        cafe.agenda(),
                        seating().replan(cafe.plan(), cafe.agenda(), cafe.attendees(), cafe.heldRounds(), absent),
                        cafe.held(),
                        cafe.state()))
                .orElse(cafe);
    }

    private Agenda agenda(CafeWish wish, int people) {
        MeetingCalendar calendar = MeetingCalendar.builder()
                .start(wish.start().toLocalDate())
                .until(wish.start().toLocalDate())
                .zone(zone)
                .workingDays(List.of(DayOfWeek.values()))
                .windows(ImmutableList.of(new Window(wish.start().toLocalTime(), LATEST)))
                .build();
        Timetable timetable = AgendaPlanner.over(catalogue)
                .plan(
                        catalogue.method(WORLD_CAFE).name(),
                        new Use(WORLD_CAFE).withTableSize(wish.tableSize()).withRounds(wish.rounds()),
                        Occasion.builder().people(people).calendar(calendar).build());
        if (timetable instanceof Infeasible infeasible) {
            throw RefusedException.broken(infeasible.reasons().all());
        }
        return (Agenda) timetable;
    }

    private SeatingPlanner seating() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        return SeatingPlanner.over(catalogue)
                .withSearch(Search.withDefaults()
                        .withEffort(Effort.ofMoves(SeatingPlanner.DEFAULT_MOVES))
                        .withCancellation(() -> System.nanoTime() - end >= 0));
    }

    private static ImmutableSet<StakeholderId> absent(List<Stakeholder> all, ImmutableSet<StakeholderId> present) {
        return all.stream()
                .map(Stakeholder::id)
                .filter(who -> !present.contains(who))
                .collect(ImmutableSet.toImmutableSet());
    }
}
