/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import io.github.cocreation.core.check.Require;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements that are well-formed XML and, with the names of HTML, well-formed HTML. Whatever is handed in as text or as the
 * value of an attribute is shown as it is written and can never become an element.
 *
 * <pre>{@code
 * new Markup().open("p", "class", "name").text("tenants").close().toString(); // <p class="name">tenants</p>
 * }</pre>
 *
 * <p>Characters that no XML may hold are replaced by U+FFFD; so are those that reverse or nest the direction of what follows them,
 * which would let a name turn the sentence around it. Letters that run from right to left stay.
 */
public final class Markup {
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Starts with nothing. */
    public Markup() {}

    /**
     * {@return this, with the start of an element}
     *
     * @param element its name
     * @param attributes names and values by turns
     * @throws IllegalArgumentException if a name is without value
     */
    public Markup open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /**
     * {@return this, with an element that holds nothing, such as {@code br}}
     *
     * @param element its name
     * @param attributes names and values by turns
     * @throws IllegalArgumentException if a name is without value
     */
    public Markup leaf(String element, String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    /**
     * {@return this, with an element that holds a text}
     *
     * @param element its name
     * @param text the text
     * @param attributes names and values by turns
     * @throws IllegalArgumentException if a name is without value
     */
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /**
     * {@return this, with a text}
     *
     * @param text the text, shown as it is written
     */
    public Markup text(String text) {
        append(text, false);
        return this;
    }

    /** {@return this, with the end of the element opened last} */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /**
     * {@return this, with all that another one holds}
     *
     * @param inner the other one, with all its elements closed
     */
    public Markup add(Markup inner) {
        out.append(inner);
        return this;
    }

    /**
     * {@return this, with a style sheet}
     *
     * @param rules its rules, from the program and never from data; free of {@code <} and {@code &}
     * @throws IllegalArgumentException if it holds one of these
     */
    public Markup style(String rules) {
        Require.that(
                rules.indexOf('<') < 0 && rules.indexOf('&') < 0,
                "style sheet",
                rules,
                "a page",
                "must not hold < or &",
                "write rules without them");
        out.append("<style>").append(rules).append("</style>");
        return this;
    }

    /** {@return this, with a new line between elements, for people who read the source} */
    public Markup line() {
        out.append('\n');
        return this;
    }

    private void start(String element, String... attributes) {
        Require.that(
                attributes.length % 2 == 0,
                "attributes",
                String.join(", ", attributes),
                "element (" + element + ")",
                "must be names and values by turns",
                "give each a value");
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            append(attributes[i + 1], true);
            out.append('"');
        }
    }

    private void append(String text, boolean quoted) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append(quoted ? "&quot;" : "\"");
                case '\n', '\t', '\r' -> out.append(quoted ? " " : Character.toString(c == '\r' ? '\n' : c));
                default -> out.appendCodePoint(isShown(c) ? c : REPLACEMENT);
            }
        }
    }

    private static boolean isShown(int c) {
        boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean isXml = c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && (c & 0xFFFE) != 0xFFFE;
        return isXml && !turnsDirection && !(c >= 0x7F && c < 0xA0);
    }

    /**
     * {@return all that was written}
     *
     * @throws IllegalStateException if an element is not closed
     */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("The element (" + open.peek() + ") is not closed.\nMaybe close it.");
        }
        return out.toString();
    }
}
