/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.vocabulary.Context;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Purpose;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.catalogue.MethodFilter;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists methods, all or those that pass every filter given. */
@Command(
        name = "list",
        description = "List methods, all or those that pass every filter.",
        mixinStandardHelpOptions = true)
final class MethodsListCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--phase", paramLabel = "PHASE", description = "Belongs in this phase, such as ideate.")
    @Nullable
    Phase phase;

    @Option(names = "--purpose", paramLabel = "PURPOSE", description = "Serves this purpose, such as learning.")
    @Nullable
    String purpose;

    @Option(names = "--context", paramLabel = "CONTEXT", description = "Is used in these surroundings, such as rural.")
    @Nullable
    String context;

    @Option(
            names = "--cornerstone",
            paramLabel = "ID",
            description = "Strengthens this cornerstone, such as common-language.")
    @Nullable
    String cornerstone;

    @Option(names = "--uses", paramLabel = "TOKEN", description = "Starts from this token, such as challenge.")
    @Nullable
    String uses;

    @Option(names = "--yields", paramLabel = "TOKEN", description = "Leaves this token behind, such as ideas.")
    @Nullable
    String yields;

    @Option(names = "--people", paramLabel = "N", description = "Works for this many people.")
    @Nullable
    Integer people;

    @Option(names = "--minutes", paramLabel = "N", description = "Can be done in this many minutes.")
    @Nullable
    Integer minutes;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Commands.out(spec);
        MethodCatalogue catalogue = MethodCatalogue.discover();
        ImmutableList<MethodDefinition> chosen = catalogue.select(filter(catalogue));
        Answer.give(
                options,
                out,
                () -> text(chosen),
                () -> JsonFormat.withDefaults().write(MethodDefinition.codec().list(), chosen));
        return ExitCode.DONE;
    }

    private MethodFilter filter(MethodCatalogue catalogue) {
        MethodFilter filter = MethodFilter.any();
        if (phase != null) {
            filter = filter.and(MethodFilter.phase(phase));
        }
        if (purpose != null) {
            filter = filter.and(
                    MethodFilter.purpose(known("purpose", Purpose.of(purpose), words(catalogue, m -> m.purposes()))));
        }
        if (context != null) {
            filter = filter.and(
                    MethodFilter.context(known("context", Context.of(context), words(catalogue, m -> m.contexts()))));
        }
        if (cornerstone != null) {
            filter = filter.and(MethodFilter.cornerstone(
                    known("cornerstone", CriterionId.of(cornerstone), words(catalogue, m -> m.cornerstones()))));
        }
        if (uses != null) {
            filter = filter.and(MethodFilter.uses(
                    known("token", Token.of(uses), catalogue.tokens().cards().keySet())));
        }
        if (yields != null) {
            filter = filter.and(MethodFilter.yields(
                    known("token", Token.of(yields), catalogue.tokens().cards().keySet())));
        }
        if (people != null) {
            filter = filter.and(MethodFilter.people(positive("people", people)));
        }
        if (minutes != null) {
            filter = filter.and(MethodFilter.minutes(positive("minutes", minutes)));
        }
        return filter;
    }

    private static <W> ImmutableSet<W> words(
            MethodCatalogue catalogue, Function<MethodDefinition, ? extends Collection<W>> of) {
        return catalogue.methods().values().stream()
                .flatMap(method -> of.apply(method).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** A word that no method has is a mistake, not a filter that nothing passes. */
    private static <W> W known(String what, W word, Collection<W> words) {
        if (!words.contains(word)) {
            throw Require.failure(
                    what,
                    word,
                    "the methods",
                    "is unknown",
                    DidYouMean.remedy(
                            word.toString(),
                            words.stream().map(Object::toString).toList()));
        }
        return word;
    }

    private static int positive(String what, int number) {
        return Require.atLeast("number of " + what, number, 1, "a filter");
    }

    private String text(ImmutableList<MethodDefinition> methods) {
        if (methods.isEmpty()) {
            return "No method passes these filters.\nMaybe leave one of them out.";
        }
        StringBuilder text = new StringBuilder();
        for (MethodDefinition method : methods) {
            text.append(String.format(
                    Locale.ROOT, "%-36s %s%n", method.id(), method.name().in(options.locale)));
        }
        return text.append(methods.size())
                .append(methods.size() == 1 ? " method" : " methods")
                .toString()
                .replace(System.lineSeparator(), "\n");
    }
}
