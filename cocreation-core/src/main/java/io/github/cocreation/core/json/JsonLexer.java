/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import io.github.cocreation.core.check.Require;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** Cuts a text into the tokens of JSON, and says in our words where it is none. */
final class JsonLexer {
    /** What the parser's messages say about its own settings and buffers; it means nothing to a reader. */
    private static final Pattern SETTING =
            Pattern.compile(" \\(start marker at .*\\)|, from `[^`]*`|: enable `[^`]*` to allow");

    private static final Pattern NO_NUMBER = Pattern.compile("Non-standard token '(.*?)'.*");
    private static final Pattern CONTROL =
            Pattern.compile("Illegal unquoted character \\(\\(CTRL-CHAR, code (\\d+)\\)\\).*");
    private static final int LONGEST_SHOWN = 60;
    private static final int LONGEST_SAID = 300;

    /** What a token is. */
    enum Token {
        BEGIN_OBJECT("an object"),
        END_OBJECT("the end of an object"),
        BEGIN_ARRAY("a list"),
        END_ARRAY("the end of a list"),
        NAME("a field name"),
        TEXT("text"),
        WHOLE("a whole number"),
        DECIMAL("a number"),
        BOOLEAN("true or false"),
        NULL("null"),
        END("the end of the document");

        private final String description;

        Token(String description) {
            this.description = description;
        }
    }

    /** A token, what it says if it says anything, and where it begins, from 1. */
    record Lexeme(Token token, String text, int line, int column) {
        /** What to show of it in a message. */
        String shown() {
            String said = text.isEmpty() && token != Token.TEXT ? token.description : text;
            return Require.shown(said, LONGEST_SHOWN);
        }
    }

    private final String document;
    private final JsonParser parser;
    private final SharedTexts texts = new SharedTexts();
    private boolean damaged;

    JsonLexer(String document, JsonParser parser) {
        this.document = document;
        this.parser = parser;
    }

    /** Whether the text turned out to be no JSON, so that nothing can be read behind that. */
    boolean isDamaged() {
        return damaged;
    }

    /** The next token, which stands at this path. */
    Lexeme next(@Nullable JsonPath path) {
        try {
            JsonToken token = parser.nextToken();
            TokenStreamLocation at = token == null ? parser.currentLocation() : parser.currentTokenLocation();
            Token kind = kind(token);
            String text = switch (kind) {
                case NAME, TEXT, WHOLE, DECIMAL, BOOLEAN -> parser.getString();
                default -> "";
            };
            return new Lexeme(kind, text == null ? "" : texts.shared(text), at.getLineNr(), at.getColumnNr());
        } catch (StreamConstraintsException e) {
            throw unreadable(
                    e,
                    path,
                    "The text is larger than is safe to read: %s.\nMaybe it is damaged, or not what it seems."
                            .formatted(plain(e)));
        } catch (StreamReadException e) {
            throw unreadable(e, path, notJson(e));
        } catch (JacksonIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw unreadable(e, path, "The text is not UTF-8.\nMaybe save the file in UTF-8.");
            }
            throw e;
        }
    }

    /** The parser's words without those about its settings. */
    private static String plain(JacksonException e) {
        return Require.shown(
                SETTING.matcher(String.valueOf(e.getOriginalMessage())).replaceAll(""), LONGEST_SAID);
    }

    private static String notJson(StreamReadException e) {
        String said = plain(e);
        Matcher number = NO_NUMBER.matcher(said);
        if (number.matches()) {
            return "The number (%s) must be finite.\nMaybe leave it out where it is not known."
                    .formatted(number.group(1));
        }
        Matcher control = CONTROL.matcher(said);
        if (control.matches()) {
            return "The text is not JSON: the character with the code (%s) may not stand between quotes as it is.\n"
                            .formatted(control.group(1))
                    + "Maybe a quote is not closed on its line, or it is written like \\t.";
        }
        if (said.contains("comment")) {
            return "The text is not JSON: it has a comment.\nMaybe remove it.";
        }
        if (said.contains("hexadecimal")) {
            return "The text is not JSON: a number is hexadecimal.\nMaybe write it in decimal digits.";
        }
        return "The text is not JSON: %s.\nMaybe a quote, comma or bracket is missing just before.".formatted(said);
    }

    private JsonFormatException unreadable(JacksonException e, @Nullable JsonPath path, String problem) {
        damaged = true;
        TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        return new JsonFormatException(
                document, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), JsonPath.text(path), problem, e);
    }

    private static Token kind(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.BEGIN_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.BEGIN_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT -> Token.WHOLE;
            case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
            case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
            case VALUE_NULL -> Token.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("A JSON text has no token " + token + ".");
        };
    }
}
