/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.seating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.methods.agenda.Agenda;
import io.github.cocreation.methods.agenda.AgendaPlanner;
import io.github.cocreation.methods.agenda.MeetingCalendar;
import io.github.cocreation.methods.agenda.Occasion;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.Programme;
import io.github.cocreation.methods.composition.Split;
import io.github.cocreation.methods.grouping.Effort;
import io.github.cocreation.methods.grouping.Ending;
import io.github.cocreation.methods.grouping.Search;
import io.github.cocreation.methods.grouping.allocation.Topic;
import io.github.cocreation.methods.grouping.allocation.TopicId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SeatingPlannerTest {
    private static final MethodCatalogue CATALOGUE = MethodCatalogue.builtIn();
    private static final Search BRIEF = Search.withDefaults().withEffort(Effort.ofMoves(200_000));
    private static final SeatingPlanner PLANNER = SeatingPlanner.over(CATALOGUE).withSearch(BRIEF);

    private static Agenda agenda(Programme programme, int people) {
        return (Agenda) AgendaPlanner.over(CATALOGUE)
                .plan(
                        Text.of("Test"),
                        programme,
                        Occasion.builder()
                                .people(people)
                                .calendar(MeetingCalendar.from(LocalDate.parse("2026-03-02")))
                                .build());
    }

    private static List<StakeholderId> seated(SeatedRound round) {
        return round.tables().stream().flatMap(table -> table.people().stream()).toList();
    }

    private static Set<Set<StakeholderId>> meetings(SeatedStep step) {
        Set<Set<StakeholderId>> meetings = new HashSet<>();
        for (SeatedRound round : step.rounds()) {
            for (SeatedTable table : round.tables()) {
                for (StakeholderId one : table.people()) {
                    table.people().stream()
                            .filter(other -> one.compareTo(other) < 0)
                            .forEach(other -> meetings.add(Set.of(one, other)));
                }
            }
        }
        return meetings;
    }

    private static Attendees halves(int people) {
        Attendees numbered = Attendees.numbered(people);
        Attendees.Builder halves = numbered.toBuilder().addMix("side").addAlike("side");
        for (int i = 0; i < people; i++) {
            halves.putAttribute(numbered.people().get(i), ImmutableSortedMap.of("side", i % 2 == 0 ? "town" : "land"));
        }
        return halves.build();
    }

    @Test
    void the_worked_example() {
        SeatingPlan plan =
                PLANNER.plan(agenda(Programme.use("world-cafe").withTableSize(4), 24), Attendees.numbered(24));
        SeatedStep cafe = plan.steps().get(0);
        assertThat(cafe.rounds())
                .extracting(round -> round.title().english())
                .containsExactly("Round one", "Round two", "Round three");
        assertThat(cafe.rounds()).allSatisfy(round -> {
            assertThat(round.tables()).hasSize(6);
            assertThat(seated(round)).containsExactlyInAnyOrderElementsOf(cafe.people());
        });
        for (int t = 0; t < 6; t++) {
            Set<StakeholderId> staying =
                    new TreeSet<>(cafe.rounds().get(0).tables().get(t).people());
            for (SeatedRound round : cafe.rounds()) {
                staying.retainAll(round.tables().get(t).people());
            }
            assertThat(staying).hasSize(1);
        }
        assertThat(meetings(cafe)).hasSize(108);
        assertThat(cafe.notes())
                .extracting(Text::english)
                .containsExactly("rotation: 108 pairs meet, of at most 108, which is proved best");
        assertThat(plan.ending()).isEqualTo(Ending.PROVED);
    }

    @Test
    void fours_are_two_pairs_each() {
        SeatedStep step = PLANNER.plan(agenda(Programme.use("one-two-four-all"), 24), halves(24))
                .steps()
                .get(0);
        SeatedRound pairs = step.rounds().get(0);
        SeatedRound fours = step.rounds().get(1);
        assertThat(pairs.tables()).hasSize(12).allMatch(pair -> pair.people().size() == 2);
        assertThat(fours.tables()).hasSize(6);
        for (SeatedTable four : fours.tables()) {
            assertThat(pairs.tables().stream().filter(pair -> four.people().containsAll(pair.people())))
                    .hasSize(2);
        }
    }

    @Test
    void an_open_space_has_its_schedule_once_there_are_topics() {
        Agenda agenda = agenda(Programme.use("open-space-technology"), 20);
        Attendees twenty = Attendees.numbered(20);
        assertThat(PLANNER.plan(agenda, twenty).steps()).isEmpty();
        Attendees.Builder wishes = twenty.toBuilder();
        for (int i = 0; i < 6; i++) {
            TopicId topic = TopicId.of("topic-" + i);
            wishes.addTopics(
                    Topic.builder().id(topic).host(twenty.people().get(i)).build());
            wishes.putPreference(twenty.people().get(i + 6), ImmutableSortedMap.of(topic, 3));
        }
        SeatedStep step = PLANNER.plan(agenda, wishes.build()).steps().get(0);
        assertThat(step.rounds())
                .hasSize(4)
                .allMatch(round -> round.title().english().equals("Session rounds"));
        List<SeatedTable> tables =
                step.rounds().stream().flatMap(round -> round.tables().stream()).toList();
        assertThat(tables).hasSize(6);
        for (int i = 0; i < 6; i++) {
            int number = i;
            assertThat(tables)
                    .filteredOn(table -> table.name().english().startsWith("topic-" + number + " ("))
                    .singleElement()
                    .satisfies(table -> assertThat(table.people())
                            .contains(
                                    twenty.people().get(number), twenty.people().get(number + 6)));
        }
        assertThat(step.notes())
                .extracting(Text::english)
                .containsExactly("Open Space: 18 points of at most 18, which is proved best");
    }

    @Test
    void mixed_tables_are_mixed_and_groups_of_one_side_are_not() {
        SeatingPlan plan = PLANNER.plan(agenda(Programme.use("future-search"), 64), halves(64));
        Attendees attendees = halves(64);
        for (SeatedRound round : plan.steps().get(0).rounds()) {
            for (SeatedTable table : round.tables()) {
                long town = table.people().stream()
                        .filter(who -> attendees.attributes().get(who).containsValue("town"))
                        .count();
                switch (round.grouping()) {
                    case MAX_MIX -> assertThat(town).isBetween(3L, 5L);
                    case STAKEHOLDER_HOMOGENEOUS ->
                        assertThat(town).isIn(0L, (long) table.people().size());
                    default -> {}
                }
            }
        }
        assertThat(plan.steps().get(0).rounds())
                .extracting(SeatedRound::grouping)
                .contains(
                        io.github.cocreation.methods.definition.Grouping.MAX_MIX,
                        io.github.cocreation.methods.definition.Grouping.STAKEHOLDER_HOMOGENEOUS);
    }

    @Test
    void people_part_over_lines_and_groups_and_nobody_is_in_two() {
        Programme programme = Programme.parallel(
                Split.GROUP,
                Programme.use("world-cafe"),
                Programme.use("brainstorming").inGroups());
        SeatingPlan plan = PLANNER.plan(agenda(programme, 101), Attendees.numbered(101));
        List<StakeholderId> all = new ArrayList<>();
        plan.steps().forEach(step -> all.addAll(step.people()));
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(Attendees.numbered(101).people());
        assertThat(plan.steps()).anyMatch(step -> step.groups() > 1);
    }

    @Test
    void what_was_held_is_in_the_journal_table_by_table() {
        SeatingPlan plan = PLANNER.plan(agenda(Programme.use("world-cafe"), 24), Attendees.numbered(24));
        SeatedStep cafe = plan.steps().get(0);
        StakeholderId absent = cafe.people().get(3);
        List<HeldRound> two = plan.asHeldUntil(cafe.rounds().get(2).start());
        assertThat(two).isEqualTo(plan.asHeld().subList(0, 2));
        Journal journal = Journal.of(plan.held(
                two.stream().map(round -> round.without(Set.of(absent))).toList()));
        assertThat(journal.entries()).filteredOn(SessionHeld.class::isInstance).hasSize(2 * 5);
        assertThat(journal.entries()).filteredOn(Presence.class::isInstance).hasSize(2 * 23);
        assertThat(journal.entries().get(0)).isInstanceOfSatisfying(SessionHeld.class, session -> {
            assertThat(session.title()).isEqualTo("Round one, Table 1");
            assertThat(session.minutes()).isEqualTo(24);
            assertThat(session.session().value()).isEqualTo("programme group 1 round 1 table 1");
        });
    }

    @Test
    void a_programme_that_is_held_twice_leaves_entries_of_its_own_each_time() {
        SeatingPlan first = PLANNER.plan(agenda(Programme.use("world-cafe"), 24), Attendees.numbered(24));
        SeatingPlan second = PLANNER.plan(agenda(Programme.use("world-cafe"), 20), Attendees.numbered(20));
        Journal journal = Journal.of(first.held("cafe-1", first.asHeld()));
        Journal both = journal.appendAll(second.held("cafe-2", second.asHeld()));
        assertThat(journal.entries().get(0).id().value()).isEqualTo("cafe-1 programme group 1 round 1 table 1");
        assertThat(both.size())
                .isEqualTo(first.held(first.asHeld()).size()
                        + second.held(second.asHeld()).size());
        assertThat(both.check().isEmpty()).isTrue();
        assertThatThrownBy(() -> first.held(" ", first.asHeld()))
                .hasMessageStartingWith("The occasion ( ) must not be blank.");
    }

    @Test
    void a_search_that_is_stopped_still_seats_everybody() {
        List<String> heard = new ArrayList<>();
        Agenda agenda = agenda(Programme.sequence(Programme.use("world-cafe"), Programme.use("one-two-four-all")), 23);
        SeatingPlan plan = SeatingPlanner.over(CATALOGUE)
                .withSearch(
                        BRIEF.withCancellation(() -> true).withProgress((done, total) -> heard.add(done + "/" + total)))
                .plan(agenda, halves(23));
        assertThat(plan.ending()).isEqualTo(Ending.CANCELLED);
        assertThat(heard).containsExactly("1/2", "2/2");
        plan.steps()
                .forEach(step -> step.rounds()
                        .forEach(
                                round -> assertThat(seated(round)).containsExactlyInAnyOrderElementsOf(step.people())));
    }

    @Test
    void a_seating_reads_back_and_the_same_seed_gives_the_same() {
        Agenda agenda = agenda(Programme.use("world-cafe"), 30);
        SeatingPlan plan = PLANNER.plan(agenda, halves(30));
        assertThat(PLANNER.plan(agenda, halves(30))).isEqualTo(plan);
        JsonFormat json = JsonFormat.withDefaults();
        assertThat(json.read(SeatingPlan.codec(), json.write(SeatingPlan.codec(), plan), "seating"))
                .isEqualTo(plan);
        assertThat(json.read(Attendees.codec(), json.write(Attendees.codec(), halves(30)), "attendees"))
                .isEqualTo(halves(30));
    }

    @Test
    void hostile_names_stay_names() {
        Attendees attendees = Attendees.numbered(12);
        attendees = attendees.toBuilder()
                .putName(attendees.people().get(0), "=cmd|' /C calc'!A0")
                .putName(attendees.people().get(1), "a,\"b\"\r\n<script>|x|")
                .build();
        SeatedStep cafe = PLANNER.plan(agenda(Programme.use("world-cafe"), 12), attendees)
                .steps()
                .get(0);
        String csv = SeatingCards.of(attendees).byPerson(cafe).csv();
        assertThat(csv).contains("\r\n'=cmd|' /C calc'!A0,", "\"a,\"\"b\"\"");
        String markdown = SeatingCards.of(attendees).byPerson(cafe).markdown();
        assertThat(markdown).doesNotContain("<script>").contains("\\<script\\>\\|x\\|");
        assertThat(markdown.lines()).hasSize(2 + 12);
        assertThat(SeatingCards.of(attendees).byTable(cafe).csv().lines().skip(1))
                .noneMatch(line -> line.startsWith("="));
    }

    @Test
    void after_no_shows_held_rounds_stay_and_the_rest_is_put_anew() {
        Agenda agenda = agenda(Programme.use("world-cafe").withTableSize(4), 24);
        Attendees attendees = Attendees.numbered(24);
        SeatingPlan plan = PLANNER.plan(agenda, attendees);
        SeatedStep before = plan.steps().get(0);
        // a host and a traveller
        Set<StakeholderId> gone = Set.of(StakeholderId.of("person-01"), StakeholderId.of("person-20"));
        SeatedStep after = PLANNER.replan(plan, agenda, attendees, plan.asHeld().subList(0, 1), gone)
                .steps()
                .get(0);

        assertThat(after.rounds()).hasSize(3);
        assertThat(after.rounds().get(0)).isEqualTo(before.rounds().get(0));
        assertThat(after.notes()).noneMatch(note -> note.english().contains("could not be kept"));
        Set<StakeholderId> present = new TreeSet<>(attendees.people());
        present.removeAll(gone);
        for (SeatedRound round : after.rounds().subList(1, 3)) {
            assertThat(seated(round)).containsExactlyInAnyOrderElementsOf(present);
            assertThat(round.tables())
                    .hasSize(6)
                    .allSatisfy(table -> assertThat(table.people()).hasSizeBetween(3, 4));
        }
        for (int t = 0; t < 6; t++) {
            Set<StakeholderId> staying =
                    new TreeSet<>(after.rounds().get(1).tables().get(t).people());
            staying.retainAll(after.rounds().get(2).tables().get(t).people());
            assertThat(staying).hasSize(1);
        }
        assertThat(meetings(after).size()).isGreaterThan(90);
        assertThat(PLANNER.replan(plan, agenda, attendees, List.of(), Set.of())).isEqualTo(plan);
        assertThat(PLANNER.replan(plan, agenda, attendees, plan.asHeld(), gone).steps())
                .isEqualTo(plan.steps());
    }

    @Test
    void more_may_leave_later() {
        Agenda agenda = agenda(Programme.use("world-cafe").withTableSize(4), 24);
        Attendees attendees = Attendees.numbered(24);
        SeatingPlan plan = PLANNER.plan(agenda, attendees);
        List<SeatedRound> rounds = plan.steps().get(0).rounds();
        StakeholderId first = StakeholderId.of("person-20");
        StakeholderId second = StakeholderId.of("person-02");
        SeatingPlan once = PLANNER.replan(
                plan, agenda, attendees, plan.asHeldUntil(rounds.get(1).start()), Set.of(first));
        SeatedStep twice = PLANNER.replan(once, agenda, attendees, once.asHeld().subList(0, 2), Set.of(first, second))
                .steps()
                .get(0);
        assertThat(twice.rounds().subList(0, 2))
                .isEqualTo(once.steps().get(0).rounds().subList(0, 2));
        assertThat(seated(twice.rounds().get(2))).hasSize(22).doesNotContain(first, second);
        assertThat(twice.notes()).noneMatch(note -> note.english().contains("could not be kept"));
    }

    @Test
    void who_comes_late_or_is_back_joins_the_rounds_to_come() {
        Agenda agenda = agenda(Programme.use("world-cafe").withTableSize(4), 24);
        Attendees attendees = Attendees.numbered(26);
        SeatingPlan plan = PLANNER.plan(agenda, Attendees.numbered(24));
        ImmutableList<SeatedRound> rounds = plan.steps().get(0).rounds();
        StakeholderId late = StakeholderId.of("person-25");
        StakeholderId never = StakeholderId.of("person-26");
        StakeholderId back = StakeholderId.of("person-03");
        SeatingPlan second =
                PLANNER.replan(plan, agenda, attendees, plan.asHeld().subList(0, 1), Set.of(back, never));
        SeatedStep third = PLANNER.replan(
                        second, agenda, attendees, second.asHeld().subList(0, 2), Set.of(never))
                .steps()
                .get(0);
        assertThat(third.rounds().get(0)).isEqualTo(rounds.get(0));
        assertThat(third.rounds().get(1))
                .isEqualTo(second.steps().get(0).rounds().get(1));
        assertThat(seated(third.rounds().get(1))).hasSize(24).contains(late).doesNotContain(back, never);
        assertThat(seated(third.rounds().get(2)))
                .hasSize(25)
                .contains(late, back)
                .doesNotContain(never);
        assertThat(third.people()).hasSize(25).doesNotContain(never);
        assertThat(third.notes()).noneMatch(note -> note.english().contains("could not be kept"));
        // before anything was held, too
        SeatedStep first = PLANNER.replan(
                        PLANNER.replan(plan, agenda, attendees, List.of(), Set.of(back, late, never)),
                        agenda,
                        attendees,
                        List.of(),
                        Set.of(never))
                .steps()
                .get(0);
        assertThat(seated(first.rounds().get(0))).hasSize(25).contains(late, back);
    }

    @Test
    void who_was_not_there_in_one_round_is_told_of_that_round_only() {
        Agenda agenda = agenda(Programme.use("world-cafe").withTableSize(4), 24);
        Attendees attendees = Attendees.numbered(24);
        SeatingPlan plan = PLANNER.plan(agenda, attendees);
        Set<StakeholderId> late = Set.of(StakeholderId.of("person-02"), StakeholderId.of("person-20"));
        Set<StakeholderId> early = Set.of(StakeholderId.of("person-09"));
        List<HeldRound> held =
                List.of(plan.asHeld().get(0).without(late), plan.asHeld().get(1).without(early));
        Journal journal = Journal.of(plan.held(held));
        assertThat(journal.entries(Presence.class)).hasSize(22 + 23);

        SeatingPlan again = PLANNER.replan(plan, agenda, attendees, held, early);
        SeatedStep before = plan.steps().get(0);
        SeatedStep step = again.steps().get(0);
        for (int round = 0; round < 2; round++) {
            assertThat(step.rounds().get(round).tables())
                    .isEqualTo(before.rounds().get(round).tables());
        }
        assertThat(step.rounds())
                .extracting(SeatedRound::absent)
                .containsExactly(ImmutableSet.copyOf(late), ImmutableSet.copyOf(early), ImmutableSet.of());
        assertThat(seated(step.rounds().get(2))).hasSize(23).containsAll(late).doesNotContainAnyElementsOf(early);
        assertThat(step.notes()).noneMatch(note -> note.english().contains("could not be kept"));
        // the plan knows by now, so that it need not be told again
        assertThat(Journal.of(again.held(again.asHeld().subList(0, 2)))).isEqualTo(journal);
        JsonFormat json = JsonFormat.withDefaults();
        assertThat(json.read(SeatingPlan.codec(), json.write(SeatingPlan.codec(), again), "seating"))
                .isEqualTo(again);
    }

    @Test
    void what_cannot_have_been_held_is_refused() {
        Agenda agenda = agenda(Programme.use("world-cafe"), 24);
        Attendees attendees = Attendees.numbered(24);
        SeatingPlan plan = PLANNER.plan(agenda, attendees);
        HeldRound first = plan.asHeld().get(0);
        HeldRound second = plan.asHeld().get(1);
        assertThatThrownBy(() -> plan.held(List.of(new HeldRound(first.step(), 1, 7, ImmutableSet.of()))))
                .hasMessage("The round (programme group 1 round 7) of the seating must be one of its rounds.\n"
                        + "Maybe take it from those that the plan says can be held, which are (3).");
        assertThatThrownBy(() -> plan.held(List.of(first, first.without(Set.of(StakeholderId.of("person-02"))))))
                .hasMessage("The round (programme group 1 round 1) of the seating must be held once only.\n"
                        + "Maybe say in one place who was not there.");
        assertThatThrownBy(() -> PLANNER.replan(plan, agenda, attendees, List.of(second), Set.of()))
                .hasMessage(
                        "The round (programme group 1 round 2) of the seating must not have been held before the one"
                                + " before it.\n"
                                + "Maybe plan an agenda without what was left out, and seat people for it anew.");
        HeldRound nobody = first.without(ImmutableSet.copyOf(attendees.people()));
        assertThatThrownBy(() -> PLANNER.replan(plan, agenda, attendees, List.of(nobody), Set.of()))
                .hasMessage("The round (programme group 1 round 1) of the seating must have somebody there if it was"
                        + " held.\n"
                        + "Maybe leave it out of what was held.");
        assertThat(plan.held(List.of(nobody))).isEmpty();
        assertThat(plan.held(List.of(second))).isNotEmpty();
    }

    @Test
    void tables_notes_and_headers_speak_the_language_of_the_reader() {
        Locale danish = Locale.forLanguageTag("da");
        SeatingPlan plan = PLANNER.plan(agenda(Programme.use("world-cafe"), 24), Attendees.numbered(24));
        SeatedStep step = plan.steps().get(0);
        assertThat(step.notes())
                .extracting(note -> note.in(danish))
                .containsExactly(step.notes()
                        .get(0)
                        .english()
                        .replace("pairs meet", "par mødes")
                        .replace("of at most", "af højst")
                        .replace("which is proved best", "hvilket beviseligt er bedst"));
        SeatingCards cards = SeatingCards.of(Attendees.numbered(24)).withLocale(danish);
        assertThat(cards.byTable(step).header()).containsExactly("runde", "dato", "tid", "del", "bord", "personer");
        assertThat(cards.byTable(step).rows().get(0)).contains("Første runde", "Bord 1");
        assertThat(cards.byPerson(step).header()).startsWith("person", "1 Første runde");
        assertThat(SeatingCards.of(Attendees.numbered(24)).byTable(step).rows().get(0))
                .contains("Round one", "Table 1");
    }

    @Test
    void pairs_that_were_held_stay_together_in_their_fours() {
        Agenda agenda = agenda(Programme.use("one-two-four-all"), 24);
        SeatingPlan plan = PLANNER.plan(agenda, halves(24));
        SeatedRound pairs = plan.steps().get(0).rounds().get(0);
        StakeholderId gone = pairs.tables().get(0).people().get(0);
        SeatedRound fours = PLANNER.replan(
                        plan, agenda, halves(24), plan.asHeld().subList(0, 1), Set.of(gone))
                .steps()
                .get(0)
                .rounds()
                .get(1);
        assertThat(seated(fours)).hasSize(23).doesNotContain(gone);
        assertThat(pairs.tables().subList(1, 12))
                .allSatisfy(pair -> assertThat(fours.tables())
                        .anySatisfy(four -> assertThat(four.people()).containsAll(pair.people())));
    }

    @Test
    void who_is_too_many_or_a_stranger_is_named() {
        Agenda agenda = agenda(Programme.use("world-cafe"), 24);
        assertThatThrownBy(() -> PLANNER.plan(agenda, Attendees.numbered(23)))
                .hasMessage("The number of attendees (23) of the seating must be (24), as many as the agenda is for.\n"
                        + "Maybe plan the agenda for as many as there are.");
        assertThatThrownBy(() -> Attendees.builder()
                        .addPeople(StakeholderId.of("a"))
                        .addHosts(StakeholderId.of("b"))
                        .build())
                .hasMessage("The person (b) of (hosts) of the attendees must take part.\n"
                        + "Maybe add them to the people, or leave them out.");
        assertThatThrownBy(() -> Attendees.builder().people(ImmutableList.of()).build())
                .hasMessageStartingWith("The people ([]) of the attendees must not be empty.");
        assertThat(Attendees.numbered(12).people()).startsWith(StakeholderId.of("person-01"));
        assertThat(ImmutableSet.copyOf(Attendees.numbered(120).people())).hasSize(120);
    }
}
