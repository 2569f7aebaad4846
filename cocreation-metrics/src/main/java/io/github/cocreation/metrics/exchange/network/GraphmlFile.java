/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One graph in GraphML: keys, nodes and edges. Hyperedges, ports, graphs within nodes and edges of mixed direction are refused, as
 * they would be lost; so are document types, and with them entities.
 *
 * @see <a href="http://graphml.graphdrawing.org/specification.html">GraphML specification</a>
 */
final class GraphmlFile {
    /** The parser says the place in its message too. */
    private static final Pattern PARSER_PREFIX = Pattern.compile("(?s)^ParseError.*?Message: ");

    /** A key: the name of an attribute of nodes or edges, and its value where an element has none. */
    private record Key(String name, String absent) {}

    /** An edge, kept until all nodes are known. */
    private record Edge(String source, String target, ImmutableMap<String, String> values, int line, int column) {
        /** What an attribute says of it; empty if nothing. */
        String value(String attribute) {
            return values.getOrDefault(attribute, "");
        }
    }

    private final String file;
    private final XMLStreamReader xml;
    private final ImmutableSet<String> read;
    private final NetworkAssembly network = new NetworkAssembly();
    private final Map<String, Key> nodeKeys = new LinkedHashMap<>();
    private final Map<String, Key> edgeKeys = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    /** One text for each id that edges name, however many name it. */
    private final Map<String, String> ends = new HashMap<>();

    private Direction direction = Direction.DIRECTED;
    private int graphs;

    private GraphmlFile(String file, XMLStreamReader xml, ImmutableSet<String> read) {
        this.file = file;
        this.xml = xml;
        this.read = read;
    }

    /** Reads a text; of the attributes of edges only some, to keep ties small. */
    static GraphmlFile read(String file, Reader text, ImmutableSet<String> tieAttributes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(text);
            GraphmlFile graph = new GraphmlFile(file, xml, tieAttributes);
            graph.readAll();
            xml.close();
            return graph;
        } catch (XMLStreamException e) {
            var at = e.getLocation();
            int line = at == null ? 1 : at.getLineNumber();
            String said = String.valueOf(e.getMessage());
            throw new FileFormatException(
                    file,
                    line,
                    at == null ? 1 : at.getColumnNumber(),
                    Require.message(
                            "text",
                            "line " + line,
                            "",
                            "is not XML: " + PARSER_PREFIX.matcher(said).replaceFirst(""),
                            "a tag is not closed, or an entity is used"),
                    e);
        }
    }

    Direction direction() {
        return direction;
    }

    /** The names of the attributes of edges. */
    ImmutableList<String> tieAttributes() {
        return edgeKeys.values().stream().map(Key::name).collect(ImmutableList.toImmutableList());
    }

    /** Fails if there is no such attribute of edges. */
    void requireTieAttribute(String name) {
        ImmutableList<String> names = tieAttributes();
        if (!names.contains(name)) {
            throw new FileFormatException(
                    file,
                    1,
                    1,
                    Require.message(
                            "edge attribute", name, "", "is missing", "it is " + DidYouMean.remedy(name, names)));
        }
    }

    NetworkReading network(Layer read, Optional<String> weightAttribute, Optional<String> layerAttribute) {
        weightAttribute.ifPresent(this::requireTieAttribute);
        layerAttribute.ifPresent(this::requireTieAttribute);
        for (Edge edge : edges) {
            try {
                network.addTie(
                        read,
                        layerAttribute.isPresent() ? network.layer(edge.value(layerAttribute.get())) : read.id(),
                        network.node("source", edge.source),
                        network.node("target", edge.target),
                        weightAttribute.isPresent() ? NetworkAssembly.weight(edge.value(weightAttribute.get())) : 1);
            } catch (IllegalArgumentException e) {
                throw new FileFormatException(file, edge.line, edge.column, e);
            }
        }
        return network.build(read);
    }

    private void readAll() throws XMLStreamException {
        boolean root = true;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw failure("document type", "!DOCTYPE", "must be absent", "remove it: GraphML needs none");
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (root && !xml.getLocalName().equals("graphml")) {
                throw failure("root element", xml.getLocalName(), "must be graphml", "the file is of another format");
            }
            root = false;
            readElement();
        }
    }

    private void readElement() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "key" -> readKey();
            case "graph" -> readGraph();
            case "node" -> readNode();
            case "edge" -> readEdge();
            case "hyperedge", "port" ->
                throw failure("element", xml.getLocalName(), "cannot be read", "write a tie for each pair");
            default -> {}
        }
    }

    private void readGraph() {
        if (++graphs > 1) {
            throw failure("graph", attribute("id", ""), "must be the only one", "write each graph into its own file");
        }
        direction =
                attribute("edgedefault", "directed").equals("undirected") ? Direction.UNDIRECTED : Direction.DIRECTED;
    }

    private void readKey() throws XMLStreamException {
        String id = required("id");
        String name = attribute("attr.name", id);
        String kind = attribute("for", "all");
        String absent = "";
        while (!endOf("key")) {
            if (xml.isStartElement() && xml.getLocalName().equals("default")) {
                absent = xml.getElementText();
            }
        }
        Key key = new Key(name, absent);
        if (kind.equals("node") || kind.equals("all")) {
            nodeKeys.put(id, key);
        }
        if (kind.equals("edge") || kind.equals("all")) {
            edgeKeys.put(id, key);
        }
    }

    private void readNode() throws XMLStreamException {
        try {
            var node = network.addNode(required("id"));
            Map<String, String> values = readData("node", nodeKeys);
            for (Map.Entry<String, Key> key : nodeKeys.entrySet()) {
                var id = network.addAttribute(key.getValue().name);
                network.put(id, node, values.getOrDefault(key.getKey(), key.getValue().absent));
            }
        } catch (FileFormatException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new FileFormatException(file, line(), column(), e);
        }
    }

    private void readEdge() throws XMLStreamException {
        int line = line();
        int column = column();
        String source = ends.computeIfAbsent(required("source"), id -> id);
        String target = ends.computeIfAbsent(required("target"), id -> id);
        String directed = attribute("directed", direction == Direction.DIRECTED ? "true" : "false");
        if (directed.equals("true") != (direction == Direction.DIRECTED)) {
            throw failure(
                    "direction",
                    directed,
                    "of an edge must be that of the graph",
                    "write directed and undirected ties into different files");
        }
        Map<String, String> values = readData("edge", edgeKeys);
        ImmutableMap.Builder<String, String> byName = ImmutableMap.builder();
        edgeKeys.forEach((id, key) -> {
            if (read.contains(key.name)) {
                byName.put(key.name, values.getOrDefault(id, key.absent).strip());
            }
        });
        edges.add(new Edge(source, target, byName.buildKeepingLast(), line, column));
    }

    /** The data of an element up to its end, by key. */
    private Map<String, String> readData(String element, Map<String, Key> keys) throws XMLStreamException {
        Map<String, String> values = new LinkedHashMap<>();
        while (!endOf(element)) {
            if (!xml.isStartElement()) {
                continue;
            }
            if (!xml.getLocalName().equals("data")) {
                if (xml.getLocalName().equals("desc")) {
                    continue;
                }
                throw failure("element", xml.getLocalName(), "cannot be read within a " + element, "remove it");
            }
            String key = required("key");
            if (!keys.containsKey(key)) {
                throw failure("key", key, "of a " + element + " is not declared", "add <key id=\"" + key + "\" .../>");
            }
            values.put(key, xml.getElementText().strip());
        }
        return values;
    }

    private boolean endOf(String element) throws XMLStreamException {
        xml.next();
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    private String attribute(String name, String absent) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? absent : value;
    }

    private String required(String name) {
        String value = attribute(name, "");
        if (value.isEmpty()) {
            throw failure("attribute", name, "of a " + xml.getLocalName() + " is missing", "add it");
        }
        return value;
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    private int column() {
        return xml.getLocation().getColumnNumber();
    }

    private FileFormatException failure(String what, String value, String rule, String remedy) {
        return new FileFormatException(file, line(), column(), Require.message(what, value, "", rule, remedy));
    }
}
