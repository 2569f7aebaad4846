/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.methods.composition.PlanCost;
import io.github.cocreation.methods.definition.OnlineFeasibility;
import io.github.cocreation.methods.selection.Objective;
import io.github.cocreation.metrics.network.keyplayer.KeyPlayerGoal;
import io.github.cocreation.metrics.report.Audience;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Starts the command line. Output is UTF-8 whatever the platform says, so that scripts read the same bytes everywhere. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the virtual machine with its exit code.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int exitCode = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /**
     * Runs one command.
     *
     * @param out takes what the command answers
     * @param err takes messages
     * @param arguments the command and its options
     * @return the exit code, see {@link ExitCode}
     */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine commandLine = new CommandLine(new CocreationCommand());
        Words.teachLanguages(commandLine);
        Words.teach(commandLine, Phase.class);
        Words.teach(commandLine, PlanCost.class);
        Words.teach(commandLine, ProgrammeAgendaCommand.Reader.class);
        Words.teach(commandLine, ProgrammeDrawCommand.Form.class);
        Words.teach(commandLine, WeightMeaning.class);
        Words.teach(commandLine, Audience.class);
        Words.teach(commandLine, KeyPlayerGoal.class);
        Words.teach(commandLine, NetworkTestCommand.NullModel.class);
        Words.teach(commandLine, SearchOptions.Cards.class);
        Words.teach(commandLine, Objective.class);
        Words.teach(commandLine, OnlineFeasibility.class);
        return commandLine
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Failures::unusableArguments)
                .setExecutionExceptionHandler(Failures::duringExecution)
                .execute(arguments);
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
