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

/** What can be done. */
@Command(
        name = "methods",
        description = "Methods of co-creation: list them, show one, check cards, recommend some.",
        mixinStandardHelpOptions = true,
        subcommands = {
            MethodsListCommand.class,
            MethodsShowCommand.class,
            MethodsCheckCommand.class,
            MethodsRecommendCommand.class
        })
final class MethodsCommand implements Runnable {
    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A command is missing.\nMaybe (list), (show ID), (check CARD) or (recommend PROCESS).");
        }
    }
}
