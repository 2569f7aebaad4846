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

/** Panels drawn by lot. */
@Command(
        name = "panel",
        description = "Panels drawn by lot: make a fair lottery, verify it, draw from it, replace who dropped out.",
        mixinStandardHelpOptions = true,
        subcommands = {
            PanelSelectCommand.class,
            PanelVerifyCommand.class,
            PanelDrawCommand.class,
            PanelReplaceCommand.class
        })
final class PanelCommand implements Runnable {
    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "A command is missing.\nMaybe (select INSTANCE.json).");
        }
    }
}
