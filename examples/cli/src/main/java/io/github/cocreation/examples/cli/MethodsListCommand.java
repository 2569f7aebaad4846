/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    MethodFilterOptions filters = new MethodFilterOptions();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Commands.out(spec);
        MethodCatalogue catalogue = MethodCatalogue.discover();
        ImmutableList<MethodDefinition> chosen = catalogue.select(filters.filter(catalogue));
        Answer.give(
                options,
                out,
                () -> text(chosen),
                () -> JsonFormat.withDefaults().write(MethodDefinition.codec().list(), chosen));
        return ExitCode.DONE;
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
