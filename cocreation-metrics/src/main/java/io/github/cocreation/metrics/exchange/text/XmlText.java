/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.text;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.DoctypeRefusal;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.LimitedReader;
import io.github.cocreation.core.exchange.ReadLimits;
import java.io.Reader;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML text, read element by element. Document types are refused, and with them every entity of its own; what is nested deeper, or is
 * longer, than the limits say is refused too. Names are read without their prefix.
 */
public final class XmlText {
    /** The parser says the place in its message too, and ends it as we do. */
    private static final Pattern PARSER_FRAME = Pattern.compile("(?s)^ParseError.*?Message: |[.\\s]+$");

    private final String file;
    private final XMLStreamReader xml;
    private final int deepest;
    private int depth;

    private XmlText(String file, XMLStreamReader xml, int deepest) {
        this.file = file;
        this.xml = xml;
        this.deepest = deepest;
    }

    /**
     * Reads what is in a text.
     *
     * @param <T> what it says
     */
    @FunctionalInterface
    public interface Reading<T> {
        /**
         * {@return what the text says}
         *
         * @param xml the text, at its first element
         * @throws XMLStreamException if the text is not XML
         */
        T read(XmlText xml) throws XMLStreamException;
    }

    /**
     * {@return what a text says}
     *
     * @param file what to call it in messages
     * @param text the text
     * @param limits how much of it to read
     * @param reading reads it
     * @param <T> what it makes
     * @throws FileFormatException if the text is not XML, or not what it should be
     */
    public static <T> T read(String file, Reader text, ReadLimits limits, Reading<T> reading) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml =
                    factory.createXMLStreamReader(new DoctypeRefusal(file, new LimitedReader(file, text, limits)));
            XmlText opened = new XmlText(file, xml, limits.depth());
            while (!opened.atStart()) {
                opened.advance();
            }
            T read = reading.read(opened);
            while (xml.hasNext()) {
                opened.advance();
            }
            xml.close();
            return read;
        } catch (XMLStreamException e) {
            throw notXml(file, e);
        }
    }

    private static FileFormatException notXml(String file, XMLStreamException e) {
        var at = e.getLocation();
        int line = at == null ? 1 : Math.max(1, at.getLineNumber());
        String said = String.valueOf(e.getMessage());
        return new FileFormatException(
                file,
                line,
                at == null ? 1 : Math.max(1, at.getColumnNumber()),
                Require.message(
                        "text",
                        "line " + line,
                        "",
                        "is not XML: " + PARSER_FRAME.matcher(said).replaceAll(""),
                        "a tag is not closed, or an entity is used"),
                e);
    }

    private boolean atStart() {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    private void advance() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw failure(Require.message(
                    "entity",
                    "&" + xml.getLocalName() + ";",
                    "an XML file",
                    "is unknown",
                    "write the character itself"));
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > deepest) {
            throw failure(Require.message(
                    "depth",
                    "more than " + deepest,
                    "an XML file",
                    "is above what may be read",
                    "it is not what it seems, or raise the limit"));
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
    }

    /**
     * {@return whether there is another element within the one that this was last at}; if so it is at it, else at the end of that one
     *
     * @throws XMLStreamException if the text is not XML
     */
    public boolean nextChild() throws XMLStreamException {
        do {
            advance();
        } while (!atStart() && xml.getEventType() != XMLStreamConstants.END_ELEMENT);
        return atStart();
    }

    /**
     * Passes what is left of the element it is at.
     *
     * @throws XMLStreamException if the text is not XML
     */
    public void skip() throws XMLStreamException {
        int open = 1;
        while (open > 0) {
            advance();
            if (atStart()) {
                open++;
            } else if (xml.getEventType() == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }

    /**
     * {@return the text of the element it is at, up to its end, without that of elements in it}
     *
     * @throws XMLStreamException if the text is not XML
     */
    public String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (true) {
            advance();
            switch (xml.getEventType()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                case XMLStreamConstants.START_ELEMENT -> skip();
                case XMLStreamConstants.END_ELEMENT -> {
                    return text.toString().strip();
                }
                default -> {}
            }
        }
    }

    /** {@return the name of the element it is at, without prefix} */
    public String name() {
        return xml.getLocalName();
    }

    /** {@return the number of attributes of the element it is at} */
    public int attributes() {
        return xml.getAttributeCount();
    }

    /**
     * {@return the name of an attribute, without prefix}
     *
     * @param index its place
     */
    public String attributeName(int index) {
        return xml.getAttributeLocalName(index);
    }

    /**
     * {@return an attribute of the element it is at}
     *
     * @param name its name without prefix
     */
    public Optional<String> attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /**
     * {@return an attribute that must be there}
     *
     * @param name its name without prefix
     */
    public String required(String name) {
        return attribute(name)
                .orElseThrow(
                        () -> failure(Require.message("attribute", name, "<" + name() + ">", "is missing", "add it")));
    }

    /** {@return the line it is at, from 1} */
    public int line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    /** {@return the column it is at, from 1} */
    public int column() {
        return Math.max(1, xml.getLocation().getColumnNumber());
    }

    /**
     * {@return a failure at this place}
     *
     * @param problem what is wrong
     */
    public FileFormatException failure(String problem) {
        return new FileFormatException(file, line(), column(), problem);
    }

    /**
     * {@return a failure at this place}
     *
     * @param cause what is wrong
     */
    public FileFormatException failure(IllegalArgumentException cause) {
        return new FileFormatException(file, line(), column(), cause);
    }
}
