/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.Imported;
import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.framework.Frameworks;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a document of this library of what a platform exported. */
@Command(
        name = "import",
        description =
                "Make a document of this library of what a platform or tool exported. What was assumed, left out or not"
                        + " understood is told on standard error.",
        mixinStandardHelpOptions = true)
final class ExchangeImportCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "FORMAT",
            description = "What PATH is: ${COMPLETION-CANDIDATES}.",
            completionCandidates = ImportSources.Names.class)
    String from = "";

    @Option(names = "--only", paramLabel = "ID", description = "Which process, if the export holds several.")
    @Nullable
    String only;

    @Option(names = "--size", paramLabel = "K", description = "How many seats a panel has (for sortition).")
    @Nullable
    Integer size;

    @Option(
            names = "--framework",
            paramLabel = "ID",
            defaultValue = "cornerstones",
            description = "Whose questions a survey asks (default: cornerstones).")
    String framework = "cornerstones";

    @Option(names = "--date", paramLabel = "DAY", description = "The day of answers that tell none (for surveys).")
    @Nullable
    LocalDate date;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PATH", description = "The file or folder of the export.")
    @Nullable
    Path path;

    @Override
    public Integer call() throws IOException {
        ImportSources sources = new ImportSources(
                only, size, Frameworks.builtIn().framework(FrameworkId.of(framework)), date, options.locale);
        ImportSources.Source source = sources.all().get(from);
        if (source == null) {
            throw Require.failure(
                    "format",
                    from,
                    "an import",
                    "is unknown",
                    DidYouMean.remedy(from, sources.all().keySet()));
        }
        Imported<String> document = source.read(Commands.given(path));
        PrintWriter err = Commands.err(spec);
        document.notes().forEach((ExchangeNote note) -> err.println(note));
        err.flush();
        Answer.give(options, Commands.out(spec), document::value, document::value);
        return ExitCode.DONE;
    }
}
