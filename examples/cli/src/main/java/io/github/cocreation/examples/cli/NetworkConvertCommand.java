/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.metrics.exchange.network.NetworkReading;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a network in another format. */
@Command(
        name = "convert",
        description =
                "Write a network in another format, told by how OUT ends: .json (a document of this library), .graphml,"
                        + " .gexf, .net, .dl, .gml, .dot, .csv (matrix), .cyjs, or a folder for nodes.csv and edges.csv.",
        mixinStandardHelpOptions = true)
final class NetworkConvertCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Mixin
    NetworkInput input = new NetworkInput();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "The format, whatever OUT is called: ${COMPLETION-CANDIDATES}.",
            completionCandidates = NetworkFiles.Formats.class)
    @Nullable
    String format;

    @Option(
            names = "--two-mode",
            description = "Nodes with the attribute bipartite of 1 are what those of 0 take part in.")
    boolean twoMode;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "NET",
            description = "A network file, or a folder with nodes.csv and edges.csv.")
    @Nullable
    Path network;

    @Parameters(index = "1", paramLabel = "OUT", description = "The file or folder to write.")
    @Nullable
    Path target;

    @Override
    public Integer call() throws IOException {
        Path out = Commands.given(target);
        NetworkFiles.Target written = NetworkFiles.target(out, format);
        NetworkReading reading = input.reading(Commands.given(network), twoMode);
        List<ExchangeNote> notes = new ArrayList<>(reading.notes());
        StakeholderNetwork read = input.asked(reading.network());
        notes.addAll(written.write(read));
        PrintWriter err = Commands.err(spec);
        notes.forEach(err::println);
        err.flush();
        Answer.give(
                options,
                Commands.out(spec),
                () -> "Written to " + out + ": " + read + "\n",
                () -> new Fields()
                        .text("file", out.toString())
                        .text("holds", read.toString())
                        .texts(
                                "notes",
                                notes.stream().map(ExchangeNote::toString).toList())
                        .json());
        return ExitCode.DONE;
    }
}
