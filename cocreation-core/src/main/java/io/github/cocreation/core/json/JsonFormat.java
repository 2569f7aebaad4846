/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes JSON documents. Immutable and thread-safe.
 *
 * <p>Reading is safe with hostile text: at most 64 levels deep unless {@link #withMaxDepth} allows more, strings of at most a million characters, numbers of at most
 * 100, and as long in all as {@link #withMaxLength} allows; nothing in a document names a type. Writing gives the same bytes
 * for equal values: {@code \n} ends lines, numbers are the shortest that read back to the same value.
 *
 * <pre>{@code
 * String json = JsonFormat.withDefaults().write(Text.codec(), Text.of("hello"));          // "hello"
 * Text text = JsonFormat.withDefaults().read(Text.codec(), json, "greeting.json");
 * }</pre>
 */
public final class JsonFormat {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int USUAL_DEPTH = 64;
    private static final JsonFormat DEFAULTS =
            new JsonFormat(Layout.INDENTED, Long.MAX_VALUE, USUAL_DEPTH, Substitution.NONE);

    /** How a document is laid out. */
    public enum Layout {
        /** Two spaces a level, one field a line. */
        INDENTED,
        /** No white space at all. */
        COMPACT
    }

    private final Layout layout;
    private final JsonFactory factory;
    private final Substitution substitution;

    private JsonFormat(Layout layout, long maxLength, int maxDepth, Substitution substitution) {
        this.layout = layout;
        this.substitution = substitution;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(maxDepth)
                        .maxStringLength(1_000_000)
                        .maxNameLength(1_000)
                        .maxNumberLength(100)
                        .maxDocumentLength(maxLength == Long.MAX_VALUE ? -1 : maxLength)
                        .build())
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
    }

    /** {@return a format that writes indented and reads documents of any length} */
    public static JsonFormat withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that writes in this layout}
     *
     * @param layout the layout
     */
    public JsonFormat withLayout(Layout layout) {
        return new JsonFormat(layout, maxLength(), maxDepth(), substitution);
    }

    /**
     * {@return a copy that refuses longer documents}
     *
     * @param characters the most characters a document may have, at least 1
     * @throws IllegalArgumentException if {@code characters} is less than 1
     */
    public JsonFormat withMaxLength(long characters) {
        Require.that(
                characters >= 1,
                "greatest length",
                characters,
                "a JSON format",
                "must be at least 1",
                "leave it out to read documents of any length");
        return new JsonFormat(layout, characters, maxDepth(), substitution);
    }

    /**
     * {@return a copy that refuses documents with more objects and lists within each other; 64 unless said}
     *
     * @param levels the most levels, at least 1
     * @throws IllegalArgumentException if {@code levels} is less than 1
     */
    public JsonFormat withMaxDepth(int levels) {
        Require.that(
                levels >= 1, "greatest depth", levels, "a JSON format", "must be at least 1", "leave it out for 64");
        return new JsonFormat(layout, maxLength(), levels, substitution);
    }

    /**
     * {@return a copy that writes other ids for people, and other words for their names}
     *
     * @param value what stands for them
     */
    public JsonFormat withSubstitution(Substitution value) {
        return new JsonFormat(layout, maxLength(), maxDepth(), value);
    }

    private int maxDepth() {
        return factory.streamReadConstraints().getMaxNestingDepth();
    }

    private long maxLength() {
        long length = factory.streamReadConstraints().getMaxDocumentLength();
        return length < 0 ? Long.MAX_VALUE : length;
    }

    /**
     * {@return the value in a text}
     *
     * @param codec how its type is read
     * @param json the text
     * @param document what to call the text in messages, such as a file name
     * @param <T> the type
     * @throws JsonFormatException if the text is not JSON, or not of this type
     */
    public <T> T read(Codec<T> codec, String json, String document) {
        return read(codec, new StringReader(json), document);
    }

    /**
     * {@return the value in a text; the reader is read to its end and left open}
     *
     * @param codec how its type is read
     * @param json the text
     * @param document what to call the text in messages, such as a file name
     * @param <T> the type
     * @throws JsonFormatException if the text is not JSON in UTF-8, or not of this type
     * @throws UncheckedIOException if reading fails
     */
    public <T> T read(Codec<T> codec, Reader json, String document) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), withoutMark(json))) {
            JsonInput in = new JsonInput(document, parser);
            T value = codec.read(in);
            in.expectEnd();
            return value;
        } catch (CharacterCodingException e) {
            throw notUtf8(document, e);
        } catch (IOException e) {
            throw new UncheckedIOException(document + ": " + e.getMessage(), e);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(document + ": " + e.getOriginalMessage(), e.getCause());
        }
    }

    /**
     * {@return every problem that stands in the way of reading a text, in the order in which they are met; empty if it can be read}
     *
     * <p>What cannot be understood is passed over, field by field and element by element, so that one mistake does not hide the next;
     * only a text that is no JSON is not read beyond its first mistake.
     *
     * @param codec how its type is read
     * @param json the text
     * @param document what to call the text in messages, such as a file name
     */
    public ImmutableList<JsonFormatException> problems(Codec<?> codec, String json, String document) {
        List<JsonFormatException> problems = new ArrayList<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), withoutMark(new StringReader(json)))) {
            try {
                JsonInput in = new JsonInput(document, parser, problems);
                try {
                    codec.read(in);
                } catch (JsonFormatException e) {
                    in.note(e);
                }
                if (problems.isEmpty()) {
                    in.expectEnd();
                }
            } catch (JsonFormatException e) {
                // the text is no JSON from here on
                if (!problems.contains(e)) {
                    problems.add(e);
                }
            }
        } catch (CharacterCodingException e) {
            throw notUtf8(document, e);
        } catch (IOException e) {
            throw new UncheckedIOException(document + ": " + e.getMessage(), e);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(document + ": " + e.getOriginalMessage(), e.getCause());
        }
        return ImmutableList.copyOf(problems);
    }

    private static JsonFormatException notUtf8(String document, CharacterCodingException e) {
        return new JsonFormatException(document, 1, 1, "$", "The text is not UTF-8.\nMaybe save the file in UTF-8.", e);
    }

    /** Some editors begin UTF-8 files with a byte order mark. */
    private static Reader withoutMark(Reader json) throws IOException {
        PushbackReader text = new PushbackReader(json);
        int first = text.read();
        if (first != -1 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }

    /**
     * {@return the value as JSON, without a line end after it}
     *
     * @param codec how its type is written
     * @param value the value
     * @param <T> the type
     */
    public <T> String write(Codec<T> codec, T value) {
        StringWriter text = new StringWriter();
        write(codec, value, text);
        return text.toString();
    }

    /**
     * Writes the value as JSON, without a line end after it; the writer is flushed and left open.
     *
     * @param codec how its type is written
     * @param value the value
     * @param to where to write
     * @param <T> the type
     * @throws UncheckedIOException if writing fails
     */
    public <T> void write(Codec<T> codec, T value, Writer to) {
        Optional<RowPrinter> printer = layout == Layout.INDENTED ? Optional.of(new RowPrinter()) : Optional.empty();
        ObjectWriteContext context =
                printer.<ObjectWriteContext>map(JsonFormat::writeContext).orElseGet(ObjectWriteContext::empty);
        try (JsonGenerator generator = factory.createGenerator(context, to)) {
            codec.write(value, new JsonOutput(generator, printer, substitution));
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getOriginalMessage(), e.getCause());
        }
    }

    private static ObjectWriteContext writeContext(RowPrinter printer) {
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }
}
