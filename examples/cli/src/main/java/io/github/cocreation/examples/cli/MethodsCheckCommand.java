/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks cards of methods, by the words and grouping rules that are known here. */
@Command(
        name = "check",
        description = "Check cards of methods: everything that is wrong at once, each with its place and what to try.",
        mixinStandardHelpOptions = true)
final class MethodsCheckCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "CARD", arity = "1..*", description = "Cards of methods (JSON).")
    List<Path> cards = List.of();

    @Option(names = "--strict", description = "End with exit code 1 for a warning too.")
    boolean strict;

    @Override
    public Integer call() throws IOException {
        MethodCatalogue catalogue = MethodCatalogue.discover();
        ImmutableList.Builder<CheckedCard> building = ImmutableList.builder();
        for (Path card : cards) {
            building.add(CheckedCard.of(card, catalogue.words()));
        }
        ImmutableList<CheckedCard> checked = building.build();
        Answer.give(
                options,
                Commands.out(spec),
                () -> text(checked),
                () -> JsonFormat.withDefaults().write(CheckedCard.codec().list(), checked));
        if (spec != null && checked.stream().anyMatch(card -> card.unusable().isPresent())) {
            PrintWriter err = spec.commandLine().getErr();
            checked.forEach(card -> card.unusable().ifPresent(err::println));
            return ExitCode.UNUSABLE;
        }
        return checked.stream().anyMatch(card -> card.isWrong(strict)) ? ExitCode.NO : ExitCode.DONE;
    }

    private static String text(ImmutableList<CheckedCard> cards) {
        StringBuilder text = new StringBuilder();
        cards.forEach(card -> text.append(card.text()));
        long unusable =
                cards.stream().filter(card -> card.unusable().isPresent()).count();
        int errors =
                cards.stream().mapToInt(card -> card.found().errors().size()).sum();
        int warnings =
                cards.stream().mapToInt(card -> card.found().warnings().size()).sum();
        return text.append("Cards: %d (unusable: %d), errors: %d, warnings: %d"
                        .formatted(cards.size(), unusable, errors, warnings))
                .toString();
    }
}
