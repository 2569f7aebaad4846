/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.promise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.measure.Grouping;
import io.github.cocreation.metrics.participation.FacilitationTeam;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whose influence a decision carries, by walking back from it to those it came from.
 *
 * <p><b>Formula.</b> A walk starts at the decision and goes back, each time with equal chance to any entry the present one rests
 * on or to whoever made it; at a person it ends. A group's share is the chance to end at one of its people. Who made an entry:
 * of a contribution or insight those who brought it; of a decision its proposer. A decision that names neither sources nor
 * proposer came from those who took it. Shares add up to 1, by decision and, weighted by importance, overall.
 *
 * <p><b>Rules.</b> Entries that build on each other in a circle were made together: the walk is at all of them at once, and leaves
 * to any of their makers or of what they rest on outside the circle. Those who facilitate pass on what they merge: their
 * part counts as theirs only where nobody else has one. Who is in several groups counts for each in equal parts. Those who
 * started the process and those who facilitate are groups of their own, as in the measure of voice and heads (M04).
 *
 * <p><b>Worked example.</b> The council proposes a decision based on a text of Ana, which builds on ideas of Ben and Cai: half of
 * the influence is the council's; of the other half a third each is Ana's, Ben's and Cai's, so 1/6 each.
 *
 * <p><b>Degenerate cases.</b> No decision: an empty table. Sources that nobody is noted for: {@code (nobody named)}. <b>Cost.</b>
 * For each decision, what it rests on. <b>Source.</b> Absorbing Markov chains (Kemeny and Snell 1960, Finite Markov Chains); that
 * author and sources weigh alike is a heuristic: how much an author added, no journal tells.
 */
public final class Influence {
    private static final Influence DEFAULTS = new Influence(Grouping.byStanding());

    private final Grouping grouping;

    private Influence(Grouping grouping) {
        this.grouping = grouping;
    }

    /** {@return the walk, by standing} */
    public static Influence withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy for other groups}
     *
     * @param value by what to tell groups apart
     */
    public Influence withGrouping(Grouping value) {
        return new Influence(value);
    }

    /** {@return by what groups are told apart} */
    public Grouping grouping() {
        return grouping;
    }

    /**
     * {@return the groups of everybody in a process, those who facilitate or initiate being in a group of their own}
     *
     * @param process the process
     */
    ImmutableSortedMap<StakeholderId, ImmutableSortedSet<String>> groups(CoCreationProcess process) {
        TreeMap<StakeholderId, ImmutableSortedSet<String>> groups = new TreeMap<>(grouping.groups(process));
        groups.replaceAll((id, of) -> of.isEmpty() ? ImmutableSortedSet.of(InfluenceTable.UNGROUPED) : of);
        process.initiators().forEach(id -> groups.put(id, ImmutableSortedSet.of(InfluenceTable.INITIATORS)));
        FacilitationTeam.of(process).forEach(id -> groups.put(id, ImmutableSortedSet.of(InfluenceTable.FACILITATION)));
        return ImmutableSortedMap.copyOfSorted(groups);
    }

    /**
     * {@return whose influence the decisions carry}
     *
     * @param process the process
     */
    public InfluenceTable of(CoCreationProcess process) {
        Provenance provenance = Provenance.of(process.journal());
        ImmutableSortedSet<StakeholderId> team = FacilitationTeam.of(process);
        Grouped grouped = new Grouped(process, groups(process));
        InfluenceTable.Builder table = InfluenceTable.builder();
        TreeMap<StakeholderId, Double> everybody = new TreeMap<>();
        TreeMap<String, Double> overall = new TreeMap<>();
        double weights = 0;
        for (int i = 0; i < provenance.entries().size(); i++) {
            if (provenance.entries().get(i) instanceof Decision decision) {
                Ends ends = walk(provenance, i, team);
                TreeMap<String, Double> shares = grouped.shares(ends);
                table.addDecision(DecisionInfluence.builder()
                        .decision(decision.id())
                        .subject(decision.subject())
                        .importance(decision.importance())
                        .putAllShares(shares)
                        .putAllHeads(grouped.heads(ends.people.keySet()))
                        .build());
                weights += decision.importance();
                shares.forEach((group, share) -> overall.merge(group, share * decision.importance(), Double::sum));
                ends.people.forEach((id, share) -> everybody.merge(id, share, Double::sum));
            }
        }
        double all = weights;
        overall.replaceAll((group, sum) -> sum / all);
        return table.putAllOverall(overall)
                .putAllHeads(grouped.heads(everybody.keySet()))
                .build();
    }

    /** Where walks from one decision end: at people, or where nobody is named. */
    private static final class Ends {
        private final TreeMap<StakeholderId, Double> people = new TreeMap<>();
        private double unnamed;
    }

    private static Ends walk(Provenance provenance, int decision, ImmutableSortedSet<StakeholderId> team) {
        Circles circles = provenance.circles();
        Ends ends = new Ends();
        TreeMap<Integer, Double> chances = new TreeMap<>();
        PriorityQueue<Integer> next = new PriorityQueue<>(Comparator.reverseOrder());
        chances.put(circles.of(decision), 1.0);
        next.add(circles.of(decision));
        while (!next.isEmpty()) {
            int circle = next.remove();
            double chance = chances.getOrDefault(circle, 0.0);
            Step step = Step.from(circle, provenance, team);
            double each = chance / step.ways();
            step.sources.forEach(source -> {
                if (!chances.containsKey(source)) {
                    next.add(source);
                }
                chances.merge(source, each, Double::sum);
            });
            ends.unnamed += each * step.unnamed;
            step.makers.forEach((maker, ways) -> ends.people.merge(maker, each * ways, Double::sum));
        }
        return ends;
    }

    /** The ways out of a circle: to other circles, once for each time one is named, and to makers. */
    private static final class Step {
        private final List<Integer> sources = new ArrayList<>();
        private final TreeMap<StakeholderId, Double> makers = new TreeMap<>();
        private double unnamed;

        private double ways() {
            return sources.size()
                    + unnamed
                    + makers.values().stream().mapToDouble(ways -> ways).sum();
        }

        private static Step from(int circle, Provenance provenance, ImmutableSortedSet<StakeholderId> team) {
            Step step = new Step();
            ImmutableList<Integer> together =
                    provenance.circles().fromFirstToLast().get(circle);
            for (int entry : together) {
                provenance.sources(entry).stream()
                        .map(provenance.circles()::of)
                        .filter(source -> source != circle)
                        .forEach(step.sources::add);
            }
            together.forEach(entry -> step.maker(makers(provenance.entries().get(entry))));
            if (!step.sources.isEmpty() || !team.containsAll(step.makers.keySet())) {
                step.makers.keySet().removeAll(team);
            }
            if (step.ways() == 0) {
                together.forEach(entry -> step.maker(takers(provenance.entries().get(entry))));
            }
            return step;
        }

        /** One way to those who made an entry, in equal parts; to nobody if nobody is known. */
        private void maker(Optional<ImmutableSortedSet<StakeholderId>> who) {
            if (who.isPresent() && who.get().isEmpty()) {
                unnamed += 1;
            }
            who.ifPresent(ids -> ids.forEach(id -> makers.merge(id, 1.0 / ids.size(), Double::sum)));
        }

        /** Those who made an entry; empty for a decision without proposer, which came from what it rests on. */
        private static Optional<ImmutableSortedSet<StakeholderId>> makers(Entry entry) {
            return entry instanceof Decision decision
                    ? decision.proposer().map(ImmutableSortedSet::of)
                    : Optional.of(entry.stakeholdersNamed());
        }

        private static Optional<ImmutableSortedSet<StakeholderId>> takers(Entry entry) {
            return entry instanceof Decision decision ? Optional.of(decision.deciders()) : Optional.empty();
        }
    }

    /** Shares and heads of groups. */
    private record Grouped(
            CoCreationProcess process, ImmutableSortedMap<StakeholderId, ImmutableSortedSet<String>> groups) {
        private ImmutableSortedSet<String> of(StakeholderId id) {
            return groups.getOrDefault(id, ImmutableSortedSet.of(InfluenceTable.UNGROUPED));
        }

        private TreeMap<String, Double> shares(Ends ends) {
            TreeMap<String, Double> shares = new TreeMap<>();
            ends.people.forEach(
                    (id, share) -> of(id).forEach(group -> shares.merge(group, share / of(id).size(), Double::sum)));
            if (ends.unnamed > 0) {
                shares.put(InfluenceTable.UNNAMED, ends.unnamed);
            }
            return shares;
        }

        private TreeMap<String, Integer> heads(Set<StakeholderId> people) {
            TreeMap<String, Integer> heads = new TreeMap<>();
            for (StakeholderId id : new TreeSet<>(people)) {
                int many = Optional.ofNullable(process.stakeholders().get(id))
                        .map(Stakeholder::heads)
                        .orElse(1);
                of(id).forEach(group -> heads.merge(group, many, Integer::sum));
            }
            return heads;
        }
    }
}
