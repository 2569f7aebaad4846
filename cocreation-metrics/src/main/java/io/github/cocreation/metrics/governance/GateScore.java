/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.governance;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.judgement.Gate;
import io.github.cocreation.core.judgement.GateResult;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.metrics.drift.DeclaredType;
import io.github.cocreation.metrics.drift.OutsideShares;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Direction;
import io.github.cocreation.metrics.measure.Grouping;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.MeasureRange;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import io.github.cocreation.metrics.ownership.OutsideInRatio;
import io.github.cocreation.metrics.participation.SectorDiversity;
import io.github.cocreation.metrics.participation.VoiceParity;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * M34: whether it is co-creation, by the {@linkplain Gate gate} of the public profile: 1 if it is, 0.5 with a warning, 0 if it is
 * something else, which the sentence names. The conditions are never added up; the gate's decision table decides.
 *
 * <p>Conditions as seen in the process: g1, the public sector takes part; g2, others do; g3, outsiders decide something and have
 * at least half of the voice their heads would give them (one of the two is a half); g4, elements of the shared problem came
 * from outside, and outsiders had a voice while it was defined (one of the two is a half); g5, people of three standings
 * contributed (two is a half); g6, outsiders carry commitments. A host that knows better states a condition: {@link #with}.
 *
 * <p><b>Worked example.</b> Public body and tenants take part, tenants decide half and promise, but the problem is the public
 * body's own although tenants spoke: g4 = 0.5, all others 1: 0.5, co-creation with a warning.
 *
 * <p><b>Range.</b> 0, 0.5 or 1. <b>Minimum.</b> All conditions known, or one that decides. <b>Cost.</b> Linear in the journal.
 * <b>Source.</b> Seeds LEAD and Resonans; how conditions are seen in a process is a heuristic.
 */
public final class GateScore implements Measure {
    private static final double HALF = 0.5;
    private static final int MANY_STANDINGS = 3;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M34"))
            .name("Gate of co-creation")
            .question("Is it co-creation, or something else?")
            .formula("the decision table of the public gate over six conditions of 0, 0.5 or 1")
            .range(MeasureRange.UNIT)
            .direction(Direction.HIGH_IS_GOOD)
            .minimumData("who takes part, decisions, voice, insights and commitments, or a condition that decides")
            .bands(Bands.lowest("something-else", Level.POOR, "it is something else, and should be called so")
                    .from(HALF, "with-warning", Level.WATCH, "it is co-creation, one condition being met in part")
                    .from(1, "co-creation", Level.GOOD, "it is co-creation")
                    .by(Source.heuristic("how conditions are seen in a process")))
            .addSource(Source.seed(SeedArticle.LEAD))
            .addSource(Source.seed(SeedArticle.RESONANS))
            .build();
    private static final GateScore DEFAULTS = new GateScore(ImmutableSortedMap.of());

    private final ImmutableSortedMap<CriterionId, Double> stated;

    private GateScore(ImmutableSortedMap<CriterionId, Double> stated) {
        this.stated = stated;
    }

    /** {@return the measure by what is seen in the process} */
    public static GateScore withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy in which a condition is stated, whatever is seen}
     *
     * @param condition the condition, such as {@code g5}
     * @param value 0, 0.5 or 1
     * @throws IllegalArgumentException if the gate does not have the condition, or not with this value
     */
    public GateScore with(CriterionId condition, double value) {
        TreeMap<CriterionId, Double> all = new TreeMap<>(stated);
        all.put(condition, value);
        Gate.publicProfile().evaluate(all);
        return new GateScore(ImmutableSortedMap.copyOfSorted(all));
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    /**
     * {@return what the gate says, of which the measure is the number; the advisor passes it on where it says something else}
     *
     * @param process the process
     */
    public GateResult result(CoCreationProcess process) {
        return result(conditions(process), type(process));
    }

    private static GateResult result(ImmutableSortedMap<CriterionId, Double> conditions, Optional<CellId> type) {
        return type.map(t -> Gate.publicProfile().evaluate(conditions, t))
                .orElseGet(() -> Gate.publicProfile().evaluate(conditions));
    }

    private static Optional<CellId> type(CoCreationProcess process) {
        return DeclaredType.of(process)
                .filter(t -> t.candidates().size() == 1)
                .map(t -> t.candidates().get(0));
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        ImmutableSortedMap<CriterionId, Double> conditions = conditions(process);
        Optional<CellId> type = type(process);
        GateResult result = result(conditions, type);
        Measurement.Builder measurement = measure(result, conditions.size())
                .putParameter("gate", Gate.publicProfile().id().value())
                .putParameter("declared type", type.map(CellId::value).orElse("none or hybrid"))
                .addInput(conditions.size() + " of "
                        + Gate.publicProfile().conditions().size() + " conditions known");
        Gate.publicProfile()
                .conditions()
                .forEach(condition -> measurement.putPart(
                        condition.id().value(), Optional.ofNullable(conditions.get(condition.id()))));
        result.unknown().forEach(id -> measurement.addMissing("what condition (" + id + ") asks"));
        result.warnings().forEach(warning -> measurement.addMissing("warning: " + warning));
        return measurement.build();
    }

    private static Measurement.Builder measure(GateResult result, int known) {
        String sentence = "It is " + result.label() + ". " + result.reason();
        return switch (result.outcome()) {
            case CO_CREATION -> DEFINITION.measured(1, known, sentence);
            case CO_CREATION_WITH_WARNING -> DEFINITION.measured(HALF, known, sentence);
            case SOMETHING_ELSE -> DEFINITION.measured(0, known, sentence);
            case UNDECIDED ->
                DEFINITION.undefined(
                        UndefinedReason.MISSING_PART,
                        "only " + known + " conditions are known, and none of them decides",
                        known);
        };
    }

    private ImmutableSortedMap<CriterionId, Double> conditions(CoCreationProcess process) {
        OutsideShares shares = OutsideShares.of(process);
        Measurement sectors = SectorDiversity.withDefaults().of(process);
        Optional<Double> voice = VoiceParity.withDefaults()
                .withGrouping(Grouping.byStandpoint())
                .withoutInterval()
                .of(process)
                .part(VoiceParity.parityPart("outside"));
        Optional<Double> definition = OutsideInRatio.withDefaults().of(process).part(OutsideInRatio.VOICE);
        TreeMap<CriterionId, Double> conditions = new TreeMap<>();
        put(conditions, "g1", sectors.part(SectorDiversity.PUBLIC_PRESENT));
        put(conditions, "g2", sectors.part(SectorDiversity.OTHERS_PRESENT));
        put(conditions, "g3", both(shares.decisions().map(d -> d > 0), voice.map(v -> v >= HALF)));
        put(conditions, "g4", both(shares.problem().map(p -> p > 0), definition.map(v -> v > 0)));
        put(conditions, "g5", perspectives(process));
        put(conditions, "g6", shares.commitments().map(c -> c > 0 ? 1.0 : 0.0));
        conditions.putAll(stated);
        return ImmutableSortedMap.copyOfSorted(conditions);
    }

    private static void put(Map<CriterionId, Double> conditions, String id, Optional<Double> value) {
        value.ifPresent(v -> conditions.put(CriterionId.of(id), v));
    }

    /** 1 if both hold, a half if one does; empty if one is not known. */
    private static Optional<Double> both(Optional<Boolean> one, Optional<Boolean> other) {
        return one.flatMap(a -> other.map(b -> (a ? HALF : 0) + (b ? HALF : 0)));
    }

    /** By the number of standings among those who contributed; empty if nobody of a known standing did. */
    private static Optional<Double> perspectives(CoCreationProcess process) {
        long standings = process.journal().entries(Contribution.class).stream()
                .map(Contribution::stakeholder)
                .distinct()
                .map(id -> Optional.ofNullable(process.stakeholders().get(id)))
                .flatMap(Optional::stream)
                .flatMap(someone -> someone.standings().stream())
                .distinct()
                .count();
        return standings == 0
                ? Optional.empty()
                : Optional.of(standings >= MANY_STANDINGS ? 1.0 : standings == 2 ? HALF : 0);
    }
}
