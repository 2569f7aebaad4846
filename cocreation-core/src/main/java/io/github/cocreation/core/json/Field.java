/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a record's JSON form: see {@link Codecs#field}, {@link Codecs#optionalField}, {@link Codecs#defaultedField}.
 *
 * @param <R> the record
 * @param <V> the component's type
 */
public final class Field<R, V> {
    final String name;
    final @Nullable V absent;
    final Function<JsonInput, V> read;
    final Function<R, V> get;
    final WriteValue<V> write;

    Field(String name, @Nullable V absent, Function<JsonInput, V> read, Function<R, V> get, WriteValue<V> write) {
        this.name = name;
        this.absent = absent;
        this.read = read;
        this.get = get;
        this.write = write;
    }

    static <R, V> Field<R, V> of(String name, Codec<V> codec, @Nullable V absent, Function<R, V> get) {
        return new Field<>(name, absent, codec::read, get, codec::write);
    }

    static <R, V> Field<R, Optional<V>> optional(String name, Codec<V> codec, Function<R, Optional<V>> get) {
        return new Field<>(
                name,
                Optional.empty(),
                in -> Optional.of(codec.read(in)),
                get,
                (value, out) -> value.ifPresent(v -> codec.write(v, out)));
    }

    ObjectCodec.Member<R, @Nullable Object[]> member(int index) {
        return new ObjectCodec.Member<>(
                name, absent == null, (values, in) -> values[index] = read.apply(in), (record, out) -> {
                    V value = get.apply(record);
                    if (!value.equals(absent)) {
                        out.name(name);
                        write.write(value, out);
                    }
                });
    }

    @SuppressWarnings("unchecked") // put there by the member of the same index
    V valueIn(@Nullable Object[] values, int index) {
        Object value = values[index];
        return value == null ? java.util.Objects.requireNonNull(absent) : (V) value;
    }

    interface WriteValue<V> {
        void write(V value, JsonOutput out);
    }
}
