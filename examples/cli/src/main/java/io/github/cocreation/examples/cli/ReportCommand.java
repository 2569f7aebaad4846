/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.drawing.Svg;
import io.github.cocreation.core.process.CoCreationProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the report about a process. */
@Command(
        name = "report",
        description = "Write the report about a process, with its figures: as a page (--html), else as Markdown.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Mixin
    LoopOptions loop = new LoopOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write one page of HTML that needs nothing else to this file.")
    @Nullable
    Path html;

    @Option(
            names = "--figures",
            paramLabel = "DIR",
            description = "Write each figure as SVG to this folder too, under its name.")
    @Nullable
    Path figures;

    @Option(
            names = "--width",
            paramLabel = "PIXELS",
            description = "How wide figures are (default: 720; 344 for a phone).")
    int width = Svg.PAGE;

    @Override
    public Integer call() throws IOException {
        CoCreationProcess process = loop.read();
        int exitCode = loop.exitCode(process, spec);
        Loop once = loop.over(process, options.locale);
        if (figures != null) {
            Drawings.write(figures, once.report().charts(), Svg.withDefaults().withWidth(width));
        }
        if (html == null) {
            Answer.give(options, Commands.out(spec), once::markdown, once::json);
        } else {
            Path file = html;
            Answer.write(file, once.html());
            Answer.give(options, Commands.out(spec), () -> "Written to " + file + ".\n", once::json);
        }
        return exitCode;
    }
}
