/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.NamedProgramme;
import io.github.cocreation.methods.composition.ProgrammeCheck;
import io.github.cocreation.methods.composition.Situation;
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

/** Checks a programme. */
@Command(
        name = "check",
        description = "Check a programme: everything that is wrong at once, each with its place and what to try.",
        mixinStandardHelpOptions = true)
final class ProgrammeCheckCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A programme (JSON), or the id of a built-in one.")
    String file = "";

    @Option(
            names = "--from",
            paramLabel = "TOKENS",
            description = "What one starts from (default: what the file says).")
    @Nullable
    String from;

    @Option(names = "--people", paramLabel = "N", description = "How many take part; then sizes are checked too.")
    @Nullable
    Integer people;

    @Option(names = "--process", paramLabel = "PROCESS", description = "A process whose roles must do.")
    @Nullable
    Path process;

    @Option(names = "--strict", description = "End with exit code 1 for a warning too.")
    boolean strict;

    @Override
    public Integer call() throws IOException {
        NamedProgramme named = ProgrammeFiles.read(file);
        Situation situation = Situation.startingFrom(from == null ? named.start() : ProgrammeFiles.tokens(from));
        if (people != null) {
            situation = situation.withPeople(people);
        }
        if (process != null) {
            situation = situation.withProcess(Commands.process(process));
        }
        ProgrammeCheck check = named.programme().check(MethodCatalogue.discover(), situation);
        Answer.give(
                options,
                Commands.out(spec),
                () -> text(named, check),
                () -> JsonFormat.withDefaults().write(ProgrammeCheck.codec(), check));
        boolean wrong = strict
                ? !check.violations().isEmpty()
                : !check.violations().errors().isEmpty();
        return wrong ? ExitCode.NO : ExitCode.DONE;
    }

    private String text(NamedProgramme named, ProgrammeCheck check) {
        StringBuilder text = new StringBuilder();
        text.append(named.name().in(options.locale))
                .append('\n')
                .append(named.programme())
                .append("\n\n");
        check.violations()
                .all()
                .forEach(v -> text.append(Codecs.word(v.severity()))
                        .append(' ')
                        .append(v)
                        .append('\n'));
        text.append(
                check.violations().isEmpty()
                        ? "Nothing is wrong.\n"
                        : check.violations().errors().size() + " errors, "
                                + check.violations().warnings().size() + " warnings\n");
        return text.append("At the end there is: ")
                .append(check.tokens())
                .append('\n')
                .toString();
    }
}
