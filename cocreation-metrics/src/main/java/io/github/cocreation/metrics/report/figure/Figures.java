/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.figure;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.Chart;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.typology.Typologies;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.network.inference.PermutationTest;
import io.github.cocreation.metrics.promise.PromiseFlow;
import io.github.cocreation.metrics.promise.PromiseTrace;
import io.github.cocreation.metrics.promise.Promises;
import io.github.cocreation.metrics.report.wording.Wording;
import io.github.cocreation.metrics.voice.FunnelCount;
import io.github.cocreation.metrics.voice.VoiceFunnel;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Pictures of a process and of what was measured in it, as data: one method a picture. Where there is nothing to show, or it may
 * not be shown, there is none. Hand the charts to {@code core.drawing.Svg}, each alone, or put them into a report.
 *
 * <pre>{@code
 * Figures figures = Figures.withDefaults().withWording(Wording.in(Locale.forLanguageTag("da")));
 * figures.takeOver(diagnosis).map(Svg.withDefaults()::document);
 * }</pre>
 *
 * <p>For the public nothing is shown about fewer people than {@link #withFewest}: nodes, points and rows that stand for fewer are left out
 * or gathered, and a picture of which too little is left is not made. Hand in the diagnosis the readers may see; from a measurement
 * that is kept back no picture is made.
 */
public final class Figures {
    private static final Figures DEFAULTS = new Figures(Wording.in(Locale.ENGLISH), 5, Typologies.builtIn(), 1);

    private final Wording wording;
    private final int fewest;
    private final Typologies typologies;
    private final long seed;

    private Figures(Wording wording, int fewest, Typologies typologies, long seed) {
        this.wording = wording;
        this.fewest = fewest;
        this.typologies = typologies;
        this.seed = seed;
    }

    /** {@return figures in English, of no fewer than five people} */
    public static Figures withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy in other words}
     *
     * @param value the words of the reader
     */
    public Figures withWording(Wording value) {
        return new Figures(value, fewest, typologies, seed);
    }

    /**
     * {@return a copy that shows groups of other sizes}
     *
     * @param value the fewest people that something is shown about; 0 for a team that may see everything
     * @throws IllegalArgumentException if it is below 0
     */
    public Figures withFewest(int value) {
        return new Figures(wording, Require.atLeast("fewest people", value, 0, "figures"), typologies, seed);
    }

    /**
     * {@return a copy that knows a host's own typologies}
     *
     * @param value the typologies that a declared position may be in
     */
    public Figures withTypologies(Typologies value) {
        return new Figures(wording, fewest, value, seed);
    }

    /**
     * {@return a copy whose network is laid out from this seed}
     *
     * @param value the seed
     */
    public Figures withSeed(long value) {
        return new Figures(wording, fewest, typologies, value);
    }

    /**
     * {@return who spoke, beside how many they are}
     *
     * @param diagnosis a diagnosis
     */
    public Optional<Chart> voice(Diagnosis diagnosis) {
        return of(diagnosis, "M04", measurement -> new VoiceFigure(wording).of(measurement));
    }

    /**
     * {@return which of the groups concerned have the seats they should have}
     *
     * @param diagnosis a diagnosis
     */
    public Optional<Chart> coverage(Diagnosis diagnosis) {
        return of(diagnosis, "M06", measurement -> new CoverageFigure(wording).of(measurement));
    }

    /**
     * {@return how the initiators' share of decisions and of open promises moved}
     *
     * @param diagnosis a diagnosis
     */
    public Optional<Chart> takeOver(Diagnosis diagnosis) {
        return of(diagnosis, "M21", measurement -> new TakeOverFigure(wording).of(measurement));
    }

    /**
     * {@return whether the languages of the groups come closer}
     *
     * @param diagnosis a diagnosis
     */
    public Optional<Chart> language(Diagnosis diagnosis) {
        return of(diagnosis, "M17", measurement -> new LanguageFigure(wording).of(measurement));
    }

    /**
     * {@return how ready each dimension of governance is, and its weakest link}
     *
     * @param diagnosis a diagnosis
     */
    public Optional<Chart> governance(Diagnosis diagnosis) {
        return of(diagnosis, "M26", measurement -> new GovernanceFigure(wording).of(measurement));
    }

    /**
     * {@return between which groups contact runs}
     *
     * @param diagnosis a diagnosis
     */
    public Optional<Chart> mixing(Diagnosis diagnosis) {
        return of(diagnosis, "M12", measurement -> new MixingFigure(wording).of(measurement));
    }

    /**
     * {@return where the process declares to stand among the types, and where it was seen}
     *
     * @param process the process
     * @param diagnosis its diagnosis
     */
    public Optional<Chart> type(CoCreationProcess process, Diagnosis diagnosis) {
        return new TypeFigure(wording, typologies).of(process, measurement(diagnosis, "M28"));
    }

    /**
     * {@return how many took part in each session, and how many contributed}
     *
     * @param process the process
     */
    public Optional<Chart> participation(CoCreationProcess process) {
        return new AttendanceFigure(wording, fewest).of(process);
    }

    /**
     * {@return who has power over the outcome and who has an interest in it}
     *
     * @param process the process
     */
    public Optional<Chart> powerInterest(CoCreationProcess process) {
        return new SalienceFigure(wording, fewest).powerInterest(process);
    }

    /**
     * {@return whose claims count by power, legitimacy and urgency}
     *
     * @param process the process
     */
    public Optional<Chart> salience(CoCreationProcess process) {
        return new SalienceFigure(wording, fewest).salience(process);
    }

    /**
     * {@return what happened to whom, on which level, wanted or not}
     *
     * @param process the process
     */
    public Optional<Chart> effects(CoCreationProcess process) {
        return new EffectsFigure(wording).of(process);
    }

    /**
     * {@return who is tied to whom}
     *
     * @param process the process
     */
    public Optional<Chart> network(CoCreationProcess process) {
        return new ProcessNetworkFigure(wording, fewest, seed).of(process);
    }

    /**
     * {@return how many got how far, from being concerned to being heard}
     *
     * @param funnel the funnel
     */
    public Optional<Chart> voices(VoiceFunnel funnel) {
        return new FunnelFigure(wording, fewest).voices(funnel);
    }

    /**
     * {@return what became of contributions that ask for an answer}
     *
     * @param flow the flow
     */
    public Optional<Chart> promises(PromiseFlow flow) {
        return new FunnelFigure(wording, fewest).promises(flow);
    }

    /**
     * {@return how many got how far, from being concerned to being heard, by the journal of a process}
     *
     * @param process the process
     */
    public Optional<Chart> voices(CoCreationProcess process) {
        return voices(FunnelCount.withDefaults().of(process));
    }

    /**
     * {@return what became of contributions that ask for an answer, by the journal of a process}
     *
     * @param process the process
     */
    public Optional<Chart> promises(CoCreationProcess process) {
        PromiseTrace trace = Promises.withDefaults().of(process);
        // without a link between decisions and contributions everything would look unanswered
        return trace.linked() ? promises(trace.flow()) : Optional.empty();
    }

    /**
     * {@return what was observed among what chance brings}
     *
     * @param test the test
     */
    public Chart chance(PermutationTest test) {
        return new ChanceFigure(wording).of(test);
    }

    /**
     * {@return all that there is to show of a process and its diagnosis, in the order of a report}
     *
     * @param process the process
     * @param diagnosis its diagnosis, as far as the readers may see it
     */
    public ImmutableList<Chart> all(CoCreationProcess process, Diagnosis diagnosis) {
        ImmutableList.Builder<Chart> charts = ImmutableList.builder();
        network(process).ifPresent(charts::add);
        powerInterest(process).ifPresent(charts::add);
        salience(process).ifPresent(charts::add);
        coverage(diagnosis).ifPresent(charts::add);
        participation(process).ifPresent(charts::add);
        voices(process).ifPresent(charts::add);
        voice(diagnosis).ifPresent(charts::add);
        mixing(diagnosis).ifPresent(charts::add);
        promises(process).ifPresent(charts::add);
        takeOver(diagnosis).ifPresent(charts::add);
        type(process, diagnosis).ifPresent(charts::add);
        language(diagnosis).ifPresent(charts::add);
        governance(diagnosis).ifPresent(charts::add);
        effects(process).ifPresent(charts::add);
        return charts.build();
    }

    private static Optional<Chart> of(
            Diagnosis diagnosis, String measure, Function<Measurement, Optional<Chart>> figure) {
        return measurement(diagnosis, measure)
                .filter(measurement -> measurement.value().isPresent())
                .flatMap(figure);
    }

    private static Optional<Measurement> measurement(Diagnosis diagnosis, String measure) {
        return diagnosis.measurements().stream()
                .filter(measurement -> measurement.measure().equals(MeasureId.of(measure)))
                .findFirst();
    }
}
