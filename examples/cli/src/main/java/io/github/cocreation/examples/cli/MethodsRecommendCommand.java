/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.methods.advice.Advice;
import io.github.cocreation.methods.advice.MethodAdvisor;
import io.github.cocreation.methods.advice.Recommendation;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.report.Discretion;
import io.github.cocreation.metrics.report.wording.Retelling;
import io.github.cocreation.metrics.report.wording.Wording;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says which methods would help a process, and why. */
@Command(
        name = "recommend",
        description = "Recommend methods for what a process lacks, with reasons for and against.",
        mixinStandardHelpOptions = true)
final class MethodsRecommendCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Mixin
    LoopOptions loop = new LoopOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CoCreationProcess read = loop.read();
        int exitCode = loop.exitCode(read, spec);
        MethodCatalogue catalogue = MethodCatalogue.discover();
        Wording wording = Wording.in(options.locale);
        Diagnosis diagnosis = Retelling.in(wording).of(Loop.rules(catalogue).diagnose(read));
        MethodAdvisor advisor = MethodAdvisor.withDefaults(catalogue).withLocale(options.locale);
        Advice advice = Loop.first(loop.top, advisor.recommend(diagnosis.needs(), Loop.context(read, options.locale)));
        ImmutableList<Need> needs =
                Discretion.of(loop.audience).in(wording).shown(diagnosis).needs();
        Answer.give(
                options,
                Commands.out(spec),
                () -> text(needs, advice, catalogue),
                () -> JsonFormat.withDefaults().write(Advice.codec(), advice));
        return exitCode;
    }

    private String text(ImmutableList<Need> needs, Advice advice, MethodCatalogue catalogue) {
        StringBuilder text = new StringBuilder("Needs\n");
        needs.forEach(need -> text.append(
                String.format(Locale.ROOT, "  %.2f  %s: %s%n", need.urgency(), need.title(), need.because())));
        if (!advice.doubts().isEmpty()) {
            text.append("\n" + Loop.DOUBTS + "\n");
            advice.doubts().forEach(doubt -> text.append("  ").append(doubt).append('\n'));
        }
        text.append("\nMethods\n");
        if (advice.recommendations().isEmpty()) {
            text.append("  None answers a need.\n");
        }
        for (Recommendation one : advice.recommendations()) {
            text.append("  ")
                    .append(catalogue.method(one.method()).name().in(options.locale))
                    .append(" - ")
                    .append(one.explanation().replace("\n", "\n    "))
                    .append('\n');
        }
        if (!advice.excluded().isEmpty()) {
            text.append("\nThese would help and cannot be held\n");
            advice.excluded()
                    .forEach(out -> text.append("  ")
                            .append(out.method())
                            .append(": ")
                            .append(out.reason().sentence())
                            .append('\n'));
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
