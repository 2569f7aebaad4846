/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.voice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Outreach;
import io.github.cocreation.core.journal.OutreachStep;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Breakdown;
import io.github.cocreation.core.stakeholder.Characteristic;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Population;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.participation.FacilitationTeam;
import io.github.cocreation.metrics.promise.Provenance;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts how many got how far, of each group of the population and each intersection whose share is stated.
 *
 * <p>Who is a stakeholder is identified, all their heads; who got further is what the journal says, and whoever got to a stage
 * counts at all before it: somebody who came uninvited has been reached as well. Those who facilitate are left out. A stage of
 * which the journal has no entry of anybody is not known and left out.
 *
 * <p><b>Worked example.</b> Tenants are 60 % of those concerned. Of 20 tenants and 20 owners identified, 10 and 16 were present, 3 and
 * 12 spoke: of the tenants identified half came, and of these 0.3 spoke.
 *
 * <p><b>Cost.</b> Linear in the journal, and in stakeholders times cells.
 */
public final class FunnelCount {
    private static final FunnelCount DEFAULTS = new FunnelCount(ImmutableSet.of());

    private final ImmutableSet<ImmutableSet<Characteristic>> crossings;

    private FunnelCount(ImmutableSet<ImmutableSet<Characteristic>> crossings) {
        this.crossings = crossings;
    }

    /** {@return the count over the groups and stated intersections of the population} */
    public static FunnelCount withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that also counts every intersection of two characteristics, whether or not its share is known}
     *
     * @param first a characteristic
     * @param second another
     */
    public FunnelCount withCrossing(Characteristic first, Characteristic second) {
        return new FunnelCount(ImmutableSet.<ImmutableSet<Characteristic>>builder()
                .addAll(crossings)
                .add(ImmutableSet.of(first, second))
                .build());
    }

    /**
     * {@return how many got how far}
     *
     * @param process the process; without a population there are no rows
     */
    public VoiceFunnel of(CoCreationProcess process) {
        ImmutableSortedSet<VoiceStage> recorded = recorded(process.journal());
        Map<StakeholderId, VoiceStage> furthest = furthest(process);
        Optional<Population> population = process.population();
        TreeMap<PopulationCell, Tally> tallies = new TreeMap<>();
        population.ifPresent(p -> cells(p).forEach(cell -> tallies.put(cell, new Tally())));
        Tally everybody = new Tally();
        for (Stakeholder someone : process.stakeholders().values()) {
            VoiceStage stage = furthest.get(someone.id());
            if (stage != null) {
                everybody.add(stage, someone.heads(), true);
                population.ifPresent(p -> {
                    Set<GroupId> memberships = p.memberships(someone);
                    tallies.forEach((cell, tally) -> {
                        if (isKnown(p, cell, memberships)) {
                            tally.add(stage, someone.heads(), cell.holds(memberships));
                        }
                    });
                });
            }
        }
        ImmutableList.Builder<FunnelRow> rows = ImmutableList.builder();
        tallies.forEach((cell, tally) -> rows.add(FunnelRow.builder()
                .cell(cell)
                .share(population.flatMap(p -> share(p, cell)))
                .putAllHeads(Tally.counts(tally.heads, recorded))
                .putAllKnown(Tally.counts(tally.known, recorded))
                .build()));
        return new VoiceFunnel(Tally.counts(everybody.heads, recorded), rows.build());
    }

    /** Heads by the furthest stage they got to. */
    private static final class Tally {
        private final EnumMap<VoiceStage, Integer> heads = new EnumMap<>(VoiceStage.class);
        private final EnumMap<VoiceStage, Integer> known = new EnumMap<>(VoiceStage.class);

        private void add(VoiceStage furthest, int many, boolean inside) {
            known.merge(furthest, many, Integer::sum);
            if (inside) {
                heads.merge(furthest, many, Integer::sum);
            }
        }

        /** How many got to each recorded stage or further. */
        private static ImmutableSortedMap<VoiceStage, Integer> counts(
                Map<VoiceStage, Integer> furthest, Set<VoiceStage> recorded) {
            ImmutableSortedMap.Builder<VoiceStage, Integer> counts = ImmutableSortedMap.naturalOrder();
            for (VoiceStage stage : recorded) {
                counts.put(
                        stage,
                        furthest.entrySet().stream()
                                .filter(at -> at.getKey().compareTo(stage) >= 0)
                                .mapToInt(Map.Entry::getValue)
                                .sum());
            }
            return counts.buildOrThrow();
        }
    }

    private static ImmutableSortedSet<VoiceStage> recorded(Journal journal) {
        EnumSet<VoiceStage> recorded = EnumSet.of(VoiceStage.IDENTIFIED);
        for (Outreach outreach : journal.entries(Outreach.class)) {
            recorded.add(outreach.step() == OutreachStep.INVITED ? VoiceStage.INVITED : VoiceStage.REACHED);
        }
        boolean spoke = !journal.entries(Contribution.class).isEmpty();
        if (spoke || !journal.entries(Presence.class).isEmpty()) {
            recorded.add(VoiceStage.PRESENT);
        }
        if (spoke) {
            recorded.add(VoiceStage.SPOKE);
        }
        if (!journal.entries(Decision.class).isEmpty()) {
            recorded.add(VoiceStage.HEARD);
        }
        return ImmutableSortedSet.copyOf(recorded);
    }

    /** The furthest stage of each stakeholder but those who facilitate. */
    static Map<StakeholderId, VoiceStage> furthest(CoCreationProcess process) {
        Map<StakeholderId, VoiceStage> furthest = new HashMap<>();
        Set<StakeholderId> counted = Sets.difference(process.stakeholders().keySet(), FacilitationTeam.of(process));
        counted.forEach(id -> furthest.put(id, VoiceStage.IDENTIFIED));
        for (Entry entry : process.journal().entries()) {
            if (entry instanceof Outreach outreach) {
                VoiceStage stage = outreach.step() == OutreachStep.INVITED ? VoiceStage.INVITED : VoiceStage.REACHED;
                got(furthest, outreach.stakeholders(), stage);
            } else if (entry instanceof Presence) {
                got(furthest, entry.stakeholdersNamed(), VoiceStage.PRESENT);
            } else if (entry instanceof Contribution) {
                got(furthest, entry.stakeholdersNamed(), VoiceStage.SPOKE);
            }
        }
        got(furthest, Provenance.of(process.journal()).heard(), VoiceStage.HEARD);
        return furthest;
    }

    private static void got(Map<StakeholderId, VoiceStage> furthest, Collection<StakeholderId> who, VoiceStage stage) {
        who.forEach(
                id -> furthest.computeIfPresent(id, (same, before) -> before.compareTo(stage) < 0 ? stage : before));
    }

    private Set<PopulationCell> cells(Population population) {
        Set<PopulationCell> cells = new TreeSet<>();
        population.groups().forEach(group -> cells.add(PopulationCell.of(group)));
        population.intersections().forEach(crossed -> cells.add(new PopulationCell(crossed.groups())));
        for (ImmutableSet<Characteristic> crossing : crossings) {
            ImmutableList<Set<GroupId>> sides = crossing.stream()
                    .map(c -> population
                            .breakdown(c)
                            .<Set<GroupId>>map(b -> b.shares().keySet())
                            .orElse(Set.of()))
                    .collect(ImmutableList.toImmutableList());
            Sets.cartesianProduct(sides)
                    .forEach(groups -> cells.add(new PopulationCell(ImmutableSortedSet.copyOf(groups))));
        }
        return cells;
    }

    /** Whether it is known of somebody if they are of a cell: they are of a group of each breakdown that it cuts. */
    private static boolean isKnown(Population population, PopulationCell cell, Set<GroupId> memberships) {
        return breakdowns(population, cell).stream()
                .allMatch(b ->
                        !Sets.intersection(b.shares().keySet(), memberships).isEmpty());
    }

    /** A cell's part of those of whom its breakdowns know the group; empty if two of them leave a rest. */
    private static Optional<Double> share(Population population, PopulationCell cell) {
        ImmutableList<Double> rests = breakdowns(population, cell).stream()
                .map(Breakdown::rest)
                .filter(rest -> rest > 0)
                .collect(ImmutableList.toImmutableList());
        double known = rests.stream().mapToDouble(rest -> 1 - rest).sum();
        return rests.size() > 1
                ? Optional.empty()
                : population.share(cell.groups()).map(share -> rests.isEmpty() ? share : Math.min(1, share / known));
    }

    private static ImmutableList<Breakdown> breakdowns(Population population, PopulationCell cell) {
        return cell.groups().stream()
                .map(population::characteristic)
                .flatMap(Optional::stream)
                .distinct()
                .map(population::breakdown)
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }
}
