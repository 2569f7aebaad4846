/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.Imported;
import io.github.cocreation.core.framework.Assessment;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonTree;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.methods.composition.NamedProgramme;
import io.github.cocreation.methods.exchange.InterlinkReader;
import io.github.cocreation.methods.exchange.ProgrammeTemplate;
import io.github.cocreation.methods.selection.SelectionFiles;
import io.github.cocreation.methods.selection.SelectionTask;
import io.github.cocreation.metrics.exchange.journal.JournalFormat;
import io.github.cocreation.metrics.exchange.journal.JournalReader;
import io.github.cocreation.metrics.exchange.journal.LogReader;
import io.github.cocreation.metrics.exchange.journal.LoggedProcess;
import io.github.cocreation.metrics.exchange.platform.DecidimReader;
import io.github.cocreation.metrics.exchange.platform.DnaReader;
import io.github.cocreation.metrics.exchange.platform.ParticipediaEntry;
import io.github.cocreation.metrics.exchange.platform.ParticipediaReader;
import io.github.cocreation.metrics.exchange.platform.PolisReader;
import io.github.cocreation.metrics.exchange.platform.SurveyReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be imported: by name, how a path becomes a document of this library. */
final class ImportSources {
    private final @Nullable String only;
    private final @Nullable Integer size;
    private final Framework framework;
    private final Optional<LocalDate> date;
    private final Locale locale;

    ImportSources(
            @Nullable String only,
            @Nullable Integer size,
            Framework framework,
            @Nullable LocalDate date,
            Locale locale) {
        this.only = only;
        this.size = size;
        this.framework = framework;
        this.date = Optional.ofNullable(date);
        this.locale = locale;
    }

    /** One of them. */
    @FunctionalInterface
    interface Source {
        /** The document, and what to know about it. */
        Imported<String> read(Path path) throws IOException;
    }

    /** Their names, for help. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return List.of(
                            "csv",
                            "decidim",
                            "dna",
                            "interlink",
                            "ocel",
                            "ocel-xml",
                            "participedia",
                            "polis",
                            "prov",
                            "sortition",
                            "survey",
                            "xes")
                    .iterator();
        }
    }

    ImmutableSortedMap<String, Source> all() {
        return ImmutableSortedMap.<String, Source>naturalOrder()
                .put("csv", path -> Files.isDirectory(path) ? logs(path) : survey(path))
                .put(
                        "decidim",
                        path -> one(DecidimReader.withDefaults()
                                .withLanguage(locale)
                                .read(path)))
                .put("dna", path -> process(DnaReader.withDefaults().read(path)))
                .put("interlink", this::interlink)
                .put("ocel", path -> events(JournalFormat.OCEL, path))
                .put("ocel-xml", path -> events(JournalFormat.OCEL_XML, path))
                .put("participedia", this::participedia)
                .put("polis", path -> process(PolisReader.withDefaults().read(path)))
                .put("prov", path -> events(JournalFormat.PROV, path))
                .put("sortition", this::sortition)
                .put("survey", this::survey)
                .put("xes", path -> events(JournalFormat.XES, path))
                .buildOrThrow();
    }

    private static <T> String document(Codec<T> codec, T value) {
        return JsonFormat.withDefaults().write(codec, value) + "\n";
    }

    private static Imported<String> process(Imported<CoCreationProcess> imported) {
        return imported.map(process -> process.write() + "\n");
    }

    /** The process asked for, or the only one. */
    private Imported<String> one(Imported<ImmutableList<CoCreationProcess>> imported) {
        List<String> ids =
                imported.value().stream().map(process -> process.id().value()).toList();
        List<CoCreationProcess> chosen = imported.value().stream()
                .filter(process -> only == null || process.id().value().equals(only))
                .toList();
        Require.that(
                chosen.size() == 1,
                "process",
                only == null ? ids.size() + " of them" : only,
                "an export",
                only == null ? "must be chosen where there are several" : "must be in it",
                only == null ? "add --only with " + DidYouMean.remedy("", ids) : DidYouMean.remedy(only, ids));
        return process(new Imported<>(chosen.get(0), imported.notes()));
    }

    private Imported<String> participedia(Path path) {
        Imported<ImmutableList<ParticipediaEntry>> read =
                ParticipediaReader.withDefaults().read(path);
        List<String> others = read.value().stream()
                .map(ParticipediaEntry::type)
                .filter(type -> !type.equals(ParticipediaEntry.CASE))
                .distinct()
                .sorted()
                .toList();
        ImmutableList<CoCreationProcess> cases = read.value().stream()
                .filter(entry -> entry.type().equals(ParticipediaEntry.CASE))
                .map(ParticipediaEntry::process)
                .collect(ImmutableList.toImmutableList());
        if (cases.isEmpty()) {
            return entries(path, read);
        }
        ImmutableList.Builder<ExchangeNote> notes =
                ImmutableList.<ExchangeNote>builder().addAll(read.notes());
        if (!others.isEmpty()) {
            notes.add(ExchangeNote.skipped(
                    path.toString(), "entries that are no cases and so no processes: " + String.join(", ", others)));
        }
        return one(new Imported<>(cases, notes.build()));
    }

    /** Methods, organisations and collections are no processes, so they are told as what they are. */
    private Imported<String> entries(Path path, Imported<ImmutableList<ParticipediaEntry>> read) {
        return chosen(read, ParticipediaEntry::id, ImportSources::entry)
                .with(ExchangeNote.assumed(
                        path.toString(),
                        "only a case is a process: what follows is a list of entries, with their values by field"));
    }

    private static JsonTree entry(ParticipediaEntry entry) {
        Map<String, JsonTree> facts = new LinkedHashMap<>();
        entry.facts()
                .forEach((field, values) -> facts.put(
                        field, JsonTree.list(values.stream().map(JsonTree::of).toList())));
        return JsonTree.object(ImmutableMap.of(
                "type", JsonTree.of(entry.type()),
                "id", JsonTree.of(entry.id()),
                "facts", JsonTree.object(facts)));
    }

    private Imported<String> interlink(Path path) {
        Imported<ImmutableList<NamedProgramme>> read = InterlinkReader.withDefaults()
                .readAll(path)
                .with(ExchangeNote.skipped(
                        path.toString(),
                        "names and descriptions of phases, objectives and tasks, for which a programme has no place"))
                .map(templates ->
                        templates.stream().map(ProgrammeTemplate::programme).collect(ImmutableList.toImmutableList()));
        if (read.value().size() > 1 && only == null) {
            read = read.with(ExchangeNote.assumed(
                    path.toString(),
                    "a list of %d programmes, one for each schema: take one with --only"
                            .formatted(read.value().size())));
        }
        return chosen(
                read, programme -> programme.id().value(), programme -> JsonTree.of(NamedProgramme.codec(), programme));
    }

    /** The one asked for, or the only one, or else a list of all. */
    private <T> Imported<String> chosen(
            Imported<ImmutableList<T>> read, Function<T, String> id, Function<T, JsonTree> document) {
        List<T> chosen = read.value().stream()
                .filter(one -> only == null || id.apply(one).equals(only))
                .toList();
        Require.that(
                !chosen.isEmpty(),
                "entry",
                String.valueOf(only),
                "an export",
                "must be in it",
                DidYouMean.remedy(
                        String.valueOf(only), read.value().stream().map(id).toList()));
        return read.map(all -> document(
                JsonTree.codec(),
                chosen.size() == 1 && (only != null || all.size() == 1)
                        ? document.apply(chosen.get(0))
                        : JsonTree.list(chosen.stream().map(document).toList())));
    }

    private Imported<String> events(JournalFormat format, Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw Require.failure(
                    "log",
                    path,
                    "",
                    "must be a file and is a folder",
                    "name the file of the log in it; a folder of tables is imported with (--from csv)");
        }
        try (Reader text = Files.newBufferedReader(path)) {
            return process(JournalReader.withDefaults().read(format, path.toString(), text));
        }
    }

    private Imported<String> survey(Path path) {
        SurveyReader reader = SurveyReader.withDefaults().withFramework(framework);
        return (date.isPresent() ? reader.withDate(date.get()) : reader)
                .read(path)
                .map(assessment -> document(Assessment.codec(), assessment));
    }

    private static Imported<String> logs(Path folder) {
        LoggedProcess logged = LogReader.withDefaults().read(folder);
        ImmutableList<ExchangeNote> notes = Stream.concat(
                        logged.problems().stream()
                                .map(problem -> ExchangeNote.skipped(
                                        problem.file() + ":" + problem.line() + ":" + problem.column(),
                                        problem.message().replace('\n', ' '))),
                        logged.process().notes().stream()
                                .filter(note -> note.startsWith("Assumed: ") || note.startsWith("Left out: "))
                                .map(note -> ExchangeNote.assumed(folder.toString(), note)))
                .collect(ImmutableList.toImmutableList());
        return process(new Imported<>(logged.process(), notes));
    }

    /** The quotas and the pool of a lottery, in a folder that holds one file of each. */
    private Imported<String> sortition(Path folder) throws IOException {
        Integer seats = size;
        if (seats == null) {
            throw Require.failure("size", "none", "a panel", "must be told", "add --size with the number of seats");
        }
        Require.that(
                !Files.isRegularFile(folder),
                "lottery",
                folder,
                "",
                "must be a folder, with one file of quotas and one of people, and is a file",
                "name the folder it is in, or call (panel select --features Q.csv --people P.csv)");
        Path quotas = only(folder, "categories.csv", "quotas.csv", "features.csv");
        Path pool = only(folder, "respondents.csv", "people.csv", "pool.csv");
        try (Reader quotaText = Files.newBufferedReader(quotas);
                Reader poolText = Files.newBufferedReader(pool)) {
            SelectionTask task = SelectionFiles.withDefaults()
                    .read(quotas.toString(), quotaText, pool.toString(), poolText, seats)
                    .build();
            return new Imported<>(
                    document(SelectionTask.codec(), task),
                    ImmutableList.of(ExchangeNote.assumed(
                            folder.toString(),
                            "quotas are those of " + quotas.getFileName() + ", the pool is that of "
                                    + pool.getFileName())));
        }
    }

    private static Path only(Path folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
            Require.that(
                    found.size() == 1,
                    "number of files ending in " + String.join(" or ", endings),
                    found.size(),
                    "folder (" + folder + ")",
                    "must be 1",
                    "put one lottery into a folder");
            return found.get(0);
        }
    }
}
