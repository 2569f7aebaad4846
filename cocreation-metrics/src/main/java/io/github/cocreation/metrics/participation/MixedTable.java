/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
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
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * M03: how mixed those who take part are, as the {@linkplain Variety index of qualitative variation} over their groups.
 *
 * <p>The possible groups are all that any stakeholder of the process is in, present or not; somebody in two groups counts in
 * both. Where no session is logged, everybody enrolled counts as taking part. A mixed table may still split into camps: see
 * contact across groups (M10).
 *
 * <p><b>Worked example.</b> Of four standings 10, 6, 3 and 1 people: B = 0.635, IQV = 0.847, mixed.
 *
 * <p><b>Range.</b> 0 to 1, high is good. <b>Minimum.</b> Two possible groups. <b>Cost.</b> Linear in journal and stakeholders.
 * <b>Source.</b> Blau (1977); Harrison and Klein (2007) on what diversity means; the cut-offs are heuristics.
 */
public final class MixedTable implements Measure {
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M03"))
            .name("Mix of those who take part")
            .question("How mixed are those who take part?")
            .formula("IQV = (1 - sum p_k^2) K / (K - 1), over the K groups there could be")
            .range(MeasureRange.UNIT)
            .direction(Direction.HIGH_IS_GOOD)
            .minimumData("two possible groups, and somebody in one of them")
            .bands(Bands.lowest("one-sided", Level.WATCH, "most are of one group")
                    .from(0.5, "partly-mixed", Level.USUAL, "some groups are few")
                    .from(0.8, "mixed", Level.GOOD, "the groups are well mixed")
                    .by(Source.heuristic("cut-offs of the index of qualitative variation")))
            .addSource(Source.literature("Blau (1977), Inequality and Heterogeneity"))
            .addSource(Source.literature("Harrison & Klein (2007), Academy of Management Review 32(4)"))
            .build();
    private static final MixedTable DEFAULTS = new MixedTable(Grouping.byStanding());

    private final Grouping grouping;

    private static final String PEOPLE = "people: ";
    private static final String UNGROUPED = PEOPLE + "(without a group)";

    private MixedTable(Grouping grouping) {
        this.grouping = grouping;
    }

    /** {@return the measure over standings} */
    public static MixedTable withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that compares other groups}
     *
     * @param value by what to tell groups apart
     */
    public MixedTable withGrouping(Grouping value) {
        return new MixedTable(value);
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        Participants participants = Participants.of(process);
        ImmutableSortedMap<StakeholderId, ImmutableSortedSet<String>> groups = grouping.groups(process);
        TreeMap<String, Integer> counts = new TreeMap<>();
        process.stakeholders()
                .keySet()
                .forEach(id -> groups.getOrDefault(id, ImmutableSortedSet.of()).forEach(group -> counts.put(group, 0)));
        int ungrouped = 0;
        for (Stakeholder someone : participants.people()) {
            ImmutableSortedSet<String> of = groups.getOrDefault(someone.id(), ImmutableSortedSet.of());
            of.forEach(group -> counts.merge(group, someone.heads(), Integer::sum));
            ungrouped += of.isEmpty() ? someone.heads() : 0;
        }
        Measurement.Builder measurement = measure(counts, participants)
                .putParameter("grouping", grouping.toString())
                .putParameter("counted", participants.basis())
                .addInput(participants.heads() + " people " + participants.basis() + ", " + counts.size()
                        + " possible groups");
        if (ungrouped > 0) {
            measurement.addMissing(ungrouped + " who take part have no group by " + grouping);
            measurement.putPart(UNGROUPED, Optional.of((double) ungrouped)).putHead(UNGROUPED, ungrouped);
        }
        return measurement.build();
    }

    private static Measurement.Builder measure(Map<String, Integer> counts, Participants participants) {
        int[] heads = counts.values().stream().mapToInt(Integer::intValue).toArray();
        double[] shares = Arrays.stream(heads).asDoubleStream().toArray();
        int n = participants.heads();
        if (counts.isEmpty()) {
            return DEFINITION.undefined(UndefinedReason.NO_DATA, "no stakeholder has a group", n);
        }
        if (counts.size() == 1) {
            return DEFINITION.undefined(UndefinedReason.SINGLE_GROUP, "all stakeholders are of one group", n);
        }
        Optional<Double> iqv = Variety.iqv(shares);
        if (iqv.isEmpty()) {
            return DEFINITION.undefined(UndefinedReason.ZERO_TOTAL, "nobody who takes part has a group", n);
        }
        long there = counts.values().stream().filter(count -> count > 0).count();
        Measurement.Builder measurement = DEFINITION
                .measured(
                        iqv.get(),
                        n,
                        there + " of " + counts.size() + " groups are there; those who take part are "
                                + DEFINITION.bands().of(iqv.get()).orElseThrow().name() + " ("
                                + Digits.two(iqv.get()) + " of 1).")
                .putPart("Blau's index", Variety.blau(shares))
                .putPart("Blau's index, unbiased", Variety.unbiased(heads));
        counts.forEach((group, count) ->
                measurement.putPart(PEOPLE + group, Optional.of((double) count)).putHead(PEOPLE + group, count));
        if (there == 2) {
            // The index of two groups gives the number of each.
            counts.forEach((group, count) -> measurement.addTold(PEOPLE + group));
        }
        return measurement;
    }
}
