/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Values without names, for what there are very many of: a tie is {@code ["contact", "city", "tenants", 2]}. The last ones are
 * left out when they say nothing. Written on one line, whatever the layout.
 *
 * @param <T> the type
 */
public final class RowCodec<T> extends Codec<T> {
    private final Construction<T, ?> construction;

    private RowCodec(Construction<T, ?> construction) {
        this.construction = construction;
    }

    @Override
    T read(JsonInput in) {
        return construction.read(in);
    }

    @Override
    void write(T value, JsonOutput out) {
        out.beginRow();
        construction.write(value, out);
        out.endRow();
    }

    private record Cell<T, B>(
            String name,
            boolean required,
            BiConsumer<B, JsonInput> read,
            Predicate<T> present,
            BiConsumer<T, JsonOutput> write) {}

    private record Construction<T, B>(
            String name, ImmutableList<Cell<T, B>> cells, Supplier<B> start, Function<B, T> build) {
        T read(JsonInput in) {
            JsonInput.Place begin = in.place();
            in.expect(JsonLexer.Token.BEGIN_ARRAY, "a list (" + name + ")");
            B builder = start.get();
            int count = 0;
            for (; in.token() != JsonLexer.Token.END_ARRAY; count++) {
                if (count == cells.size()) {
                    throw in.failure(
                            in.place(),
                            "The row of a %s must have at most (%d) values: %s.\nMaybe remove the rest."
                                    .formatted(name, cells.size(), names()));
                }
                in.enter(count);
                cells.get(count).read.accept(builder, in);
                in.leave();
            }
            if (count < cells.size() && cells.get(count).required) {
                throw in.failure(
                        begin,
                        "The value (%s) of a %s is missing.\nMaybe add it: a row has %s."
                                .formatted(cells.get(count).name, name, names()));
            }
            in.advance();
            try {
                return build.apply(builder);
            } catch (IllegalArgumentException e) {
                throw in.failure(begin, e);
            }
        }

        void write(T value, JsonOutput out) {
            int count = cells.size();
            while (count > 0 && !cells.get(count - 1).present.test(value)) {
                count--;
            }
            cells.subList(0, count).forEach(cell -> cell.write.accept(value, out));
        }

        private String names() {
            return String.join(", ", cells.stream().map(Cell::name).toList());
        }
    }

    /**
     * Collects the values of a row, in their order: first those that must be there, then those that have a default, then at most
     * one that may be absent.
     *
     * @param <T> the type
     * @param <B> its builder
     */
    public static final class Cells<T, B> {
        private final String name;
        private final Supplier<B> start;
        private final Function<B, T> build;
        private final ImmutableList.Builder<Cell<T, B>> cells = ImmutableList.builder();

        Cells(String name, Supplier<B> start, Function<B, T> build) {
            this.name = name;
            this.start = start;
            this.build = build;
        }

        /**
         * {@return this, with a value that must be there}
         *
         * @param cell what to call it in messages
         * @param codec its codec
         * @param get takes it out of a value
         * @param set puts it into a builder
         * @param <V> its type
         */
        public <V> Cells<T, B> required(
                String cell, Codec<V> codec, Function<? super T, ? extends V> get, BiConsumer<? super B, V> set) {
            cells.add(new Cell<>(
                    cell,
                    true,
                    (builder, in) -> set.accept(builder, codec.read(in)),
                    value -> true,
                    (value, out) -> codec.write(get.apply(value), out)));
            return this;
        }

        /**
         * {@return this, with a value that is left out when it has its default and nothing follows}
         *
         * @param cell what to call it in messages
         * @param codec its codec
         * @param get takes it out of a value
         * @param set puts it into a builder, which has the same default
         * @param absent the default
         * @param <V> its type
         */
        public <V> Cells<T, B> defaulted(
                String cell,
                Codec<V> codec,
                Function<? super T, ? extends V> get,
                BiConsumer<? super B, V> set,
                V absent) {
            cells.add(new Cell<>(
                    cell,
                    false,
                    (builder, in) -> set.accept(builder, codec.read(in)),
                    value -> !get.apply(value).equals(absent),
                    (value, out) -> codec.write(get.apply(value), out)));
            return this;
        }

        /**
         * {@return the codec, with one more value, which may be absent}
         *
         * @param cell what to call it in messages
         * @param codec its codec
         * @param get takes it out of a value
         * @param set puts it into a builder
         * @param <V> its type
         */
        public <V> RowCodec<T> codecWithOptional(
                String cell, Codec<V> codec, Function<? super T, Optional<V>> get, BiConsumer<? super B, V> set) {
            cells.add(new Cell<>(
                    cell,
                    false,
                    (builder, in) -> set.accept(builder, codec.read(in)),
                    value -> get.apply(value).isPresent(),
                    (value, out) -> get.apply(value).ifPresent(present -> codec.write(present, out))));
            return codec();
        }

        /** {@return the codec} */
        public RowCodec<T> codec() {
            return new RowCodec<>(new Construction<>(name, cells.build(), start, build));
        }
    }
}
