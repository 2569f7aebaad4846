/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

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

/** Says what a process lacks, and which methods would help. */
@Command(
        name = "diagnose",
        description = "Diagnose a process: findings, needs, and methods that answer them.",
        mixinStandardHelpOptions = true)
final class DiagnoseCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Mixin
    LoopOptions loop = new LoopOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--html", paramLabel = "FILE", description = "Write the report as a page to this file too.")
    @Nullable
    Path html;

    @Override
    public Integer call() throws IOException {
        CoCreationProcess process = loop.read();
        int exitCode = loop.exitCode(process, spec);
        Loop once = loop.over(process, options.locale);
        if (html != null) {
            Answer.write(html, once.html());
        }
        Answer.give(options, Commands.out(spec), once::markdown, once::json);
        return exitCode;
    }
}
