/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.selection.Certificate;
import io.github.cocreation.methods.selection.PanelLottery;
import io.github.cocreation.methods.selection.PublicLottery;
import io.github.cocreation.methods.selection.QuotaRepair;
import io.github.cocreation.methods.selection.Replacement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replaces those who dropped out. */
@Command(
        name = "replace",
        description = "Replace people who dropped out of a panel: quotas stay filled, chances stay fair.",
        mixinStandardHelpOptions = true)
final class PanelReplaceCommand implements Callable<Integer> {
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

    @Option(
            names = "--dropped",
            required = true,
            split = ",",
            paramLabel = "IDS",
            description = "Who dropped out, joined by commas.")
    List<String> dropped = List.of();

    @Option(
            names = "--panel",
            paramLabel = "N",
            description = "Which panel was drawn, from 0 (default: the one drawn by --public-seed, or the first).")
    @Nullable
    Integer panel;

    @Option(names = "--public-seed", paramLabel = "TEXT", description = "The text that decided the draw.")
    @Nullable
    String publicSeed;

    @Option(names = "--tickets", paramLabel = "M", description = "How many tickets that draw had (default: 1000).")
    int tickets = PublicLottery.USUAL_TICKETS;

    @Override
    public Integer call() throws IOException {
        Certificate read = Commands.certificate(Commands.given(certificate));
        Replacement replacement = Replacement.of(
                read.task(),
                members(read),
                dropped.stream().map(StakeholderId::of).collect(ImmutableSet.toImmutableSet()));
        Optional<QuotaRepair> repair = QuotaRepair.of(replacement.task());
        if (repair.isPresent()) {
            Answer.give(
                    options,
                    Commands.out(spec),
                    repair.get()::toString,
                    () -> JsonFormat.withDefaults().write(QuotaRepair.codec(), repair.get()));
            return ExitCode.NO;
        }
        Replacement filled = replacement.filledBy(
                PanelLottery.withDefaults().select(replacement.task()),
                publicSeed == null ? "seed " + options.seed : publicSeed);
        String mirrored = mirror.of(filled.task(), Sets.union(filled.kept(), filled.replacements()));
        options.json |= options.out != null;
        Answer.give(
                options,
                Commands.out(spec),
                () -> filled + mirrored,
                () -> JsonFormat.withDefaults().write(Replacement.codec(), filled));
        return ExitCode.DONE;
    }

    private ImmutableSet<StakeholderId> members(Certificate read) {
        if (panel == null && publicSeed != null) {
            return ImmutableSet.copyOf(
                    PublicLottery.of(read, tickets).draw(publicSeed).members());
        }
        ImmutableSet<StakeholderId> gone =
                dropped.stream().map(StakeholderId::of).collect(ImmutableSet.toImmutableSet());
        int chosen = panel != null ? panel : read.drawn().orElseGet(() -> firstWith(read, gone));
        int most = read.panels().size() - 1;
        Require.that(
                chosen >= 0 && chosen <= most,
                "panel",
                chosen,
                "a certificate",
                "must be one of its " + (most + 1),
                "count from 0, up to (" + most + ")");
        return ImmutableSet.copyOf(read.members(chosen));
    }

    /** The first panel that all who dropped out were in. */
    private static int firstWith(Certificate read, ImmutableSet<StakeholderId> gone) {
        for (int p = 0; p < read.panels().size(); p++) {
            if (read.members(p).containsAll(gone)) {
                return p;
            }
        }
        return 0;
    }
}
