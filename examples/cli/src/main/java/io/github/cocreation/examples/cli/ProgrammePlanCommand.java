/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.NamedProgramme;
import io.github.cocreation.methods.composition.Plan;
import io.github.cocreation.methods.composition.PlanCost;
import io.github.cocreation.methods.composition.PlanLimits;
import io.github.cocreation.methods.composition.Plans;
import io.github.cocreation.methods.composition.ProgrammePlanner;
import io.github.cocreation.methods.grouping.Ending;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plans programmes. */
@Command(
        name = "plan",
        description =
                "Plan the best programmes from the tokens there are to the tokens wanted, each step with its reason.",
        mixinStandardHelpOptions = true)
final class ProgrammePlanCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "TOKENS",
            defaultValue = "challenge",
            description = "What one starts from, joined by commas (default: challenge).")
    String from = "challenge";

    @Option(names = "--want", paramLabel = "TOKENS", required = true, description = "What is wanted, joined by commas.")
    String want = "";

    @Option(names = "--people", paramLabel = "N", description = "How many take part.")
    @Nullable
    Integer people;

    @Option(names = "--minutes", paramLabel = "N", description = "The most contact minutes for each.")
    @Nullable
    Integer minutes;

    @Option(names = "--days", paramLabel = "N", description = "The most days.")
    @Nullable
    Integer days;

    @Option(names = "--facilitators", paramLabel = "N", description = "How many facilitators there are at a time.")
    @Nullable
    Integer facilitators;

    @Option(names = "--type", paramLabel = "TYPE", description = "The type of co-creation, such as equal.")
    @Nullable
    String type;

    @Option(names = "--without", paramLabel = "IDS", split = ",", description = "Methods not to be used.")
    String[] without = {};

    @Option(
            names = "--cost",
            paramLabel = "COST",
            defaultValue = "minutes",
            description = "What counts: minutes, steps, days or fit (default: minutes).")
    PlanCost cost = PlanCost.MINUTES;

    @Option(names = "--top", paramLabel = "N", defaultValue = "3", description = "How many programmes (default: 3).")
    int top = 3;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            converter = SearchOptions.Seconds.class,
            description = "Search no longer than this; the answer then depends on the machine.")
    @Nullable
    Double seconds;

    @Option(
            names = "--effort",
            paramLabel = "N",
            description =
                    "How many points to look at at most (default: a million); when they are spent, the best programmes"
                            + " found are given, and the exit code is 3.")
    @Nullable
    Long effort;

    @Option(names = "--save", paramLabel = "FILE", description = "Write the best as a programme document to this file.")
    @Nullable
    Path save;

    @Override
    public Integer call() throws IOException {
        ImmutableSortedSet<Token> start = ProgrammeFiles.tokens(from);
        Plans plans = planner().plan(start, ProgrammeFiles.tokens(want));
        Answer.give(
                options,
                Commands.out(spec),
                () -> text(plans),
                () -> JsonFormat.withDefaults().write(Plans.codec(), plans));
        if (save != null && !plans.best().isEmpty()) {
            NamedProgramme best = ProgrammeFiles.unnamed(plans.best().get(0).programme());
            Answer.write(
                    save,
                    JsonFormat.withDefaults()
                                    .write(
                                            NamedProgramme.codec(),
                                            NamedProgramme.builder()
                                                    .from(best)
                                                    .start(start)
                                                    .build())
                            + "\n");
        }
        if (plans.ending() != Ending.PROVED) {
            return ExitCode.STOPPED;
        }
        return plans.unneeded() || !plans.best().isEmpty() ? ExitCode.DONE : ExitCode.NO;
    }

    private ProgrammePlanner planner() {
        ProgrammePlanner planner = ProgrammePlanner.over(MethodCatalogue.discover())
                .withLimits(limits())
                .withCost(cost)
                .withMost(top);
        if (effort != null) {
            planner = planner.withEffort(effort);
        }
        if (seconds == null) {
            return planner;
        }
        long end = System.nanoTime() + Math.round(seconds * 1e9);
        return (effort == null ? planner.withEffort(Long.MAX_VALUE) : planner)
                .withCancellation(() -> System.nanoTime() - end >= 0);
    }

    private PlanLimits limits() {
        PlanLimits.Builder limits = PlanLimits.builder()
                .people(Optional.ofNullable(people))
                .minutes(Optional.ofNullable(minutes))
                .days(Optional.ofNullable(days))
                .facilitators(Optional.ofNullable(facilitators))
                .type(Optional.ofNullable(type).map(CellId::of));
        for (String id : without) {
            limits.addExcluded(MethodId.of(id));
        }
        return limits.build();
    }

    private static String text(Plans plans) {
        if (plans.unneeded()) {
            return "All of it is there from the start; nothing has to be done.";
        }
        if (plans.best().isEmpty()) {
            return (plans.proven() ? "There is no such programme.\n" : "No programme was found.\n") + plans.obstacles();
        }
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (Plan plan : plans.best()) {
            text.append(++number)
                    .append(". about ")
                    .append(plan.minutes())
                    .append(" contact minutes over ")
                    .append(plan.days())
                    .append(plan.days() == 1 ? " day\n" : " days\n");
            plan.steps().forEach(step -> text.append("   ").append(step).append('\n'));
        }
        if (plans.ending() != Ending.PROVED) {
            text.append(plans.proven() ? "" : "It may not be the best there is.\n")
                    .append(plans.obstacles())
                    .append('\n');
        }
        return text.toString();
    }
}
