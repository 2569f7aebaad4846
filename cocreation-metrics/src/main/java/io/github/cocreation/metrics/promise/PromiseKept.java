/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.promise;

import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
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

/**
 * M36: whether those who contributed were answered, as the share of ideas and questions that led to a decision or of which account
 * was given.
 *
 * <p><b>Formula.</b> 1 - unanswered / all; what counts as what, {@link Promises} says. Among the parts stand how many were merged,
 * decided, carried out and reported back, the share answered of each group, how many decisions rest on no contribution, and how
 * many were set aside.
 *
 * <p><b>Worked example.</b> Of ten ideas six led to decisions, one was answered by letter, three were not: 0.7, half heard.
 *
 * <p><b>Range.</b> 0 to 1, high is good. <b>Minimum.</b> 5 ideas or questions, and something noted of what decisions rest on or of
 * what account was given: without that, nothing is known, which is not the same as no answer. <b>Cost.</b> Linear. <b>Source.</b>
 * That it is for real (seed: Move!), accountability extended downward (seed: CoSIE); the cut-offs are heuristics.
 */
public final class PromiseKept implements Measure {
    /** The part with the number of ideas and questions that led nowhere and got no account. */
    public static final String UNANSWERED = "unanswered";

    /** The part with the number of decisions that rest on no contribution or insight. */
    public static final String WITHOUT_CONTRIBUTION = "decisions without a contribution";

    /** The part with the number of decisions of others that initiators or those who promised set aside. */
    public static final String OVERRIDDEN = "mandates overridden";

    /** The part with the number of people that the ideas and questions came from. */
    public static final String CONTRIBUTORS = "contributors";

    private static final int LEAST = 5;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M36"))
            .name("Promise of being heard")
            .question("Were those who contributed answered, by a decision or by an account of what became of it?")
            .formula("1 - ideas and questions without decision and account / ideas and questions")
            .range(MeasureRange.UNIT)
            .direction(Direction.HIGH_IS_GOOD)
            .minimumData("five ideas or questions, and what decisions rest on or what account was given")
            .bands(Bands.lowest("silence", Level.POOR, "most of what was asked for fell silent")
                    .from(0.5, "half-heard", Level.WATCH, "a good part of what was asked for got no answer")
                    .from(0.8, "answered", Level.GOOD, "nearly everything that was asked for got an answer")
                    .by(Source.heuristic("cut-offs of the promise of being heard")))
            .addSource(Source.seed(SeedArticle.MOVE))
            .addSource(Source.seed(SeedArticle.COSIE))
            .build();
    private static final PromiseKept DEFAULTS = new PromiseKept(Promises.withDefaults(), Grouping.byStanding());

    private final Promises promises;
    private final Grouping grouping;

    private PromiseKept(Promises promises, Grouping grouping) {
        this.promises = promises;
        this.grouping = grouping;
    }

    /** {@return the measure of ideas and questions, by standing} */
    public static PromiseKept withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that tells other groups apart}
     *
     * @param value by what
     */
    public PromiseKept withGrouping(Grouping value) {
        return new PromiseKept(promises.withGrouping(value), value);
    }

    /**
     * {@return the name of the part that holds the share answered of a group}
     *
     * @param group the group
     */
    public static String groupPart(String group) {
        return "answered: " + group;
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        PromiseTrace trace = promises.of(process);
        int all = trace.flow().at(PromiseStage.CONTRIBUTED);
        int decisions = process.journal().entries(Decision.class).size();
        Measurement.Builder measurement = measure(trace, all, decisions)
                .putParameter("grouping", grouping.toString())
                .addInput(all + " ideas and questions, " + Digits.count(decisions, "decision"));
        int unknown = Provenance.of(process.journal()).unknown();
        if (unknown > 0) {
            measurement.addMissing(unknown + " entries that others name are not in the journal");
        }
        return measurement.build();
    }

    private static Measurement.Builder measure(PromiseTrace trace, int all, int decisions) {
        if (all < LEAST) {
            return DEFINITION.undefined(
                    all == 0 ? UndefinedReason.NO_DATA : UndefinedReason.TOO_FEW,
                    all + " ideas and questions are logged, at least " + LEAST + " are needed",
                    all);
        }
        if (!trace.linked()) {
            return DEFINITION.undefined(
                    UndefinedReason.MISSING_PART,
                    "nobody noted what decisions rest on, nor what account was given of contributions",
                    all);
        }
        PromiseFlow flow = trace.flow();
        int unanswered = flow.at(PromiseStage.UNANSWERED);
        int decided = flow.at(PromiseStage.DECIDED);
        int done = flow.at(PromiseStage.CARRIED_OUT);
        int reported = flow.at(PromiseStage.REPORTED_BACK);
        int without = trace.withoutContribution().size();
        long overridden =
                trace.overruled().stream().filter(Overruling::mandateOverridden).count();
        Measurement.Builder measurement = DEFINITION
                .measured(
                        1 - (double) unanswered / all,
                        all,
                        "Of " + all + " ideas and questions, " + decided + " led to a decision and " + done
                                + " to one that was carried out; of " + reported + " it was told what became of them; "
                                + unanswered + " got no answer. " + without + " of " + decisions
                                + " decisions rest on nobody's contribution."
                                + (overridden == 0 ? "" : " Mandates overridden: " + overridden + "."))
                .putPart(CONTRIBUTORS, Optional.of((double) trace.contributors()))
                .putHead(CONTRIBUTORS, trace.contributors())
                .addTold(CONTRIBUTORS)
                .putPart("merged", Optional.of((double) flow.at(PromiseStage.MERGED)))
                .putPart("decided", Optional.of((double) decided))
                .putPart("carried out", Optional.of((double) done))
                .putPart("reported back", Optional.of((double) reported))
                .putPart(UNANSWERED, Optional.of((double) unanswered))
                .putPart(WITHOUT_CONTRIBUTION, Optional.of((double) without))
                .putPart("decisions set aside", Optional.of((double)
                        trace.overruled().size()))
                .putPart(OVERRIDDEN, Optional.of((double) overridden));
        flow.byGroup().forEach((group, edges) -> {
            int theirs = flow.at(group, PromiseStage.CONTRIBUTED);
            int heads = edges.stream()
                    .filter(edge -> edge.from() == PromiseStage.CONTRIBUTED)
                    .mapToInt(FlowEdge::heads)
                    .max()
                    .orElse(0);
            measurement
                    .putPart(
                            groupPart(group),
                            Optional.of(1 - (double) flow.at(group, PromiseStage.UNANSWERED) / theirs))
                    .putHead(groupPart(group), heads);
        });
        return measurement;
    }
}
