/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.metrics.report.Audience;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the report about a process. */
@Command(
        name = "report",
        description = "Write the report about a process, with its figures: as a page (--html), else as Markdown.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "PROCESS", description = "A process document (JSON).")
    @Nullable
    Path process;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Write one page of HTML that needs nothing else to this file.")
    @Nullable
    Path html;

    @Option(names = "--top", paramLabel = "N", description = "How many methods to recommend (default: 5).")
    int top = Loop.RECOMMENDED;

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            defaultValue = "public",
            description =
                    "Who will read it: public (default) keeps back what is told about few people, team shows all.")
    Audience audience = Audience.PUBLIC;

    @Override
    public Integer call() throws IOException {
        CoCreationProcess read = Commands.process(Commands.given(process));
        boolean broken = Commands.warn(read, audience, spec);
        Loop loop = Loop.over(read, top, audience, options.locale);
        if (html == null) {
            Answer.give(options, Commands.out(spec), loop::markdown, loop::json);
        } else {
            Path file = html;
            Answer.write(file, loop.html());
            Answer.give(options, Commands.out(spec), () -> "Written to " + file + ".\n", loop::json);
        }
        // numbers of a process whose parts contradict each other are not to be relied on
        return broken ? ExitCode.NO : ExitCode.DONE;
    }
}
