/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.exchange;

import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a diagram as BPMN 2.0, meaning and layout. */
final class BpmnText {
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String DI = "http://www.omg.org/spec/DD/20100524/DI";

    private final ProgrammeDiagram diagram;
    private final BpmnLayout layout;
    private final String name;
    private final String json;
    private final StringWriter text = new StringWriter();

    BpmnText(ProgrammeDiagram diagram, String name, String json) {
        this.diagram = diagram;
        this.layout = new BpmnLayout(diagram);
        this.name = name;
        this.json = json;
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
        writeShape(xml, "pool", layout.pool(), "true", Optional.empty());
        for (int lane = 0; lane < diagram.lanes().size(); lane++) {
            writeShape(xml, "lane" + lane, layout.lane(lane), "true", Optional.empty());
        }
        for (Map.Entry<String, BpmnLayout.Box> box : layout.boxes().entrySet()) {
            writeShape(xml, box.getKey(), box.getValue(), "", layout.label(box.getKey()));
        }
        for (int i = 0; i < diagram.flows().size(); i++) {
            writeEdge(xml, "f" + (i + 1), diagram.flows().get(i));
        }
        end(xml, 2);
        end(xml, 1);
    }

    private static void writeShape(
            XMLStreamWriter xml, String element, BpmnLayout.Box box, String horizontal, Optional<BpmnLayout.Box> label)
            throws XMLStreamException {
        begin(xml, 3, "bpmndi:BPMNShape");
        xml.writeAttribute("id", element + "_shape");
        xml.writeAttribute("bpmnElement", element);
        if (!horizontal.isEmpty()) {
            xml.writeAttribute("isHorizontal", horizontal);
        }
        writeBounds(xml, 4, box);
        writeLabel(xml, label);
        end(xml, 3);
    }

    private static void writeBounds(XMLStreamWriter xml, int depth, BpmnLayout.Box box) throws XMLStreamException {
        begin(xml, depth, "dc:Bounds");
        xml.writeAttribute("x", Integer.toString(box.x()));
        xml.writeAttribute("y", Integer.toString(box.y()));
        xml.writeAttribute("width", Integer.toString(box.width()));
        xml.writeAttribute("height", Integer.toString(box.height()));
        xml.writeEndElement();
    }

    private static void writeLabel(XMLStreamWriter xml, Optional<BpmnLayout.Box> label) throws XMLStreamException {
        if (label.isPresent()) {
            begin(xml, 4, "bpmndi:BPMNLabel");
            writeBounds(xml, 5, label.get());
            end(xml, 4);
        }
    }

    private void writeEdge(XMLStreamWriter xml, String id, FlowNode.Flow flow) throws XMLStreamException {
        begin(xml, 3, "bpmndi:BPMNEdge");
        xml.writeAttribute("id", id + "_edge");
        xml.writeAttribute("bpmnElement", id);
        for (BpmnLayout.Point point : layout.way(flow)) {
            begin(xml, 4, "di:waypoint");
            xml.writeAttribute("x", Integer.toString(point.x()));
            xml.writeAttribute("y", Integer.toString(point.y()));
            xml.writeEndElement();
        }
        writeLabel(xml, layout.label(flow));
        end(xml, 3);
    }
}
