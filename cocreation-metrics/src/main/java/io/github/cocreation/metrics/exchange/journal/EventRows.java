/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonTree;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Stakeholder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A journal as event logs have it: events with a type, a time and attributes, related to objects. Each event and each stakeholder carries its
 * own JSON too, so that a log of ours can be read back whole.
 *
 * @param objects the objects: stakeholders, sessions, and entries that others refer to
 * @param events the events, in order of time
 */
record EventRows(ImmutableList<ObjectRow> objects, ImmutableList<EventRow> events) {
    /** The attribute that carries the JSON of an entry or a stakeholder. */
    static final String JSON = "cocreation_json";

    static final String STAKEHOLDER = "stakeholder";
    static final String SESSION = "session";
    private static final String KIND = "entry";
    private static final JsonFormat COMPACT = JsonFormat.withDefaults().withLayout(JsonFormat.Layout.COMPACT);

    /** Where the element of an event or object begins in its file. */
    record Place(long line, int column) {
        /** That of rows that are not read but written. */
        static final Place NONE = new Place(1, 1);
    }

    /** Something that events are about. */
    record ObjectRow(Place place, String id, String type, ImmutableMap<String, String> attributes) {}

    /** What an event has to do with an object. */
    record Relation(String object, String qualifier) {}

    /** Something that happened. */
    record EventRow(
            Place place,
            String id,
            String type,
            Instant at,
            ImmutableMap<String, String> attributes,
            ImmutableList<Relation> relations) {}

    /** The rows of a process. */
    static EventRows of(CoCreationProcess process) {
        Map<String, ObjectRow> objects = new LinkedHashMap<>();
        ImmutableSortedMap<io.github.cocreation.core.stakeholder.StakeholderId, Stakeholder> roster =
                process.stakeholders();
        roster.values()
                .forEach(someone -> objects.put(object(STAKEHOLDER, someone.id().value()), person(someone)));
        List<EventRow> events = new ArrayList<>();
        for (Entry entry : process.journal().entries()) {
            events.add(event(process, entry, objects));
        }
        return new EventRows(ImmutableList.copyOf(objects.values()), ImmutableList.copyOf(events));
    }

    /** Ids of different types may be alike; here they must differ. */
    static String object(String type, String id) {
        return type + ":" + id;
    }

    private static ObjectRow person(Stakeholder someone) {
        return new ObjectRow(
                Place.NONE,
                object(STAKEHOLDER, someone.id().value()),
                STAKEHOLDER,
                ImmutableMap.of(
                        "name",
                        someone.name(),
                        "sector",
                        someone.sector().value(),
                        JSON,
                        COMPACT.write(Stakeholder.codec(), someone)));
    }

    private static EventRow event(CoCreationProcess process, Entry entry, Map<String, ObjectRow> objects) {
        String json = COMPACT.write(Entry.codec(), entry);
        JsonTree tree = read(JsonTree.codec(), json);
        Map<String, String> attributes = new LinkedHashMap<>();
        List<Relation> relations = new ArrayList<>();
        tree.fields().forEach((field, value) -> {
            if (field.equals("id") || field.equals("at") || field.equals(KIND)) {
                return;
            }
            List<String> texts = texts(value);
            texts.forEach(text -> relation(process, entry, field, text, objects).ifPresent(relations::add));
            if (value.kind() != JsonTree.Kind.OBJECT && value.kind() != JsonTree.Kind.LIST) {
                attributes.put(field, value.scalar());
            } else if (!texts.isEmpty()) {
                attributes.put(field, String.join("; ", texts));
            }
        });
        attributes.put(JSON, json);
        return new EventRow(
                Place.NONE,
                entry.id().value(),
                tree.required(KIND).text(),
                entry.at(),
                ImmutableMap.copyOf(attributes),
                relations.stream().distinct().collect(ImmutableList.toImmutableList()));
    }

    private static List<String> texts(JsonTree value) {
        if (value.kind() == JsonTree.Kind.TEXT) {
            return List.of(value.text());
        }
        return value.kind() == JsonTree.Kind.LIST
                ? value.elements().stream()
                        .filter(element -> element.kind() == JsonTree.Kind.TEXT)
                        .map(JsonTree::text)
                        .toList()
                : List.of();
    }

    private static Optional<Relation> relation(
            CoCreationProcess process, Entry entry, String field, String text, Map<String, ObjectRow> objects) {
        if (field.equals(SESSION)) {
            String id = object(SESSION, text);
            objects.putIfAbsent(id, new ObjectRow(Place.NONE, id, SESSION, ImmutableMap.of()));
            return Optional.of(new Relation(id, SESSION));
        }
        if (entry.stakeholdersNamed().stream().anyMatch(id -> id.value().equals(text))) {
            String id = object(STAKEHOLDER, text);
            objects.putIfAbsent(id, new ObjectRow(Place.NONE, id, STAKEHOLDER, ImmutableMap.of()));
            return Optional.of(new Relation(id, field));
        }
        return process.journal().entries().isEmpty() || text.isBlank() || text.length() > 200
                ? Optional.empty()
                : referred(process, field, text, objects);
    }

    /** An entry of the journal that the field refers to. */
    private static Optional<Relation> referred(
            CoCreationProcess process, String field, String text, Map<String, ObjectRow> objects) {
        if (!EntryFields.REFERRING.contains(field)) {
            return Optional.empty();
        }
        return process.journal()
                .entry(io.github.cocreation.core.journal.EntryId.of(text))
                .map(other -> {
                    String id = object("entry", text);
                    objects.putIfAbsent(id, new ObjectRow(Place.NONE, id, "entry", ImmutableMap.of()));
                    return new Relation(id, field);
                });
    }

    static <T> T read(Codec<T> codec, String json) {
        return JsonFormat.withDefaults().read(codec, json, "entry");
    }
}
