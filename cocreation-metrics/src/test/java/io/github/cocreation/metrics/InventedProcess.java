/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.framework.Assessment;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.framework.Question;
import io.github.cocreation.core.framework.Rating;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.PhaseSpan;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.stakeholder.Breakdown;
import io.github.cocreation.core.stakeholder.Characteristic;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Population;
import io.github.cocreation.core.stakeholder.SalienceClass;
import io.github.cocreation.core.stakeholder.Seats;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.StakeholderKind;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.typology.AxisId;
import io.github.cocreation.core.typology.Position;
import io.github.cocreation.core.typology.TypologyId;
import io.github.cocreation.core.vocabulary.Phase;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A process with every kind of entry, invented by chance: the same seed, people, entries and days give the same process. Small
 * ones are for properties, large ones for measuring time and memory.
 */
public final class InventedProcess {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LayerId TALK = LayerId.of("talk");
    private static final LayerId TRUST = LayerId.of("trust");
    private static final List<Standing> STANDINGS = List.of(
            Standing.SERVICE_USER,
            Standing.FRONTLINE_PROFESSIONAL,
            Standing.MANAGER,
            Standing.VOLUNTEER,
            Standing.EXPERT);
    private static final List<Sector> SECTORS =
            List.of(Sector.CITIZEN, Sector.PUBLIC, Sector.PUBLIC, Sector.THIRD, Sector.PRIVATE, Sector.ACADEMIA);
    private static final List<GroupId> GROUPS = List.of(
            GroupId.of("young"), GroupId.of("middle"), GroupId.of("old"), GroupId.of("tenant"), GroupId.of("owner"));
    private static final List<Perspective> PERSPECTIVES =
            List.of(Perspective.USERS, Perspective.MANAGEMENT, Perspective.FRONT_LINE, Perspective.PARTNERS);

    private final SplittableRandom random;
    private final int people;
    private final int days;

    private InventedProcess(long seed, int people, int days) {
        this.random = new SplittableRandom(seed);
        this.people = people;
        this.days = days;
    }

    /** A process of so many stakeholders and entries over so many days. */
    public static CoCreationProcess of(long seed, int people, int entries, int days) {
        return new InventedProcess(seed, people, days).build(entries);
    }

    private CoCreationProcess build(int entries) {
        CoCreationProcess.Builder process = CoCreationProcess.builder();
        process.id(ProcessId.of("invented"))
                .title("An invented process")
                .challenge(
                        "How can the old harbour become a place for everybody who lives near the water and works there,"
                                + " visits, swims, fishes, trades or wants to sit on a bench in the evening sun?")
                .illustrative(true);
        for (int i = 0; i < people; i++) {
            process.addStakeholder(stakeholder(i));
        }
        if (people > 0) {
            process.addInitiator(id(0)).addRole(role(0, "initiator")).addRole(role(people - 1, "facilitator"));
            process.addRole(role(people / 2, "intermediary")).addRole(role(people / 3, "manager"));
        }
        if (random.nextInt(4) > 0) {
            process.population(population()).declaredPosition(position());
        }
        if (random.nextInt(3) > 0) {
            process.sharedProblem(
                    "Benches, evening swimming and fishing lack a quay where tenants, traders, children and"
                            + " elderly neighbours meet; noise, light, parking and safety were named by visitors and anglers.");
        }
        if (people > 1) {
            process.network(network()).addAssessment(assessment());
        }
        Phase[] phases = Phase.values();
        for (int i = 0; i < 3; i++) {
            LocalDate from = START.plusDays((long) i * days / 3);
            process.addPhase(new PhaseSpan(phases[i], Span.between(from, from.plusDays(days / 3 + 1))));
        }
        return process.journal(Journal.of(journal(entries))).build();
    }

    private ImmutableList<Entry> journal(int entries) {
        return people == 0 ? ImmutableList.of() : new InventedEntries(random, people, START, days).list(entries);
    }

    static StakeholderId id(int i) {
        return StakeholderId.of("s" + i);
    }

    private static RoleAssignment role(int i, String role) {
        return RoleAssignment.of(id(i), RoleId.of(role), Span.since(START));
    }

    private Stakeholder stakeholder(int i) {
        Stakeholder.Builder someone = Stakeholder.builder()
                .id(id(i))
                .name("Name " + i)
                .sector(SECTORS.get(random.nextInt(SECTORS.size())))
                .standpoint(i == 0 || random.nextInt(4) == 0 ? Standpoint.INSIDE : Standpoint.OUTSIDE)
                .addStanding(STANDINGS.get(random.nextInt(STANDINGS.size())))
                .addGroup(GROUPS.get(random.nextInt(3)))
                .addGroup(GROUPS.get(3 + random.nextInt(2)));
        if (random.nextInt(5) == 0) {
            someone.kind(StakeholderKind.GROUP).heads(2 + random.nextInt(9));
        } else {
            someone.kind(StakeholderKind.PERSON);
        }
        return someone.build();
    }

    private static Population population() {
        Breakdown ages = Breakdown.builder()
                .characteristic(Characteristic.AGE)
                .putShare(GROUPS.get(0), 0.25)
                .putShare(GROUPS.get(1), 0.45)
                .putShare(GROUPS.get(2), 0.3)
                .build();
        Breakdown tenure = Breakdown.builder()
                .characteristic(Characteristic.TENURE)
                .putShare(GROUPS.get(3), 0.6)
                .putShare(GROUPS.get(4), 0.4)
                .build();
        return Population.builder()
                .addBreakdown(ages)
                .addBreakdown(tenure)
                .addSeats(Seats.of(GROUPS.get(0), SalienceClass.DEPENDENT))
                .addSeats(Seats.of(GROUPS.get(3)))
                .build();
    }

    private Position position() {
        return new Position(
                TypologyId.of("ulrich-2016"),
                ImmutableSortedMap.of(
                        AxisId.of("central-actor"), random.nextDouble(), AxisId.of("outcome"), random.nextDouble()));
    }

    private StakeholderNetwork network() {
        StakeholderNetworkBuilder network = StakeholderNetwork.builder()
                .addAllStakeholders(
                        IntStream.range(0, people).mapToObj(InventedProcess::id).toList())
                .addLayer(
                        Layer.builder().id(TALK).direction(Direction.UNDIRECTED).build())
                .addLayer(Layer.builder()
                        .id(TRUST)
                        .direction(Direction.DIRECTED)
                        .weightMeaning(WeightMeaning.STRENGTH)
                        .build());
        Set<Long> taken = new HashSet<>();
        for (int i = 0; i < 3 * people; i++) {
            int from = random.nextInt(people);
            int to = random.nextInt(people);
            if (from != to && taken.add((long) Math.min(from, to) * people + Math.max(from, to))) {
                network.addTie(TALK, id(from), id(to));
                network.addTie(TRUST, id(from), id(to), 1 + random.nextInt(4));
                if (random.nextBoolean()) {
                    network.addTie(TRUST, id(to), id(from), 1 + random.nextInt(4));
                }
            }
        }
        return network.build();
    }

    private Assessment assessment() {
        ImmutableList.Builder<Rating> ratings = ImmutableList.builder();
        int raters = Math.min(people, 2 + random.nextInt(6));
        for (int rater = 0; rater < raters; rater++) {
            for (Question question : Frameworks.cornerstones().questions()) {
                if (random.nextInt(20) > 0) {
                    ratings.add(Rating.builder()
                            .question(question.id())
                            .rater(id(rater))
                            .perspective(PERSPECTIVES.get(rater % PERSPECTIVES.size()))
                            .value(random.nextInt(5))
                            .on(START.plusDays(random.nextInt(days)))
                            .build());
                }
            }
        }
        return new Assessment(Frameworks.cornerstones().id(), ratings.build());
    }
}
