/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.ownership;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Insight;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.metrics.drift.OutsideShares;
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
import java.util.Set;

/**
 * M22: whose problem it is, as the share of the elements of the shared problem that came from outside the initiating
 * organisation.
 *
 * <p><b>Worked example.</b> Ten insights went into the shared problem, three of outsiders, one of an outsider and an insider
 * together, six of insiders: 3.5 / 10 = 0.35, weak.
 *
 * <p>Beside it stands the outsiders' share of the voice in the sessions in which the problem was defined: those that belong to
 * the phase of understanding, or in which an insight came up. <b>Range.</b> 0 to 1, high is good; 0 fails condition g4 of the
 * gate (M34). <b>Minimum.</b> 8 elements whose contributors are known. <b>Cost.</b> Linear. <b>Source.</b> Disturbance from
 * outside, the problem renewed together (seed: Resonans); the cut-offs are heuristics.
 */
public final class OutsideInRatio implements Measure {
    /** The part with the outsiders' share of the voice while the problem was defined. */
    public static final String VOICE = "outside voice while the problem was defined";

    private static final int LEAST_ELEMENTS = 8;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M22"))
            .name("Problem from outside in")
            .question("How much of the shared problem came from outside?")
            .formula("elements of the shared problem from outsiders / elements whose contributors are known")
            .range(MeasureRange.UNIT)
            .direction(Direction.HIGH_IS_GOOD)
            .minimumData("eight elements of the shared problem whose contributors are known")
            .bands(Bands.lowest("inside-out", Level.POOR, "the problem is the initiators' own")
                    .from(0.2, "weak", Level.WATCH, "little of the problem came from outside")
                    .from(0.4, "outside-in", Level.GOOD, "much of the problem came from outside")
                    .by(Source.heuristic("cut-offs of the outside-in ratio")))
            .addSource(Source.seed(SeedArticle.RESONANS))
            .build();
    private static final OutsideInRatio DEFAULTS = new OutsideInRatio();

    private OutsideInRatio() {}

    /** {@return the measure} */
    public static OutsideInRatio withDefaults() {
        return DEFAULTS;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        OutsideShares shares = OutsideShares.of(process);
        long used = process.journal().entries(Insight.class).stream()
                .filter(Insight::usedInSharedProblem)
                .count();
        Measurement.Builder measurement = measure(shares)
                .putPart(VOICE, OutsideShares.of(process, definition(process)).voice())
                .putHead(VOICE, fewer(process))
                .addTold(VOICE)
                .addInput(used + " elements of the shared problem, " + shares.insights()
                        + " of them with known contributors");
        if (used > shares.insights()) {
            measurement.addMissing("the contributors of " + (used - shares.insights()) + " elements");
        }
        return measurement.build();
    }

    /** How many people are outside, or inside, whoever are fewer: the share of one gives away that of the other. */
    private static int fewer(CoCreationProcess process) {
        ImmutableSortedMap<String, Integer> heads = Grouping.byStandpoint().heads(process);
        int outside = heads.getOrDefault("outside", 0);
        int inside = heads.getOrDefault("inside", 0);
        return outside == 0 || inside == 0 ? outside + inside : Math.min(outside, inside);
    }

    private static Measurement.Builder measure(OutsideShares shares) {
        int n = shares.insights();
        if (n < LEAST_ELEMENTS) {
            return DEFINITION.undefined(
                    n == 0 ? UndefinedReason.NO_DATA : UndefinedReason.TOO_FEW,
                    n + " elements of the shared problem have known contributors, at least " + LEAST_ELEMENTS
                            + " are needed",
                    n);
        }
        double share = shares.problem().orElseThrow();
        return DEFINITION.measured(
                share,
                n,
                "Of " + n + " elements of the shared problem, " + Digits.percent(share) + " came from outside.");
    }

    /** What was said in the sessions in which the problem was defined. */
    private static Journal definition(CoCreationProcess process) {
        Set<SessionId> sessions = new HashSet<>();
        process.journal()
                .entries(Insight.class)
                .forEach(insight -> insight.session().ifPresent(sessions::add));
        process.journal().entries(SessionHeld.class).stream()
                .filter(held -> held.phase().filter(Phase.UNDERSTAND::equals).isPresent())
                .forEach(held -> sessions.add(held.session()));
        return Journal.of(process.journal().entries(Contribution.class).stream()
                .filter(contribution -> sessions.contains(contribution.session()))
                .toList());
    }
}
