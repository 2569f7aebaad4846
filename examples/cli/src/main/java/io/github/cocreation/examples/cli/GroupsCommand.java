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

/** Who sits with whom. */
@Command(
        name = "groups",
        description = "Groups with their bounds: rotations, mixed groups, pairs, Open Space allocations.",
        mixinStandardHelpOptions = true,
        subcommands = {GroupsRotateCommand.class})
final class GroupsCommand implements Runnable {
    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "A command is missing.\nMaybe (rotate), (mix), (pairs) or (allocate).");
        }
    }
}
