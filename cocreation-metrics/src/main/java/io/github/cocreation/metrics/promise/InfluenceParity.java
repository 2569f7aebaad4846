/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.promise;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.Direction;
import io.github.cocreation.metrics.measure.Grouping;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.MeasureRange;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * M37: whether each group's influence on decisions is in proportion to its heads.
 *
 * <p><b>Formula.</b> {@link Influence} i_g over heads h_g / all heads of those who took part; the value is the lowest of any group.
 * 1 is proportional. Those who facilitate or initiate are shown with their share only, as in M04.
 *
 * <p><b>Worked example.</b> The decisions of a process carry 0.6 of the initiators, 0.3 of professionals and 0.1 of users, who are 2,
 * 10 and 8 of 20 heads: 0.3 / 0.5 = 0.6 for the professionals, 0.1 / 0.4 = 0.25 for the users; the value is 0.25, unheard.
 *
 * <p><b>Range.</b> 0 to the largest all heads / heads of a group. <b>Minimum.</b> 5 decisions and a group beside those who facilitate
 * or initiate. <b>Cost.</b> For each decision, what it rests on. <b>Source.</b> See {@link Influence}; the cut-offs are heuristics.
 */
public final class InfluenceParity implements Measure {
    private static final int LEAST_DECISIONS = 5;
    private static final ImmutableSet<String> WITHOUT_PARITY = ImmutableSet.of(
            InfluenceTable.FACILITATION, InfluenceTable.INITIATORS, InfluenceTable.UNGROUPED, InfluenceTable.UNNAMED);
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M37"))
            .name("Influence and heads")
            .question("Does each group stand behind decisions in proportion to its heads?")
            .formula("min over groups of (share of the influence / share of the heads), by a walk back from decisions")
            .range(MeasureRange.from(0))
            .direction(Direction.BALANCED)
            .minimumData("five decisions, and one group beside those who facilitate or initiate")
            .bands(Bands.lowest(
                            "unheard",
                            Level.POOR,
                            "a group has less than half of the influence its heads would give it")
                    .from(
                            0.5,
                            "lighter",
                            Level.WATCH,
                            "a group has clearly less influence than its heads would suggest")
                    .from(
                            0.8,
                            "proportional",
                            Level.GOOD,
                            "every group has about the influence its heads would give it")
                    .from(
                            1.25,
                            "heavier",
                            Level.USUAL,
                            "all groups have more influence than their heads would give them")
                    .by(Source.heuristic("four-fifths convention, borrowed; a half as warning line")))
            .addSource(Source.literature("Kemeny & Snell (1960), Finite Markov Chains"))
            .addSource(Source.heuristic("author and sources weigh alike"))
            .build();
    private static final InfluenceParity DEFAULTS = new InfluenceParity(Influence.withDefaults());

    private final Influence influence;

    private InfluenceParity(Influence influence) {
        this.influence = influence;
    }

    /** {@return the measure over standings} */
    public static InfluenceParity withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that compares other groups}
     *
     * @param value by what to tell groups apart
     */
    public InfluenceParity withGrouping(Grouping value) {
        return new InfluenceParity(influence.withGrouping(value));
    }

    /**
     * {@return the name of the part that holds a group's share of the influence}
     *
     * @param group the group
     */
    public static String sharePart(String group) {
        return "share of influence: " + group;
    }

    /**
     * {@return the name of the part that holds a group's parity}
     *
     * @param group the group
     */
    public static String parityPart(String group) {
        return "parity: " + group;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        InfluenceTable table = influence.of(process);
        int n = table.decisions().size();
        Measurement.Builder measurement = measure(process, table, n)
                .putParameter("grouping", influence.grouping().toString())
                .addInput(Digits.count(n, "decision"));
        if (n > 0 && Provenance.of(process.journal()).links() == 0) {
            measurement.addMissing("what decisions rest on, so only who proposed and took them counts");
        }
        return measurement.build();
    }

    private Measurement.Builder measure(CoCreationProcess process, InfluenceTable table, int n) {
        if (n < LEAST_DECISIONS) {
            return DEFINITION.undefined(
                    n == 0 ? UndefinedReason.NO_DATA : UndefinedReason.TOO_FEW,
                    n + " decisions are logged, at least " + LEAST_DECISIONS + " are needed",
                    n);
        }
        TreeMap<String, Integer> heads = new TreeMap<>();
        int all = heads(process, heads);
        Optional<String> lowest = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        TreeMap<String, Double> parities = new TreeMap<>();
        for (String group : heads.keySet()) {
            if (!WITHOUT_PARITY.contains(group)) {
                double parity = share(table, group) * all / heads.getOrDefault(group, 0);
                parities.put(group, parity);
                if (parity < least) {
                    least = parity;
                    lowest = Optional.of(group);
                }
            }
        }
        if (lowest.isEmpty()) {
            return DEFINITION.undefined(
                    UndefinedReason.UNKNOWN_REFERENCE,
                    "nobody who took part has a group by " + influence.grouping()
                            + " beside facilitating or initiating",
                    n);
        }
        String group = lowest.get();
        Measurement.Builder measurement = DEFINITION
                .measured(
                        least,
                        n,
                        "The group with the least influence for its heads is " + group + ": "
                                + Digits.percent(share(table, group)) + " of the influence on decisions, "
                                + Digits.percent((double) heads.getOrDefault(group, 0) / all) + " of the heads, parity "
                                + Digits.two(least) + ".")
                .addTold(sharePart(group), parityPart(group));
        ImmutableSortedSet<String> groups = ImmutableSortedSet.<String>naturalOrder()
                .addAll(heads.keySet())
                .addAll(table.overall().keySet())
                .build();
        for (String one : groups) {
            measurement.putPart(sharePart(one), Optional.of(share(table, one)));
            if (!one.equals(InfluenceTable.UNNAMED)) {
                int theirs = Math.max(heads.getOrDefault(one, 0), table.heads().getOrDefault(one, 0));
                measurement.putHead(sharePart(one), theirs);
                Optional.ofNullable(parities.get(one))
                        .ifPresent(parity -> measurement
                                .putPart(parityPart(one), Optional.of(parity))
                                .putHead(parityPart(one), theirs));
            }
        }
        return measurement;
    }

    private static double share(InfluenceTable table, String group) {
        return table.overall().getOrDefault(group, 0.0);
    }

    /** Heads by group of those who took part in a session or a decision; all of them together. */
    private int heads(CoCreationProcess process, Map<String, Integer> heads) {
        Set<StakeholderId> there = new HashSet<>();
        for (Entry entry : process.journal().entries()) {
            if (entry instanceof Presence || entry instanceof Contribution || entry instanceof Decision) {
                there.addAll(entry.stakeholdersNamed());
            }
        }
        ImmutableSortedMap<StakeholderId, ImmutableSortedSet<String>> groups = influence.groups(process);
        int all = 0;
        for (StakeholderId id : new TreeSet<>(there)) {
            int many = Optional.ofNullable(process.stakeholders().get(id))
                    .map(Stakeholder::heads)
                    .orElse(1);
            all += many;
            for (String group : groups.getOrDefault(id, ImmutableSortedSet.of(InfluenceTable.UNGROUPED))) {
                heads.merge(group, many, Integer::sum);
            }
        }
        return all;
    }
}
