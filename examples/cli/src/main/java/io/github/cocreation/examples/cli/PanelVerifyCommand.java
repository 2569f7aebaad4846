/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.methods.selection.Certificate;
import io.github.cocreation.methods.selection.Objective;
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

/** Verifies a certificate. */
@Command(
        name = "verify",
        description =
                "Check a certificate without the solver: quotas, chances, and that nobody can have a better one (3:"
                        + " the search was stopped, and a part of it is proved).",
        mixinStandardHelpOptions = true)
final class PanelVerifyCommand implements Callable<Integer> {
    private static final Codec<ImmutableList<String>> PROBLEMS = Codecs.STRING.list();

    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "CERTIFICATE", description = "What panel select wrote (JSON).")
    @Nullable
    Path certificate;

    @Option(
            names = "--instance",
            paramLabel = "INSTANCE",
            description = "The task as it was published (JSON): refuse a certificate of another one.")
    @Nullable
    Path instance;

    @Option(
            names = "--objective",
            paramLabel = "leximin|maximin|nash|random|diversity",
            description = "What was promised: refuse a certificate that claims less.")
    @Nullable
    Objective objective;

    @Override
    public Integer call() throws IOException {
        Certificate read = Commands.certificate(Commands.given(certificate));
        Violations violations = read.verify(
                instance == null ? read.task() : Commands.selection(instance),
                objective == null ? read.objective() : objective);
        Answer.give(
                options,
                Commands.out(spec),
                () -> violations.isEmpty() ? proved(read) : violations.toString(),
                () -> JsonFormat.withDefaults()
                        .write(
                                PROBLEMS,
                                violations.all().stream()
                                        .map(Violation::toString)
                                        .collect(ImmutableList.toImmutableList())));
        if (!violations.errors().isEmpty()) {
            return ExitCode.NO;
        }
        return read.ending() == Certificate.Ending.STOPPED ? ExitCode.STOPPED : ExitCode.DONE;
    }

    private static String proved(Certificate read) {
        return "The certificate holds (%s).%nProved for %d people and %d seats (%s): %s."
                .formatted(
                        Codecs.word(read.ending()),
                        read.task().pool().size(),
                        read.task().seats(),
                        Codecs.word(read.objective()),
                        switch (read.objective()) {
                            case LEXIMIN -> "no chance can be raised without lowering that of somebody who has no more";
                            case MAXIMIN -> "the smallest chance cannot be raised";
                            case NASH -> "the product of all chances is as large as can be, within the stated gap";
                            case RANDOM, DIVERSITY -> "nothing";
                        });
    }
}
