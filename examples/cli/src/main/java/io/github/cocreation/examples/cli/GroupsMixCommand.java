/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.methods.grouping.Sheet;
import io.github.cocreation.methods.grouping.mixing.GroupCards;
import io.github.cocreation.methods.grouping.mixing.GroupFormer;
import io.github.cocreation.methods.grouping.mixing.GroupPlan;
import io.github.cocreation.methods.grouping.mixing.GroupTask;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Forms groups at one time. */
@Command(
        name = "mix",
        description = "Form groups: cross-sections of everybody, people alike together, or as different as can be.",
        mixinStandardHelpOptions = true)
final class GroupsMixCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Mixin
    SearchOptions limits = new SearchOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            paramLabel = "INSTANCE",
            description = "A group task (JSON); a file of distances is looked for beside it.")
    @Nullable
    Path instance;

    @Override
    public Integer call() throws IOException {
        GroupTask task = GroupsCommand.groupTask(Commands.given(instance));
        GroupPlan plan = GroupFormer.withDefaults()
                .withSearch(limits.search(options.seed))
                .form(task);
        String json = JsonFormat.withDefaults().write(GroupPlan.codec(), plan);
        Sheet groups = GroupCards.byGroup(task, plan);
        Answer.give(
                options,
                Commands.out(spec),
                () -> limits.answer(json, () -> GroupsCommand.cards("groups", options, groups), groups),
                () -> json);
        GroupsCommand.warn(plan.check(task.groups().isEmpty() ? task.asPairs() : task), spec);
        return SearchOptions.exitCode(plan.brokenRules(), plan.ending());
    }
}
