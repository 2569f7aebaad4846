/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.metrics.catalogue.MeasureCatalogue;
import io.github.cocreation.metrics.exchange.journal.LogReader;
import io.github.cocreation.metrics.exchange.journal.LoggedProcess;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.Series;
import io.github.cocreation.metrics.measure.SeriesPoint;
import io.github.cocreation.metrics.report.Audience;
import io.github.cocreation.metrics.report.Discretion;
import io.github.cocreation.metrics.report.OutreachReport;
import io.github.cocreation.metrics.report.Section;
import io.github.cocreation.metrics.report.wording.Retelling;
import io.github.cocreation.metrics.report.wording.Wording;
import io.github.cocreation.metrics.voice.OutreachPlan;
import io.github.cocreation.metrics.voice.OutreachPlanner;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures a process, from its document or from a folder of logs. */
@Command(
        name = "measure",
        description = "Measure a process: each value with its parts, band and missing data.",
        mixinStandardHelpOptions = true)
final class MeasureCommand implements Callable<Integer> {
    private static final MeasureId VOICES = MeasureId.of("M35");

    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            paramLabel = "PROCESS",
            description = "A process document (JSON), or a folder of logs (presence.csv, decisions.csv, ...).")
    @Nullable
    Path process;

    @Option(names = "--measures", paramLabel = "LIST", description = "Ids joined by commas, such as M01,M26; or all.")
    String measures = "all";

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            defaultValue = "team",
            description =
                    "Who will read it: team (default) is shown all, for the public what is told about few people is"
                            + " kept back.")
    Audience audience = Audience.TEAM;

    @Option(
            names = "--outreach",
            description =
                    "Instead of measures, show whom to ask to reach those who are not there, and how far from best"
                            + " that plan is at most; for the public, by which roles and channels.")
    boolean outreach;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of the texts, such as da: words are counted without its stop words where no"
                    + " terms are told; English unless said.")
    @Nullable
    Locale language;

    @Option(
            names = "--strict",
            description = "End with exit code 1 if the process has errors or a measure asked for is not defined;"
                    + " of logs, measure nothing if there is any problem in them.")
    boolean strict;

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    @Nullable
    Stretches stretches;

    /** Over which stretches of the process to take the measures, each with its trend. */
    static final class Stretches {
        @Option(names = "--by-session", description = "Take each measure in each session, and its trend.")
        boolean bySession;

        @Option(names = "--by-phase", description = "Take each measure in each phase, and its trend.")
        boolean byPhase;

        @Option(
                names = "--window",
                paramLabel = "PERIOD",
                description = "Take each measure in windows of this length, such as P1M, and its trend.")
        @Nullable
        Period window;

        Series series(Measure measure, CoCreationProcess process) {
            if (window != null) {
                return Series.byWindow(measure, process, window);
            }
            return byPhase ? Series.byPhase(measure, process) : Series.bySession(measure, process);
        }
    }

    @Override
    public Integer call() throws IOException {
        Path source = Commands.given(process);
        if (Files.isDirectory(source)) {
            LoggedProcess logged = LogReader.withDefaults().read(source);
            Commands.warn(logged.problems(), audience, spec);
            if (strict && !logged.problems().isEmpty()) {
                Commands.err(spec)
                        .println("Nothing was measured: the logs have problems ("
                                + logged.problems().size() + "), and --strict refuses them.\n"
                                + "Maybe mend them, or leave out --strict to measure what could be read.");
                return ExitCode.NO;
            }
            PrintWriter err = Commands.err(spec);
            logged.process().notes().forEach(err::println);
            measure(logged.process());
            return ExitCode.DONE;
        }
        CoCreationProcess read = Commands.process(source);
        boolean broken = Commands.warn(read, audience, spec);
        ImmutableList<MeasureId> undefined = measure(read);
        if (strict && !undefined.isEmpty()) {
            Commands.err(spec)
                    .println("Not all that was asked for is defined: " + undefined + ", which --strict refuses.\n"
                            + "Maybe look under each for the data it needs, or choose others with --measures.");
        }
        return strict && (broken || !undefined.isEmpty()) ? ExitCode.NO : ExitCode.DONE;
    }

    /** Answers, and tells what was asked for and is not defined. */
    private ImmutableList<MeasureId> measure(CoCreationProcess read) throws IOException {
        if (outreach) {
            reachOut(read);
            return ImmutableList.of();
        }
        Stretches over = stretches;
        if (over != null) {
            return overTime(read, over);
        }
        ImmutableList<Measurement> measured =
                chosen().stream().map(measure -> measure.of(read)).collect(ImmutableList.toImmutableList());
        Discretion discretion = Discretion.of(audience);
        Retelling retelling = Retelling.in(Wording.in(options.locale));
        ImmutableList<Measurement> shown =
                measured.stream().map(discretion::shown).map(retelling::of).collect(ImmutableList.toImmutableList());
        Answer.give(
                options,
                Commands.out(spec),
                () -> text().of(read, shown)
                        + (shown.stream().anyMatch(m -> m.measure().equals(VOICES))
                                ? section(read).map(MeasureText::of).orElse("")
                                : ""),
                () -> JsonFormat.withDefaults().write(Measurement.codec().list(), shown));
        return measured.stream()
                .filter(measurement -> measurement.value().isEmpty())
                .map(Measurement::measure)
                .collect(ImmutableList.toImmutableList());
    }

    /** Answers with the plan itself for the team, with the section of the report for the public. */
    private void reachOut(CoCreationProcess read) throws IOException {
        Optional<Section> section = section(read);
        Answer.give(
                options,
                Commands.out(spec),
                () -> section.map(MeasureText::of).orElse("Nobody is missing who is known.\n"),
                () -> audience == Audience.TEAM
                        ? JsonFormat.withDefaults()
                                .write(
                                        OutreachPlan.codec(),
                                        OutreachPlanner.withDefaults().of(read))
                        : JsonFormat.withDefaults()
                                .write(
                                        Section.codec().list(),
                                        section.map(ImmutableList::of).orElse(ImmutableList.of())));
    }

    private Optional<Section> section(CoCreationProcess read) {
        return OutreachReport.withDefaults()
                .withAudience(audience)
                .withWording(Wording.in(options.locale))
                .of(read);
    }

    private ImmutableList<MeasureId> overTime(CoCreationProcess read, Stretches over) throws IOException {
        Discretion discretion = Discretion.of(audience);
        ImmutableSortedMap<MeasureId, Series> series = chosen().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Ordering.natural(),
                        measure -> measure.definition().id(),
                        measure -> retold(discretion.shown(over.series(measure, read)))));
        Answer.give(
                options,
                Commands.out(spec),
                () -> text().of(read, series),
                () -> JsonFormat.withDefaults()
                        .write(Codecs.sortedMap(Series.codec(), "measure", MeasureId::of, MeasureId::value), series));
        return series.entrySet().stream()
                .filter(one -> one.getValue().trend().isEmpty())
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
    }

    private MeasureText text() {
        return MeasureText.in(Wording.in(options.locale));
    }

    private Series retold(Series series) {
        Retelling retelling = Retelling.in(Wording.in(options.locale));
        return new Series(series.points().stream()
                .map(point -> new SeriesPoint(point.label(), retelling.of(point.measurement())))
                .collect(ImmutableList.toImmutableList()));
    }

    private ImmutableList<Measure> chosen() {
        MeasureCatalogue seeded = MeasureCatalogue.discover().withSeed(options.seed);
        MeasureCatalogue catalogue = language == null ? seeded : seeded.withLanguage(language);
        return measures.equals("all")
                ? catalogue.all()
                : Splitter.on(',')
                        .trimResults()
                        .splitToStream(measures)
                        .map(id -> catalogue.get(MeasureId.of(id)))
                        .collect(ImmutableList.toImmutableList());
    }
}
