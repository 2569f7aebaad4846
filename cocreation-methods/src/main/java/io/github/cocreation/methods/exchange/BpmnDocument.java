/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.exchange;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.NamedProgramme;
import java.io.Reader;
import java.util.Locale;
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

    private static final int DEEPEST = 64;
    private static final int LONGEST = 5_000_000;

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
     * {@return the programme in a BPMN document that {@link #of} made}
     *
     * @param file what to call it in messages
     * @param text the text; document types are refused, and what is too deep or too long
     * @throws IllegalArgumentException if it cannot be read, or holds no programme of this library; the message names file and line
     */
    public static NamedProgramme read(String file, Reader text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        int line = 1;
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(text);
            int depth = 0;
            ImmutableList.Builder<NamedProgramme> found = ImmutableList.builder();
            while (xml.hasNext()) {
                int event = xml.next();
                line = Math.max(1, xml.getLocation().getLineNumber());
                if (xml.getLocation().getCharacterOffset() > LONGEST) {
                    throw failure(file, line, "length", "more than " + LONGEST, "is above what may be read");
                }
                if (event == XMLStreamConstants.DTD) {
                    throw failure(file, line, "document type", "DOCTYPE", "must not be there");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    if (depth > DEEPEST) {
                        throw failure(file, line, "depth", "more than " + DEEPEST, "is above what may be read");
                    }
                    if (xml.getLocalName().equals(PROGRAMME) && NAMESPACE.equals(xml.getNamespaceURI())) {
                        found.add(JsonFormat.withDefaults().read(NamedProgramme.codec(), xml.getElementText(), file));
                        depth--;
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
            ImmutableList<NamedProgramme> programmes = found.build();
            if (programmes.size() != 1) {
                throw failure(file, line, "number of programmes", programmes.size(), "must be 1");
            }
            return programmes.get(0);
        } catch (XMLStreamException e) {
            int at =
                    e.getLocation() == null ? line : Math.max(1, e.getLocation().getLineNumber());
            throw new IllegalArgumentException(
                    file + ":" + at + ":1: The text is not XML.\nMaybe a tag is not closed.", e);
        }
    }

    private static IllegalArgumentException failure(String file, int line, String what, Object value, String rule) {
        return new IllegalArgumentException(file + ":" + line + ":1: "
                + Require.message(
                        what,
                        value,
                        "a BPMN document",
                        rule,
                        "it was made by another tool: only its drawing could be read"));
    }
}
