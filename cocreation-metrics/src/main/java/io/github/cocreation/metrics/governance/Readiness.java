/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.framework.Assessment;
import io.github.cocreation.core.framework.Criterion;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.framework.Dimension;
import io.github.cocreation.core.framework.DimensionId;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.framework.Rating;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.Stakeholder;
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
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * M26: how ready governance is for co-creation, as the lowest {@linkplain DimensionReadiness readiness} of its dimensions: a
 * chain is as strong as its weakest link.
 *
 * <p>The score of a criterion is the median over raters of the mean of each rater's answers. A criterion rated from fewer
 * than two perspectives has no score. Ratings of all assessments of the process by the framework, and single ones of its journal,
 * count together; where somebody answered a question again, the later answer counts.
 *
 * <p><b>Worked example.</b> If the managerial dimension is at 1.6125, as {@link DimensionReadiness} reckons it, and no other lower,
 * readiness is 1.6125, which is "prepare".
 *
 * <p><b>Range.</b> 0 to 4, high is good. <b>Minimum.</b> Every criterion that is primary somewhere is rated from at least two
 * perspectives. <b>Cost.</b> Linear in ratings times criteria. <b>Source.</b> Missing core conditions make the co-creation
 * fail (seed: CoSIE); weights, the share of the weakest link and cut-offs are heuristics without validation.
 */
public final class Readiness implements Measure {
    /** The parameter that says by which framework it was measured. */
    public static final String FRAMEWORK = "framework";

    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M26"))
            .name("Governance readiness")
            .question("Is governance ready for co-creation, and where is its weakest link?")
            .formula("min over dimensions of alpha * lowest primary score + (1 - alpha) * weighted mean score")
            .range(MeasureRange.of(0, 4))
            .direction(Direction.HIGH_IS_GOOD)
            .minimumData("each primary criterion rated from at least two perspectives")
            .bands(Bands.lowest("prepare", Level.POOR, "conditions are missing; prepare first")
                    .from(2, "start-small", Level.WATCH, "start small, and strengthen the weakest link")
                    .from(3, "ready", Level.GOOD, "the conditions are there")
                    .by(Source.heuristic("cut-offs of readiness")))
            .addSource(Source.seed(SeedArticle.COSIE))
            .addSource(Source.literature("Dul (2016), Organizational Research Methods 19(1), for the weakest link"))
            .addSource(Source.heuristic("weights and the share of the weakest link"))
            .build();
    private static final int LEAST_PERSPECTIVES = 2;
    private static final Readiness DEFAULTS = new Readiness(Frameworks.cornerstones(), 0.5);

    private final Framework framework;
    private final double alpha;

    private Readiness(Framework framework, double alpha) {
        this.framework = framework;
        this.alpha = alpha;
    }

    /** {@return the measure by the ten cornerstones, the weakest link counting a half} */
    public static Readiness withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy by another framework}
     *
     * @param value a framework with dimensions, rated on a scale from 0 to 4
     * @throws IllegalArgumentException if it has no dimensions or another scale
     */
    public Readiness withFramework(Framework value) {
        String where = "framework (" + value.id() + ")";
        Require.that(
                !value.dimensions().isEmpty(),
                "dimensions",
                value.dimensions(),
                where,
                "must not be empty to measure readiness",
                "sort its criteria by dimensions first");
        Require.that(
                value.scale().filter(s -> s.lowest() == 0 && s.highest() == 4).isPresent(),
                "scale",
                value.scale().map(s -> s.lowest() + ".." + s.highest()).orElse("none"),
                where,
                "must be 0..4 to measure readiness",
                "rescale the answers and the labels");
        return new Readiness(value, alpha);
    }

    /**
     * {@return a copy in which the weakest link counts this much}
     *
     * @param value from 0 (only the mean counts) to 1 (only the weakest link)
     * @throws IllegalArgumentException if it is outside [0, 1]
     */
    public Readiness withAlpha(double value) {
        return new Readiness(framework, Require.unitInterval("alpha", value, "readiness"));
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    /**
     * {@return the readiness of each dimension, in the framework's order}
     *
     * @param assessment answers to the framework's questions
     */
    public ImmutableList<DimensionReadiness> dimensions(Assessment assessment) {
        ImmutableSortedMap<CriterionId, Double> scores = scores(assessment);
        return framework.dimensions().stream()
                .map(dimension -> DimensionReadiness.of(framework, dimension.id(), scores, alpha))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableSortedMap<CriterionId, Double> scores(Assessment assessment) {
        ImmutableSortedMap.Builder<CriterionId, Double> scores = ImmutableSortedMap.naturalOrder();
        for (Criterion criterion : framework.criteria()) {
            OptionalDouble score = assessment.score(criterion);
            if (score.isPresent() && assessment.perspectivesOn(criterion).size() >= LEAST_PERSPECTIVES) {
                scores.put(criterion.id(), score.getAsDouble());
            }
        }
        return scores.build();
    }

    /**
     * {@return the readiness of each dimension, in the framework's order, from all assessments of a process}
     *
     * @param process the process
     */
    public ImmutableList<DimensionReadiness> dimensions(CoCreationProcess process) {
        return dimensions(Ratings.of(process, framework));
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        Assessment all = Ratings.of(process, framework);
        ImmutableList<Rating> ratings = all.ratings();
        Measurement.Builder measurement = ratings.isEmpty()
                ? DEFINITION.undefined(
                        UndefinedReason.NO_DATA, "no assessment by framework (" + framework.id() + ") is there", 0)
                : measure(all, dimensions(all));
        if (!ratings.isEmpty()) {
            // Scores are of all raters together: where these are few, a report must keep them back.
            int heads = all.raters().stream()
                    .mapToInt(id -> Optional.ofNullable(process.stakeholders().get(id))
                            .map(Stakeholder::heads)
                            .orElse(1))
                    .sum();
            for (Dimension dimension : framework.dimensions()) {
                measurement
                        .putHead(readinessPart(dimension.id()), heads)
                        .putHead(weakestPart(dimension.id()), heads)
                        .addTold(readinessPart(dimension.id()));
            }
        }
        return measurement
                .putParameter(FRAMEWORK, named(framework))
                .putParameter("alpha", Digits.two(alpha))
                .addInput(Digits.count(ratings.size(), "rating") + " by "
                        + Digits.count(all.raters().size(), "rater") + " from "
                        + Digits.count(all.perspectives().size(), "perspective"))
                .build();
    }

    private Measurement.Builder measure(Assessment assessment, ImmutableList<DimensionReadiness> dimensions) {
        int raters = assessment.raters().size();
        Optional<DimensionReadiness> lowest = dimensions.stream()
                .filter(d -> d.readiness().isPresent())
                .min(Comparator.comparingDouble(d -> d.readiness().orElseThrow()));
        ImmutableList<DimensionReadiness> open =
                dimensions.stream().filter(d -> d.readiness().isEmpty()).collect(ImmutableList.toImmutableList());
        Measurement.Builder measurement = open.isEmpty() && lowest.isPresent()
                ? DEFINITION.measured(
                        lowest.get().readiness().orElseThrow(), raters, sentence(lowest.get(), dimensions))
                : DEFINITION.undefined(
                        UndefinedReason.TOO_FEW,
                        "on " + names(open) + " a primary criterion is rated from fewer than two perspectives",
                        raters);
        for (DimensionReadiness dimension : dimensions) {
            measurement.putPart(readinessPart(dimension.dimension()), boxed(dimension.readiness()));
            measurement.putPart(dimension.dimension() + ": weighted mean", boxed(dimension.weightedMean()));
            measurement.putPart(weakestPart(dimension.dimension()), boxed(dimension.weakestScore()));
            dimension
                    .unscored()
                    .forEach(c -> measurement.addMissing("(" + c + ") rated from two perspectives, for the "
                            + dimension.dimension() + " dimension"));
        }
        return measurement;
    }

    /**
     * {@return how the parameter {@link #FRAMEWORK} names a framework}
     *
     * @param framework the framework
     */
    public static String named(Framework framework) {
        return framework.id() + " version " + framework.version();
    }

    /**
     * {@return the name of the part that holds the readiness of a dimension}
     *
     * @param dimension the dimension
     */
    public static String readinessPart(DimensionId dimension) {
        return dimension + ": readiness";
    }

    /**
     * {@return the name of the part that holds the lowest score of a dimension's primary criteria}
     *
     * @param dimension the dimension
     */
    public static String weakestPart(DimensionId dimension) {
        return dimension + ": weakest score";
    }

    private String sentence(DimensionReadiness lowest, ImmutableList<DimensionReadiness> dimensions) {
        String blocked = dimensions.stream()
                .filter(DimensionReadiness::isBlocked)
                .map(d -> d.dimension() + " (by " + name(d.weakest().orElseThrow()) + ")")
                .collect(Collectors.joining(", "));
        return "Of 4 points, governance is ready to "
                + Digits.two(lowest.readiness().orElseThrow())
                + "; the weakest link is the "
                + lowest.dimension() + " dimension, and in it "
                + name(lowest.weakest().orElseThrow()) + " with "
                + Digits.two(lowest.weakestScore().orElseThrow()) + "."
                + (blocked.isEmpty() ? "" : " Blocked: " + blocked + ".");
    }

    private String name(CriterionId criterion) {
        return "\"" + framework.criterion(criterion).name() + "\"";
    }

    private static String names(ImmutableList<DimensionReadiness> dimensions) {
        return dimensions.stream()
                .map(DimensionReadiness::dimension)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }
}
