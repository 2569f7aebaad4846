/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.check.DidYouMean;
import java.util.Map;

/**
 * A closed family of types, told apart by one field, which may stand anywhere in the object (and is written first).
 *
 * @param <T> what the types have in common
 */
public final class UnionCodec<T> extends Codec<T> {
    private final String name;
    private final String kindField;
    private final ImmutableMap<String, Variant<T, ?>> variants;

    private UnionCodec(String name, String kindField, ImmutableMap<String, Variant<T, ?>> variants) {
        this.name = name;
        this.kindField = kindField;
        this.variants = variants;
    }

    @Override
    T read(JsonInput in) {
        JsonInput.Place start = in.place();
        in.expect(JsonLexer.Token.BEGIN_OBJECT, "an object (" + name + ")");
        if (in.token() == JsonLexer.Token.NAME && in.text().equals(kindField)) {
            in.name();
            return variant(in).codec.readOpened(in, start, kindField);
        }
        in.rememberObject();
        int open = 0;
        while (open > 0 || in.token() != JsonLexer.Token.END_OBJECT) {
            if (open == 0 && in.token() == JsonLexer.Token.NAME && in.text().equals(kindField)) {
                in.name();
                Variant<T, ?> variant = variant(in);
                in.rewind();
                return variant.codec.readOpened(in, start, kindField);
            }
            switch (in.token()) {
                case BEGIN_OBJECT, BEGIN_ARRAY -> open++;
                case END_OBJECT, END_ARRAY -> open--;
                default -> {}
            }
            in.advance();
        }
        throw in.failure(
                start,
                "The field (%s) of a %s is missing.\nMaybe %s."
                        .formatted(kindField, name, DidYouMean.remedy("", variants.keySet())));
    }

    private Variant<T, ?> variant(JsonInput in) {
        JsonInput.Place place = in.place();
        String kind = Codecs.STRING.read(in);
        Variant<T, ?> variant = variants.get(kind);
        if (variant == null) {
            throw in.failure(
                    place,
                    "The %s (%s) of a %s is unknown.\nMaybe %s."
                            .formatted(kindField, kind, name, DidYouMean.remedy(kind, variants.keySet())));
        }
        return variant;
    }

    @Override
    void write(T value, JsonOutput out) {
        Map.Entry<String, Variant<T, ?>> variant = variantOf(value);
        variant.getValue().write(value, kindField, variant.getKey(), out);
    }

    /**
     * {@return what the field that tells the types apart says for a value}
     *
     * @param value the value
     * @throws IllegalArgumentException if it is of a type that has no JSON form
     */
    public String kindOf(T value) {
        return variantOf(value).getKey();
    }

    private Map.Entry<String, Variant<T, ?>> variantOf(T value) {
        for (Map.Entry<String, Variant<T, ?>> variant : variants.entrySet()) {
            if (variant.getValue().type.isInstance(value)) {
                return variant;
            }
        }
        throw new IllegalArgumentException(
                "The %s (%s) is of a type that has no JSON form (%s).\nMaybe add a variant for it."
                        .formatted(
                                name,
                                value,
                                value == null ? "null" : value.getClass().getName()));
    }

    private record Variant<T, V extends T>(Class<V> type, ObjectCodec<V> codec) {
        void write(T value, String kindField, String kind, JsonOutput out) {
            codec.writeOfKind(type.cast(value), kindField, kind, out);
        }
    }

    /**
     * Collects the types of a family.
     *
     * @param <T> what they have in common
     */
    public static final class Variants<T> {
        private final String name;
        private final String kindField;
        private final ImmutableMap.Builder<String, Variant<T, ?>> variants = ImmutableMap.builder();

        Variants(String name, String kindField) {
            this.name = name;
            this.kindField = kindField;
        }

        /**
         * {@return this, with one more type}
         *
         * @param kind what the field says for it
         * @param type the type
         * @param codec its codec
         * @param <V> the type
         */
        public <V extends T> Variants<T> variant(String kind, Class<V> type, ObjectCodec<V> codec) {
            variants.put(kind, new Variant<>(type, codec));
            return this;
        }

        /** {@return the codec} */
        public UnionCodec<T> codec() {
            return new UnionCodec<>(name, kindField, variants.buildOrThrow());
        }
    }
}
