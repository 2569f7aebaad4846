/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.exchange;

import com.google.common.collect.ImmutableList;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a diagram as BPMN 2.0, meaning and layout. */
final class BpmnText {
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String DI = "http://www.omg.org/spec/DD/20100524/DI";

    private static final int LEFT = 60;
    private static final int COLUMN = 160;
    private static final int ROW = 110;
    private static final int TASK_WIDTH = 110;
    private static final int TASK_HEIGHT = 80;
    private static final int SIGN = 50;
    private static final int EVENT = 36;

    private final ProgrammeDiagram diagram;
    private final String name;
    private final String json;
    private final StringWriter text = new StringWriter();
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final int[] laneTop;
    private final int[] laneHeight;
    private final int width;

    /** Where a node is drawn. */
    private record Box(int x, int y, int width, int height) {
        int middle() {
            return y + height / 2;
        }
    }

    BpmnText(ProgrammeDiagram diagram, String name, String json) {
        this.diagram = diagram;
        this.name = name;
        this.json = json;
        ImmutableList<String> lanes = diagram.lanes();
        this.laneTop = new int[lanes.size()];
        this.laneHeight = new int[lanes.size()];
        Map<Integer, TreeMap<Integer, Integer>> rows = new TreeMap<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            TreeSet<Integer> tracks = new TreeSet<>();
            for (FlowNode node : diagram.nodes()) {
                if (node.lane() == lane) {
                    tracks.add(node.track());
                }
            }
            TreeMap<Integer, Integer> row = new TreeMap<>();
            tracks.forEach(track -> row.put(track, row.size()));
            rows.put(lane, row);
            laneTop[lane] = lane == 0 ? 0 : laneTop[lane - 1] + laneHeight[lane - 1];
            laneHeight[lane] = ROW * Math.max(1, row.size());
        }
        int last = 0;
        for (FlowNode node : diagram.nodes()) {
            int row = rows.getOrDefault(node.lane(), new TreeMap<>()).getOrDefault(node.track(), 0);
            int size = switch (node.kind()) {
                case TASK -> 0;
                case START, END -> EVENT;
                default -> SIGN;
            };
            int w = size == 0 ? TASK_WIDTH : size;
            int h = size == 0 ? TASK_HEIGHT : size;
            int centre = laneTop[node.lane()] + row * ROW + ROW / 2;
            int x = LEFT + node.column() * COLUMN + (COLUMN - w) / 2;
            boxes.put(node.id(), new Box(x, centre - h / 2, w, h));
            last = Math.max(last, node.column());
        }
        this.width = LEFT + (last + 1) * COLUMN;
    }

    String written() {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            begin(xml, 0, "bpmn:definitions");
            xml.writeAttribute("xmlns:bpmn", BPMN);
            xml.writeAttribute("xmlns:bpmndi", BPMNDI);
            xml.writeAttribute("xmlns:dc", DC);
            xml.writeAttribute("xmlns:di", DI);
            xml.writeAttribute("xmlns:co", BpmnDocument.NAMESPACE);
            xml.writeAttribute("id", "definitions");
            xml.writeAttribute("targetNamespace", BpmnDocument.NAMESPACE);
            writeCollaboration(xml);
            writeProcess(xml);
            writeLayout(xml);
            end(xml, 0);
            xml.writeEndDocument();
            xml.close();
            return text + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A text in memory can always be written to.", e);
        }
    }

    private static void begin(XMLStreamWriter xml, int depth, String element) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeStartElement(element);
    }

    private static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
        xml.writeEndElement();
    }

    /** Characters that XML has no form for become the replacement character. */
    private static String clean(String said) {
        StringBuilder clean = new StringBuilder();
        said.codePoints().forEach(c -> {
            boolean allowed = c > 0xFFFF
                    || ((c >= 0x20 || c == '\t' || c == '\n') && !(c >= 0xD800 && c <= 0xDFFF) && c < 0xFFFE);
            clean.appendCodePoint(allowed ? c : 0xFFFD);
        });
        return clean.toString();
    }

    private void writeCollaboration(XMLStreamWriter xml) throws XMLStreamException {
        begin(xml, 1, "bpmn:collaboration");
        xml.writeAttribute("id", "collaboration");
        begin(xml, 2, "bpmn:participant");
        xml.writeAttribute("id", "pool");
        xml.writeAttribute("name", clean(name));
        xml.writeAttribute("processRef", "process");
        xml.writeEndElement();
        end(xml, 1);
    }

    private void writeProcess(XMLStreamWriter xml) throws XMLStreamException {
        begin(xml, 1, "bpmn:process");
        xml.writeAttribute("id", "process");
        xml.writeAttribute("name", clean(name));
        xml.writeAttribute("isExecutable", "false");
        begin(xml, 2, "bpmn:extensionElements");
        begin(xml, 3, "co:" + BpmnDocument.PROGRAMME);
        xml.writeCharacters(clean(json));
        xml.writeEndElement();
        end(xml, 2);
        begin(xml, 2, "bpmn:laneSet");
        xml.writeAttribute("id", "lanes");
        for (int lane = 0; lane < diagram.lanes().size(); lane++) {
            begin(xml, 3, "bpmn:lane");
            xml.writeAttribute("id", "lane" + lane);
            xml.writeAttribute("name", clean(diagram.lanes().get(lane)));
            for (FlowNode node : diagram.nodes()) {
                if (node.lane() == lane) {
                    begin(xml, 4, "bpmn:flowNodeRef");
                    xml.writeCharacters(node.id());
                    xml.writeEndElement();
                }
            }
            end(xml, 3);
        }
        end(xml, 2);
        for (FlowNode node : diagram.nodes()) {
            writeNode(xml, node);
        }
        for (int i = 0; i < diagram.flows().size(); i++) {
            FlowNode.Flow flow = diagram.flows().get(i);
            begin(xml, 2, "bpmn:sequenceFlow");
            xml.writeAttribute("id", "f" + (i + 1));
            if (!flow.label().isBlank()) {
                xml.writeAttribute("name", clean(flow.label()));
            }
            xml.writeAttribute("sourceRef", flow.from());
            xml.writeAttribute("targetRef", flow.to());
            xml.writeEndElement();
        }
        end(xml, 1);
    }

    private void writeNode(XMLStreamWriter xml, FlowNode node) throws XMLStreamException {
        begin(
                xml,
                2,
                switch (node.kind()) {
                    case START -> "bpmn:startEvent";
                    case END -> "bpmn:endEvent";
                    case TASK -> "bpmn:task";
                    case PARALLEL -> "bpmn:parallelGateway";
                    case CHOICE -> "bpmn:exclusiveGateway";
                });
        xml.writeAttribute("id", node.id());
        if (!node.label().isBlank()) {
            xml.writeAttribute("name", clean(node.label()));
        }
        for (int i = 0; i < diagram.flows().size(); i++) {
            if (diagram.flows().get(i).to().equals(node.id())) {
                reference(xml, "bpmn:incoming", i);
            }
        }
        for (int i = 0; i < diagram.flows().size(); i++) {
            if (diagram.flows().get(i).from().equals(node.id())) {
                reference(xml, "bpmn:outgoing", i);
            }
        }
        end(xml, 2);
    }

    private static void reference(XMLStreamWriter xml, String element, int flow) throws XMLStreamException {
        begin(xml, 3, element);
        xml.writeCharacters("f" + (flow + 1));
        xml.writeEndElement();
    }

    private void writeLayout(XMLStreamWriter xml) throws XMLStreamException {
        begin(xml, 1, "bpmndi:BPMNDiagram");
        xml.writeAttribute("id", "diagram");
        begin(xml, 2, "bpmndi:BPMNPlane");
        xml.writeAttribute("id", "plane");
        xml.writeAttribute("bpmnElement", "collaboration");
        int lanes = diagram.lanes().size();
        int height = laneTop[lanes - 1] + laneHeight[lanes - 1];
        writeShape(xml, "pool", new Box(0, 0, width, height), "true");
        for (int lane = 0; lane < lanes; lane++) {
            writeShape(xml, "lane" + lane, new Box(30, laneTop[lane], width - 30, laneHeight[lane]), "true");
        }
        for (Map.Entry<String, Box> box : boxes.entrySet()) {
            writeShape(xml, box.getKey(), box.getValue(), "");
        }
        for (int i = 0; i < diagram.flows().size(); i++) {
            writeEdge(xml, "f" + (i + 1), diagram.flows().get(i));
        }
        end(xml, 2);
        end(xml, 1);
    }

    private static void writeShape(XMLStreamWriter xml, String element, Box box, String horizontal)
            throws XMLStreamException {
        begin(xml, 3, "bpmndi:BPMNShape");
        xml.writeAttribute("id", element + "_shape");
        xml.writeAttribute("bpmnElement", element);
        if (!horizontal.isEmpty()) {
            xml.writeAttribute("isHorizontal", horizontal);
        }
        begin(xml, 4, "dc:Bounds");
        xml.writeAttribute("x", Integer.toString(box.x));
        xml.writeAttribute("y", Integer.toString(box.y));
        xml.writeAttribute("width", Integer.toString(box.width));
        xml.writeAttribute("height", Integer.toString(box.height));
        xml.writeEndElement();
        end(xml, 3);
    }

    private void writeEdge(XMLStreamWriter xml, String id, FlowNode.Flow flow) throws XMLStreamException {
        Box from = boxes.getOrDefault(flow.from(), new Box(0, 0, 0, 0));
        Box to = boxes.getOrDefault(flow.to(), new Box(0, 0, 0, 0));
        begin(xml, 3, "bpmndi:BPMNEdge");
        xml.writeAttribute("id", id + "_edge");
        xml.writeAttribute("bpmnElement", id);
        if (to.x < from.x) {
            int above = Math.min(from.y, to.y) - 12;
            point(xml, from.x + from.width / 2, from.y);
            point(xml, from.x + from.width / 2, above);
            point(xml, to.x + to.width / 2, above);
            point(xml, to.x + to.width / 2, to.y);
        } else if (from.middle() == to.middle() && passesOthers(from, to)) {
            int below = from.middle() + ROW / 2 - 6;
            point(xml, from.x + from.width / 2, from.y + from.height);
            point(xml, from.x + from.width / 2, below);
            point(xml, to.x + to.width / 2, below);
            point(xml, to.x + to.width / 2, to.y + to.height);
        } else {
            int bend = to.x - (COLUMN - TASK_WIDTH) / 2;
            point(xml, from.x + from.width, from.middle());
            if (from.middle() != to.middle()) {
                point(xml, bend, from.middle());
                point(xml, bend, to.middle());
            }
            point(xml, to.x, to.middle());
        }
        end(xml, 3);
    }

    private boolean passesOthers(Box from, Box to) {
        return boxes.values().stream()
                .anyMatch(box ->
                        box.x > from.x && box.x < to.x && box.y < from.middle() && box.y + box.height > from.middle());
    }

    private static void point(XMLStreamWriter xml, int x, int y) throws XMLStreamException {
        begin(xml, 4, "di:waypoint");
        xml.writeAttribute("x", Integer.toString(x));
        xml.writeAttribute("y", Integer.toString(y));
        xml.writeEndElement();
    }
}
