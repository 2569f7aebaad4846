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

/** What is done after what. */
@Command(
        name = "programme",
        description = "Programmes of methods: check them, plan them, put them into a calendar, run them, draw them.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ProgrammeCheckCommand.class,
            ProgrammePlanCommand.class,
            ProgrammeAgendaCommand.class,
            ProgrammeRunCommand.class,
            ProgrammeDrawCommand.class
        })
final class ProgrammeCommand implements Runnable {
    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "A command is missing.\nMaybe (check FILE).");
        }
    }
}
