/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.Imported;
import io.github.cocreation.core.exchange.JsonText;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.json.JsonFormatException;
import io.github.cocreation.core.json.JsonTree;
import io.github.cocreation.core.text.Text;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the co-production schemas of the INTERLINK platform: a folder with {@code metadata.json} and a file for each phase (in a folder
 * {@code phases}, or beside it; names may have a prefix), or one file with a phase or with {@code phases}. What must be done before is a list
 * of {@code {"item": id, ...}}, of ids, or an object from id to state: all are read. A prerequisite that is no sibling is noted, and so is
 * one that waits for itself.
 *
 * @see <a href="https://github.com/interlink-project/backend-catalogue">INTERLINK, catalogue of schemas</a>
 */
public final class InterlinkReader {
    private static final InterlinkReader DEFAULTS = new InterlinkReader(ReadLimits.withDefaults());
    private static final int MOST_FILES = 1_000;
    private static final ImmutableSet<String> READ = ImmutableSet.of(
            "id", "prerequisites", "name_translations", "description_translations", "objectives", "tasks", "phases");

    private final ReadLimits limits;

    private InterlinkReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** {@return a reader with the usual limits} */
    public static InterlinkReader withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that takes at most so much of each file}
     *
     * @param value the limits
     */
    public InterlinkReader withLimits(ReadLimits value) {
        return new InterlinkReader(value);
    }

    /**
     * {@return the template in a folder or file}
     *
     * @param path the folder or file, in UTF-8
     * @throws FileFormatException if a file is not JSON, or not what it should be, or there is no phase in it
     * @throws IllegalArgumentException if there are more than 1000 files in it, or several schemas
     * @throws UncheckedIOException if a file cannot be read at all
     */
    public Imported<ProgrammeTemplate> read(Path path) {
        Imported<ImmutableList<ProgrammeTemplate>> all = readAll(path);
        List<String> ids = all.value().stream().map(ProgrammeTemplate::id).toList();
        Require.that(
                ids.size() == 1,
                "schemas",
                ids,
                "folder (" + path + ")",
                "must be one",
                "read them all, or put the files of each into a folder of its own");
        return all.map(templates -> templates.get(0));
    }

    /**
     * {@return the templates in a folder or file, in the order of their files}: one for each schema; the files of phases belong to the schema
     * whose file stands in the same folder, or whose name begins as theirs does ({@code default_metadata.json},
     * {@code default_phases_build.json})
     *
     * @param path the folder or file, in UTF-8
     * @throws FileFormatException if a file is not JSON, or not what it should be, or there is no phase in a schema
     * @throws IllegalArgumentException if there are more than 1000 files in it, or a phase could be of several schemas
     * @throws UncheckedIOException if a file cannot be read at all
     */
    public Imported<ImmutableList<ProgrammeTemplate>> readAll(Path path) {
        Map<String, JsonTree> documents = new LinkedHashMap<>();
        for (Path file : files(path)) {
            documents.put(file.toString(), document(file));
        }
        String name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
        ImmutableList.Builder<ProgrammeTemplate> templates = ImmutableList.builder();
        ImmutableList.Builder<ExchangeNote> notes = ImmutableList.builder();
        for (Map<String, JsonTree> schema : InterlinkFiles.bySchema(path.toString(), documents)) {
            Imported<ProgrammeTemplate> read = template(name, schema);
            templates.add(read.value());
            notes.addAll(read.notes());
        }
        return new Imported<>(templates.build(), notes.build());
    }

    /**
     * {@return the template in a text}
     *
     * @param file what to call it in messages
     * @param text the text
     * @throws FileFormatException if it is not JSON, or not what it should be, or there is no phase in it
     */
    public Imported<ProgrammeTemplate> read(String file, Reader text) {
        return template(file, Map.of(file, document(file, text)));
    }

    private static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> found = Files.walk(path, 2)) {
            List<Path> files = found.filter(file -> file.toString().endsWith(".json"))
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
            Require.that(
                    files.size() <= MOST_FILES,
                    "number of files",
                    "more than " + MOST_FILES,
                    "folder (" + path + ")",
                    "is above what may be read",
                    "name the folder of one schema");
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read (" + path + "): " + e, e);
        }
    }

    private JsonTree document(Path file) {
        try (Reader text = Files.newBufferedReader(file)) {
            return document(file.toString(), text);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read (" + file + "): " + e, e);
        }
    }

    private JsonTree document(String file, Reader text) {
        return JsonText.read(file, text, limits, tree -> tree);
    }

    private Imported<ProgrammeTemplate> template(String name, Map<String, JsonTree> documents) {
        try {
            return read(name, documents);
        } catch (JsonFormatException e) {
            throw JsonText.failure(e.document(), e);
        }
    }

    private Imported<ProgrammeTemplate> read(String name, Map<String, JsonTree> documents) {
        Reading reading = new Reading(limits.elements());
        List<ProgrammeTemplate.Part> phases = new ArrayList<>();
        Text title = Text.of(name.isBlank() ? "INTERLINK" : name);
        Text note = title;
        String id = name;
        boolean described = false;
        for (Map.Entry<String, JsonTree> document : documents.entrySet()) {
            JsonTree tree = document.getValue();
            String file = document.getKey();
            if (tree.kind() != JsonTree.Kind.OBJECT) {
                reading.note(ExchangeNote.unknown(file, "a file that is no schema"));
            } else if (InterlinkFiles.describesFiles(tree)) {
                reading.note(ExchangeNote.skipped(file, "a JSON schema, which describes files and is none"));
            } else if (InterlinkFiles.isPhase(tree)) {
                phases.add(reading.part(file, tree));
            } else if (InterlinkFiles.isSchema(tree)) {
                described = true;
                title = reading.text(tree, "name_translations", title);
                note = reading.text(tree, "description_translations", title);
                id = tree.field("id").map(JsonTree::scalar).orElse(id);
                for (JsonTree phase :
                        tree.field("phases").map(JsonTree::elements).orElse(ImmutableList.of())) {
                    phases.add(reading.part(file, phase));
                }
                reading.noteOthers(file, tree);
            } else {
                reading.note(ExchangeNote.unknown(file, "a file without objectives"));
            }
        }
        if (!described && phases.size() == 1) {
            ProgrammeTemplate.Part only = phases.get(0);
            title = only.name();
            note = only.note();
            id = only.id();
        }
        if (phases.isEmpty()) {
            throw new FileFormatException(
                    name,
                    1,
                    1,
                    "The schema (%s) must have at least one phase, which has objectives.\nMaybe name the folder of one schema."
                            .formatted(name));
        }
        ImmutableList<ProgrammeTemplate.Part> inOrder = reading.siblings(name, phases);
        reading.note(ExchangeNote.assumed(
                name, "tasks are methods under ids of their own, which are in no catalogue: replace them by methods"));
        return new Imported<>(
                new ProgrammeTemplate(id.isBlank() ? "interlink" : id, title, note, inOrder), reading.notes());
    }

    /** Reads parts and gathers notes. */
    private static final class Reading {
        private final long most;
        private final Set<ExchangeNote> notes = new LinkedHashSet<>();
        private long count;

        Reading(long most) {
            this.most = most;
        }

        void note(ExchangeNote note) {
            notes.add(note);
        }

        ImmutableList<ExchangeNote> notes() {
            return ImmutableList.copyOf(notes);
        }

        ProgrammeTemplate.Part part(String file, JsonTree tree) {
            if (++count > most) {
                throw tree.failure("must not be one of more than " + most + " parts", "raise the limit");
            }
            String id = tree.required("id").scalar();
            Text name = text(tree, "name_translations", Text.of(id.isBlank() ? "part" : id));
            List<ProgrammeTemplate.Part> inner = new ArrayList<>();
            for (JsonTree part : tree.field("objectives")
                    .or(() -> tree.field("tasks"))
                    .map(JsonTree::elements)
                    .orElse(ImmutableList.of())) {
                inner.add(part(file, part));
            }
            noteOthers(file, tree);
            return new ProgrammeTemplate.Part(
                    id, name, text(tree, "description_translations", name), prerequisites(tree), siblings(id, inner));
        }

        /** What must be done before, in whichever form. */
        private static ImmutableSet<String> prerequisites(JsonTree tree) {
            JsonTree said = tree.fields().get("prerequisites");
            if (said == null || said.kind() == JsonTree.Kind.NOTHING) {
                return ImmutableSet.of();
            }
            if (said.kind() == JsonTree.Kind.OBJECT) {
                return said.field("item").isPresent()
                        ? ImmutableSet.of(said.required("item").scalar())
                        : said.fields().keySet();
            }
            return said.elements().stream()
                    .map(item -> item.kind() == JsonTree.Kind.OBJECT
                            ? item.field("item")
                                    .or(() -> item.field("id"))
                                    .orElseGet(() -> item.required("item"))
                                    .scalar()
                            : item.scalar())
                    .collect(ImmutableSet.toImmutableSet());
        }

        /** The same parts, each waiting only for others among them. */
        ImmutableList<ProgrammeTemplate.Part> siblings(String of, List<ProgrammeTemplate.Part> parts) {
            Set<String> ids = new LinkedHashSet<>();
            for (ProgrammeTemplate.Part part : parts) {
                if (!ids.add(part.id())) {
                    note(ExchangeNote.assumed(of, "parts with the same id (" + part.id() + ") are different ones"));
                }
            }
            return parts.stream()
                    .map(part -> {
                        ImmutableSet<String> after = part.after().stream()
                                .filter(id -> ids.contains(id) && !id.equals(part.id()))
                                .collect(ImmutableSet.toImmutableSet());
                        if (after.size() < part.after().size()) {
                            note(ExchangeNote.skipped(
                                    of, "that (" + part.id() + ") waits for what is not beside it: " + part.after()));
                        }
                        return new ProgrammeTemplate.Part(part.id(), part.name(), part.note(), after, part.parts());
                    })
                    .collect(ImmutableList.toImmutableList());
        }

        /** A text in its languages; English must be among them, so another stands for it where it is not. */
        Text text(JsonTree tree, String field, Text absent) {
            Map<String, String> said = new LinkedHashMap<>();
            tree.field(field)
                    .map(JsonTree::fields)
                    .ifPresent(languages -> languages.forEach((language, value) -> {
                        if (value.kind() == JsonTree.Kind.TEXT && !value.text().isBlank()) {
                            said.put(language, value.text().strip());
                        }
                    }));
            if (said.isEmpty()) {
                return absent;
            }
            Text text = Text.of(said.getOrDefault("en", said.values().iterator().next()));
            for (Map.Entry<String, String> translation : said.entrySet()) {
                if (!translation.getKey().equals("en")) {
                    try {
                        text = text.with(
                                Locale.forLanguageTag(translation.getKey().replace('_', '-')), translation.getValue());
                    } catch (IllegalArgumentException e) {
                        note(ExchangeNote.skipped(field, "texts in the language (" + translation.getKey() + ")"));
                    }
                }
            }
            return text;
        }

        void noteOthers(String file, JsonTree tree) {
            List<String> others = tree.fields().keySet().stream()
                    .filter(name -> !READ.contains(name))
                    .toList();
            if (!others.isEmpty()) {
                note(ExchangeNote.skipped(file, "the fields " + String.join(", ", others)));
            }
        }
    }
}
