/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import io.github.cocreation.core.json.JsonLexer.Lexeme;
import io.github.cocreation.core.json.JsonLexer.Token;
import java.time.DateTimeException;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** The tokens of one document, with where each stands. Can be rewound within one object. */
final class JsonInput {
    private final String document;
    private final JsonLexer lexer;
    private @Nullable JsonPath path;
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

    /** Stands for problems that are told already. */
    private final JsonFormatException told;

    JsonInput(String document, JsonParser parser) {
        this(document, parser, null);
    }

    /** An input that collects problems and goes on after each, as far as it can. */
    JsonInput(String document, JsonParser parser, @Nullable List<JsonFormatException> problems) {
        this.document = document;
        this.lexer = new JsonLexer(document, parser);
        this.problems = problems;
        this.told = new JsonFormatException(document, 1, 1, "$", "told already");
        this.current = next();
    }

    /** A position in the text together with the path to it. */
    static final class Place {
        private final int line;
        private final int column;
        private final @Nullable JsonPath path;

        private Place(int line, int column, @Nullable JsonPath path) {
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
            return JsonPath.text(path);
        }
    }

    /** What the document is called in messages. */
    String document() {
        return document;
    }

    Token token() {
        return current.token();
    }

    String text() {
        return current.text();
    }

    void advance() {
        switch (current.token()) {
            case BEGIN_OBJECT, BEGIN_ARRAY -> depth++;
            case END_OBJECT, END_ARRAY -> depth--;
            default -> {}
        }
        passed++;
        current = next();
    }

    /** A place to go on behind if the value that begins there, after so many tokens, cannot be read. */
    record Mark(int depth, long value, @Nullable JsonPath path) {}

    Mark mark(int before) {
        return new Mark(depth, passed + before, path);
    }

    /** Notes a problem and goes on behind the marked value; throws it if problems are not collected, or that is not possible. */
    void recover(JsonFormatException problem, Mark mark) {
        if (problems == null || lexer.isDamaged() || passed < mark.value) {
            throw problem;
        }
        note(problem);
        path = mark.path;
        if (passed == mark.value) {
            skipValue();
        }
        while (depth > mark.depth) {
            if (current.token() == Token.END) {
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

    /** Puts a value, which keeps the places where its parts stood, before the current token. */
    void putBack(JsonTree value) {
        List<Lexeme> lexemes = new ArrayList<>();
        value.addLexemes(lexemes, current.line(), current.column());
        pending.addFirst(current);
        for (int i = lexemes.size() - 1; i >= 0; i--) {
            pending.addFirst(lexemes.get(i));
        }
        current = next();
    }

    private Lexeme next() {
        Lexeme lexeme = pending.isEmpty() ? lexer.next(path) : pending.removeFirst();
        if (remembering) {
            remembered.add(lexeme);
        }
        return lexeme;
    }

    /** Passes a token of the kind expected. */
    void expect(Token expected, String description) {
        if (current.token() != expected) {
            throw unexpected(description);
        }
        advance();
    }

    /** Passes a value of any kind, whole. */
    void skipValue() {
        int open = 0;
        do {
            switch (current.token()) {
                case BEGIN_OBJECT, BEGIN_ARRAY -> open++;
                case END_OBJECT, END_ARRAY -> open--;
                default -> {}
            }
            advance();
        } while (open > 0);
    }

    void expectEnd() {
        if (current.token() != Token.END) {
            throw unexpected("the end of the document");
        }
    }

    String name() {
        if (current.token() != Token.NAME) {
            throw unexpected("a field name");
        }
        String name = current.text();
        advance();
        return name;
    }

    String readText() {
        if (current.token() != Token.TEXT) {
            throw unexpected("text in quotes");
        }
        String text = current.text();
        advance();
        return text;
    }

    long readWhole(long least, long most) {
        if (current.token() != Token.WHOLE) {
            throw unexpected("a whole number");
        }
        try {
            long number = Long.parseLong(current.text());
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
                        .formatted(current.shown(), least, most));
    }

    double readDouble() {
        if (current.token() != Token.WHOLE && current.token() != Token.DECIMAL) {
            throw unexpected("a number");
        }
        double number = Double.parseDouble(current.text());
        if (Double.isInfinite(number)) {
            throw failure(
                    place(),
                    "The number (%s) must be finite.\nMaybe a digit too many slipped in.".formatted(current.shown()));
        }
        advance();
        return number;
    }

    boolean readBoolean() {
        if (current.token() != Token.BOOLEAN) {
            throw unexpected("true or false");
        }
        boolean value = current.text().equals("true");
        advance();
        return value;
    }

    private JsonFormatException unexpected(String expected) {
        return failure(
                place(),
                current.token() == Token.NULL
                        ? "The value (null) must be %s.\nMaybe leave the field out.".formatted(expected)
                        : "The value (%s) must be %s.\nMaybe look at the line above, or at the quotes."
                                .formatted(current.shown(), expected));
    }

    void enter(String field) {
        path = new JsonPath(path, field);
    }

    void enter(int index) {
        path = new JsonPath(path, index);
    }

    void leave() {
        path = Objects.requireNonNull(path).before();
    }

    Place place() {
        return new Place(current.line(), current.column(), path);
    }

    JsonFormatException failure(Place place, String problem) {
        return new JsonFormatException(document, place.line, place.column, JsonPath.text(place.path), problem);
    }

    JsonFormatException failure(Place place, RuntimeException cause) {
        return new JsonFormatException(
                document, place.line, place.column, JsonPath.text(place.path), problem(cause), cause);
    }

    /** What values say of themselves where they are ours, and in our words where the platform speaks. */
    private static String problem(RuntimeException cause) {
        if (cause instanceof DateTimeException) {
            return "The date or time (%s) is none.\nMaybe write it like 2026-03-01 or 2026-03-01T09:00:00Z."
                    .formatted(
                            cause instanceof DateTimeParseException parse
                                    ? parse.getParsedString()
                                    : cause.getMessage());
        }
        if (cause instanceof NumberFormatException) {
            return "The text must be a number.\nMaybe write it in digits.";
        }
        return String.valueOf(cause.getMessage());
    }
}
