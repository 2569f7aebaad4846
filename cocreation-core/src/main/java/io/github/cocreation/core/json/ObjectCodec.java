/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object with known fields. Fields may come in any order; an unknown, repeated or missing one is an error that names
 * the file, line, column, path and what was probably meant.
 *
 * @param <T> the type
 */
public final class ObjectCodec<T> extends Codec<T> {
    final String name;
    final @Nullable DocumentSchema schema;
    final OtherFields others;
    private final Construction<T, ?> construction;

    /** What becomes of fields that are not known. */
    enum OtherFields {
        REFUSED,
        SKIPPED
    }

    private ObjectCodec(
            String name, @Nullable DocumentSchema schema, OtherFields others, Construction<T, ?> construction) {
        this.name = name;
        this.schema = schema;
        this.others = others;
        this.construction = construction;
    }

    static <T, B> ObjectCodec<T> of(
            String name, ImmutableList<Member<T, B>> members, Supplier<B> start, Function<B, T> build) {
        ImmutableMap.Builder<String, Integer> indexes = ImmutableMap.builder();
        for (int i = 0; i < members.size(); i++) {
            indexes.put(members.get(i).name, i);
        }
        return new ObjectCodec<>(
                name, null, OtherFields.REFUSED, new Construction<>(members, indexes.buildOrThrow(), start, build));
    }

    /**
     * {@return a codec for the same objects as whole documents: the first field is {@code schema}, with name and version}
     *
     * <p>A document of another version is refused, unless it is older and {@link #migratingFrom} says what has changed since.
     *
     * @param schemaName the document's kind, such as {@code cocreation/process}
     * @param version its version, at least 1
     * @throws IllegalArgumentException if the version is less than 1
     */
    public ObjectCodec<T> asDocument(String schemaName, int version) {
        return new ObjectCodec<>(name, DocumentSchema.of(schemaName, version), others, construction);
    }

    /**
     * {@return a codec that also reads documents of an older version; it writes the newest, as before}
     *
     * <p>A document goes through the migrations one after the other, from its version on, and is then read as one of the newest:
     *
     * <pre>{@code
     * codec.asDocument("acme/booking", 3)
     *         .migratingFrom(1, booking -> booking.renamed("persons", "seats"))
     *         .migratingFrom(2, booking -> booking.with("language", JsonTree.of("en")));
     * }</pre>
     *
     * <p>What is wrong with a document is told of the place where it stood before.
     *
     * @param version the older version
     * @param migration makes of such a document, without its field {@code schema}, one of the version after it
     * @throws IllegalArgumentException if this is no codec of documents, the version is not one before its own, or has a migration
     */
    public ObjectCodec<T> migratingFrom(int version, UnaryOperator<JsonTree> migration) {
        Require.that(
                schema != null,
                "version",
                version,
                "the codec of " + DocumentSchema.a(name),
                "must be of a document",
                "call asDocument first");
        return new ObjectCodec<>(
                name, Objects.requireNonNull(schema).migratingFrom(version, migration), others, construction);
    }

    /**
     * {@return a codec that skips fields it does not know, for documents whose other fields are somebody else's; ours have none, so
     * that no misspelt field is lost; and what looks like a field misspelt, such as {@code aparts} for {@code apart}, is refused
     * all the same}
     */
    public ObjectCodec<T> skippingOtherFields() {
        return new ObjectCodec<>(name, schema, OtherFields.SKIPPED, construction);
    }

    @Override
    T read(JsonInput in) {
        if (schema != null) {
            schema.migrate(in);
        }
        JsonInput.Place start = in.place();
        in.expect(JsonLexer.Token.BEGIN_OBJECT, "an object (" + name + ")");
        return construction.read(this, in, start);
    }

    /** Reads the rest of an object whose beginning, and the field that says its kind, have been read. */
    T readOpened(JsonInput in, JsonInput.Place start, String kindField) {
        return construction.read(this, in, start, kindField);
    }

    @Override
    void write(T value, JsonOutput out) {
        out.beginObject();
        if (schema != null) {
            out.name(DocumentSchema.FIELD);
            out.word(schema.toString());
        }
        construction.writeMembers(value, out);
        out.endObject();
    }

    void writeOfKind(T value, String kindField, String kind, JsonOutput out) {
        out.beginObject();
        out.name(kindField);
        out.word(kind);
        construction.writeMembers(value, out);
        out.endObject();
    }

    /** One field: how it gets into a builder, and how it comes out of a value. */
    record Member<T, B>(
            String name, boolean required, BiConsumer<B, JsonInput> read, BiConsumer<T, JsonOutput> write) {}

    /**
     * Collects the fields of a type that has a builder, in the order in which they are written.
     *
     * @param <T> the type
     * @param <B> its builder
     */
    public static final class Members<T, B> {
        private final String name;
        private final Supplier<B> start;
        private final Function<B, T> build;
        private final ImmutableList.Builder<Member<T, B>> members = ImmutableList.builder();

        Members(String name, Supplier<B> start, Function<B, T> build) {
            this.name = name;
            this.start = start;
            this.build = build;
        }

        /**
         * {@return this, with a field that must be there}
         *
         * @param field its name
         * @param codec its codec
         * @param get takes it out of a value
         * @param set puts it into a builder
         * @param <V> its type
         */
        public <V> Members<T, B> required(
                String field, Codec<V> codec, Function<? super T, ? extends V> get, BiConsumer<? super B, V> set) {
            members.add(
                    new Member<>(field, true, (builder, in) -> set.accept(builder, codec.read(in)), (value, out) -> {
                        out.name(field);
                        codec.write(get.apply(value), out);
                    }));
            return this;
        }

        /**
         * {@return this, with a field that may be absent}
         *
         * @param field its name
         * @param codec its codec
         * @param get takes it out of a value
         * @param set puts it into a builder
         * @param <V> its type
         */
        public <V> Members<T, B> optional(
                String field, Codec<V> codec, Function<? super T, Optional<V>> get, BiConsumer<? super B, V> set) {
            members.add(new Member<>(
                    field,
                    false,
                    (builder, in) -> set.accept(builder, codec.read(in)),
                    (value, out) -> get.apply(value).ifPresent(present -> {
                        out.name(field);
                        codec.write(present, out);
                    })));
            return this;
        }

        /**
         * {@return this, with a field that is left out when it has its default}
         *
         * @param field its name
         * @param codec its codec
         * @param get takes it out of a value
         * @param set puts it into a builder, which has the same default
         * @param absent the default
         * @param <V> its type
         */
        public <V> Members<T, B> defaulted(
                String field,
                Codec<V> codec,
                Function<? super T, ? extends V> get,
                BiConsumer<? super B, V> set,
                V absent) {
            members.add(new Member<>(
                    field, false, (builder, in) -> set.accept(builder, codec.read(in)), (value, out) -> {
                        V present = get.apply(value);
                        if (!present.equals(absent)) {
                            out.name(field);
                            codec.write(present, out);
                        }
                    }));
            return this;
        }

        /**
         * {@return this, with a field that holds many and is left out when there are none}
         *
         * @param field its name
         * @param element the codec of one of them
         * @param get takes them out of a value
         * @param addAll puts them into a builder
         * @param <V> the type of one of them
         */
        public <V> Members<T, B> many(
                String field,
                Codec<V> element,
                Function<? super T, ? extends Collection<V>> get,
                BiConsumer<? super B, ImmutableList<V>> addAll) {
            Codec<ImmutableList<V>> list = element.list();
            members.add(new Member<>(
                    field, false, (builder, in) -> addAll.accept(builder, list.read(in)), (value, out) -> {
                        Collection<V> elements = get.apply(value);
                        if (!elements.isEmpty()) {
                            out.name(field);
                            list.write(ImmutableList.copyOf(elements), out);
                        }
                    }));
            return this;
        }

        /**
         * {@return this, with a field that maps sorted keys to values and is left out when it is empty}
         *
         * @param field its name
         * @param codec its codec, see {@link Codecs#sortedMap}
         * @param get takes the map out of a value
         * @param putAll puts it into a builder
         * @param <K> the keys' type
         * @param <V> the values' type
         */
        public <K extends Comparable<? super K>, V> Members<T, B> mapping(
                String field,
                Codec<ImmutableSortedMap<K, V>> codec,
                Function<? super T, ? extends ImmutableSortedMap<K, V>> get,
                BiConsumer<? super B, ImmutableSortedMap<K, V>> putAll) {
            members.add(new Member<>(
                    field, false, (builder, in) -> putAll.accept(builder, codec.read(in)), (value, out) -> {
                        ImmutableSortedMap<K, V> map = get.apply(value);
                        if (!map.isEmpty()) {
                            out.name(field);
                            codec.write(map, out);
                        }
                    }));
            return this;
        }

        /** {@return the codec} */
        public ObjectCodec<T> codec() {
            return of(name, members.build(), start, build);
        }
    }
}
