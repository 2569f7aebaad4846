/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.typology.AxisId;
import io.github.cocreation.core.typology.Cell;
import io.github.cocreation.core.typology.Position;
import io.github.cocreation.core.typology.Typologies;
import io.github.cocreation.core.typology.Typology;
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
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * M28: how far the process has drifted from the type it declares: the distance on the plane of Ulrich's types from the declared
 * position to the one observed in the last period.
 *
 * <p>Positions are estimated from the journal, period by period; a period in which an axis cannot be known is left out. The
 * {@linkplain PlanePath path} of the periods, the directions of the drift and the observed types stand beside. The flag to talk
 * about the type again is raised above 0.30, or if the observed type is none of the declared ones in the last two periods. How
 * sure a position is, and whether the sessions show a lasting change or are too few to, stands beside too; the whole {@link
 * PositionTrail} comes from {@link PositionEstimator}. With five sessions or more in the last period, the value has an interval,
 * by drawing these anew.
 *
 * <p><b>Worked example.</b> Declared (0.6, 0.75), facilitating; observed at last (0.35, 0.3), guided: sqrt(0.25² + 0.45²) =
 * 0.515: drifted; the process is closing and re-centring on the public side.
 *
 * <p><b>Range.</b> 0 to 1.414, low is good. <b>Minimum.</b> A declared position, and three periods with a position. <b>Cost.</b>
 * That of {@link PositionEstimator}. <b>Source.</b> Axes: seed LEAD, after Ulrich (2016); indicators and cut-offs are heuristics
 * without validation; a few sessions cannot tell drift from chance.
 */
public final class TypeDrift implements Measure {
    /** The part that is 1 if the parties should talk about the type again, else 0. */
    public static final String FLAG = "talk about the type again";

    /** The part with the p of a lasting change over the sessions; undefined if there are not enough. */
    public static final String P_OF_CHANGE = "p of a change";

    /** The part with the share of cases in which a lasting change of 0.3 would have been seen. */
    public static final String POWER = "power to see a change of 0.30";

    private static final int LEAST_PERIODS = 3;
    private static final double FAR = 0.30;
    private static final double TURN = 0.1;
    private static final AxisId CENTRAL_ACTOR = AxisId.of("central-actor");
    private static final AxisId OUTCOME = AxisId.of("outcome");
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M28"))
            .name("Drift of the type")
            .question("Is the process still of the type it declares?")
            .formula("distance of the position observed in the last period from the declared one")
            .range(MeasureRange.of(0, Math.sqrt(2)))
            .direction(Direction.LOW_IS_GOOD)
            .minimumData("a declared position, and three periods of which both axes are known")
            .bands(Bands.lowest("stable", Level.GOOD, "it is of the type it declares")
                    .from(0.15, "moving", Level.WATCH, "it is moving away from its type")
                    .from(FAR, "drifted", Level.POOR, "it is no longer of its type; talk about it again")
                    .by(Source.heuristic("cut-offs of drift")))
            .addSource(Source.seed(SeedArticle.LEAD))
            .addSource(Source.heuristic("indicators and weights of the position"))
            .build();
    private static final TypeDrift DEFAULTS = new TypeDrift(PositionEstimator.withDefaults());

    private final PositionEstimator estimator;

    private TypeDrift(PositionEstimator estimator) {
        this.estimator = estimator;
    }

    /** {@return the measure over months, the share of criteria fixed before the start not being known} */
    public static TypeDrift withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with periods of this length}
     *
     * @param value the length, above zero
     * @throws IllegalArgumentException if it is zero or negative
     */
    public TypeDrift withPeriod(Period value) {
        return new TypeDrift(estimator.withPeriod(value));
    }

    /**
     * {@return a copy that knows how many outcome criteria were fixed before the start}
     *
     * @param value their share, in [0, 1]
     * @throws IllegalArgumentException if it is outside [0, 1]
     */
    public TypeDrift withCriteriaFixed(double value) {
        return new TypeDrift(estimator.withCriteriaFixed(value));
    }

    /** {@return a copy that draws no sessions anew, for large journals} */
    public TypeDrift withoutInterval() {
        return new TypeDrift(estimator.withoutDraws());
    }

    @Override
    public TypeDrift withSeed(long seed) {
        return new TypeDrift(estimator.withSeed(seed));
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        PositionTrail trail = estimator.of(process);
        Measurement.Builder measurement = measure(process, trail, estimator)
                .putParameter("period", estimator.period().toString())
                .putParameter(
                        "criteria fixed before the start",
                        estimator.criteriaFixed().map(Digits::two).orElse("not known"))
                .addInput(Digits.count(trail.known().size(), "period") + " of which both axes are known")
                .addInput(trail.change().sessions() + " sessions, or days without one")
                .putPart(P_OF_CHANGE, trail.change().p())
                .putPart(POWER, Optional.of(trail.change().power()));
        trail.change().noteIn(measurement);
        return measurement.build();
    }

    private static Measurement.Builder measure(
            CoCreationProcess process, PositionTrail trail, PositionEstimator estimator) {
        ImmutableList<PositionEstimate> positions = trail.known();
        int n = positions.size();
        Optional<DeclaredType> type = DeclaredType.of(process);
        if (type.isEmpty()) {
            return DEFINITION.undefined(
                    UndefinedReason.UNKNOWN_REFERENCE, "no position on the plane of Ulrich's types is declared", n);
        }
        if (n < LEAST_PERIODS) {
            return DEFINITION.undefined(
                    UndefinedReason.TOO_FEW,
                    n + " periods are known on both axes, at least " + LEAST_PERIODS + " are needed",
                    n);
        }
        double[] x = positions.stream()
                .mapToDouble(p -> p.centralActor().orElseThrow())
                .toArray();
        double[] y =
                positions.stream().mapToDouble(p -> p.outcome().orElseThrow()).toArray();
        ImmutableSortedMap<AxisId, Double> declared =
                process.declaredPosition().orElseThrow().coordinates();
        double central = Objects.requireNonNull(declared.get(CENTRAL_ACTOR));
        double open = Objects.requireNonNull(declared.get(OUTCOME));
        double dx = x[n - 1] - central;
        double dy = y[n - 1] - open;
        double size = distance(dx, dy);
        boolean left = isLeft(type.get(), x[n - 2], y[n - 2]) && isLeft(type.get(), x[n - 1], y[n - 1]);
        PlanePath path = PlanePath.through(x, y);
        Measurement.Builder measurement = DEFINITION
                .measured(
                        size,
                        n,
                        "Declared " + type.get() + ", the process was seen as " + observed(x[n - 1], y[n - 1])
                                + " in the last of " + n + " periods, " + Digits.two(size) + " away"
                                + turns(dx, dy) + ".")
                .interval(estimator.distance(process, positions.get(n - 1).days(), central, open))
                .putPart("change of central actor", Optional.of(dx))
                .putPart("change of openness", Optional.of(dy))
                .putPart("length of the path", Optional.of(path.length()))
                .putPart("net displacement", Optional.of(path.net()))
                .putPart("straightness of the path", path.straightness())
                .putPart(FLAG, Optional.of(left || size > FAR ? 1.0 : 0.0));
        for (int i = 0; i < n; i++) {
            String period = String.format(Locale.ROOT, "period %02d: ", i + 1);
            measurement.putPart(period + "central actor", Optional.of(x[i]));
            measurement.putPart(period + "openness", Optional.of(y[i]));
            putRange(measurement, period + "central actor", positions.get(i).centralActorRange());
            putRange(measurement, period + "openness", positions.get(i).outcomeRange());
        }
        return measurement;
    }

    /** How far apart two positions are, by the differences of their axes. */
    static double distance(double dx, double dy) {
        return Math.min(Math.sqrt(2), Math.hypot(dx, dy));
    }

    private static void putRange(Measurement.Builder measurement, String part, Optional<PlausibleRange> range) {
        measurement.putPart(part + ", low", range.map(PlausibleRange::low));
        measurement.putPart(part + ", high", range.map(PlausibleRange::high));
    }

    private static boolean isLeft(DeclaredType declared, double x, double y) {
        return observedType(x, y).candidates().stream().noneMatch(declared::mayBe);
    }

    private static String observed(double x, double y) {
        return observedType(x, y).toString();
    }

    /** The type of a position, or all neighbours of a hybrid one. */
    static DeclaredType observedType(double x, double y) {
        Typology ulrich = Typologies.ulrich();
        Position position = new Position(ulrich.id(), ImmutableSortedMap.of(CENTRAL_ACTOR, x, OUTCOME, y));
        return new DeclaredType(
                ulrich.classify(position).candidates().stream().map(Cell::id).collect(ImmutableList.toImmutableList()));
    }

    private static String turns(double dx, double dy) {
        List<String> turns = new ArrayList<>();
        if (Math.abs(dy) > TURN) {
            turns.add(dy < 0 ? "closing" : "opening");
        }
        if (Math.abs(dx) > TURN) {
            turns.add(dx < 0 ? "re-centring on the public side" : "handing over");
        }
        return turns.isEmpty() ? "" : ", " + String.join(" and ", turns);
    }
}
