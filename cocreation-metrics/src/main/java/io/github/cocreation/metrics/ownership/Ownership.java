/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.ownership;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.journal.CommitmentState;
import io.github.cocreation.core.journal.CommitmentStatus;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.metrics.drift.DeclaredType;
import io.github.cocreation.metrics.drift.OutsideShares;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.Direction;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.MeasureRange;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import io.github.cocreation.metrics.participation.Initiators;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * M20: whether those who did not initiate the process carry it, as their share of the effort promised.
 *
 * <p><b>Formula.</b> Own = 1 - c_init / C over commitments open or kept, weighted by effort, those of several split equally; one
 * taken over counts for whoever carries it now. Beside it: the {@linkplain EffectiveNumber effective number} of owners, and the
 * share of due commitments that were kept, by initiators and by others. For an empowering process in which others carry much but
 * have less than 0.3 of the decisions, the warning "responsibility without say" is raised.
 *
 * <p><b>Worked example.</b> Of effort 12 the initiator carries 6, users 3, an association 2, a firm 1: Own = 0.5, mixed; N_eff =
 * 2.88.
 *
 * <p><b>Range.</b> 0 to 1, high is good. <b>Minimum.</b> Initiators, and one commitment open or kept. <b>Cost.</b> Linear in
 * commitments. <b>Source.</b> Ownership in those who will carry out (seed: Move!); Laakso and Taagepera (1979); the cut-offs and
 * the shares that suit a type are heuristics.
 */
public final class Ownership implements Measure {
    /** The part with the effective number of owners. */
    public static final String OWNERS = "effective number of owners";

    /** The part that is 1 if others carry much and decide little in an empowering process, else 0. */
    public static final String WITHOUT_SAY = "responsibility without say";

    private static final String KEPT_BY_OTHERS = "kept of what is due: others";
    private static final double SHARED = 0.6;
    private static final double LITTLE_SAY = 0.3;
    private static final CellId EMPOWERING = CellId.of("empowering");
    private static final ImmutableMap<CellId, Double> SUITED = ImmutableMap.of(
            CellId.of("guided"), 0.4, EMPOWERING, 0.7, DeclaredType.EQUAL, 0.6, CellId.of("facilitating"), 0.8);
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M20"))
            .name("Ownership by others")
            .question("Do those who did not initiate the process carry it?")
            .formula("1 - effort promised by the initiators / effort promised, open or kept")
            .range(MeasureRange.UNIT)
            .direction(Direction.HIGH_IS_GOOD)
            .minimumData("initiators, and one commitment that is open or kept")
            .bands(Bands.lowest("initiator-owned", Level.WATCH, "the initiators carry most of it")
                    .from(0.4, "mixed", Level.USUAL, "initiators and others carry about the same")
                    .from(SHARED, "shared", Level.GOOD, "the others carry most of it")
                    .by(Source.heuristic("cut-offs of ownership")))
            .addSource(Source.seed(SeedArticle.MOVE))
            .addSource(Source.literature("Laakso & Taagepera (1979), Comparative Political Studies 12(1)"))
            .build();
    private static final Ownership DEFAULTS = new Ownership();

    private Ownership() {}

    /** {@return the measure} */
    public static Ownership withDefaults() {
        return DEFAULTS;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        Optional<LocalDate> last =
                process.journal().period().flatMap(Span::until).map(end -> end.minusDays(1));
        ImmutableList<CommitmentStatus> promised =
                last.map(day -> process.journal().commitmentsOn(day)).orElse(ImmutableList.of());
        return measure(process, promised)
                .addInput(Digits.count(promised.size(), "commitment") + ", "
                        + Digits.count(process.initiators().size(), "initiator"))
                .build();
    }

    private static Measurement.Builder measure(CoCreationProcess process, ImmutableList<CommitmentStatus> promised) {
        if (process.initiators().isEmpty()) {
            return DEFINITION.undefined(
                    UndefinedReason.UNKNOWN_REFERENCE, "the process does not say who initiated it", promised.size());
        }
        if (promised.isEmpty()) {
            return DEFINITION.undefined(UndefinedReason.NO_DATA, "no commitment is logged", 0);
        }
        TreeMap<StakeholderId, Double> held = new TreeMap<>();
        int counted = 0;
        for (CommitmentStatus status : promised) {
            if (status.state() != CommitmentState.RETURNED) {
                counted++;
                double part = status.commitment().effort() / status.carriers().size();
                status.carriers().forEach(carrier -> held.merge(carrier, part, Double::sum));
            }
        }
        Optional<Double> owners =
                EffectiveNumber.of(held.values().stream().mapToDouble(d -> d).toArray());
        if (owners.isEmpty()) {
            return DEFINITION.undefined(
                    UndefinedReason.ZERO_TOTAL, "no commitment is open or kept with any effort", promised.size());
        }
        double all = held.values().stream().mapToDouble(d -> d).sum();
        double theirs = held.entrySet().stream()
                .filter(entry -> process.initiators().contains(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        double own = Math.max(0, Math.min(1, 1 - theirs / all));
        Optional<DeclaredType> type = DeclaredType.of(process);
        Optional<Double> say = OutsideShares.of(process).decisions();
        boolean withoutSay = type.filter(t -> t.mayBe(EMPOWERING)).isPresent()
                && own >= SHARED
                && say.filter(share -> share < LITTLE_SAY).isPresent();
        return DEFINITION
                .measured(
                        own,
                        counted,
                        "Others than the initiators carry " + Digits.percent(own)
                                + " of the effort promised; as if " + Digits.two(owners.get())
                                + " owners carried alike."
                                + (withoutSay ? " They have responsibility without say." : ""))
                .putPart(OWNERS, owners)
                .putPart("share that suits the declared type", type.flatMap(Ownership::suited))
                .putPart("kept of what is due: initiators", kept(process, promised, true))
                .putPart(KEPT_BY_OTHERS, kept(process, promised, false))
                .putHead(KEPT_BY_OTHERS, Initiators.headsOfOthers(process))
                .addTold(KEPT_BY_OTHERS)
                .putPart(WITHOUT_SAY, Optional.of(withoutSay ? 1.0 : 0.0));
    }

    private static Optional<Double> suited(DeclaredType type) {
        return Optional.of(type.candidates().stream()
                .mapToDouble(cell -> SUITED.getOrDefault(cell, SHARED))
                .average()
                .orElse(SHARED));
    }

    /** Of commitments that are due or kept, those kept, among those that initiators own, or that none of them owns. */
    private static Optional<Double> kept(
            CoCreationProcess process, ImmutableList<CommitmentStatus> promised, boolean byInitiators) {
        ImmutableList<CommitmentStatus> due = promised.stream()
                .filter(status -> status.isDue() || status.state() == CommitmentState.KEPT)
                .filter(status ->
                        status.commitment().owners().stream().anyMatch(process.initiators()::contains) == byInitiators)
                .collect(ImmutableList.toImmutableList());
        return due.isEmpty()
                ? Optional.empty()
                : Optional.of((double) due.stream()
                                .filter(status -> status.state() == CommitmentState.KEPT)
                                .count()
                        / due.size());
    }
}
