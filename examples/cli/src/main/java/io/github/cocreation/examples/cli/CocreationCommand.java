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

/** The command line as a whole. */
@Command(
        name = "cocreation",
        description = "Model co-creation processes, see what happens in them, and find what to do next.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        version = "cocreation 0.1.0-SNAPSHOT",
        subcommands = {
            DemoCommand.class,
            NetworkCommand.class,
            MethodsCommand.class,
            ProgrammeCommand.class,
            MeasureCommand.class,
            DiagnoseCommand.class,
            ReportCommand.class,
            GroupsCommand.class,
            PanelCommand.class,
            ExchangeCommand.class
        })
final class CocreationCommand implements Runnable {
    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "A command is missing.\nMaybe start with (demo).");
        }
    }
}
