/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.network.StakeholderNetwork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a network in another format. */
@Command(
        name = "convert",
        description = "Write a network as a document of this library (.json).",
        mixinStandardHelpOptions = true)
final class NetworkConvertCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Mixin
    NetworkInput input = new NetworkInput();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "NET",
            description = "A network file, or a folder with nodes.csv and edges.csv.")
    @Nullable
    Path network;

    @Parameters(index = "1", paramLabel = "OUT", description = "The file to write, ending in .json.")
    @Nullable
    Path target;

    @Override
    public Integer call() throws IOException {
        Path out = Commands.given(target);
        Require.that(
                NetworkInput.isJson(out), "file", out, "a network to write", "must end in .json", "use that format");
        StakeholderNetwork read = input.network(Commands.given(network));
        Answer.write(
                out,
                JsonFormat.withDefaults().write(StakeholderNetwork.codec().asDocument(NetworkInput.SCHEMA, 1), read)
                        + "\n");
        Answer.give(
                options,
                Commands.out(spec),
                () -> "Written to " + out + ": " + read + "\n",
                () -> new Fields()
                        .text("file", out.toString())
                        .text("holds", read.toString())
                        .json());
        return ExitCode.DONE;
    }
}
