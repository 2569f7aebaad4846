/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.Step;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one method. */
@Command(name = "show", description = "Show one method, with its steps and sources.", mixinStandardHelpOptions = true)
final class MethodsShowCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The method's id, such as world-cafe.")
    String id = "";

    @Override
    public Integer call() throws IOException {
        MethodDefinition method = MethodCatalogue.discover().method(MethodId.of(id));
        Answer.give(
                options,
                Commands.out(spec),
                () -> text(method),
                () -> JsonFormat.withDefaults().write(MethodDefinition.codec(), method));
        return ExitCode.DONE;
    }

    private String text(MethodDefinition method) {
        StringBuilder text = new StringBuilder();
        text.append(in(method.name())).append(" (").append(method.id()).append(")\n");
        text.append(in(method.intent())).append("\n\n");
        line(text, "family", method.family());
        line(text, "phases", method.phases().stream().map(Codecs::word).toList());
        line(text, "purposes", method.purposes());
        line(text, "cornerstones", method.cornerstones());
        line(text, "people", method.participants());
        line(text, "minutes", method.durationMinutes() + " (" + Codecs.word(method.durationScope()) + ")");
        line(text, "needs", method.inputs().required());
        line(text, "yields", method.outputs().primary());
        line(
                text,
                "fit",
                method.typeFit().entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue() + "/" + MethodDefinition.BEST_FIT)
                        .toList());
        line(
                text,
                "roles",
                method.roles().stream().map(r -> r.role() + " x" + r.min()).toList());
        text.append("\nSteps\n");
        method.steps().forEach(step -> step(text, step));
        parameters(text, method);
        section(text, "Before you start", method.preconditions());
        section(text, "It succeeds when", method.successConditions());
        text.append("\nIt fails when\n");
        method.failureModes()
                .forEach(f -> text.append("  - ")
                        .append(in(f.mode()))
                        .append(". Then: ")
                        .append(in(f.counter()))
                        .append('\n'));
        text.append("\nSources\n");
        method.sources()
                .forEach(a -> text.append("  - ")
                        .append(a.source())
                        .append(" (")
                        .append(a.supports().stream().map(Codecs::word).collect(Collectors.joining(", ")))
                        .append(")\n"));
        return text.toString();
    }

    private void step(StringBuilder text, Step step) {
        text.append(String.format(
                java.util.Locale.ROOT, "  %3d%%  %s: %s\n", step.share(), in(step.title()), in(step.what())));
        detail(
                text,
                "grouping",
                Codecs.word(step.grouping())
                        + step.groupingRule()
                                .map(rule -> ", by the rule " + rule)
                                .orElse("")
                        + step.arrangement().map(how -> ", " + in(how)).orElse(""));
        step.output().ifPresent(output -> detail(text, "yields", output.toString()));
        step.facilitators().ifPresent(words -> detail(text, "those who lead", in(words)));
        step.participants().ifPresent(words -> detail(text, "those who take part", in(words)));
    }

    private static void detail(StringBuilder text, String name, String said) {
        text.append("          ").append(name).append(": ").append(said).append('\n');
    }

    private void parameters(StringBuilder text, MethodDefinition method) {
        if (!method.ownParameters().isEmpty()) {
            text.append("\nWhat a host may set\n");
            method.ownParameters()
                    .forEach(own -> text.append("  - ")
                            .append(own.id())
                            .append(": ")
                            .append(in(own.name()))
                            .append(", ")
                            .append(own.range())
                            .append('\n'));
        }
    }

    private String in(Text text) {
        return text.in(options.locale);
    }

    private void section(StringBuilder text, String title, List<Text> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(title).append('\n');
            lines.forEach(line -> text.append("  - ").append(in(line)).append('\n'));
        }
    }

    private static void line(StringBuilder text, String name, Object value) {
        String shown = value instanceof Collection<?> many
                ? many.stream().map(Object::toString).collect(Collectors.joining(", "))
                : value.toString();
        if (!shown.isEmpty()) {
            text.append(String.format(java.util.Locale.ROOT, "%-14s%s\n", name, shown));
        }
    }
}
