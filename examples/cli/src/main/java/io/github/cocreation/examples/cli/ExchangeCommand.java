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

/** Files of other tools and platforms. */
@Command(
        name = "exchange",
        description = "Files of other tools: import what platforms export, export what other tools read.",
        mixinStandardHelpOptions = true,
        subcommands = {ExchangeImportCommand.class, ExchangeExportCommand.class})
final class ExchangeCommand implements Runnable {
    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "A command is missing.\nMaybe (import --from polis PATH).");
        }
    }
}
