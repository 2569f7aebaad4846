/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.exchange;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.DoctypeRefusal;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.LimitedReader;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonFormatException;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.NamedProgramme;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A programme in BPMN 2.0: a pool with a lane for each role, a task for each method, gateways where people part, choose or repeat, and the
 * place of all of it, so that a modeller opens it as a drawing. The programme itself stands in it as an extension, by which it is read
 * back; a diagram of somebody else has no such thing, and is refused.
 *
 * @see <a href="https://www.omg.org/spec/BPMN/2.0.2/">OMG, Business Process Model and Notation 2.0.2</a>
 */
public final class BpmnDocument {
    /** The namespace of what is not BPMN's own. */
    static final String NAMESPACE = "urn:cocreation:programme";

    /** The element that holds the programme as JSON. */
    static final String PROGRAMME = "programme";

    private static final ReadLimits LIMITS = ReadLimits.withDefaults().withCharacters(5_000_000);

    private BpmnDocument() {}

    /**
     * {@return a programme as a BPMN document}
     *
     * @param programme the programme
     * @param catalogue where its methods are defined; one that is not is shown by its id
     * @param locale the language of the methods' names
     */
    public static String of(NamedProgramme programme, MethodCatalogue catalogue, Locale locale) {
        ProgrammeDiagram diagram = ProgrammeDiagram.of(programme.programme(), catalogue, locale);
        String json = JsonFormat.withDefaults()
                .withLayout(JsonFormat.Layout.COMPACT)
                .write(NamedProgramme.codec(), programme);
        return new BpmnText(diagram, programme.name().in(locale), json).written();
    }

    /**
     * {@return the programme in a BPMN document of at most 5 000 000 characters that {@link #of} made}
     *
     * @param file what to call it in messages
     * @param text the text; document types are refused, and what is too deep or too long
     * @throws FileFormatException if it cannot be read, or holds no programme of this library
     */
    public static NamedProgramme read(String file, Reader text) {
        return read(file, text, LIMITS);
    }

    /**
     * {@return the programme in a BPMN document that {@link #of} made}
     *
     * @param file what to call it in messages
     * @param text the text; document types are refused, and what is too deep or too long
     * @param limits how much of it to read
     * @throws FileFormatException if it cannot be read, or holds no programme of this library
     */
    public static NamedProgramme read(String file, Reader text, ReadLimits limits) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml =
                    factory.createXMLStreamReader(new DoctypeRefusal(file, new LimitedReader(file, text, limits)));
            return programme(file, xml, limits);
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            throw new FileFormatException(
                    file,
                    at == null ? 1 : Math.max(1, at.getLineNumber()),
                    at == null ? 1 : Math.max(1, at.getColumnNumber()),
                    "The text is not XML.\nMaybe a tag is not closed, or an entity is used.",
                    e);
        }
    }

    private static NamedProgramme programme(String file, XMLStreamReader xml, ReadLimits limits)
            throws XMLStreamException {
        List<NamedProgramme> found = new ArrayList<>();
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            Location at = xml.getLocation();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > limits.depth()) {
                throw failure(file, at, "depth", "more than " + limits.depth(), "is above what may be read");
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(PROGRAMME)
                    && NAMESPACE.equals(xml.getNamespaceURI())) {
                try {
                    found.add(
                            JsonFormat.withDefaults().read(NamedProgramme.codec(), xml.getElementText(), "extension"));
                } catch (JsonFormatException e) {
                    throw new FileFormatException(
                            file, Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()), e);
                }
                depth--;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        if (found.size() != 1) {
            throw failure(file, xml.getLocation(), "number of programmes", found.size(), "must be 1");
        }
        return found.get(0);
    }

    private static FileFormatException failure(String file, Location at, String what, Object value, String rule) {
        return new FileFormatException(
                file,
                Math.max(1, at.getLineNumber()),
                Math.max(1, at.getColumnNumber()),
                Require.message(
                        what,
                        value,
                        "a BPMN document",
                        rule,
                        "it was made by another tool: only its drawing could be read"));
    }
}
