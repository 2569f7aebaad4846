/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.metrics.report.Audience;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that go once round the loop take: the process, how many methods, and for whom. */
final class LoopOptions {
    @Parameters(paramLabel = "PROCESS", description = "A process document (JSON).")
    @Nullable
    Path process;

    @Option(names = "--top", paramLabel = "N", description = "How many methods to recommend (default: 5).")
    int top = Loop.RECOMMENDED;

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            defaultValue = "public",
            description =
                    "Who will read it: public (default) keeps back what is told about few people, team shows all.")
    Audience audience = Audience.PUBLIC;

    CoCreationProcess read() throws IOException {
        return Commands.process(Commands.given(process));
    }

    Loop over(CoCreationProcess read, Locale locale) {
        return Loop.over(read, top, audience, locale);
    }

    /**
     * Says what contradicts itself in the process; the exit code, as numbers of a process whose parts contradict each other are not to
     * be relied on.
     */
    int exitCode(CoCreationProcess read, @Nullable CommandSpec spec) {
        return Commands.warn(read, audience, spec) ? ExitCode.NO : ExitCode.DONE;
    }
}
