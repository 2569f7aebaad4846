/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.platform;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.Imported;
import io.github.cocreation.core.exchange.JsonText;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.json.JsonTree;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.PhaseSpan;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.metrics.exchange.text.FileText;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads participatory processes from the JSON that Decidim exports: a list of them, or one. Its fields differ from version to version:
 * those that are missing are passed over, those that are not known are noted, and so is everything of a process that has no place in ours
 * (pictures, attachments, settings). The export holds no proposals, votes or people, so the journal is empty.
 *
 * <p>A step becomes a phase if a word of its title tells which (a heuristic, noted); all steps and components stand in the notes of the
 * process. Texts in several languages are read in the one asked for, else in English, else in the first there is; their markup is removed.
 *
 * <p><b>Cost.</b> Linear in the text.
 *
 * @see <a href="https://docs.decidim.org/">Decidim documentation</a>
 */
public final class DecidimReader {
    /** What is read into a process or its notes. */
    private static final ImmutableSet<String> READ = ImmutableSet.of(
            "id",
            "title",
            "subtitle",
            "slug",
            "short_description",
            "description",
            "start_date",
            "end_date",
            "participatory_process_steps",
            "steps",
            "components");

    /** What is known to be there, and has no place in a process. */
    private static final ImmutableSet<String> KNOWN = ImmutableSet.of(
            "hashtag",
            "announcement",
            "remote_hero_image_url",
            "remote_banner_image_url",
            "hero_image",
            "banner_image",
            "developer_group",
            "local_area",
            "meta_scope",
            "participatory_scope",
            "participatory_structure",
            "target",
            "area",
            "participatory_process_group",
            "participatory_process_type",
            "scope",
            "scope_type_max_depth",
            "private_space",
            "promoted",
            "scopes_enabled",
            "show_statistics",
            "show_metrics",
            "weight",
            "taxonomies",
            "participatory_process_categories",
            "categories",
            "attachments",
            "reference",
            "published_at",
            "created_at",
            "updated_at",
            "decidim_scope_id",
            "decidim_area_id",
            "decidim_participatory_process_group_id");

    private static final DecidimReader DEFAULTS = new DecidimReader(ReadLimits.withDefaults(), Locale.ENGLISH);

    private final ReadLimits limits;
    private final Locale language;

    private DecidimReader(ReadLimits limits, Locale language) {
        this.limits = limits;
        this.language = language;
    }

    /** {@return a reader with the usual limits that prefers English} */
    public static DecidimReader withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that takes at most so much of the file}
     *
     * @param value the limits
     */
    public DecidimReader withLimits(ReadLimits value) {
        return new DecidimReader(value, language);
    }

    /**
     * {@return a copy that prefers texts in this language}
     *
     * @param value the language
     */
    public DecidimReader withLanguage(Locale value) {
        return new DecidimReader(limits, value);
    }

    /**
     * {@return the processes in a file, in its order}
     *
     * @param file the file, in UTF-8
     * @throws FileFormatException if it cannot be read as what it should be
     * @throws java.io.UncheckedIOException if it cannot be read at all
     */
    public Imported<ImmutableList<CoCreationProcess>> read(Path file) {
        return FileText.read(file, limits, text -> read(file.toString(), text));
    }

    /**
     * {@return the processes in a text, in its order}
     *
     * @param file what to call it in messages
     * @param text the text
     * @throws FileFormatException if it cannot be read as what it should be
     */
    public Imported<ImmutableList<CoCreationProcess>> read(String file, Reader text) {
        return JsonText.read(file, text, limits, tree -> {
            List<ExchangeNote> notes = new ArrayList<>();
            ImmutableList.Builder<CoCreationProcess> processes = ImmutableList.builder();
            List<JsonTree> all = tree.kind() == JsonTree.Kind.LIST
                    ? tree.elements()
                    : tree.field("participatory_processes")
                            .map(JsonTree::elements)
                            .orElse(ImmutableList.of(tree));
            for (JsonTree process : all) {
                processes.add(new OneProcess(file, process, notes).read());
            }
            return new Imported<>(processes.build(), ImmutableList.copyOf(notes));
        });
    }

    /** One process of the export. */
    private final class OneProcess {
        private final String file;
        private final JsonTree tree;
        private final List<ExchangeNote> notes;
        private final Set<String> languages = new TreeSet<>();

        OneProcess(String file, JsonTree tree, List<ExchangeNote> notes) {
            this.file = file;
            this.tree = tree;
            this.notes = notes;
        }

        CoCreationProcess read() {
            String title =
                    said("title").orElseThrow(() -> tree.required("title").failure("must not be blank", "fill it in"));
            CoCreationProcess.Builder process = CoCreationProcess.builder()
                    .id(ProcessId.of(cut(tree.field("slug")
                            .or(() -> tree.field("id"))
                            .map(JsonTree::scalar)
                            .map(String::strip)
                            .filter(id -> !id.isEmpty())
                            .orElse(title))))
                    .title(title);
            Optional<String> challenge =
                    said("short_description").or(() -> said("description")).or(() -> said("subtitle"));
            if (challenge.isEmpty()) {
                notes.add(
                        ExchangeNote.assumed(place(tree), "the title says the challenge, as there is no description"));
            }
            process.challenge(challenge.orElse(title));
            for (String field : List.of("subtitle", "short_description", "description")) {
                said(field)
                        .filter(text -> !challenge.equals(Optional.of(text)))
                        .ifPresent(text -> process.addNotes("Decidim " + field.replace('_', ' ') + ": " + text));
            }
            dates(process);
            steps(process);
            components(process);
            noteFields();
            if (!languages.isEmpty()) {
                note(ExchangeNote.skipped(place(tree), "texts in other languages: " + String.join(", ", languages)));
            }
            return process.build();
        }

        /** Adds a note, once where a text is looked at twice. */
        private void note(ExchangeNote note) {
            if (!notes.contains(note)) {
                notes.add(note);
            }
        }

        private String cut(String id) {
            return id.length() > 200 ? id.substring(0, 200).strip() : id;
        }

        private String place(JsonTree value) {
            return file + ":" + value.line() + ":" + value.column() + " (" + value.path() + ")";
        }

        private Optional<String> said(String field) {
            return tree.field(field).flatMap(this::text);
        }

        /** A text, or one in several languages, without markup; what of it is not taken is noted. */
        private Optional<String> text(JsonTree value) {
            Optional<String> taken = taken(value);
            if (value.kind() == JsonTree.Kind.OBJECT) {
                value.fields().forEach((name, text) -> {
                    Optional<String> other = text.kind() == JsonTree.Kind.TEXT
                            ? Optional.of(MarkupText.plain(text.text()))
                            : Optional.empty();
                    if (text.kind() != JsonTree.Kind.TEXT && text.kind() != JsonTree.Kind.NOTHING) {
                        note(ExchangeNote.unknown(place(text), "what should be a text in a language"));
                    } else if (other.filter(t -> !t.isBlank() && !taken.equals(Optional.of(t)))
                            .isPresent()) {
                        languages.add(name);
                    }
                });
            } else if (value.kind() != JsonTree.Kind.TEXT && value.kind() != JsonTree.Kind.NOTHING) {
                note(ExchangeNote.unknown(place(value), "what should be a text"));
            }
            return taken;
        }

        private Optional<String> taken(JsonTree value) {
            Optional<JsonTree> chosen = value.kind() == JsonTree.Kind.OBJECT
                    ? value.field(language.toLanguageTag())
                            .or(() -> value.field("en"))
                            .or(() -> value.fields().values().stream()
                                    .filter(text -> text.kind() == JsonTree.Kind.TEXT)
                                    .findFirst())
                    : Optional.of(value);
            return chosen.filter(text -> text.kind() == JsonTree.Kind.TEXT)
                    .map(text -> MarkupText.plain(text.text()))
                    .filter(text -> !text.isBlank());
        }

        private void dates(CoCreationProcess.Builder process) {
            Optional<LocalDate> start = date(tree, "start_date");
            Optional<LocalDate> end = date(tree, "end_date");
            if (start.isPresent() || end.isPresent()) {
                process.addNotes(
                        "In Decidim from " + start.map(LocalDate::toString).orElse("?") + " to "
                                + end.map(LocalDate::toString).orElse("?"));
            }
        }

        private Optional<LocalDate> date(JsonTree of, String field) {
            Optional<JsonTree> value = of.field(field);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            String said = value.get().scalar();
            try {
                return Optional.of(LocalDate.parse(said.length() > 10 ? said.substring(0, 10) : said));
            } catch (DateTimeParseException e) {
                notes.add(ExchangeNote.skipped(place(value.get()), "a date that cannot be read: " + said));
                return Optional.empty();
            }
        }

        /** Notes what an object holds besides what is read of it. */
        private void noteRest(JsonTree of, Set<String> read) {
            List<String> rest = of.fields().entrySet().stream()
                    .filter(field ->
                            !read.contains(field.getKey()) && field.getValue().kind() != JsonTree.Kind.NOTHING)
                    .map(Map.Entry::getKey)
                    .toList();
            if (!rest.isEmpty()) {
                note(ExchangeNote.skipped(place(of), "the fields " + String.join(", ", rest)));
            }
        }

        private void steps(CoCreationProcess.Builder process) {
            if (tree.field("participatory_process_steps").isPresent()) {
                tree.field("steps")
                        .ifPresent(other -> note(ExchangeNote.skipped(
                                place(other), "steps, as participatory_process_steps are there too")));
            }
            ImmutableList<JsonTree> steps = tree.field("participatory_process_steps")
                    .or(() -> tree.field("steps"))
                    .map(JsonTree::elements)
                    .orElse(ImmutableList.of());
            Map<Phase, Span> phases = new TreeMap<>();
            for (JsonTree step : steps) {
                String title = step.field("title").flatMap(this::text).orElse("(without title)");
                Optional<LocalDate> from = date(step, "start_date");
                Optional<LocalDate> last = date(step, "end_date");
                process.addNotes("Decidim step: " + title + ", "
                        + from.map(LocalDate::toString).orElse("?") + " to "
                        + last.map(LocalDate::toString).orElse("?"));
                noteRest(step, Set.of("title", "start_date", "end_date"));
                Optional<Phase> phase = StepWords.phase(title);
                if (phase.isEmpty()
                        || from.isEmpty()
                        || phases.containsKey(phase.get())
                        || last.filter(end -> end.isBefore(from.get())).isPresent()) {
                    notes.add(ExchangeNote.skipped(
                            place(step), "the step (" + title + ") as a phase: " + reason(phase, from, phases)));
                } else {
                    phases.put(phase.get(), new Span(from.get(), last.map(end -> end.plusDays(1))));
                    notes.add(ExchangeNote.assumed(
                            place(step),
                            "the step (" + title + ") is the phase " + phase.get() + ", by a word of its title"));
                }
            }
            phases.forEach((phase, span) -> process.addPhases(new PhaseSpan(phase, span)));
        }

        private String reason(Optional<Phase> phase, Optional<LocalDate> from, Map<Phase, Span> phases) {
            if (phase.isEmpty()) {
                return "its title does not tell which";
            }
            return from.isEmpty()
                    ? "it has no start"
                    : phases.containsKey(phase.get()) ? phase.get() + " is another step's" : "it ends before it starts";
        }

        private void components(CoCreationProcess.Builder process) {
            for (JsonTree component :
                    tree.field("components").map(JsonTree::elements).orElse(ImmutableList.of())) {
                String kind =
                        component.field("manifest_name").map(JsonTree::scalar).orElse("component");
                process.addNotes("Decidim component: " + kind
                        + component
                                .field("name")
                                .flatMap(this::text)
                                .map(name -> ", " + name)
                                .orElse(""));
                noteRest(component, Set.of("manifest_name", "name", "specific_data"));
                component
                        .field("specific_data")
                        .ifPresent(data ->
                                notes.add(ExchangeNote.skipped(place(data), "what is in the component " + kind)));
            }
        }

        private void noteFields() {
            List<String> skipped = new ArrayList<>();
            List<String> unknown = new ArrayList<>();
            tree.fields().forEach((name, value) -> {
                if (KNOWN.contains(name) && value.kind() != JsonTree.Kind.NOTHING) {
                    skipped.add(name);
                } else if (!READ.contains(name) && !KNOWN.contains(name)) {
                    unknown.add(name);
                }
            });
            List<String> missing = READ.stream()
                    .filter(name -> !tree.fields().containsKey(name))
                    .filter(name -> !name.equals("steps") && !name.equals("participatory_process_steps"))
                    .toList();
            if (!skipped.isEmpty()) {
                notes.add(ExchangeNote.skipped(place(tree), "the fields " + String.join(", ", skipped)));
            }
            if (!unknown.isEmpty()) {
                notes.add(ExchangeNote.unknown(place(tree), "the fields " + String.join(", ", unknown)));
            }
            if (!missing.isEmpty()) {
                notes.add(ExchangeNote.skipped(
                        place(tree),
                        "fields that other versions have and this file has not: " + String.join(", ", missing)));
            }
        }
    }
}
