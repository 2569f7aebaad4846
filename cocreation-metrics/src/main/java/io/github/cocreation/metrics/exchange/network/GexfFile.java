/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.metrics.exchange.text.XmlText;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * A graph in GEXF 1.1 to 1.3. Ties may be dated by day ({@code timeformat} date or dateTime; an {@code end} is the last day on which the
 * tie holds); other times have no place in a network and are noted, as are colours and positions.
 *
 * @see <a href="https://gexf.net/schema.html">GEXF 1.3 schema</a>
 */
final class GexfFile {
    /** An attribute that the file declares. */
    private record Declared(String name, boolean isText, Optional<String> absent) {}

    private final GraphDraft draft;
    private final XmlText xml;
    private final Map<String, Declared> nodeAttributes = new LinkedHashMap<>();
    private final Map<String, Declared> tieAttributes = new LinkedHashMap<>();
    private boolean dated;
    private boolean graphSeen;

    private GexfFile(GraphDraft draft, XmlText xml) {
        this.draft = draft;
        this.xml = xml;
    }

    static GraphDraft read(String file, Reader text, ReadLimits limits) {
        return XmlText.read(file, text, limits, xml -> {
            GraphDraft draft = new GraphDraft(file, limits);
            new GexfFile(draft, xml).readDocument();
            return draft;
        });
    }

    private void readDocument() throws XMLStreamException {
        if (!xml.name().equals("gexf")) {
            throw xml.failure(Require.message(
                    "document", xml.name(), "a GEXF file", "must be <gexf>", "the file is of another format"));
        }
        while (xml.nextChild()) {
            if (xml.name().equals("graph")) {
                readGraph();
            } else {
                xml.skip();
            }
        }
        if (!graphSeen) {
            throw xml.failure(Require.message("element", "graph", "a GEXF file", "is missing", "the file was cut off"));
        }
    }

    private void readGraph() throws XMLStreamException {
        if (graphSeen) {
            throw xml.failure(Require.message(
                    "element", "graph", "a GEXF file", "must be there once", "write the graphs into different files"));
        }
        graphSeen = true;
        String type = xml.attribute("defaultedgetype").orElse("undirected");
        draft.direct(type.equals("directed") ? Direction.DIRECTED : Direction.UNDIRECTED);
        String format = xml.attribute("timeformat").orElse("");
        dated = format.equalsIgnoreCase("date") || format.equalsIgnoreCase("dateTime");
        if (xml.attribute("mode").filter(mode -> mode.equals("dynamic")).isPresent() && !dated) {
            draft.note(ExchangeNote.skipped(
                    draft.file(), "times of ties, which are numbers and no dates (timeformat is not date)"));
        }
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "attributes" -> readDeclarations();
                case "nodes" -> readNodes();
                case "edges" -> readTies();
                default -> xml.skip();
            }
        }
    }

    private void readDeclarations() throws XMLStreamException {
        boolean ofNodes = xml.attribute("class").orElse("node").equals("node");
        while (xml.nextChild()) {
            if (!xml.name().equals("attribute")) {
                xml.skip();
                continue;
            }
            String id = xml.required("id");
            String name = xml.attribute("title").orElse(id);
            String type = xml.attribute("type").orElse("string");
            Optional<String> absent = Optional.empty();
            while (xml.nextChild()) {
                if (xml.name().equals("default")) {
                    absent = Optional.of(xml.text());
                } else {
                    xml.skip();
                }
            }
            boolean isText = !type.equals("integer")
                    && !type.equals("float")
                    && !type.equals("double")
                    && !type.equals("long")
                    && !type.equals("short")
                    && !type.equals("byte");
            (ofNodes ? nodeAttributes : tieAttributes).put(id, new Declared(name, isText, absent));
            if (ofNodes) {
                draft.addAttribute(name);
            }
        }
    }

    private void readNodes() throws XMLStreamException {
        while (xml.nextChild()) {
            if (xml.name().equals("node")) {
                readNode();
            } else {
                xml.skip();
            }
        }
    }

    private void readNode() throws XMLStreamException {
        int line = xml.line();
        int column = xml.column();
        String id = xml.required("id").strip();
        String label = xml.attribute("label").orElse("").strip();
        noteTimes("nodes");
        Map<String, GraphDraft.Value> values = absentValues(nodeAttributes);
        if (!label.isEmpty() && !label.equals(id)) {
            values.put("label", GraphDraft.Value.text(label));
        }
        List<String> inner = new ArrayList<>();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "attvalues" -> readValues(nodeAttributes, values);
                case "nodes" -> {
                    inner.add(id);
                    readNodes();
                }
                default -> xml.skip();
            }
        }
        if (!inner.isEmpty()) {
            draft.note(ExchangeNote.skipped(draft.file(), "that nodes stand within nodes: all are of one level now"));
        }
        draft.addNode(id, values, line, column);
    }

    private void noteTimes(String of) {
        if (xml.attribute("start").isPresent() || xml.attribute("end").isPresent()) {
            draft.note(ExchangeNote.skipped(draft.file(), "times of " + of));
        }
    }

    private static Map<String, GraphDraft.Value> absentValues(Map<String, Declared> declared) {
        Map<String, GraphDraft.Value> values = new LinkedHashMap<>();
        declared.values()
                .forEach(attribute -> attribute
                        .absent
                        .filter(text -> !text.isEmpty())
                        .ifPresent(text -> values.put(attribute.name, new GraphDraft.Value(text, attribute.isText))));
        return values;
    }

    private void readValues(Map<String, Declared> declared, Map<String, GraphDraft.Value> values)
            throws XMLStreamException {
        while (xml.nextChild()) {
            if (xml.name().equals("attvalue")) {
                String id = xml.attribute("for").or(() -> xml.attribute("id")).orElse("");
                Declared attribute = declared.get(id);
                if (attribute == null) {
                    throw xml.failure(Require.message(
                            "attribute", id, "an element", "must be declared", "add it to <attributes>"));
                }
                noteTimes("values of attributes: the last of each is read");
                values.put(attribute.name, new GraphDraft.Value(xml.required("value"), attribute.isText));
            }
            xml.skip();
        }
    }

    private void readTies() throws XMLStreamException {
        while (xml.nextChild()) {
            if (xml.name().equals("edge")) {
                readTie();
            } else {
                xml.skip();
            }
        }
    }

    private void readTie() throws XMLStreamException {
        int line = xml.line();
        int column = xml.column();
        String source = xml.required("source").strip();
        String target = xml.required("target").strip();
        requireDirection();
        Map<String, GraphDraft.Value> values = absentValues(tieAttributes);
        xml.attribute("weight").ifPresent(weight -> values.put("weight", GraphDraft.Value.open(weight.strip())));
        xml.attribute("kind").ifPresent(kind -> values.put("kind", GraphDraft.Value.text(kind)));
        List<Span> spans = new ArrayList<>();
        span().ifPresent(spans::add);
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "attvalues" -> readValues(tieAttributes, values);
                case "spells" -> {
                    while (xml.nextChild()) {
                        span().ifPresent(spans::add);
                        xml.skip();
                    }
                }
                default -> xml.skip();
            }
        }
        if (spans.isEmpty()) {
            draft.addTie(source, target, values, Optional.empty(), line, column);
        }
        spans.forEach(span -> draft.addTie(source, target, values, Optional.of(span), line, column));
    }

    private void requireDirection() {
        boolean directed =
                draft.direction().filter(said -> said == Direction.DIRECTED).isPresent();
        xml.attribute("type")
                .filter(type -> type.equals("mutual") || type.equals("directed") != directed)
                .ifPresent(type -> {
                    throw xml.failure(Require.message(
                            "type",
                            type,
                            "a tie",
                            "must be that of the graph (" + (directed ? "directed" : "undirected") + ")",
                            "write directed and undirected ties into different files"));
                });
    }

    /** The days of the element it is at, if it is dated. */
    private Optional<Span> span() {
        Optional<String> start = xml.attribute("start").or(() -> xml.attribute("timestamp"));
        if (!dated || start.isEmpty()) {
            if (dated && xml.attribute("end").isPresent()) {
                draft.note(ExchangeNote.skipped(draft.file(), "times of ties that have an end and no start"));
            }
            return Optional.empty();
        }
        LocalDate from = day(start.get());
        Optional<LocalDate> last = xml.attribute("end")
                .or(() -> xml.attribute("timestamp"))
                .filter(end -> !end.equalsIgnoreCase("Infinity"))
                .map(this::day);
        // until version 1.2 an end could be said to be open
        Optional<LocalDate> until = xml.attribute("endopen").map(this::day).or(() -> last.map(end -> end.plusDays(1)));
        try {
            return Optional.of(new Span(from, until));
        } catch (IllegalArgumentException e) {
            throw xml.failure(e);
        }
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text);
        } catch (DateTimeException e) {
            throw xml.failure(Require.message("time", text, "a tie", "must be a date", "write it like 2026-03-01"));
        }
    }
}
