/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonTree;
import io.github.cocreation.metrics.exchange.text.XmlOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes object-centric event logs 2.0. Attributes of objects hold from the beginning of time on, as the format has it. */
final class OcelText {
    private static final String ALWAYS = "1970-01-01T00:00:00Z";

    private OcelText() {}

    static void writeJson(EventRows rows, Appendable to) throws IOException {
        Map<String, JsonTree> log = new LinkedHashMap<>();
        log.put("objectTypes", types(objectTypes(rows)));
        log.put("eventTypes", types(eventTypes(rows)));
        List<JsonTree> objects = new ArrayList<>();
        for (EventRows.ObjectRow row : rows.objects()) {
            Map<String, JsonTree> object = new LinkedHashMap<>();
            object.put("id", JsonTree.of(row.id()));
            object.put("type", JsonTree.of(row.type()));
            List<JsonTree> attributes = new ArrayList<>();
            row.attributes()
                    .forEach((name, value) -> attributes.add(fields("name", name, "time", ALWAYS, "value", value)));
            object.put("attributes", JsonTree.list(attributes));
            objects.add(JsonTree.object(object));
        }
        log.put("objects", JsonTree.list(objects));
        List<JsonTree> events = new ArrayList<>();
        for (EventRows.EventRow row : rows.events()) {
            Map<String, JsonTree> event = new LinkedHashMap<>();
            event.put("id", JsonTree.of(row.id()));
            event.put("type", JsonTree.of(row.type()));
            event.put("time", JsonTree.of(row.at().toString()));
            List<JsonTree> attributes = new ArrayList<>();
            row.attributes().forEach((name, value) -> attributes.add(fields("name", name, "value", value)));
            event.put("attributes", JsonTree.list(attributes));
            event.put(
                    "relationships",
                    JsonTree.list(row.relations().stream()
                            .map(relation -> fields("objectId", relation.object(), "qualifier", relation.qualifier()))
                            .toList()));
            events.add(JsonTree.object(event));
        }
        log.put("events", JsonTree.list(events));
        to.append(JsonFormat.withDefaults().write(JsonTree.codec(), JsonTree.object(log)))
                .append('\n');
    }

    private static JsonTree fields(String... pairs) {
        Map<String, JsonTree> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], JsonTree.of(pairs[i + 1]));
        }
        return JsonTree.object(fields);
    }

    private static Map<String, Set<String>> objectTypes(EventRows rows) {
        Map<String, Set<String>> types = new TreeMap<>();
        rows.objects()
                .forEach(row -> types.computeIfAbsent(row.type(), type -> new TreeSet<>())
                        .addAll(row.attributes().keySet()));
        return types;
    }

    private static Map<String, Set<String>> eventTypes(EventRows rows) {
        Map<String, Set<String>> types = new TreeMap<>();
        rows.events()
                .forEach(row -> types.computeIfAbsent(row.type(), type -> new TreeSet<>())
                        .addAll(row.attributes().keySet()));
        return types;
    }

    private static JsonTree types(Map<String, Set<String>> types) {
        List<JsonTree> all = new ArrayList<>();
        types.forEach((name, attributes) -> {
            Map<String, JsonTree> type = new LinkedHashMap<>();
            type.put("name", JsonTree.of(name));
            type.put(
                    "attributes",
                    JsonTree.list(attributes.stream()
                            .map(attribute -> fields("name", attribute, "type", "string"))
                            .toList()));
            all.add(JsonTree.object(type));
        });
        return JsonTree.list(all);
    }

    static void writeXml(EventRows rows, Appendable to) throws IOException {
        XmlOutput xml = new XmlOutput(to);
        xml.begin("log");
        writeTypes(xml, "object-type", objectTypes(rows));
        writeTypes(xml, "event-type", eventTypes(rows));
        xml.begin("objects");
        for (EventRows.ObjectRow row : rows.objects()) {
            xml.begin("object").with("id", row.id()).with("type", row.type());
            xml.begin("attributes");
            for (Map.Entry<String, String> attribute : row.attributes().entrySet()) {
                xml.begin("attribute")
                        .with("name", attribute.getKey())
                        .with("time", ALWAYS)
                        .text(attribute.getValue())
                        .end();
            }
            xml.end().end();
        }
        xml.end();
        xml.begin("events");
        for (EventRows.EventRow row : rows.events()) {
            xml.begin("event")
                    .with("id", row.id())
                    .with("type", row.type())
                    .with("time", row.at().toString());
            xml.begin("attributes");
            for (Map.Entry<String, String> attribute : row.attributes().entrySet()) {
                xml.begin("attribute")
                        .with("name", attribute.getKey())
                        .text(attribute.getValue())
                        .end();
            }
            xml.end();
            writeRelations(xml, row.relations());
            xml.end();
        }
        xml.end().end();
    }

    private static void writeRelations(XmlOutput xml, Collection<EventRows.Relation> relations) throws IOException {
        xml.begin("objects");
        for (EventRows.Relation relation : relations) {
            xml.begin("relationship")
                    .with("object-id", relation.object())
                    .with("qualifier", relation.qualifier())
                    .end();
        }
        xml.end();
    }

    private static void writeTypes(XmlOutput xml, String element, Map<String, Set<String>> types) throws IOException {
        xml.begin(element + "s");
        for (Map.Entry<String, Set<String>> type : types.entrySet()) {
            xml.begin(element).with("name", type.getKey());
            xml.begin("attributes");
            for (String attribute : type.getValue()) {
                xml.begin("attribute")
                        .with("name", attribute)
                        .with("type", "string")
                        .end();
            }
            xml.end().end();
        }
        xml.end();
    }
}
