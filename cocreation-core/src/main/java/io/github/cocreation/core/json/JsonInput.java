/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/** The tokens of one document, with where each stands. Can be rewound within one object. */
final class JsonInput {
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
    /** What the parser's messages say about its own settings and buffers; it means nothing to a reader. */
    private static final Pattern SETTING = Pattern.compile(" \\(start marker at .*\\)|, from `[^`]*`");

    private static final int LONGEST_SHOWN = 60;

    private final String document;
    private final JsonParser parser;
    private @Nullable Step path;
    private final SharedTexts texts = new SharedTexts();
    private final List<Lexeme> remembered = new ArrayList<>();
    private final Deque<Lexeme> pending = new ArrayDeque<>();
    private final @Nullable List<JsonFormatException> problems;
    private boolean remembering;
    private Lexeme current;

    /** How many objects and lists have been begun and not ended before the current token, and how many tokens were passed. */
    private int depth;

    private long passed;
    private int depthRemembered;
    private long passedRemembered;
    private boolean damaged;

    /** Stands for problems that are told already. */
    private final JsonFormatException told;

    JsonInput(String document, JsonParser parser) {
        this(document, parser, null);
    }

    /** An input that collects problems and goes on after each, as far as it can. */
    JsonInput(String document, JsonParser parser, @Nullable List<JsonFormatException> problems) {
        this.document = document;
        this.parser = parser;
        this.problems = problems;
        this.told = new JsonFormatException(document, 1, 1, "$", "told already");
        this.current = next();
    }

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

    /** The way from the root to where we are; shared by places, and made text only for a message. */
    record Step(@Nullable Step before, Object step) {}

    /** A position in the text together with the path to it. */
    static final class Place {
        private final int line;
        private final int column;
        private final @Nullable Step path;

        private Place(int line, int column, @Nullable Step path) {
            this.line = line;
            this.column = column;
            this.path = path;
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }

        String pathText() {
            return JsonInput.text(path);
        }
    }

    private record Lexeme(Token token, String text, int line, int column) {}

    /** What the document is called in messages. */
    String document() {
        return document;
    }

    Token token() {
        return current.token;
    }

    String text() {
        return current.text;
    }

    void advance() {
        switch (current.token) {
            case BEGIN_OBJECT, BEGIN_ARRAY -> depth++;
            case END_OBJECT, END_ARRAY -> depth--;
            default -> {}
        }
        passed++;
        current = next();
    }

    /** A place to go on behind if the value that begins there, after so many tokens, cannot be read. */
    record Mark(int depth, long value, @Nullable Step path) {}

    Mark mark(int before) {
        return new Mark(depth, passed + before, path);
    }

    /** Notes a problem and goes on behind the marked value; throws it if problems are not collected, or that is not possible. */
    void recover(JsonFormatException problem, Mark mark) {
        if (problems == null || damaged || passed < mark.value) {
            throw problem;
        }
        note(problem);
        path = mark.path;
        if (passed == mark.value) {
            skipValue();
        }
        while (depth > mark.depth) {
            if (current.token == Token.END) {
                throw told;
            }
            advance();
        }
    }

    /** Notes a problem, or throws it if problems are not collected. */
    void note(JsonFormatException problem) {
        if (problems == null) {
            throw problem;
        }
        if (problem != told) {
            problems.add(problem);
        }
    }

    /** What to throw for a value whose problems have been noted. */
    JsonFormatException told() {
        return told;
    }

    /** Remembers from the current token on, so that {@link #rewind} can return to it. */
    void rememberObject() {
        remembered.clear();
        remembered.add(current);
        remembering = true;
        depthRemembered = depth;
        passedRemembered = passed;
    }

    /** Returns to the token at which remembering began; what was remembered is read again before the rest. */
    void rewind() {
        remembering = false;
        for (int i = remembered.size() - 1; i >= 0; i--) {
            pending.addFirst(remembered.get(i));
        }
        depth = depthRemembered;
        passed = passedRemembered;
        current = next();
    }

    private Lexeme next() {
        Lexeme lexeme = pending.isEmpty() ? parse() : pending.removeFirst();
        if (remembering) {
            remembered.add(lexeme);
        }
        return lexeme;
    }

    private Lexeme parse() {
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
                    "The text is larger than is safe to read: %s.\nMaybe it is damaged, or not what it seems."
                            .formatted(SETTING.matcher(e.getOriginalMessage()).replaceAll("")));
        } catch (StreamReadException e) {
            throw unreadable(
                    e,
                    "The text is not JSON: %s.\nMaybe a quote, comma or bracket is missing just before."
                            .formatted(SETTING.matcher(e.getOriginalMessage()).replaceAll("")));
        }
    }

    private JsonFormatException unreadable(JacksonException e, String problem) {
        damaged = true;
        TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        return new JsonFormatException(document, at.getLineNr(), at.getColumnNr(), text(path), problem, e);
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

    /** Passes a token of the kind expected. */
    void expect(Token expected, String description) {
        if (current.token != expected) {
            throw unexpected(description);
        }
        advance();
    }

    /** Passes a value of any kind, whole. */
    void skipValue() {
        int open = 0;
        do {
            switch (current.token) {
                case BEGIN_OBJECT, BEGIN_ARRAY -> open++;
                case END_OBJECT, END_ARRAY -> open--;
                default -> {}
            }
            advance();
        } while (open > 0);
    }

    void expectEnd() {
        if (current.token != Token.END) {
            throw unexpected("the end of the document");
        }
    }

    String name() {
        if (current.token != Token.NAME) {
            throw unexpected("a field name");
        }
        String name = current.text;
        advance();
        return name;
    }

    String readText() {
        if (current.token != Token.TEXT) {
            throw unexpected("text in quotes");
        }
        String text = current.text;
        advance();
        return text;
    }

    long readWhole(long least, long most) {
        if (current.token != Token.WHOLE) {
            throw unexpected("a whole number");
        }
        try {
            long number = Long.parseLong(current.text);
            if (number >= least && number <= most) {
                advance();
                return number;
            }
        } catch (NumberFormatException e) {
            throw tooLarge(least, most);
        }
        throw tooLarge(least, most);
    }

    private JsonFormatException tooLarge(long least, long most) {
        return failure(
                place(),
                "The number (%s) must be in [%d, %d].\nMaybe a digit too many slipped in."
                        .formatted(shown(current), least, most));
    }

    double readDouble() {
        if (current.token != Token.WHOLE && current.token != Token.DECIMAL) {
            throw unexpected("a number");
        }
        double number = Double.parseDouble(current.text);
        if (Double.isInfinite(number)) {
            throw failure(
                    place(),
                    "The number (%s) must be finite.\nMaybe a digit too many slipped in.".formatted(shown(current)));
        }
        advance();
        return number;
    }

    boolean readBoolean() {
        if (current.token != Token.BOOLEAN) {
            throw unexpected("true or false");
        }
        boolean value = current.text.equals("true");
        advance();
        return value;
    }

    private JsonFormatException unexpected(String expected) {
        return failure(
                place(),
                current.token == Token.NULL
                        ? "The value (null) must be %s.\nMaybe leave the field out.".formatted(expected)
                        : "The value (%s) must be %s.\nMaybe look at the line above, or at the quotes."
                                .formatted(shown(current), expected));
    }

    private static String shown(Lexeme lexeme) {
        String text = lexeme.text.isEmpty() && lexeme.token != Token.TEXT ? lexeme.token.description : lexeme.text;
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...";
    }

    void enter(String field) {
        path = new Step(path, field);
    }

    void enter(int index) {
        path = new Step(path, index);
    }

    void leave() {
        path = Objects.requireNonNull(path).before;
    }

    Place place() {
        return new Place(current.line, current.column, path);
    }

    private static String text(@Nullable Step last) {
        Deque<Object> steps = new ArrayDeque<>();
        for (Step step = last; step != null; step = step.before) {
            steps.addFirst(step.step);
        }
        StringBuilder text = new StringBuilder("$");
        for (Object step : steps) {
            if (step instanceof Integer index) {
                text.append('[').append(index).append(']');
            } else if (PLAIN_NAME.matcher((String) step).matches()) {
                text.append('.').append(step);
            } else {
                text.append("['").append(step).append("']");
            }
        }
        return text.toString();
    }

    JsonFormatException failure(Place place, String problem) {
        return new JsonFormatException(document, place.line, place.column, text(place.path), problem);
    }

    JsonFormatException failure(Place place, RuntimeException cause) {
        String problem = cause instanceof java.time.DateTimeException
                ? "The date or time (%s) is none.\nMaybe write it like 2026-03-01 or 2026-03-01T09:00:00Z."
                        .formatted(
                                cause instanceof java.time.format.DateTimeParseException parse
                                        ? parse.getParsedString()
                                        : cause.getMessage())
                : String.valueOf(cause.getMessage());
        return new JsonFormatException(document, place.line, place.column, text(place.path), problem, cause);
    }
}
