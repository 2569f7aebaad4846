/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.methods.drawing.RotationPicture;
import io.github.cocreation.methods.grouping.rotation.RotationPlan;
import io.github.cocreation.methods.grouping.rotation.RotationPlanner;
import io.github.cocreation.methods.grouping.rotation.RotationTask;
import io.github.cocreation.methods.grouping.rotation.TableCards;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans a rotation. */
@Command(
        name = "rotate",
        description = "Plan who sits at which table in which round, so that as many as possible meet.",
        mixinStandardHelpOptions = true)
final class GroupsRotateCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Mixin
    SearchOptions limits = new SearchOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "INSTANCE", description = "A rotation task (JSON).")
    @Nullable
    Path instance;

    @Override
    public Integer call() throws IOException {
        RotationTask task = GroupsCommand.read(RotationTask.codec(), Commands.given(instance));
        RotationPlan plan = RotationPlanner.withDefaults()
                .withSearch(limits.search(options.seed))
                .plan(task);
        String json = JsonFormat.withDefaults().write(RotationPlan.codec(), plan);
        Answer.give(
                options,
                Commands.out(spec),
                () -> limits.answer(
                        json,
                        () -> RotationPicture.withDefaults()
                                .withLocale(options.locale)
                                .byPerson(task, plan.rotation()),
                        TableCards.byTable(task, plan.rotation()),
                        TableCards.byPerson(task, plan.rotation())),
                () -> json);
        GroupsCommand.warn(plan.check(task), spec);
        return SearchOptions.exitCode(plan.brokenRules(), plan.ending());
    }
}
