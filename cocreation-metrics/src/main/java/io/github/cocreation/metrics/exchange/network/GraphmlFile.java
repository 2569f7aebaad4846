/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.exchange.text.XmlText;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * One graph in GraphML: keys, nodes and edges, read in one pass; an edge is kept aside only if it comes before its nodes. Hyperedges,
 * ports, graphs within nodes and edges of mixed direction are refused, as they would be lost; so are document types, and with them
 * entities.
 *
 * @see <a href="http://graphml.graphdrawing.org/specification.html">GraphML specification</a>
 */
final class GraphmlFile {
    /** A key: the name of an attribute of nodes or edges, and its value where an element has none. */
    private record Key(String name, String absent) {}

    /**
     * How ties are read.
     *
     * @param layer the layer they are in, or of which each of those they name is one
     * @param weight the attribute that is their weight
     * @param layerName the attribute that names their layer
     */
    record TieReading(Layer layer, Optional<String> weight, Optional<String> layerName) {}

    /** Says how ties are read, once the graph has said its direction and the attributes of its edges. */
    @FunctionalInterface
    interface TieReader {
        TieReading of(Direction direction, ImmutableList<String> attributes);
    }

    /** An edge that came before its nodes. */
    private record Early(String source, String target, TieText text, int line, int column) {}

    private final String file;
    private final XmlText xml;
    private final TieReader tieReader;
    private final NetworkAssembly network = new NetworkAssembly();
    private final Map<String, Key> nodeKeys = new LinkedHashMap<>();
    private final Map<String, Key> edgeKeys = new LinkedHashMap<>();
    /** What data of edges is read as, by key; of others it is not read. */
    private final Map<String, TieText.Field> fields = new HashMap<>();

    private final List<Early> early = new ArrayList<>();
    private TieText absent = TieText.SILENT;
    private Direction direction = Direction.DIRECTED;
    private TieReading read;

    private GraphmlFile(String file, XmlText xml, TieReader tieReader) {
        this.file = file;
        this.xml = xml;
        this.tieReader = tieReader;
        this.read = tieReader.of(Direction.DIRECTED, ImmutableList.of());
    }

    static NetworkReading read(String file, Reader text, ReadLimits limits, TieReader tieReader, Work building) {
        return XmlText.read(file, text, limits, xml -> new GraphmlFile(file, xml, tieReader).readAll(building));
    }

    private NetworkReading readAll(Work building) throws XMLStreamException {
        if (!xml.name().equals("graphml")) {
            throw failure("root element", xml.name(), "must be graphml", "the file is of another format");
        }
        int graphs = 0;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "key" -> readKey();
                case "graph" -> {
                    if (++graphs > 1) {
                        throw failure(
                                "graph",
                                xml.attribute("id").orElse(""),
                                "must be the only one",
                                "write each graph into its own file");
                    }
                    readGraph();
                }
                default -> xml.skip();
            }
        }
        for (Early edge : early) {
            try {
                addTie(network.node("source", edge.source), network.node("target", edge.target), edge.text);
            } catch (IllegalArgumentException e) {
                throw new FileFormatException(file, edge.line, edge.column, e);
            }
        }
        return network.build(read.layer, building);
    }

    private void readKey() throws XMLStreamException {
        String id = xml.required("id");
        String name = xml.attribute("attr.name").orElse(id);
        String kind = xml.attribute("for").orElse("all");
        String value = "";
        while (xml.nextChild()) {
            if (xml.name().equals("default")) {
                value = xml.text();
            } else {
                xml.skip();
            }
        }
        Key key = new Key(name, value);
        if (kind.equals("node") || kind.equals("all")) {
            nodeKeys.put(id, key);
        }
        if (kind.equals("edge") || kind.equals("all")) {
            edgeKeys.put(id, key);
        }
    }

    private void readGraph() throws XMLStreamException {
        direction = xml.attribute("edgedefault").orElse("directed").equals("undirected")
                ? Direction.UNDIRECTED
                : Direction.DIRECTED;
        readTiesAs(edgeKeys.values().stream().map(Key::name).collect(ImmutableList.toImmutableList()));
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "node" -> readNode();
                case "edge" -> readEdge();
                case "hyperedge", "port" ->
                    throw failure("element", xml.name(), "cannot be read", "write a tie for each pair");
                default -> xml.skip();
            }
        }
    }

    private void readTiesAs(ImmutableList<String> attributes) {
        read = tieReader.of(direction, attributes);
        read.weight.ifPresent(name -> requireTieAttribute(name, attributes));
        read.layerName.ifPresent(name -> requireTieAttribute(name, attributes));
        edgeKeys.forEach((id, key) -> TieText.field(key.name, read, attributes).ifPresent(field -> {
            fields.put(id, field);
            absent = absent.with(field, key.absent.strip());
        }));
    }

    private void requireTieAttribute(String name, ImmutableList<String> names) {
        if (!names.contains(name)) {
            throw new FileFormatException(
                    file,
                    1,
                    1,
                    Require.message(
                            "edge attribute", name, "", "is missing", "it is " + DidYouMean.remedy(name, names)));
        }
    }

    private void readNode() throws XMLStreamException {
        try {
            var node = network.addNode(xml.required("id"));
            Map<String, String> values = new HashMap<>();
            while (nextData("node")) {
                String key = declared("node", nodeKeys);
                values.put(key, xml.text());
            }
            for (Map.Entry<String, Key> key : nodeKeys.entrySet()) {
                var id = network.addAttribute(key.getValue().name);
                network.put(id, node, values.getOrDefault(key.getKey(), key.getValue().absent));
            }
        } catch (FileFormatException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw xml.failure(e);
        }
    }

    private void readEdge() throws XMLStreamException {
        int line = xml.line();
        int column = xml.column();
        String source = xml.required("source");
        String target = xml.required("target");
        xml.attribute("directed").ifPresent(this::requireDirection);
        TieText text = absent;
        while (nextData("edge")) {
            TieText.Field field = fields.get(declared("edge", edgeKeys));
            if (field == null) {
                xml.skip();
            } else {
                text = text.with(field, xml.text());
            }
        }
        int from = network.known(source);
        int to = network.known(target);
        if (from == IdNumbers.NONE || to == IdNumbers.NONE) {
            early.add(new Early(source, target, text, line, column));
            return;
        }
        try {
            addTie(from, to, text);
        } catch (IllegalArgumentException e) {
            throw new FileFormatException(file, line, column, e);
        }
    }

    private void addTie(int from, int to, TieText text) {
        LayerId layer = read.layerName.isPresent() ? network.layer(text.layer()) : read.layer.id();
        double weight = read.weight.isPresent() ? NetworkAssembly.weight(text.weight()) : 1;
        network.addTie(read.layer, layer, from, to, weight, network.days(file, text.from(), text.until()));
    }

    private void requireDirection(String directed) {
        if (directed.equals("true") != (direction == Direction.DIRECTED)) {
            throw failure(
                    "direction",
                    directed,
                    "of an edge must be that of the graph",
                    "write directed and undirected ties into different files");
        }
    }

    /** Whether there is another piece of data in the element it is at; if so it is at it. */
    private boolean nextData(String element) throws XMLStreamException {
        while (xml.nextChild()) {
            if (xml.name().equals("data")) {
                return true;
            }
            if (!xml.name().equals("desc")) {
                throw failure("element", xml.name(), "cannot be read within a " + element, "remove it");
            }
            xml.skip();
        }
        return false;
    }

    private String declared(String element, Map<String, Key> keys) {
        String key = xml.required("key");
        if (!keys.containsKey(key)) {
            throw failure("key", key, "of a " + element + " is not declared", "add <key id=\"" + key + "\" .../>");
        }
        return key;
    }

    private FileFormatException failure(String what, String value, String rule, String remedy) {
        return xml.failure(Require.message(what, value, "", rule, remedy));
    }
}
