/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.methods.selection.Certificate;
import io.github.cocreation.methods.selection.ChanceSentences;
import io.github.cocreation.methods.selection.Effort;
import io.github.cocreation.methods.selection.HouseholdRule;
import io.github.cocreation.methods.selection.Objective;
import io.github.cocreation.methods.selection.PanelLottery;
import io.github.cocreation.methods.selection.QuotaRepair;
import io.github.cocreation.methods.selection.SelectionFiles;
import io.github.cocreation.methods.selection.SelectionTask;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a lottery over panels. */
@Command(
        name = "select",
        description = "Make a lottery over panels that fill the quotas, as fair as can be, with its certificate.",
        mixinStandardHelpOptions = true)
final class PanelSelectCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "INSTANCE", description = "Pool, quotas and seats (JSON).")
    @Nullable
    Path instance;

    @Option(
            names = "--objective",
            paramLabel = "leximin|maximin|nash|random|diversity",
            description = "What the lottery is to be like (default: leximin).")
    Objective objective = Objective.LEXIMIN;

    @Option(names = "--features", paramLabel = "F.csv", description = "Quotas: category, feature, min, max.")
    @Nullable
    Path features;

    @Option(names = "--people", paramLabel = "P.csv", description = "The pool: one volunteer a line.")
    @Nullable
    Path people;

    @Option(names = "--size", paramLabel = "K", description = "Number of seats, with --features and --people.")
    @Nullable
    Integer size;

    @Option(
            names = "--address",
            split = ",",
            paramLabel = "COLUMN",
            description = "Columns that say the address; people of one address get at most one seat.")
    List<String> address = List.of();

    @Option(
            names = "--seconds",
            paramLabel = "S",
            converter = SearchOptions.Seconds.class,
            description = "Stop then, with the best found (exit code 3).")
    @Nullable
    Double seconds;

    @Override
    public Integer call() throws IOException {
        SelectionTask task = task();
        long begin = System.nanoTime();
        double limit = seconds == null ? Double.POSITIVE_INFINITY : seconds;
        Effort effort = () -> (System.nanoTime() - begin) / 1e9 < limit;
        Optional<QuotaRepair> repair = QuotaRepair.of(task, effort);
        if (repair.isPresent()) {
            Answer.give(
                    options,
                    Commands.out(spec),
                    repair.get()::toString,
                    () -> JsonFormat.withDefaults().write(QuotaRepair.codec(), repair.get()));
            return ExitCode.NO;
        }
        Certificate certificate = PanelLottery.withDefaults()
                .withObjective(objective)
                .withSeed(options.seed)
                .withEffort(effort)
                .select(task);
        options.json |= options.out != null;
        Answer.give(
                options,
                Commands.out(spec),
                () -> text(certificate),
                () -> JsonFormat.withDefaults()
                        .withLayout(JsonFormat.Layout.COMPACT)
                        .write(Certificate.codec(), certificate));
        return certificate.ending() == Certificate.Ending.STOPPED ? ExitCode.STOPPED : ExitCode.DONE;
    }

    private SelectionTask task() throws IOException {
        if (spec != null && instance != null && (features != null || people != null || size != null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The task (" + instance
                            + ") of panel select is there twice.\nMaybe leave out --features, --people and --size.");
        }
        if (instance != null) {
            return Commands.selection(instance);
        }
        if (spec != null && (features == null || people == null || size == null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The task (no file) of panel select is missing.\n"
                            + "Maybe give INSTANCE.json, or --features F.csv --people P.csv --size K.");
        }
        Path quotas = Commands.given(features);
        Path pool = Commands.given(people);
        try (BufferedReader quotaText = Files.newBufferedReader(quotas, StandardCharsets.UTF_8);
                BufferedReader poolText = Files.newBufferedReader(pool, StandardCharsets.UTF_8)) {
            return SelectionFiles.withDefaults()
                    .withAddress(address)
                    .read(quotas.toString(), quotaText, pool.toString(), poolText, Objects.requireNonNull(size))
                    .household(address.isEmpty() ? HouseholdRule.ANY : HouseholdRule.ONE_SEAT)
                    .build();
        }
    }

    private static String text(Certificate certificate) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%d of %d for %d seats, %d quotas: %d panels, smallest chance %.6f (%s)%n",
                certificate.chances().values().stream().filter(c -> c > 0).count(),
                certificate.task().pool().size(),
                certificate.task().seats(),
                certificate.task().quotas().size(),
                certificate.panels().size(),
                certificate.smallestChance(),
                io.github.cocreation.core.json.Codecs.word(certificate.ending())));
        ChanceSentences.of(certificate)
                .forEach(sentence -> text.append(sentence).append('\n'));
        return text.toString();
    }
}
