/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.metrics.network.inference.Statistic;
import io.github.cocreation.metrics.network.temporal.FigureOverTime;
import io.github.cocreation.metrics.network.temporal.Hearsay;
import io.github.cocreation.metrics.network.temporal.JournalNetwork;
import io.github.cocreation.metrics.network.temporal.NetworkSlice;
import io.github.cocreation.metrics.network.temporal.TimeWindows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Cuts the record of a process into periods and measures the network of each. */
@Command(
        name = "slices",
        description = "Measure who met whom from period to period: figures with trends, lasting ties, turnover.",
        mixinStandardHelpOptions = true)
final class NetworkSlicesCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "JOURNAL", description = "A process document (JSON), or the folder with its process.json.")
    @Nullable
    Path journal;

    @Option(
            names = "--window",
            paramLabel = "PERIOD",
            required = true,
            description = "How long a period is, such as P1M, P2W or P7D.")
    Period window = Period.ofMonths(1);

    @Option(
            names = "--step",
            paramLabel = "PERIOD",
            description = "How long after a period the next one starts (default: as long as a period is).")
    @Nullable
    Period step;

    @Option(
            names = "--layer",
            paramLabel = "NAME",
            defaultValue = "met",
            description = "Which ties: met for presence in one session (default), or a layer of observed ties.")
    String layer = "met";

    @Option(
            names = "--statistics",
            paramLabel = "LIST",
            defaultValue = "density,transitivity,degree_centralization",
            description = "Which figures, joined by commas.")
    String statistics = "density";

    @Override
    public Integer call() throws IOException {
        CoCreationProcess process = process(Commands.given(journal));
        TimeWindows windows = TimeWindows.of(window)
                .withReading(JournalNetwork.withDefaults()
                        .withLayers(process.network().layers().values()));
        ImmutableList<NetworkSlice> slices =
                (step == null ? windows : windows.withStep(step)).slices(process.journal());
        LayerId read = LayerId.of(layer);
        ImmutableList<FigureOverTime> figures = slices.isEmpty()
                ? ImmutableList.of()
                : Splitter.on(',')
                        .trimResults()
                        .splitToStream(statistics)
                        .map(name -> FigureOverTime.of(slices, read, Statistic.named(name)))
                        .collect(ImmutableList.toImmutableList());
        SlicesAnswer answer = new SlicesAnswer(read, slices, figures, Hearsay.of(process.journal()));
        Answer.give(options, Commands.out(spec), answer::text, answer::json);
        return ExitCode.DONE;
    }

    private static CoCreationProcess process(Path path) throws IOException {
        Path document = path.resolve("process.json");
        return Commands.process(Files.isDirectory(path) && Files.exists(document) ? document : path);
    }
}
