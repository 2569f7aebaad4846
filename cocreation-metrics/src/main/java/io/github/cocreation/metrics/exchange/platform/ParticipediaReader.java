/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.platform;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.Imported;
import io.github.cocreation.core.exchange.JsonText;
import io.github.cocreation.core.exchange.LimitedReader;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.json.JsonTree;
import io.github.cocreation.metrics.exchange.text.CsvTable;
import io.github.cocreation.metrics.exchange.text.ElementCount;
import io.github.cocreation.metrics.exchange.text.FileText;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads entries of Participedia: JSON (a list of entries, or one) or CSV (a row for each). Where a list stands in one text, it is taken apart
 * by the marks it has (JSON, braces, lines, semicolons, bars); by commas only where no known value with a comma would be torn, such as
 * {@code Agriculture, Forestry, Fishing & Mining Industries}, and never in a field that is prose.
 *
 * <p><b>Cost.</b> Linear in the text.
 *
 * @see <a href="https://participedia.net/">Participedia</a>
 */
public final class ParticipediaReader {
    private static final ParticipediaReader DEFAULTS = new ParticipediaReader(ReadLimits.withDefaults());
    private static final ImmutableList<String> NAMES = ImmutableList.of("value", "title", "name", "text", "key", "id");

    /** At least one of these a real entry has. */
    private static final ImmutableList<String> TELLING = ImmutableList.of("id", "title", "description", "body");

    private final ReadLimits limits;

    private ParticipediaReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** {@return a reader with the usual limits} */
    public static ParticipediaReader withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that takes at most so much of the file}
     *
     * @param value the limits
     */
    public ParticipediaReader withLimits(ReadLimits value) {
        return new ParticipediaReader(value);
    }

    /**
     * {@return the entries in a file, in its order; it is read as CSV if its name ends so, else as JSON}
     *
     * @param file the file, in UTF-8
     * @throws FileFormatException if it cannot be read as what it should be
     * @throws java.io.UncheckedIOException if it cannot be read at all
     */
    public Imported<ImmutableList<ParticipediaEntry>> read(Path file) {
        boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        return FileText.read(
                file, limits, text -> csv ? readCsv(file.toString(), text) : readJson(file.toString(), text));
    }

    /**
     * {@return the entries in a JSON text}
     *
     * @param file what to call it in messages
     * @param text the text
     * @throws FileFormatException if it cannot be read as what it should be
     */
    public Imported<ImmutableList<ParticipediaEntry>> readJson(String file, Reader text) {
        return JsonText.read(file, text, limits, tree -> {
            Gathering gathering = new Gathering(file);
            List<JsonTree> all = tree.kind() == JsonTree.Kind.LIST ? tree.elements() : ImmutableList.of(tree);
            for (JsonTree entry : all) {
                TreeMap<String, ImmutableList<String>> facts = new TreeMap<>();
                entry.fields().forEach((field, value) -> gathering.put(facts, field, value));
                gathering.add(facts, entry.line(), entry.column());
            }
            return gathering.done();
        });
    }

    /**
     * {@return the entries in a CSV text}
     *
     * @param file what to call it in messages
     * @param text the text
     * @throws FileFormatException if it cannot be read as what it should be
     */
    public Imported<ImmutableList<ParticipediaEntry>> readCsv(String file, Reader text) {
        CsvTable table = CsvTable.of(file, new LimitedReader(file, text, limits));
        Gathering gathering = new Gathering(file);
        table.forEach(row -> {
            TreeMap<String, ImmutableList<String>> facts = new TreeMap<>();
            for (int i = 0; i < table.header().size(); i++) {
                gathering.put(facts, table.header().get(i), row.text(i));
            }
            gathering.add(facts, row.line(), 1);
        });
        return gathering.done();
    }

    /** The entries read so far. */
    private final class Gathering {
        private final String file;
        private final ElementCount count = new ElementCount(limits);
        private final List<ParticipediaEntry> entries = new ArrayList<>();
        private final Set<ExchangeNote> notes = new LinkedHashSet<>();
        private final Set<String> ids = new LinkedHashSet<>();

        Gathering(String file) {
            this.file = file;
        }

        void put(Map<String, ImmutableList<String>> facts, String field, JsonTree value) {
            switch (value.kind()) {
                case NOTHING -> {}
                case TEXT -> put(facts, field, value.text());
                case NUMBER, FLAG -> facts.put(field, ImmutableList.of(value.scalar()));
                case LIST -> {
                    ImmutableList.Builder<String> all = ImmutableList.builder();
                    value.elements().forEach(element -> named(field, element).forEach(all::add));
                    putIfAny(facts, field, all.build());
                }
                case OBJECT -> putIfAny(facts, field, named(field, value));
            }
        }

        private void putIfAny(Map<String, ImmutableList<String>> facts, String field, ImmutableList<String> values) {
            if (!values.isEmpty()) {
                facts.put(field, values);
            }
        }

        /** What an element of a list is called: it is text itself, or has a name. */
        private ImmutableList<String> named(String field, JsonTree element) {
            switch (element.kind()) {
                case TEXT, NUMBER, FLAG -> {
                    return element.scalar().isBlank()
                            ? ImmutableList.of()
                            : ImmutableList.of(element.scalar().strip());
                }
                case OBJECT -> {
                    for (String name : NAMES) {
                        JsonTree value = element.fields().get(name);
                        if (value != null
                                && value.kind() != JsonTree.Kind.OBJECT
                                && value.kind() != JsonTree.Kind.LIST
                                && value.kind() != JsonTree.Kind.NOTHING
                                && !value.scalar().isBlank()) {
                            return ImmutableList.of(value.scalar().strip());
                        }
                    }
                    notes.add(ExchangeNote.unknown(file, "objects without a name in the field (" + field + ")"));
                    return ImmutableList.of();
                }
                default -> {
                    return ImmutableList.of();
                }
            }
        }

        void put(Map<String, ImmutableList<String>> facts, String field, String text) {
            if (text.isBlank()) {
                return;
            }
            boolean isList = ParticipediaLists.isList(field);
            ImmutableList<String> values = isList ? ParticipediaLists.split(text) : ImmutableList.of(text.strip());
            if (isList && values.size() > 1) {
                notes.add(ExchangeNote.assumed(file, "the field (" + field + ") is a list, taken apart by its marks"));
            }
            putIfAny(facts, field, values);
        }

        void add(Map<String, ImmutableList<String>> facts, long line, int column) {
            try {
                count.add(1);
                Require.that(
                        TELLING.stream().anyMatch(facts::containsKey),
                        "entry",
                        facts.isEmpty() ? "without fields" : facts.keySet(),
                        "a file of Participedia",
                        "must have an id, a title, a description or a body",
                        "this is another file, or a form that nobody filled in");
                String id = facts.containsKey("id")
                        ? facts.getOrDefault("id", ImmutableList.of("")).get(0)
                        : Integer.toString(entries.size() + 1);
                if (!facts.containsKey("id")) {
                    notes.add(ExchangeNote.assumed(file, "entries without id are called by their place"));
                }
                Require.id("entry id", id);
                String type = facts.getOrDefault("type", ImmutableList.of(ParticipediaEntry.CASE))
                        .get(0);
                if (!facts.containsKey("type")) {
                    notes.add(ExchangeNote.assumed(file, "entries without type are cases"));
                }
                Require.that(ids.add(type + " " + id), "id", id, "an entry", "is there twice", "remove one of the two");
                if (!facts.containsKey("title")) {
                    notes.add(ExchangeNote.assumed(file, "entries without title are called by type and id"));
                }
                entries.add(new ParticipediaEntry(type, id, ImmutableSortedMap.copyOf(facts)));
            } catch (IllegalArgumentException e) {
                throw new FileFormatException(file, line, column, e);
            }
        }

        Imported<ImmutableList<ParticipediaEntry>> done() {
            if (entries.isEmpty()) {
                throw new FileFormatException(
                        file,
                        1,
                        1,
                        Require.message(
                                "number of entries",
                                0,
                                "a file of Participedia",
                                "must be at least 1",
                                "this is another file"));
            }
            return new Imported<>(ImmutableList.copyOf(entries), ImmutableList.copyOf(notes));
        }
    }
}
