/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.methods.grouping.Sheet;
import io.github.cocreation.methods.grouping.allocation.Allocation;
import io.github.cocreation.methods.grouping.allocation.AllocationLists;
import io.github.cocreation.methods.grouping.allocation.AllocationTask;
import io.github.cocreation.methods.grouping.allocation.Allocator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Allocates an Open Space. */
@Command(
        name = "allocate",
        description = "Allocate topics to slots and rooms, and people to topics (Open Space).",
        mixinStandardHelpOptions = true)
final class GroupsAllocateCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Mixin
    SearchOptions limits = new SearchOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "INSTANCE", description = "An allocation task (JSON).")
    @Nullable
    Path instance;

    @Override
    public Integer call() throws IOException {
        AllocationTask task = GroupsCommand.read(AllocationTask.codec(), Commands.given(instance));
        Allocation plan =
                Allocator.withDefaults().withSearch(limits.search(options.seed)).allocate(task);
        String json = JsonFormat.withDefaults().write(Allocation.codec(), plan);
        Sheet people = AllocationLists.byPerson(task, plan);
        Answer.give(
                options,
                Commands.out(spec),
                () -> limits.answer(
                        json,
                        () -> GroupsCommand.cards("allocation", options, people),
                        AllocationLists.byTopic(task, plan),
                        people),
                () -> json);
        GroupsCommand.warn(plan.check(task), spec);
        return SearchOptions.exitCode(plan.brokenRules(), plan.ending());
    }
}
