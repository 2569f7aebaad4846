/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.process.CoCreationProcess;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One measure over time: taken in each session, phase or window of a process, with the trend of its values.
 *
 * <pre>{@code
 * Series series = Series.byWindow(VoiceParity.withDefaults(), process, Period.ofMonths(1));
 * series.trend();   // the slope per step, if there are points enough to say
 * series.refusal(); // else why not
 * }</pre>
 *
 * <p>In each stretch the measure sees the process as it was then: with that part of its journal, and with the network as it stood,
 * see {@link ProcessPart}. Ratings, the statement of the problem and the roster are those known by the end of the stretch. What
 * has no date (population, challenge) is the same in all of them. A promise made before the stretch is not seen in it. A point without value stays in the series and is left out of the trend.
 *
 * <p><b>Worked example.</b> Values 0.2, none, 0.4, 0.6 have three points, so a slope of 0.2, and no test, which needs five.
 *
 * @param points the points, in order of time
 */
public record Series(ImmutableList<SeriesPoint> points) {
    private static final int LEAST_POINTS = 3;
    private static final Codec<Series> CODEC =
            Codecs.record("series", Codecs.field("points", SeriesPoint.codec().list(), Series::points), Series::new);

    /**
     * {@return the measure in each session, in order of the first entry that names it}
     *
     * @param measure the measure
     * @param process the process
     */
    public static Series bySession(Measure measure, CoCreationProcess process) {
        return new Series(process.journal().sessions().stream()
                .map(session -> point(measure, session.value(), ProcessPart.ofSession(process, session)))
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * {@return the measure in each stretch of a phase, by start; stretches of phases that run at once overlap}
     *
     * @param measure the measure
     * @param process the process
     */
    public static Series byPhase(Measure measure, CoCreationProcess process) {
        return new Series(process.phases().stream()
                .map(phase -> point(
                        measure,
                        Codecs.word(phase.phase()) + " " + phase.span(),
                        ProcessPart.during(process, phase.span())))
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * {@return the measure in each of the {@linkplain Windows windows} of the journal}
     *
     * @param measure the measure
     * @param process the process
     * @param length how long a window is
     * @throws IllegalArgumentException if the length is zero or negative, or there would be more than 100,000 windows
     */
    public static Series byWindow(Measure measure, CoCreationProcess process, Period length) {
        return new Series(Windows.of(process.journal(), length).stream()
                .map(days -> point(measure, days.toString(), ProcessPart.during(process, days)))
                .collect(ImmutableList.toImmutableList()));
    }

    private static SeriesPoint point(Measure measure, String label, CoCreationProcess part) {
        return new SeriesPoint(label, measure.of(part));
    }

    /** {@return the values of the points that have one, in order of time} */
    public double[] values() {
        return points.stream()
                .map(SeriesPoint::measurement)
                .map(Measurement::value)
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** {@return the trend, one step being the distance of two points; empty with fewer than three values} */
    public Optional<Trend> trend() {
        double[] times = IntStream.range(0, points.size())
                .filter(i -> points.get(i).measurement().value().isPresent())
                .asDoubleStream()
                .toArray();
        return times.length < LEAST_POINTS ? Optional.empty() : Optional.of(Trend.of(times, values()));
    }

    /** {@return why there is no trend; empty if there is one} */
    public Optional<Undefined> refusal() {
        int n = values().length;
        return n >= LEAST_POINTS
                ? Optional.empty()
                : Optional.of(new Undefined(
                        n == 0 ? UndefinedReason.NO_DATA : UndefinedReason.TOO_FEW,
                        n + " of " + points.size() + " points have a value, at least " + LEAST_POINTS
                                + " are needed for a trend"));
    }

    /** {@return one line for people; its form may change, do not parse it} */
    public String summary() {
        String values = points.stream()
                .map(point -> point.measurement().value().map(Digits::two).orElse("-"))
                .collect(Collectors.joining(", "));
        return values
                + trend().map(t -> "; slope " + Digits.two(t.slope().orElseThrow())
                                + (t.rises() ? ", rising" : "")
                                + (t.test().isEmpty() ? ", too few points to test" : ""))
                        .orElseGet(() -> "; " + refusal().orElseThrow().because());
    }

    /** {@return how series are read and written as JSON} */
    public static Codec<Series> codec() {
        return CODEC;
    }
}
