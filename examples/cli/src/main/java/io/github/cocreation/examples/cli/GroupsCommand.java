/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.chart.CardsChart;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.methods.drawing.SheetPicture;
import io.github.cocreation.methods.grouping.Sheet;
import io.github.cocreation.methods.grouping.mixing.Distances;
import io.github.cocreation.methods.grouping.mixing.GroupTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        subcommands = {
            GroupsRotateCommand.class,
            GroupsMixCommand.class,
            GroupsPairsCommand.class,
            GroupsAllocateCommand.class
        })
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

    /** Reads a task; mistakes in it name the file as the user did. */
    static <T> T read(Codec<T> codec, Path file) throws IOException {
        return JsonFormat.withDefaults().read(codec, Files.readString(file), file.toString());
    }

    /** Reads a group task and the distances beside it, if it names some. */
    static GroupTask groupTask(Path file) throws IOException {
        GroupTask task = read(GroupTask.codec(), file);
        if (task.distancesFile().isEmpty()) {
            return task;
        }
        Path distances = file.resolveSibling(task.distancesFile().get());
        return task.withDistances(Distances.parse(Files.readString(distances), distances.toString()));
    }

    /** A sheet as cards to cut out. */
    static CardsChart cards(String id, CommonOptions options, Sheet sheet) {
        return SheetPicture.withDefaults().withLocale(options.locale).draw(id, sheet);
    }

    /** Says on standard error which rules a result breaks. */
    static void warn(Violations broken, @Nullable CommandSpec spec) {
        if (spec != null) {
            broken.all().forEach(violation -> spec.commandLine().getErr().println(violation));
            spec.commandLine().getErr().flush();
        }
    }
}
