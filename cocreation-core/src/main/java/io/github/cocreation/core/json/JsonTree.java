/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.check.Require;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON value, with the place where it stood. For documents that somebody else designed, whose fields come and go from one version
 * to the next; for our own types there are {@linkplain Codecs codecs}, which let no misspelt field pass. Immutable.
 *
 * <pre>{@code
 * JsonTree tree = JsonFormat.withDefaults().read(JsonTree.codec(), text, "process.json");
 * tree.field("title").map(JsonTree::text);
 * throw tree.failure("has no title", "export it again");  // process.json:1:1 ($): The value (an object) has no title. ...
 * JsonTree.object(Map.of("answer", JsonTree.of(Text.codec(), text)));  // what a host answers, with our values in it
 * }</pre>
 */
public final class JsonTree {
    private static final Codec<JsonTree> CODEC = new TreeCodec();
    private static final int LONGEST_SHOWN = 60;

    /** What a value is. */
    public enum Kind {
        /** Names with values. */
        OBJECT,
        /** Values one after the other. */
        LIST,
        /** A string. */
        TEXT,
        /** A number. */
        NUMBER,
        /** True or false. */
        FLAG,
        /** {@code null}. */
        NOTHING
    }

    private final Kind kind;
    private final String text;
    private final ImmutableMap<String, JsonTree> fields;
    private final ImmutableList<JsonTree> elements;
    private final String document;
    private final JsonInput.@Nullable Place place;

    JsonTree(
            Kind kind,
            String text,
            ImmutableMap<String, JsonTree> fields,
            ImmutableList<JsonTree> elements,
            String document,
            JsonInput.@Nullable Place place) {
        this.kind = kind;
        this.text = text;
        this.fields = fields;
        this.elements = elements;
        this.document = document;
        this.place = place;
    }

    static JsonTree scalar(Kind kind, String text, String document, JsonInput.@Nullable Place place) {
        return new JsonTree(kind, text, ImmutableMap.of(), ImmutableList.of(), document, place);
    }

    /**
     * {@return an object}
     *
     * @param fields its names and values, in the order in which they are written
     */
    public static JsonTree object(Map<String, JsonTree> fields) {
        return new JsonTree(Kind.OBJECT, "", ImmutableMap.copyOf(fields), ImmutableList.of(), "", null);
    }

    /**
     * {@return a list}
     *
     * @param elements its values
     */
    public static JsonTree list(Iterable<JsonTree> elements) {
        return new JsonTree(Kind.LIST, "", ImmutableMap.of(), ImmutableList.copyOf(elements), "", null);
    }

    /**
     * {@return a string}
     *
     * @param text what it says
     */
    public static JsonTree of(String text) {
        return scalar(Kind.TEXT, text, "", null);
    }

    /**
     * {@return a number without fraction}
     *
     * @param number the number
     */
    public static JsonTree of(long number) {
        return scalar(Kind.NUMBER, Long.toString(number), "", null);
    }

    /**
     * {@return a number; without fraction if it has none and is small enough to be read back exactly}
     *
     * @param number the number, finite
     */
    public static JsonTree of(double number) {
        Require.that(
                Double.isFinite(number), "number", number, "JSON", "must be finite", "leave out what is not defined");
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? of((long) number)
                : scalar(Kind.NUMBER, Double.toString(number), "", null);
    }

    /**
     * {@return true or false}
     *
     * @param flag which
     */
    public static JsonTree of(boolean flag) {
        return scalar(Kind.FLAG, Boolean.toString(flag), "", null);
    }

    /**
     * {@return a value of one of our types as its codec writes it, to stand in a larger document that a host designs}
     *
     * @param codec how its type is written
     * @param value the value
     * @param <T> the type
     */
    public static <T> JsonTree of(Codec<T> codec, T value) {
        JsonFormat format = JsonFormat.withDefaults().withLayout(JsonFormat.Layout.COMPACT);
        return format.read(CODEC, format.write(codec, value), "a value");
    }

    /** {@return {@code null}} */
    public static JsonTree nothing() {
        return scalar(Kind.NOTHING, "", "", null);
    }

    /** {@return what the value is} */
    public Kind kind() {
        return kind;
    }

    /**
     * {@return the fields of an object, in the order of the document}
     *
     * @throws IllegalArgumentException if this is no object; a {@link JsonFormatException} if it was read
     */
    public ImmutableMap<String, JsonTree> fields() {
        require(Kind.OBJECT, "must be an object");
        return fields;
    }

    /**
     * {@return a field of an object; empty if it is absent or {@code null}}
     *
     * @param name its name
     * @throws IllegalArgumentException if this is no object
     */
    public Optional<JsonTree> field(String name) {
        return Optional.ofNullable(fields().get(name)).filter(value -> value.kind != Kind.NOTHING);
    }

    /**
     * {@return a field of an object that must be there and not {@code null}}
     *
     * @param name its name
     * @throws IllegalArgumentException if this is no object or has no such field
     */
    public JsonTree required(String name) {
        return field(name).orElseThrow(() -> failure("must have the field (" + name + ")", "add it"));
    }

    /**
     * {@return the elements of a list}
     *
     * @throws IllegalArgumentException if this is no list
     */
    public ImmutableList<JsonTree> elements() {
        require(Kind.LIST, "must be a list");
        return elements;
    }

    /**
     * {@return what a string says}
     *
     * @throws IllegalArgumentException if this is no string
     */
    public String text() {
        require(Kind.TEXT, "must be text in quotes");
        return text;
    }

    /**
     * {@return a number}
     *
     * @throws IllegalArgumentException if this is no number, or too large for one
     */
    public double number() {
        require(Kind.NUMBER, "must be a number");
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw failure("must be finite", "look for a digit too many");
        }
        return number;
    }

    /**
     * {@return true or false}
     *
     * @throws IllegalArgumentException if this is neither
     */
    public boolean flag() {
        require(Kind.FLAG, "must be true or false");
        return text.equals("true");
    }

    /**
     * {@return a string, number or flag as text}: ids are numbers in one version of a document and strings in the next
     *
     * @throws IllegalArgumentException if this is an object, a list or {@code null}
     */
    public String scalar() {
        if (kind != Kind.TEXT && kind != Kind.NUMBER && kind != Kind.FLAG) {
            throw failure("must be text or a number", "look at the brackets");
        }
        return text;
    }

    /**
     * {@return an object with a field more, or with another value for one it has}
     *
     * @param name the field's name
     * @param value its value
     * @throws IllegalArgumentException if this is no object
     */
    public JsonTree with(String name, JsonTree value) {
        Map<String, JsonTree> changed = new LinkedHashMap<>(fields());
        changed.put(name, value);
        return withFields(changed);
    }

    /**
     * {@return an object without a field; the same if it has none of that name}
     *
     * @param name the field's name
     * @throws IllegalArgumentException if this is no object
     */
    public JsonTree without(String name) {
        Map<String, JsonTree> changed = new LinkedHashMap<>(fields());
        changed.remove(name);
        return withFields(changed);
    }

    /**
     * {@return an object whose field has another name; the same if it has none of that name}
     *
     * @param from the field's name now
     * @param to its name then
     * @throws IllegalArgumentException if this is no object, or has a field of the new name
     */
    public JsonTree renamed(String from, String to) {
        if (fields().containsKey(from) && fields.containsKey(to)) {
            throw failure("must not have both (" + from + ") and (" + to + ")", "remove one of them");
        }
        Map<String, JsonTree> changed = new LinkedHashMap<>();
        fields.forEach((name, value) -> changed.put(name.equals(from) ? to : name, value));
        return withFields(changed);
    }

    private JsonTree withFields(Map<String, JsonTree> changed) {
        return new JsonTree(Kind.OBJECT, "", ImmutableMap.copyOf(changed), ImmutableList.of(), document, place);
    }

    /** {@return the line it stands in, from 1; 0 if it was not read} */
    public int line() {
        return place == null ? 0 : place.line();
    }

    /** {@return the column it stands in, from 1; 0 if it was not read} */
    public int column() {
        return place == null ? 0 : place.column();
    }

    /** {@return the path to it, such as {@code $.steps[2].title}; empty if it was not read} */
    public String path() {
        return place == null ? "" : place.pathText();
    }

    /**
     * {@return an exception that says what is wrong with this value, and where it stands if it was read}
     *
     * @param rule what must hold, such as {@code "must be a number"}
     * @param remedy what to try, completing a sentence that starts with "Maybe"
     */
    public IllegalArgumentException failure(String rule, String remedy) {
        String problem = Require.message("value", toString(), "", rule, remedy);
        return place == null
                ? new IllegalArgumentException(problem)
                : new JsonFormatException(document, place.line(), place.column(), place.pathText(), problem);
    }

    private void require(Kind wanted, String rule) {
        if (kind != wanted) {
            throw failure(rule, "the document is of another kind or version");
        }
    }

    /** Adds the tokens it is written with; those that were not read stand where the value around them stood. */
    void addLexemes(List<JsonLexer.Lexeme> to, int lineAround, int columnAround) {
        int line = place == null ? lineAround : place.line();
        int column = place == null ? columnAround : place.column();
        switch (kind) {
            case OBJECT -> {
                to.add(new JsonLexer.Lexeme(JsonLexer.Token.BEGIN_OBJECT, "", line, column));
                fields.forEach((name, value) -> {
                    to.add(new JsonLexer.Lexeme(
                            JsonLexer.Token.NAME,
                            name,
                            value.place == null ? line : value.line(),
                            value.place == null ? column : value.column()));
                    value.addLexemes(to, line, column);
                });
                to.add(new JsonLexer.Lexeme(JsonLexer.Token.END_OBJECT, "", line, column));
            }
            case LIST -> {
                to.add(new JsonLexer.Lexeme(JsonLexer.Token.BEGIN_ARRAY, "", line, column));
                elements.forEach(element -> element.addLexemes(to, line, column));
                to.add(new JsonLexer.Lexeme(JsonLexer.Token.END_ARRAY, "", line, column));
            }
            case TEXT -> to.add(new JsonLexer.Lexeme(JsonLexer.Token.TEXT, text, line, column));
            case NUMBER ->
                to.add(new JsonLexer.Lexeme(
                        text.matches("-?\\d+") ? JsonLexer.Token.WHOLE : JsonLexer.Token.DECIMAL, text, line, column));
            case FLAG -> to.add(new JsonLexer.Lexeme(JsonLexer.Token.BOOLEAN, text, line, column));
            case NOTHING -> to.add(new JsonLexer.Lexeme(JsonLexer.Token.NULL, "", line, column));
        }
    }

    /** {@return how any JSON is read and written} */
    public static Codec<JsonTree> codec() {
        return CODEC;
    }

    /** {@return the value for messages: shortened, and without what is in it} */
    @Override
    public String toString() {
        return switch (kind) {
            case OBJECT -> "an object";
            case LIST -> "a list";
            case NOTHING -> "null";
            default -> Require.shown(text, LONGEST_SHOWN);
        };
    }
}
