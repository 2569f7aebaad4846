/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.methods.agenda.Agenda;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.NamedProgramme;
import io.github.cocreation.methods.composition.StepId;
import io.github.cocreation.methods.run.Run;
import io.github.cocreation.methods.run.StepHeld;
import io.github.cocreation.methods.run.StepSkipped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Follows a programme that is being carried out. */
@Command(
        name = "run",
        description =
                "Follow a programme that is being carried out: tell what happened, see what is next, late and skipped.",
        mixinStandardHelpOptions = true)
final class ProgrammeRunCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A programme (JSON), or the id of a built-in one.")
    String file = "";

    @Option(
            names = "--state",
            paramLabel = "FILE",
            required = true,
            description = "Where the run is kept; begun if there is no such file.")
    Path state = Path.of("");

    @Option(
            names = "--agenda",
            paramLabel = "FILE",
            description = "The agenda (JSON) to compare the run to from now on.")
    @Nullable
    Path agenda;

    @Option(names = "--process", paramLabel = "PROCESS", description = "The process that conditions are asked of.")
    @Nullable
    Path process;

    @Option(
            names = "--held",
            paramLabel = "STEP",
            description = "A session of this step was held; needs --at, --minutes.")
    @Nullable
    String held;

    @Option(names = "--skip", paramLabel = "STEP", description = "This step was left out; needs --at.")
    @Nullable
    String skip;

    @Option(names = "--at", paramLabel = "INSTANT", description = "When, such as 2026-03-02T09:00:00Z.")
    @Nullable
    Instant at;

    @Option(names = "--minutes", paramLabel = "N", description = "How long the session lasted.")
    @Nullable
    Integer minutes;

    @Option(names = "--goes-on", description = "More sessions of the step are to come.")
    boolean goesOn;

    @Option(names = "--present", paramLabel = "IDS", description = "Who was there, joined by commas.")
    String present = "";

    @Option(names = "--because", paramLabel = "TEXT", description = "Why the step was left out.")
    @Nullable
    String because;

    @Option(names = "--now", paramLabel = "INSTANT", description = "The time by which something is late.")
    @Nullable
    Instant now;

    @Mixin
    RecordOptions records = new RecordOptions();

    @Override
    public Integer call() throws IOException {
        MethodCatalogue catalogue = MethodCatalogue.discover();
        Optional<CoCreationProcess> known = process == null ? Optional.empty() : Optional.of(Commands.process(process));
        CoCreationProcess asked = known.orElseGet(ProgrammeRunCommand::nothingKnown);
        Run run = begun().answered(asked, catalogue);
        if (agenda != null) {
            run = run.withAgenda(JsonFormat.withDefaults().read(Agenda.codec(), text(agenda), agenda.toString()));
        }
        if (held != null) {
            run = run.happened(StepHeld.builder()
                    .step(StepId.of(held))
                    .at(needed(at, "--at INSTANT"))
                    .minutes(needed(minutes, "--minutes N"))
                    .progress(goesOn ? StepHeld.Progress.GOES_ON : StepHeld.Progress.DONE)
                    .addAllPresent(RecordOptions.people(present))
                    .build());
        }
        if (skip != null) {
            run = run.happened(StepSkipped.builder()
                    .step(StepId.of(skip))
                    .at(needed(at, "--at INSTANT"))
                    .because(Optional.ofNullable(because))
                    .build());
        }
        run = run.answered(asked, catalogue);
        records.write(known, run, catalogue, Optional.ofNullable(now));
        Answer.write(state, JsonFormat.withDefaults().write(Run.codec(), run) + "\n");
        RunReport report = RunReport.of(run, catalogue, Optional.ofNullable(now));
        Answer.give(
                options,
                Commands.out(spec),
                report::text,
                () -> JsonFormat.withDefaults().write(RunReport.CODEC, report));
        return ExitCode.DONE;
    }

    private Run begun() throws IOException {
        NamedProgramme programme = ProgrammeFiles.read(file);
        if (!Files.exists(state)) {
            return Run.of(programme);
        }
        Run run = JsonFormat.withDefaults().read(Run.codec(), text(state), state.toString());
        if (!run.programme().equals(programme)) {
            throw new IllegalArgumentException(
                    "The run (%s) is of another programme (%s) than (%s), or of another version of it.\nMaybe begin a new run in another file."
                            .formatted(state, run.programme().id(), file));
        }
        return run;
    }

    private static CoCreationProcess nothingKnown() {
        return CoCreationProcess.builder()
                .id(ProcessId.of("unknown"))
                .title("Nothing is known of the process")
                .challenge("Nothing is known of the challenge")
                .build();
    }

    private static String text(Path path) throws IOException {
        return Files.readString(path, StandardCharsets.UTF_8);
    }

    private static <V> V needed(@Nullable V value, String option) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "The option (%s) is missing.\nMaybe add it: what happened has a time.".formatted(option));
        }
        return value;
    }
}
