/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.methods.selection.Certificate;
import io.github.cocreation.methods.selection.PublicDraw;
import io.github.cocreation.methods.selection.PublicLottery;
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

/** Draws a panel in public. */
@Command(
        name = "draw",
        description = "Draw one of M equal tickets by a text that nobody could know, such as the numbers of a lottery.",
        mixinStandardHelpOptions = true)
final class PanelDrawCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Mixin
    PanelMirror mirror = new PanelMirror();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "CERTIFICATE", description = "What panel select wrote (JSON).")
    @Nullable
    Path certificate;

    @Option(names = "--public-seed", required = true, paramLabel = "TEXT", description = "The text that decides.")
    String publicSeed = "";

    @Option(names = "--tickets", paramLabel = "M", description = "How many tickets (default: 1000).")
    int tickets = PublicLottery.USUAL_TICKETS;

    @Option(names = "--commitment", paramLabel = "HEX", description = "The digest of the text published before.")
    @Nullable
    String commitment;

    @Override
    public Integer call() throws IOException {
        Certificate read = Commands.certificate(Commands.given(certificate));
        PublicLottery lottery = PublicLottery.of(read, tickets);
        PublicDraw draw = lottery.draw(publicSeed);
        if (commitment != null && !draw.commitment().equals(commitment)) {
            Commands.out(spec)
                    .println("The text (" + publicSeed + ") of the draw is not what was committed to (" + commitment
                            + ").\nMaybe check spaces at its ends.");
            return ExitCode.NO;
        }
        String mirrored = mirror.of(read.task(), draw.members());
        options.json |= options.out != null;
        Answer.give(
                options,
                Commands.out(spec),
                () -> draw + mirrored,
                () -> JsonFormat.withDefaults()
                        .withLayout(JsonFormat.Layout.COMPACT)
                        .write(PublicDraw.codec(), draw));
        return ExitCode.DONE;
    }
}
