/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.check.Require;
import java.util.LinkedHashMap;
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

    private JsonTree(
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

    private static JsonTree scalar(Kind kind, String text, String document, JsonInput.@Nullable Place place) {
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

    /** Reads and writes whatever stands there; as deep as the format allows. */
    private static final class TreeCodec extends Codec<JsonTree> {
        @Override
        JsonTree read(JsonInput in) {
            JsonInput.Place place = in.place();
            String document = in.document();
            String text = in.text();
            switch (in.token()) {
                case BEGIN_OBJECT -> {
                    return new JsonTree(Kind.OBJECT, "", readFields(in), ImmutableList.of(), document, place);
                }
                case BEGIN_ARRAY -> {
                    return new JsonTree(
                            Kind.LIST, "", ImmutableMap.of(), new ListCodec<>(this).read(in), document, place);
                }
                case NULL -> {
                    in.advance();
                    return scalar(Kind.NOTHING, "", document, place);
                }
                case BOOLEAN -> {
                    in.advance();
                    return scalar(Kind.FLAG, text, document, place);
                }
                case WHOLE, DECIMAL -> {
                    in.advance();
                    return scalar(Kind.NUMBER, text, document, place);
                }
                default -> {
                    return scalar(Kind.TEXT, in.readText(), document, place);
                }
            }
        }

        private ImmutableMap<String, JsonTree> readFields(JsonInput in) {
            in.advance();
            Map<String, JsonTree> read = new LinkedHashMap<>();
            while (in.token() != JsonLexer.Token.END_OBJECT) {
                JsonInput.Place place = in.place();
                String name = in.name();
                if (read.containsKey(name)) {
                    throw in.failure(place, "The field (%s) is there twice.\nMaybe remove one.".formatted(name));
                }
                in.enter(name);
                read.put(name, read(in));
                in.leave();
            }
            in.advance();
            return ImmutableMap.copyOf(read);
        }

        @Override
        void write(JsonTree value, JsonOutput out) {
            switch (value.kind) {
                case OBJECT -> {
                    out.beginObject();
                    value.fields.forEach((name, field) -> {
                        out.name(name);
                        write(field, out);
                    });
                    out.endObject();
                }
                case LIST -> {
                    out.beginArray();
                    value.elements.forEach(element -> write(element, out));
                    out.endArray();
                }
                case TEXT -> out.text(value.text);
                case NUMBER -> out.numeral(value.text);
                case FLAG -> out.bool(value.flag());
                case NOTHING -> out.undefined();
            }
        }
    }
}
