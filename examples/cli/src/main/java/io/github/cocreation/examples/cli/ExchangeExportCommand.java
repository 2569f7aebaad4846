/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.PseudonymisedProcess;
import io.github.cocreation.core.process.Pseudonyms;
import io.github.cocreation.methods.agenda.Agenda;
import io.github.cocreation.methods.agenda.AgendaCalendar;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.NamedProgramme;
import io.github.cocreation.methods.exchange.BpmnDocument;
import io.github.cocreation.methods.exchange.MermaidFlowchart;
import io.github.cocreation.metrics.exchange.journal.JournalFormat;
import io.github.cocreation.metrics.exchange.journal.JournalWriter;
import io.github.cocreation.metrics.exchange.journal.LogReader;
import io.github.cocreation.metrics.exchange.journal.LogWriter;
import io.github.cocreation.metrics.exchange.journal.LoggedProcess;
import io.github.cocreation.metrics.exchange.network.NetworkFormat;
import io.github.cocreation.metrics.exchange.network.NetworkWriter;
import io.github.cocreation.metrics.report.Audience;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what is in a process, or a programme, for another tool. */
@Command(
        name = "export",
        description =
                "Write the network or the journal of a process, or a programme (bpmn, mermaid), for another tool, or the whole process"
                        + " document (process). Stakeholders have pseudonyms unless --real-names is given.",
        mixinStandardHelpOptions = true)
final class ExchangeExportCommand implements Callable<Integer> {
    /** The whole process, as the library itself reads it. */
    private static final String DOCUMENT = "process";

    private static final int KEY_BYTES = 32;

    @Mixin
    CommonOptions options = new CommonOptions();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            description = "The format: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Names.class)
    String to = "";

    @Option(
            names = "--layer",
            paramLabel = "NAME",
            description = "Which layer of the network; repeatable (default: all).")
    List<String> layers = List.of();

    @Option(names = "--real-names", description = "Write ids and names as they are.")
    boolean realNames;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description =
                    "The secret, at least 16 bytes, from which pseudonyms are made, so that they are the same each time"
                            + " (default: a new one that is not kept).")
    @Nullable
    Path key;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "PROCESS",
            description =
                    "A process document or folder of logs; for bpmn and mermaid a programme, its file or id; for ical the agenda"
                            + " that (programme agenda --json) makes.")
    String source = "";

    /** What can be written, for help. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }

    private static List<String> names() {
        return Stream.of(
                        Stream.of("bpmn", "csv", "ical", "mermaid", DOCUMENT),
                        Arrays.stream(JournalFormat.values()).map(JournalFormat::word),
                        Arrays.stream(NetworkFormat.values()).map(NetworkFormat::word))
                .flatMap(all -> all)
                .toList();
    }

    @Override
    public Integer call() throws IOException {
        Require.that(names().contains(to), "format", to, "an export", "is unknown", DidYouMean.remedy(to, names()));
        List<String> notes = new ArrayList<>();
        if (to.equals("csv")) {
            return folder(notes);
        }
        String text = switch (to) {
            case "bpmn", "mermaid" -> programme();
            case "ical" -> calendar();
            default -> process(notes);
        };
        PrintWriter err = Commands.err(spec);
        notes.forEach(err::println);
        err.flush();
        Answer.give(
                options,
                Commands.out(spec),
                () -> text,
                () -> new Fields()
                        .text("format", to)
                        .text("text", text)
                        .texts("notes", notes)
                        .json());
        return ExitCode.DONE;
    }

    /** A folder of logs needs a place of its own. */
    private int folder(List<String> notes) throws IOException {
        Path out = options.out;
        if (out == null) {
            throw Require.failure("folder", "none", "an export to csv", "must be told", "add --out with a new folder");
        }
        LogWriter.Folder folder = LogWriter.write(named(notes));
        for (Map.Entry<String, String> file : folder.files().entrySet()) {
            Answer.write(out.resolve(file.getKey()), file.getValue());
        }
        folder.notes().forEach(note -> notes.add(note.toString()));
        PrintWriter err = Commands.err(spec);
        notes.forEach(err::println);
        err.flush();
        return ExitCode.DONE;
    }

    private String programme() throws IOException {
        NamedProgramme programme = ProgrammeFiles.read(source);
        MethodCatalogue catalogue = MethodCatalogue.discover();
        return to.equals("bpmn")
                ? BpmnDocument.of(programme, catalogue, options.locale)
                : MermaidFlowchart.of(programme.programme(), catalogue, options.locale);
    }

    /** The process, under pseudonyms unless real names are asked for. */
    private CoCreationProcess named(List<String> notes) throws IOException {
        Path path = Path.of(source);
        CoCreationProcess read = Files.isDirectory(path) ? logged(path) : Commands.process(path);
        return realNames ? read : pseudonymised(read, notes);
    }

    /** The calendar of an agenda, as (programme agenda --json) makes it. */
    private String calendar() throws IOException {
        try (Reader text = Files.newBufferedReader(Path.of(source))) {
            Agenda agenda = JsonFormat.withDefaults().read(Agenda.codec(), text, source);
            return AgendaCalendar.of(MethodCatalogue.discover())
                    .withLocale(options.locale)
                    .write(agenda, agenda.start().atZone(agenda.zone()).toInstant());
        }
    }

    private String process(List<String> notes) throws IOException {
        CoCreationProcess process = named(notes);
        if (to.equals(DOCUMENT)) {
            return process.write();
        }
        StringBuilder text = new StringBuilder();
        List<ExchangeNote> said;
        if (Arrays.stream(JournalFormat.values())
                .anyMatch(format -> format.word().equals(to))) {
            said = JournalWriter.write(JournalFormat.named(to), process, text);
        } else {
            said = NetworkWriter.withDefaults()
                    .withLayers(layers.stream().map(LayerId::of).toList())
                    .write(NetworkFormat.named(to), process.network(), text);
        }
        said.forEach(note -> notes.add(note.toString()));
        return text.toString();
    }

    private CoCreationProcess logged(Path folder) {
        LoggedProcess logged = LogReader.withDefaults().read(folder);
        Commands.warn(logged.problems(), realNames ? Audience.TEAM : Audience.PUBLIC, spec);
        return logged.process();
    }

    private CoCreationProcess pseudonymised(CoCreationProcess process, List<String> notes) throws IOException {
        byte[] secret = new byte[KEY_BYTES];
        if (key == null) {
            new SecureRandom().nextBytes(secret);
            notes.add(
                    "assumed: pseudonyms are made with a new key that is not kept, so they differ each time; name one with --key");
        } else {
            secret = Files.readAllBytes(key);
        }
        PseudonymisedProcess pseudonymised = Pseudonyms.withKey(secret).of(process);
        pseudonymised.remarks().forEach(remark -> notes.add("assumed: " + remark));
        return pseudonymised.process();
    }
}
