/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.run.Run;
import io.github.cocreation.methods.seating.SeatingPlan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What was held goes into the journal of a process, so that it can be measured. */
final class RecordOptions {
    @Option(
            names = "--record",
            paramLabel = "FILE",
            description = "Write the process, with what was held in its journal, to this file; needs --process.")
    @Nullable
    Path record;

    @Option(
            names = "--seating",
            paramLabel = "FILE",
            description =
                    "The seating (seating.json) that was kept to: its tables that met before --now are recorded as"
                            + " sessions too, so leave those who sat there out of --present.")
    @Nullable
    Path seating;

    @Option(names = "--absent", paramLabel = "IDS", description = "Who did not come to the tables, joined by commas.")
    String absent = "";

    void write(Optional<CoCreationProcess> process, Run run, MethodCatalogue catalogue, Optional<Instant> now)
            throws IOException {
        if (record == null) {
            if (seating != null || !absent.isEmpty()) {
                throw missing("--record FILE", "tables are recorded in a process document");
            }
            return;
        }
        CoCreationProcess before = process.orElseThrow(
                () -> missing("--process PROCESS", "what was held is added to the journal of a process"));
        CoCreationProcess after = before.withJournal(
                before.journal().appendAll(run.journal(catalogue).entries()));
        if (seating != null) {
            SeatingPlan plan = JsonFormat.withDefaults()
                    .read(SeatingPlan.codec(), Files.readString(seating, StandardCharsets.UTF_8), seating.toString());
            Instant until = now.orElseThrow(() -> missing("--now INSTANT", "tables that begin before it were held"));
            ImmutableSet<StakeholderId> away = people(absent);
            after = after.withJournal(after.journal()
                    .appendAll(plan.held(plan.asHeldUntil(LocalDateTime.ofInstant(until, plan.zone())).stream()
                            .map(round -> round.without(away))
                            .toList())));
        }
        Answer.write(record, JsonFormat.withDefaults().write(CoCreationProcess.codec(), after) + "\n");
    }

    /** The ids of people, as a user joins them. */
    static ImmutableSet<StakeholderId> people(String joined) {
        return Splitter.on(',')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(joined)
                .map(StakeholderId::of)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static IllegalArgumentException missing(String option, String why) {
        return new IllegalArgumentException("The option (%s) is missing.\nMaybe add it: %s.".formatted(option, why));
    }
}
