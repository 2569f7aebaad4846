/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.governance;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.framework.Assessment;
import io.github.cocreation.core.framework.Criterion;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.Source;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * M27: whether raters agree, as the median over criteria of their {@linkplain WithinGroupAgreement agreement}; and where users
 * and management see things differently.
 *
 * <p>Each rater counts with the mean of the last answers to the questions of a criterion. The largest gap between the mean of
 * users and that of management is told before any mean if it is 1.5 or more. <b>Worked example.</b> On one criterion two users
 * say 1 and two managers 3: s² = 4/3, r_wg = 1 - 0.667 = 0.333, gap -2.
 *
 * <p><b>Range.</b> 0 to 1, high is good. <b>Minimum.</b> A criterion with three raters. <b>Cost.</b> Linear in ratings times
 * criteria. <b>Source.</b> James, Demaree and Wolf (1984), with 0.70 as the convention, which is debated; the gap is a heuristic.
 */
public final class RaterAgreement implements Measure {
    /** The part with the mean of users minus that of management where these are farthest apart. */
    public static final String GAP = "largest gap of users to management";

    private static final double LARGE_GAP = 1.5;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M27"))
            .name("Agreement of raters")
            .question("Do raters agree on the conditions?")
            .formula("median over criteria of 1 - s^2 / ((A^2 - 1) / 12)")
            .range(MeasureRange.UNIT)
            .direction(Direction.HIGH_IS_GOOD)
            .minimumData("a criterion rated by three raters")
            .bands(Bands.lowest("disagreement", Level.WATCH, "raters see it differently; talk about that first")
                    .from(0.7, "agreement", Level.GOOD, "raters see it much alike")
                    .by(Source.literature("James, Demaree & Wolf (1984), Journal of Applied Psychology 69")))
            .addSource(Source.literature("James, Demaree & Wolf (1984), Journal of Applied Psychology 69"))
            .build();
    private static final RaterAgreement DEFAULTS = new RaterAgreement(Frameworks.cornerstones());

    private final Framework framework;

    private RaterAgreement(Framework framework) {
        this.framework = framework;
    }

    /** {@return the measure by the ten cornerstones} */
    public static RaterAgreement withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy by another framework}
     *
     * @param value a framework with a scale
     * @throws IllegalArgumentException if it has no scale
     */
    public RaterAgreement withFramework(Framework value) {
        Require.that(
                value.scale().isPresent(),
                "scale",
                "none",
                "framework (" + value.id() + ")",
                "must be there to tell agreement from chance",
                "say which answers there are");
        return new RaterAgreement(value);
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        Assessment all = Ratings.of(process, framework);
        return measure(all)
                .putParameter("framework", framework.id() + " version " + framework.version())
                .addInput(Digits.count(all.ratings().size(), "rating") + " by "
                        + Digits.count(all.raters().size(), "rater"))
                .build();
    }

    private Measurement.Builder measure(Assessment all) {
        int options = framework
                .scale()
                .map(scale -> scale.highest() - scale.lowest() + 1)
                .orElseThrow();
        TreeMap<String, Optional<Double>> parts = new TreeMap<>();
        List<Double> agreements = new ArrayList<>();
        OptionalDouble widest = OptionalDouble.empty();
        String where = "";
        for (Criterion criterion : framework.criteria()) {
            Optional<Double> agreement = WithinGroupAgreement.of(
                    options,
                    all.scores(criterion).values().stream().mapToDouble(d -> d).toArray());
            agreement.ifPresent(agreements::add);
            agreement.ifPresent(value -> parts.put("agreement: " + criterion.id(), agreement));
            OptionalDouble gap = all.gap(criterion, Perspective.USERS, Perspective.MANAGEMENT);
            if (gap.isPresent() && (widest.isEmpty() || Math.abs(gap.getAsDouble()) > Math.abs(widest.getAsDouble()))) {
                widest = gap;
                where = criterion.name().toString();
            }
        }
        int raters = all.raters().size();
        if (agreements.isEmpty()) {
            return DEFINITION.undefined(
                    raters == 0 ? UndefinedReason.NO_DATA : UndefinedReason.TOO_FEW,
                    raters + " raters, at least 3 on one criterion are needed",
                    raters);
        }
        Collections.sort(agreements);
        int middle = agreements.size() / 2;
        double value = agreements.size() % 2 == 1
                ? agreements.get(middle)
                : (agreements.get(middle - 1) + agreements.get(middle)) / 2;
        boolean large = widest.isPresent() && Math.abs(widest.getAsDouble()) >= LARGE_GAP;
        String gapTold = large
                ? "On \"" + where + "\" users and management are " + Digits.two(Math.abs(widest.getAsDouble()))
                        + " points apart. "
                : "";
        Measurement.Builder measurement = DEFINITION
                .measured(
                        value,
                        raters,
                        gapTold + "Half of the criteria reach an agreement of " + Digits.two(value)
                                + " of 1 or more among " + raters + " raters.")
                .putAllParts(parts)
                .putPart("lowest agreement", Optional.of(agreements.get(0)))
                .putPart(GAP, widest.isPresent() ? Optional.of(widest.getAsDouble()) : Optional.empty());
        if (widest.isPresent()) {
            measurement.putHead(
                    GAP,
                    Math.min(
                            all.from(Perspective.USERS).raters().size(),
                            all.from(Perspective.MANAGEMENT).raters().size()));
        }
        return large ? measurement.addTold(GAP) : measurement;
    }
}
