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
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies a certificate. */
@Command(
        name = "verify",
        description = "Check a certificate without the solver: quotas, chances, and that nobody can have a better one.",
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

    @Override
    public Integer call() throws IOException {
        Certificate read = Commands.certificate(Commands.given(certificate));
        Violations violations = read.verify();
        Answer.give(
                options,
                Commands.out(spec),
                () -> violations.isEmpty()
                        ? "The certificate holds (" + Codecs.word(read.ending()) + ")."
                        : violations.toString(),
                () -> JsonFormat.withDefaults()
                        .write(
                                PROBLEMS,
                                violations.all().stream()
                                        .map(Violation::toString)
                                        .collect(ImmutableList.toImmutableList())));
        return violations.isEmpty() ? ExitCode.DONE : ExitCode.NO;
    }
}
