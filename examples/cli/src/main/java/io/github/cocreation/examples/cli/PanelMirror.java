/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.selection.PanelProcess;
import io.github.cocreation.methods.selection.SelectionTask;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.participation.Representativeness;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How well a panel mirrors the mix that its quotas agree on, and the panel as a process document. */
final class PanelMirror {
    @Option(
            names = "--process",
            paramLabel = "FILE",
            description = "Also write the panel as a process document, which measure and report read.")
    @Nullable
    Path file;

    /** Writes the document if it is asked for; what the measure of representativeness says, if it is defined. */
    String of(SelectionTask task, Collection<StakeholderId> panel) throws IOException {
        CoCreationProcess process = PanelProcess.of(task, panel);
        if (file != null) {
            Answer.write(file, JsonFormat.withDefaults().write(CoCreationProcess.codec(), process) + "\n");
        }
        Measurement mirror = Representativeness.withDefaults().of(process);
        return mirror.value().isPresent() ? "Mirror of the agreed mix: " + mirror.sentence() + "\n" : "";
    }
}
