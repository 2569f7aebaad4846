/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Networks of stakeholders. */
@Command(
        name = "network",
        description = "Networks of stakeholders: analyse, test, key players, periods, convert, draw.",
        mixinStandardHelpOptions = true,
        subcommands = {
            NetworkAnalyseCommand.class,
            NetworkTestCommand.class,
            NetworkKeyPlayersCommand.class,
            NetworkCommunitiesCommand.class,
            NetworkSlicesCommand.class,
            NetworkConvertCommand.class,
            NetworkDrawCommand.class
        })
final class NetworkCommand implements Runnable {
    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "A command is missing.\nMaybe (analyse NET).");
        }
    }
}
