/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.journal.Commitment;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.InventedProcess;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.measure.Grouping;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.participation.FacilitationTeam;
import io.github.cocreation.metrics.voice.Furthest;
import io.github.cocreation.metrics.voice.VoiceStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Reads every number of people in the tables of a public report and in the public measurements, and tries to find out by adding and
 * taking away what was kept back about few.
 */
class DifferencingProperties {
    private static final int FEWEST = ProcessReport.FEWEST;
    private static final Pattern STAKEHOLDERS = Pattern.compile("- (\\d+) stakeholders,");

    @Provide
    Arbitrary<CoCreationProcess> processes() {
        return Combinators.combine(
                        Arbitraries.longs(), Arbitraries.integers().between(8, 40), Arbitraries.of(40, 120, 300))
                .as((seed, people, entries) -> InventedProcess.of(seed, people, entries, 60))
                .withoutEdgeCases()
                .dontShrink();
    }

    @Property(tries = 12)
    void nothing_about_few_is_the_sum_or_difference_of_what_is_published(
            @ForAll("processes") CoCreationProcess process) {
        assertNothingIsFoundOut(process);
    }

    @Test
    void the_shipped_case_keeps_its_secrets() throws IOException {
        Path file = Path.of("../examples/cases/public-change/process.json");
        assertNothingIsFoundOut(CoCreationProcess.read(Files.readString(file), file.toString()));
    }

    @Test
    void those_who_stay_away_from_one_session_of_several_are_not_the_rest_of_all() {
        Course course = new Course()
                .group("users", 3, Standing.SERVICE_USER)
                .group("staff", 20, Standing.FRONTLINE_PROFESSIONAL)
                .group("board", 9, Standing.DECISION_MAKER);
        for (String session : List.of("one", "two", "three")) {
            course.speaks(session, "staff", 20).speaks(session, "board", 20);
        }
        CoCreationProcess process = course.speaks("two", "users", 9).process();
        assertNothingIsFoundOut(process);
        assertThat(markdown(process)).contains("| one |", "| two |").doesNotContain("| 29 |");
    }

    @Test
    void the_search_finds_what_lies_open() {
        CoCreationProcess process = new Course()
                .group("users", 3, Standing.SERVICE_USER)
                .group("staff", 20, Standing.FRONTLINE_PROFESSIONAL)
                .process();
        Published published = new Published(process.stakeholders().values());
        Set<StakeholderId> all = process.stakeholders().keySet();
        Set<StakeholderId> staff = Set.of(StakeholderId.of("staff"));
        published.number("all", all);
        published.number("staff", staff, "all");
        published.wanted("users", Sets.difference(all, staff), "all");
        assertThat(published.differences(FEWEST, Set.of())).containsExactly("all - staff = 3 [users]");
        assertThat(published.determined(FEWEST))
                .as("users may have been staff too")
                .isEmpty();
        published.shareOut("all", List.of("staff", "users"));
        assertThat(published.determined(FEWEST)).containsExactly("users");
    }

    private static String markdown(CoCreationProcess process) {
        return Markdown.render(ProcessReport.withDefaults().of(process, Diagnosis.of(process), List.of()));
    }

    private static void assertNothingIsFoundOut(CoCreationProcess process) {
        Diagnosis whole = Diagnosis.of(process);
        Reader reader = new Reader(process, whole);
        Set<StakeholderId> exempt = FacilitationTeam.of(process);
        assertThat(reader.people.differences(FEWEST, exempt)).isEmpty();
        assertThat(reader.people.determined(FEWEST)).isEmpty();
        assertThat(reader.parties.differences(FEWEST, exempt)).isEmpty();
        assertThat(reader.parties.determined(FEWEST)).isEmpty();
    }

    /** Reads what is published about a process and knows whom each number counts. */
    private static final class Reader {
        private final CoCreationProcess process;
        private final ImmutableSet<StakeholderId> team;
        private final ImmutableSet<StakeholderId> everybody;
        private final Published people;
        private final Published parties;
        private final List<Measurement> measurements;

        Reader(CoCreationProcess process, Diagnosis whole) {
            this.process = process;
            this.team = ImmutableSet.copyOf(FacilitationTeam.of(process));
            this.everybody = there(process.journal());
            this.people = new Published(process.stakeholders().values());
            this.parties = new Published(process.stakeholders().values());
            String json = JsonFormat.withDefaults()
                    .write(Diagnosis.codec(), Discretion.of(Audience.PUBLIC).shown(whole));
            this.measurements = JsonFormat.withDefaults()
                    .read(Diagnosis.codec(), json, "public diagnosis")
                    .measurements();
            String text = Markdown.render(ProcessReport.withDefaults().of(process, whole, List.of()));
            report(text);
            voices(text);
            attendance(text);
            seats();
            parties();
        }

        private static ImmutableSet<StakeholderId> there(Journal part) {
            Set<StakeholderId> there = new HashSet<>();
            part.entries(Presence.class).forEach(presence -> there.add(presence.stakeholder()));
            there.addAll(spoke(part));
            return ImmutableSet.copyOf(there);
        }

        private static ImmutableSet<StakeholderId> spoke(Journal part) {
            return part.entries(Contribution.class).stream()
                    .map(Contribution::stakeholder)
                    .collect(ImmutableSet.toImmutableSet());
        }

        private Optional<Measurement> measured(String id) {
            return measurements.stream()
                    .filter(m -> m.measure().value().equals(id))
                    .findFirst();
        }

        private int n(String id) {
            return measured(id).map(Measurement::n).orElse(0);
        }

        private ImmutableSet<StakeholderId> those(Predicate<Stakeholder> who) {
            return process.stakeholders().values().stream()
                    .filter(who)
                    .map(Stakeholder::id)
                    .collect(ImmutableSet.toImmutableSet());
        }

        private void report(String text) {
            ImmutableSet<StakeholderId> all = those(someone -> true);
            Matcher size = STAKEHOLDERS.matcher(text);
            if (size.find() && Integer.parseInt(size.group(1)) == all.size()) {
                parties.number("stakeholders", all);
            }
            if (n("M03") > 0) {
                assertThat(n("M03")).isEqualTo(people.heads(everybody));
                people.number("there", everybody);
            }
            for (Grouping grouping : List.of(Grouping.byStanding(), Grouping.bySector(), Grouping.byStandpoint())) {
                List<String> parts = new ArrayList<>();
                grouping.heads(process).keySet().forEach(group -> {
                    Set<StakeholderId> members = Sets.filter(
                            everybody, id -> grouping.groups(process).get(id).contains(group));
                    String name = "there: " + group;
                    parts.add(name);
                    Optional<Double> shown = measured("M03").flatMap(m -> m.part("people: " + group));
                    if (shown.isPresent() && grouping.kind() == Grouping.Kind.STANDING) {
                        assertThat(shown.get()).isEqualTo(people.heads(members));
                        people.number(name, members, "there");
                    }
                    people.wanted(name, members, "there");
                });
                people.shareOut("there", parts);
            }
            Set<StakeholderId> inOffice = Sets.union(team, process.initiators());
            measured("M04")
                    .ifPresent(m -> Grouping.byStanding().heads(process).keySet().stream()
                            .filter(group -> m.part("share of heads: " + group).isPresent())
                            .forEach(group -> people.number(
                                    "there, not in office: " + group,
                                    Sets.filter(
                                            Sets.difference(everybody, inOffice),
                                            id -> Grouping.byStanding()
                                                    .groups(process)
                                                    .get(id)
                                                    .contains(group)),
                                    "there",
                                    "there: " + group)));
            measured("M05")
                    .ifPresent(m -> Grouping.byPopulationGroup().heads(process).keySet().stream()
                            .filter(group ->
                                    m.part("ratio: " + group).filter(r -> r > 0).isPresent())
                            .forEach(group -> people.number(
                                    "there: " + group,
                                    Sets.filter(
                                            everybody,
                                            id -> Grouping.byPopulationGroup()
                                                    .groups(process)
                                                    .get(id)
                                                    .contains(group)),
                                    "there")));
        }

        /** The set of those who got to a stage, as the funnel counts them. */
        private ImmutableSet<StakeholderId> at(VoiceStage stage) {
            return Furthest.atLeast(process, stage);
        }

        private void voices(String text) {
            List<List<String>> rows = table(text, "| Stage | People |");
            VoiceStage[] stages = VoiceStage.values();
            List<String> before = new ArrayList<>();
            for (VoiceStage stage : stages) {
                String word = stage.name().toLowerCase(Locale.ROOT);
                Set<StakeholderId> who = at(stage);
                String name = "stage " + word;
                boolean inFigure = rows.stream().anyMatch(row -> row.get(1).equals(String.valueOf(people.heads(who))));
                boolean inJson = measured("M35").flatMap(m -> m.part(word)).isPresent();
                boolean asN = stage == VoiceStage.SPOKE && n("M35") == people.heads(who);
                if (inFigure || inJson || asN) {
                    people.number(name, who, before.toArray(String[]::new));
                }
                for (String group : Grouping.byPopulationGroup().heads(process).keySet()) {
                    Set<StakeholderId> members = Sets.filter(
                            who,
                            id -> Grouping.byPopulationGroup()
                                    .groups(process)
                                    .get(id)
                                    .contains(group));
                    String of = name + ": " + group;
                    List<String> wholes =
                            before.stream().map(b -> b + ": " + group).collect(Collectors.toList());
                    wholes.add(name);
                    if (measured("M35")
                            .flatMap(m -> m.part(word + ": " + group))
                            .isPresent()) {
                        people.number(of, members, wholes.toArray(String[]::new));
                    }
                    people.wanted(of, members, wholes.toArray(String[]::new));
                }
                before.add(name);
            }
        }

        private void attendance(String text) {
            for (List<String> row : table(text, "| Session | Day |")) {
                process.journal().sessions().stream()
                        .filter(session -> session.value().equals(row.get(0)))
                        .forEach(session -> {
                            Journal part = process.journal().ofSession(session);
                            Set<StakeholderId> there = there(part);
                            Set<StakeholderId> spoke = spoke(part);
                            if (row.get(2).matches("\\d+")) {
                                assertThat(row.get(2)).isEqualTo(String.valueOf(people.heads(there)));
                                people.number("in " + session, there, ever("there", "stage present"));
                            }
                            if (row.get(3).matches("\\d+")) {
                                assertThat(row.get(3)).isEqualTo(String.valueOf(people.heads(spoke)));
                                people.number(
                                        "spoke in " + session, spoke, ever("there", "in " + session, "stage spoke"));
                            }
                            people.wanted(
                                    "silent in " + session, Sets.difference(there, spoke), "there", "in " + session);
                            people.wanted("not in " + session, Sets.difference(everybody, there), "there");
                        });
            }
        }

        /** What a session's people are of; the team is of no stage. */
        private String[] ever(String... wholes) {
            return Stream.of(wholes)
                    .filter(whole -> team.isEmpty() || !whole.startsWith("stage"))
                    .toArray(String[]::new);
        }

        private void seats() {
            measured("M06")
                    .ifPresent(m -> m.parts().forEach((part, share) -> {
                        if (part.startsWith("coverage: ") && share.orElseThrow() < 1) {
                            String group = part.substring("coverage: ".length());
                            people.number(
                                    "seats of " + group,
                                    those(someone -> Grouping.memberships(process, someone).stream()
                                            .anyMatch(id -> id.value().equals(group))));
                        }
                    }));
        }

        private void parties() {
            ImmutableSet<StakeholderId> others =
                    everybody.stream().filter(id -> !team.contains(id)).collect(ImmutableSet.toImmutableSet());
            if (n("M04") == everybody.size() || n("M07") == everybody.size()) {
                parties.number("there", everybody, "stakeholders");
            }
            if (n("M01") == others.size() || n("M02") == others.size()) {
                parties.number("there beside the team", others, "there", "stakeholders");
            }
            List<String> sectors = new ArrayList<>();
            Grouping.bySector().heads(process).keySet().forEach(sector -> {
                Set<StakeholderId> of = Sets.filter(
                        everybody,
                        id -> Grouping.bySector().groups(process).get(id).contains(sector));
                sectors.add("there: " + sector);
                if (measured("M07").flatMap(m -> m.part("parties: " + sector)).isPresent()) {
                    parties.number("there: " + sector, of, "there");
                }
                parties.wanted("there: " + sector, of, "there");
            });
            parties.shareOut("there", sectors);
            measured("M09").filter(m -> m.n() > 0).ifPresent(m -> {
                ImmutableSet<StakeholderId> enrolled = those(someone -> !team.contains(someone.id()));
                parties.number("enrolled", enrolled, "stakeholders");
                parties.number("idle", idle(enrolled, m.value().orElse(0.0)), "enrolled");
            });
        }

        private Set<StakeholderId> idle(Set<StakeholderId> enrolled, double rate) {
            Set<StakeholderId> active = new HashSet<>(spoke(process.journal()));
            process.journal().entries(Commitment.class).forEach(promise -> active.addAll(promise.owners()));
            Set<StakeholderId> idle = Sets.difference(enrolled, active);
            return Math.round(rate * enrolled.size()) == idle.size() ? idle : Set.of();
        }

        /** The cells of the table with this header. */
        private static List<List<String>> table(String text, String header) {
            List<List<String>> rows = new ArrayList<>();
            boolean inside = false;
            for (String line : Splitter.on('\n').split(text)) {
                if (line.startsWith(header)) {
                    inside = true;
                } else if (inside && line.startsWith("| ") && !line.startsWith("| ---")) {
                    rows.add(Splitter.on('|').trimResults().splitToList(line.substring(1, line.lastIndexOf('|'))));
                } else if (!line.startsWith("| ---")) {
                    inside = false;
                }
            }
            return rows;
        }
    }
}
