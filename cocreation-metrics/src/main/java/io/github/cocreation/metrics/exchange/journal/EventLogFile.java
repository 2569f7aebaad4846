/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.JsonText;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.json.JsonTree;
import io.github.cocreation.metrics.exchange.text.ElementCount;
import io.github.cocreation.metrics.exchange.text.XmlText;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads the rows of an event log: OCEL 2.0 in JSON or XML, or XES. Times without zone are taken for UTC. */
final class EventLogFile {
    private final String file;
    private final ElementCount count;
    private final Set<ExchangeNote> notes = new LinkedHashSet<>();
    private final List<EventRows.ObjectRow> objects = new ArrayList<>();
    private final List<EventRows.EventRow> events = new ArrayList<>();

    EventLogFile(String file, ReadLimits limits) {
        this.file = file;
        this.count = new ElementCount(limits);
    }

    EventRows rows() {
        return new EventRows(ImmutableList.copyOf(objects), ImmutableList.copyOf(events));
    }

    Set<ExchangeNote> notes() {
        return notes;
    }

    void readJson(Reader text, ReadLimits limits) {
        JsonText.read(file, text, limits, log -> {
            if (log.kind() == JsonTree.Kind.OBJECT && log.field("ocel:events").isPresent()) {
                throw log.failure(
                        "must be an event log of OCEL 2.0, not 1.0", "convert it first, for instance by PM4Py");
            }
            for (JsonTree object : log.required("objects").elements()) {
                counted(object.line(), object.column());
                objects.add(new EventRows.ObjectRow(
                        new EventRows.Place(object.line(), object.column()),
                        object.required("id").scalar(),
                        object.required("type").text(),
                        attributes(object)));
                if (object.field("relationships")
                        .filter(list -> !list.elements().isEmpty())
                        .isPresent()) {
                    notes.add(ExchangeNote.skipped(file, "relations between objects"));
                }
            }
            for (JsonTree event : log.required("events").elements()) {
                counted(event.line(), event.column());
                ImmutableList.Builder<EventRows.Relation> relations = ImmutableList.builder();
                for (JsonTree relation :
                        event.field("relationships").map(JsonTree::elements).orElse(ImmutableList.of())) {
                    relations.add(new EventRows.Relation(
                            relation.required("objectId").scalar(),
                            relation.field("qualifier").map(JsonTree::scalar).orElse("")));
                }
                JsonTree time = event.required("time");
                events.add(new EventRows.EventRow(
                        new EventRows.Place(event.line(), event.column()),
                        event.required("id").scalar(),
                        event.required("type").text(),
                        time(time.text(), time.line(), time.column()),
                        attributes(event),
                        relations.build()));
            }
            return log;
        });
    }

    /** The attributes of an object or event; of one that changes, the last value. */
    private ImmutableMap<String, String> attributes(JsonTree of) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (JsonTree attribute : of.field("attributes").map(JsonTree::elements).orElse(ImmutableList.of())) {
            JsonTree value = attribute.fields().get("value");
            String text = value == null || value.kind() == JsonTree.Kind.NOTHING ? "" : value.scalar();
            if (attributes.put(attribute.required("name").text(), text) != null) {
                notes.add(ExchangeNote.skipped(file, "earlier values of attributes that change"));
            }
        }
        return ImmutableMap.copyOf(attributes);
    }

    void readXml(Reader text, ReadLimits limits) {
        XmlText.read(file, text, limits, xml -> {
            requireLog(xml);
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "objects" -> {
                        while (xml.nextChild()) {
                            readObject(xml);
                        }
                    }
                    case "events" -> {
                        while (xml.nextChild()) {
                            readEvent(xml);
                        }
                    }
                    default -> xml.skip();
                }
            }
            return file;
        });
    }

    private static void requireLog(XmlText xml) {
        if (!xml.name().equals("log")) {
            throw xml.failure(Require.message(
                    "document", xml.name(), "an event log", "must be <log>", "the file is of another format"));
        }
    }

    private void readObject(XmlText xml) throws XMLStreamException {
        EventRows.Place place = new EventRows.Place(xml.line(), xml.column());
        counted(place.line(), place.column());
        String id = xml.required("id");
        String type = xml.required("type");
        Map<String, String> attributes = new LinkedHashMap<>();
        while (xml.nextChild()) {
            if (xml.name().equals("attributes")) {
                readAttributes(xml, attributes);
            } else {
                notes.add(ExchangeNote.skipped(file, "relations between objects"));
                xml.skip();
            }
        }
        objects.add(new EventRows.ObjectRow(place, id, type, ImmutableMap.copyOf(attributes)));
    }

    private void readAttributes(XmlText xml, Map<String, String> attributes) throws XMLStreamException {
        while (xml.nextChild()) {
            String name = xml.required("name");
            if (attributes.put(name, xml.text()) != null) {
                notes.add(ExchangeNote.skipped(file, "earlier values of attributes that change"));
            }
        }
    }

    private void readEvent(XmlText xml) throws XMLStreamException {
        EventRows.Place place = new EventRows.Place(xml.line(), xml.column());
        counted(place.line(), place.column());
        String id = xml.required("id");
        String type = xml.required("type");
        Instant at = time(xml.required("time"), xml.line(), xml.column());
        Map<String, String> attributes = new LinkedHashMap<>();
        ImmutableList.Builder<EventRows.Relation> relations = ImmutableList.builder();
        while (xml.nextChild()) {
            if (xml.name().equals("attributes")) {
                readAttributes(xml, attributes);
                continue;
            }
            boolean related = xml.name().equals("objects");
            while (related && xml.nextChild()) {
                relations.add(new EventRows.Relation(
                        xml.required("object-id"), xml.attribute("qualifier").orElse("")));
                xml.skip();
            }
            if (!related) {
                xml.skip();
            }
        }
        events.add(new EventRows.EventRow(place, id, type, at, ImmutableMap.copyOf(attributes), relations.build()));
    }

    void readXes(Reader text, ReadLimits limits) {
        XmlText.read(file, text, limits, xml -> {
            requireLog(xml);
            while (xml.nextChild()) {
                if (xml.name().equals("trace")) {
                    readTrace(xml);
                } else if (xml.attribute("key")
                        .filter(EventRows.STAKEHOLDER::equals)
                        .isPresent()) {
                    EventRows.Place place = new EventRows.Place(xml.line(), xml.column());
                    String id = xml.required("value");
                    Map<String, String> attributes = new LinkedHashMap<>();
                    while (xml.nextChild()) {
                        readKey(xml, attributes);
                    }
                    objects.add(
                            new EventRows.ObjectRow(place, id, EventRows.STAKEHOLDER, ImmutableMap.copyOf(attributes)));
                } else {
                    xml.skip();
                }
            }
            return file;
        });
    }

    private void readTrace(XmlText xml) throws XMLStreamException {
        Map<String, String> ofTrace = new LinkedHashMap<>();
        while (xml.nextChild()) {
            if (!xml.name().equals("event")) {
                readKey(xml, ofTrace);
                continue;
            }
            int line = xml.line();
            int column = xml.column();
            counted(line, column);
            Map<String, String> said = new LinkedHashMap<>();
            while (xml.nextChild()) {
                readKey(xml, said);
            }
            String time = said.get("time:timestamp");
            if (time == null) {
                throw new FileFormatException(
                        file,
                        line,
                        column,
                        Require.message(
                                "event",
                                said.getOrDefault("concept:name", ""),
                                "a trace",
                                "must have a time:timestamp",
                                "add it"));
            }
            said.putIfAbsent(EventRows.SESSION, "trace " + ofTrace.getOrDefault("concept:name", "without name"));
            ImmutableList.Builder<EventRows.Relation> relations = ImmutableList.builder();
            String resource = said.getOrDefault("org:resource", "").strip();
            if (!resource.isEmpty()) {
                String id = EventRows.object("resource", resource);
                objects.add(
                        new EventRows.ObjectRow(new EventRows.Place(line, column), id, "resource", ImmutableMap.of()));
                relations.add(new EventRows.Relation(id, "org:resource"));
            }
            events.add(new EventRows.EventRow(
                    new EventRows.Place(line, column),
                    "event-" + (events.size() + 1),
                    said.getOrDefault("concept:name", ""),
                    time(time, line, column),
                    ImmutableMap.copyOf(said),
                    relations.build()));
        }
    }

    /** Reads an attribute; what is nested in it is passed over. */
    private static void readKey(XmlText xml, Map<String, String> attributes) throws XMLStreamException {
        if (xml.attribute("key").isPresent() && xml.attribute("value").isPresent()) {
            attributes.put(xml.required("key"), xml.required("value"));
        }
        xml.skip();
    }

    private void counted(long line, int column) {
        try {
            count.add(1);
        } catch (IllegalArgumentException e) {
            throw new FileFormatException(file, line, column, e);
        }
    }

    private Instant time(String text, long line, int column) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException zoned) {
            try {
                notes.add(ExchangeNote.assumed(file, "times without zone are in UTC"));
                return LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException e) {
                throw new FileFormatException(
                        file,
                        line,
                        column,
                        Require.message(
                                "time", text, "an event", "cannot be read", "write it like 2026-03-01T10:00:00Z"));
            }
        }
    }
}
