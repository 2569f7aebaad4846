/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.metrics.network.analysis.FigureSelection;
import io.github.cocreation.metrics.network.analysis.NetworkAnalysis;
import io.github.cocreation.metrics.network.analysis.NetworkFigures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Analyses a network read from files. */
@Command(
        name = "analyse",
        description = "Analyse a network: cohesion, centrality, structural holes, groups, communities.",
        mixinStandardHelpOptions = true)
final class NetworkAnalyseCommand implements Callable<Integer> {
    private static final String ALL = "all";

    @Mixin
    CommonOptions options = new CommonOptions();

    @Mixin
    NetworkInput input = new NetworkInput();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            paramLabel = "NET",
            description = "A .graphml or .json file, or a folder with nodes.csv and edges.csv (and meta.json), or its"
                    + " edges.csv.")
    @Nullable
    Path network;

    @Option(
            names = "--group-by",
            paramLabel = "ATTR",
            description = "Compare groups by this attribute; may be repeated.")
    List<String> groupBy = List.of();

    @Option(
            names = "--measures",
            paramLabel = "LIST|all",
            split = ",",
            description = "Which measures, by the names they have in the answer, or all of them (default).")
    List<String> measures = List.of(ALL);

    @Option(
            names = "--csv",
            paramLabel = "DIR",
            description = "Write the numbers as tables into this folder: network.csv, nodes.csv, edges.csv and others.")
    @Nullable
    Path csv;

    @Option(names = "--timings", description = "Print as JSON how many seconds each measure takes, computed afresh.")
    boolean timings;

    @Option(
            names = "--repeat",
            paramLabel = "N",
            defaultValue = "1",
            description = "How often each measure is timed (default: 1).")
    void repeat(int value) {
        repeat = Require.atLeast("number of repeats", value, 1, "a timing");
    }

    private int repeat = 1;

    @Override
    public Integer call() throws IOException {
        FigureSelection selection = FigureSelection.all()
                .only(measures.equals(List.of(ALL)) ? Set.of() : ImmutableSet.copyOf(measures))
                .groupedBy(groupBy.stream().map(AttributeId::of).collect(ImmutableSet.toImmutableSet()));
        long start = System.nanoTime();
        NetworkInput.Read read = input.read(Commands.given(network));
        NetworkAnalysis analysis =
                NetworkAnalysis.of(read.view(), read.network().attributes()).withSeed(options.seed);
        if (timings) {
            NetworkTimings timed = new NetworkTimings(analysis, selection, options.seed, System.nanoTime() - start);
            String json = options.withThreads(() -> timed.json(repeat));
            Answer.give(options, Commands.out(spec), () -> json, () -> json);
            return ExitCode.DONE;
        }
        NetworkFigures figures =
                options.withThreads(() -> analysis.figures(selection)).readFrom(read.layers(), read.zeroWeights());
        if (csv != null) {
            for (Map.Entry<String, String> file : figures.csv().entrySet()) {
                Answer.write(csv.resolve(file.getKey()), file.getValue());
            }
            if (!options.json) {
                String written = "Written to " + csv + ": "
                        + String.join(", ", figures.csv().keySet()) + "\n";
                Answer.give(options, Commands.out(spec), () -> written, () -> written);
                return ExitCode.DONE;
            }
        }
        Answer.give(
                options,
                Commands.out(spec),
                () -> NetworkText.of(figures),
                () -> JsonFormat.withDefaults().write(NetworkFigures.codec(), figures));
        return ExitCode.DONE;
    }
}
