/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.text;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML, an element a line, two spaces a level. Characters that XML 1.0 has no form for are written as the replacement character.
 */
public final class XmlOutput {
    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;
    private boolean justText;

    /**
     * Begins a document.
     *
     * @param out where to write
     * @throws IOException if writing fails
     */
    public XmlOutput(Appendable out) throws IOException {
        this.out = out;
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /**
     * Begins an element.
     *
     * @param name its name
     * @return this
     * @throws IOException if writing fails
     */
    @CanIgnoreReturnValue
    public XmlOutput begin(String name) throws IOException {
        if (inTag) {
            out.append(">\n");
        }
        indent();
        out.append('<').append(name);
        open.push(name);
        inTag = true;
        justText = false;
        return this;
    }

    /**
     * Gives the element just begun an attribute.
     *
     * @param name its name
     * @param value its value
     * @return this
     * @throws IOException if writing fails
     */
    @CanIgnoreReturnValue
    public XmlOutput with(String name, String value) throws IOException {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    /**
     * Writes the text of the element just begun.
     *
     * @param text the text
     * @return this
     * @throws IOException if writing fails
     */
    @CanIgnoreReturnValue
    public XmlOutput text(String text) throws IOException {
        out.append('>');
        inTag = false;
        justText = true;
        escape(text);
        return this;
    }

    /**
     * Ends the element that was begun last.
     *
     * @return this
     * @throws IOException if writing fails
     */
    @CanIgnoreReturnValue
    public XmlOutput end() throws IOException {
        String name = open.pop();
        if (inTag) {
            out.append("/>\n");
        } else {
            if (!justText) {
                indent();
            }
            out.append("</").append(name).append(">\n");
        }
        inTag = false;
        justText = false;
        return this;
    }

    private void indent() throws IOException {
        out.append("  ".repeat(open.size()));
    }

    private void escape(String text) throws IOException {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\r', '\t' ->
                    out.append("&#").append(Integer.toString(c)).append(';');
                default -> {
                    boolean allowed = c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
                    out.append(allowed ? Character.toString(c) : "\uFFFD");
                }
            }
        }
    }
}
