/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.contact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
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
import io.github.cocreation.metrics.measure.Windows;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * M16: whether those an intermediary joins keep their own responsibility.
 *
 * <p><b>Formula.</b> The mean of four parts, each from 0 to 1:
 *
 * <ul>
 *   <li>dependence: the {@linkplain Dependence dependence} of contact between groups on the intermediaries;
 *   <li>decisions: the share of decisions they proposed or took beyond a fair share 1/k of all k stakeholders, scaled to 1;
 *   <li>responsibility: 1 minus the share of the other organisations (of all others, if there are none) that hold a commitment
 *       of their own, open or kept;
 *   <li>no growth: 1 if the number of direct ties across groups between others, seen per period, does not rise (Theil-Sen slope
 *       at most 0), else 0.
 * </ul>
 *
 * <p>A part that cannot be known is left out and named. The warning flag is raised if responsibility is above one half, or the
 * score is at least one half while ties do not grow.
 *
 * <p><b>Worked example.</b> Dependence 1; of four decisions the intermediary proposed two, among four stakeholders: (0.5 - 0.25)
 * / 0.75 = 0.333; one of three others holds a commitment: 0.667; ties across fall over three months: 1. Score 0.75, flag.
 *
 * <p><b>Range.</b> 0 to 1, low is good. <b>Minimum.</b> An intermediary, and a journal over three periods. <b>Cost.</b> That of
 * dependence, and linear in the journal. <b>Source.</b> An intermediary leads well when each actor keeps own responsibility (seed
 * CoSIE); the score is a construction of this library without validation, with all weights alike.
 */
public final class Disempowerment implements Measure {
    /** The part that is 1 if the warning flag is raised, else 0. */
    public static final String FLAG = "warning flag";

    private static final int LEAST_PERIODS = 3;
    private static final double HALF = 0.5;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M16"))
            .name("Disempowerment by the intermediary")
            .question("Do those whom the intermediary joins keep their own responsibility?")
            .formula("mean of dependence, decisions beyond a fair share, responsibility not spread, and ties not"
                    + " growing")
            .range(MeasureRange.UNIT)
            .direction(Direction.LOW_IS_GOOD)
            .minimumData("an intermediary, a journal over three periods, and one of the four parts")
            .bands(Bands.lowest("own-responsibility", Level.GOOD, "the others carry their own responsibility")
                    .from(0.3, "leaning", Level.WATCH, "the others lean on the intermediary")
                    .from(0.5, "disempowered", Level.POOR, "the intermediary stands in for the others")
                    .by(Source.heuristic("cut-offs of the disempowerment score")))
            .addSource(Source.seed(SeedArticle.COSIE))
            .addSource(Source.heuristic("parts and weights"))
            .build();
    private static final Disempowerment DEFAULTS =
            new Disempowerment(Grouping.bySector(), Optional.empty(), ImmutableSortedSet.of(), Period.ofMonths(1));

    private final Grouping grouping;
    private final Optional<LayerId> layer;
    private final ImmutableSortedSet<StakeholderId> named;
    private final Period length;

    private Disempowerment(
            Grouping grouping, Optional<LayerId> layer, ImmutableSortedSet<StakeholderId> named, Period length) {
        this.grouping = grouping;
        this.layer = layer;
        this.named = named;
        this.length = length;
    }

    /** {@return the measure over sectors and months, for those with the role of an intermediary} */
    public static Disempowerment withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with other groups}
     *
     * @param value what tells groups apart
     */
    public Disempowerment withGrouping(Grouping value) {
        return new Disempowerment(value, layer, named, length);
    }

    /**
     * {@return a copy on this layer, of the network and of the ties observed}
     *
     * @param value a one-mode layer
     */
    public Disempowerment withLayer(LayerId value) {
        return new Disempowerment(grouping, Optional.of(value), named, length);
    }

    /**
     * {@return a copy for these intermediaries, whatever their roles}
     *
     * @param value who they are; empty for those with the role
     */
    public Disempowerment withIntermediaries(Set<StakeholderId> value) {
        return new Disempowerment(grouping, layer, ImmutableSortedSet.copyOf(value), length);
    }

    /**
     * {@return a copy with periods of this length}
     *
     * @param value the length, above zero
     * @throws IllegalArgumentException if it is zero or negative
     */
    public Disempowerment withPeriod(Period value) {
        return new Disempowerment(grouping, layer, named, Windows.require(value));
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        ImmutableSortedSet<StakeholderId> bridges = Intermediaries.of(process, named);
        ImmutableList<Span> periods = Windows.of(process.journal(), length);
        return measure(process, bridges, periods)
                .putParameter("groups by", grouping.toString())
                .putParameter("period", length.toString())
                .putParameter("layer", layer.map(LayerId::value).orElse("any"))
                .addInput(bridges.size()
                        + (bridges.size() == 1 ? " intermediary, " : " intermediaries, ")
                        + Digits.count(periods.size(), "period"))
                .build();
    }

    private Measurement.Builder measure(
            CoCreationProcess process, ImmutableSortedSet<StakeholderId> bridges, ImmutableList<Span> periods) {
        if (bridges.isEmpty()) {
            return DEFINITION.undefined(
                    UndefinedReason.UNKNOWN_REFERENCE, "the process does not say who its intermediary is", 0);
        }
        if (periods.size() < LEAST_PERIODS) {
            return DEFINITION.undefined(
                    UndefinedReason.TOO_FEW,
                    "the journal covers " + periods.size() + " periods, at least " + LEAST_PERIODS + " are needed",
                    periods.size());
        }
        OwnResponsibility own = new OwnResponsibility(process, bridges);
        TreeMap<String, Optional<Double>> parts = new TreeMap<>();
        parts.put(
                "dependence",
                ContactView.of(process, layer, grouping)
                        .flatMap(contact -> Dependence.on(contact.ties(), contact.groups(), bridges))
                        .map(Dependence::hard));
        parts.put("decisions beyond a fair share", own.decisionsBeyondFairShare());
        parts.put("responsibility not spread", own.responsibilityNotSpread());
        parts.put("no growth of direct ties", own.noGrowth(periods, layer, grouping));
        double[] known = parts.values().stream()
                .flatMap(Optional::stream)
                .mapToDouble(d -> d)
                .toArray();
        if (known.length == 0) {
            return DEFINITION.undefined(UndefinedReason.MISSING_PART, "none of the four parts is known", 0);
        }
        double score = Arrays.stream(known).average().orElseThrow();
        boolean flag = own.responsibilityNotSpread().filter(r -> r > HALF).isPresent()
                || (score >= HALF
                        && parts.get("no growth of direct ties")
                                .filter(t -> t == 1)
                                .isPresent());
        Measurement.Builder measurement = DEFINITION
                .measured(
                        score,
                        periods.size(),
                        "Over " + periods.size() + " periods the others were "
                                + (score >= HALF ? "losing responsibility to" : "keeping responsibility beside")
                                + " the intermediary: " + Digits.two(score) + " of 1 by " + known.length
                                + " of 4 signs."
                                + (flag && score < HALF ? " Yet most of them hold no promise of their own." : ""))
                .putAllParts(parts)
                .putPart(FLAG, Optional.of(flag ? 1.0 : 0.0));
        parts.forEach((name, part) -> {
            if (part.isEmpty()) {
                measurement.addMissing("the part (" + name + "), so the others weigh more");
            }
        });
        return measurement;
    }
}
