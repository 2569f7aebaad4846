/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.contact;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
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
import java.util.Optional;
import java.util.Set;

/**
 * M15: how far contact between groups hangs on the intermediary, as the {@linkplain Dependence dependence} on the one it hangs
 * on most.
 *
 * <p>Intermediaries are those with the role {@code intermediary}, or those named. If there are several, the dependence on all of
 * them together stands among the parts. A high value is normal early on; look at how it goes on.
 *
 * <p><b>Worked example.</b> Two chains of three citizens and three public bodies, and one intermediary tied to two of each:
 * without it none of nine pairs is joined, so 1. One direct tie between the chains makes it 0; the soft version falls less.
 *
 * <p><b>Range.</b> 0 to 1, low is good. <b>Minimum.</b> An intermediary in the network, and a pair of different groups that is
 * joined. <b>Cost.</b> O(n m) an intermediary. <b>Source.</b> Borgatti (2006); the purpose: seed CoSIE; the cut-offs are
 * heuristics.
 */
public final class IntermediaryDependence implements Measure {
    /** The part with the share of mean inverse distance that is lost, which moves gradually. */
    public static final String SOFT = "share of closeness lost";

    /** The part with the share of pairs lost if all intermediaries are taken out. */
    public static final String JOINT = "all intermediaries together";

    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M15"))
            .name("Dependence on the intermediary")
            .question("Does contact between groups hang on the intermediary?")
            .formula("1 - pairs across groups still joined without b / pairs joined with b")
            .range(MeasureRange.UNIT)
            .direction(Direction.LOW_IS_GOOD)
            .minimumData("an intermediary in the network, and a pair of different groups that is joined")
            .bands(Bands.lowest("independent", Level.GOOD, "the bridge is no longer needed")
                    .from(0.2, "useful", Level.USUAL, "the intermediary joins some who would not meet")
                    .from(0.5, "fragile", Level.WATCH, "contact between groups hangs on the intermediary")
                    .by(Source.heuristic("cut-offs of dependence")))
            .addSource(Source.literature("Borgatti (2006), Computational and Mathematical Organization Theory 12"))
            .addSource(Source.seed(SeedArticle.COSIE))
            .build();
    private static final IntermediaryDependence DEFAULTS =
            new IntermediaryDependence(Grouping.bySector(), Optional.empty(), ImmutableSortedSet.of());

    private final Grouping grouping;
    private final Optional<LayerId> layer;
    private final ImmutableSortedSet<StakeholderId> named;

    private IntermediaryDependence(
            Grouping grouping, Optional<LayerId> layer, ImmutableSortedSet<StakeholderId> named) {
        this.grouping = grouping;
        this.layer = layer;
        this.named = named;
    }

    /** {@return the measure over sectors, for those with the role of an intermediary} */
    public static IntermediaryDependence withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with other groups}
     *
     * @param value what tells groups apart
     */
    public IntermediaryDependence withGrouping(Grouping value) {
        return new IntermediaryDependence(value, layer, named);
    }

    /**
     * {@return a copy on this layer}
     *
     * @param value a one-mode layer
     */
    public IntermediaryDependence withLayer(LayerId value) {
        return new IntermediaryDependence(grouping, Optional.of(value), named);
    }

    /**
     * {@return a copy for these intermediaries, whatever their roles}
     *
     * @param value who they are; empty for those with the role
     */
    public IntermediaryDependence withIntermediaries(Set<StakeholderId> value) {
        return new IntermediaryDependence(grouping, layer, ImmutableSortedSet.copyOf(value));
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        ImmutableSortedSet<StakeholderId> bridges = Intermediaries.of(process, named);
        return ContactView.measured(
                DEFINITION, process, layer, grouping, contact -> measure(process, contact, bridges));
    }

    private static Measurement.Builder measure(
            CoCreationProcess process, ContactView contact, ImmutableSortedSet<StakeholderId> bridges) {
        if (bridges.isEmpty()) {
            return DEFINITION.undefined(
                    UndefinedReason.UNKNOWN_REFERENCE, "the process does not say who its intermediary is", 0);
        }
        Optional<Dependence> joint = Dependence.on(contact.ties(), contact.groups(), bridges);
        Optional<Dependence> most = Optional.empty();
        StakeholderId mostOn = bridges.first();
        for (StakeholderId bridge : bridges) {
            Optional<Dependence> on = Dependence.on(contact.ties(), contact.groups(), ImmutableSet.of(bridge));
            if (on.isPresent()
                    && (most.isEmpty() || on.get().hard() > most.get().hard())) {
                most = on;
                mostOn = bridge;
            }
        }
        if (most.isEmpty()) {
            return DEFINITION.undefined(UndefinedReason.NO_TIES, "no pair of different groups is joined by ties", 0);
        }
        Dependence found = most.get();
        int heads = Optional.ofNullable(process.stakeholders().get(mostOn))
                .map(Stakeholder::heads)
                .orElse(1);
        return DEFINITION
                .measured(
                        found.hard(),
                        (int) found.pairs(),
                        "Without the intermediary, " + Digits.percent(found.hard()) + " of " + found.pairs()
                                + " pairs of different groups would no longer be joined.")
                .putPart(SOFT, Optional.of(found.soft()))
                .putHead(SOFT, heads)
                .putPart(JOINT, joint.map(Dependence::hard))
                .addInput(bridges.size() + (bridges.size() == 1 ? " intermediary" : " intermediaries"));
    }
}
