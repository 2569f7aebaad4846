/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;

/**
 * How one type is read from and written as JSON. Immutable and thread-safe.
 *
 * <p>Simple ones are in {@link Codecs}; {@link Codecs#object} makes one for a type with a builder, {@link Codecs#record} for
 * a record, {@link #map} for a type that wraps another.
 *
 * <pre>{@code
 * Codec<StakeholderId> id = Codecs.STRING.map(StakeholderId::of, StakeholderId::value);
 * }</pre>
 *
 * @param <T> the type
 */
public abstract class Codec<T> {
    Codec() {}

    abstract T read(JsonInput in);

    abstract void write(T value, JsonOutput out);

    /** Writes what stands for a value of another type: a text written so is a word of a vocabulary or an id, not free text. */
    void writeWord(T value, JsonOutput out) {
        write(value, out);
    }

    /**
     * {@return a codec for a type that wraps this one's}
     *
     * @param from makes the wrapper; an {@link IllegalArgumentException} or {@link java.time.DateTimeException} it throws
     *     becomes a {@link JsonFormatException} that also says where
     * @param to takes the value out again
     * @param <U> the wrapper
     */
    public <U> Codec<U> map(Function<? super T, ? extends U> from, Function<? super U, ? extends T> to) {
        return new MappedCodec<>(this, from, to);
    }

    /** {@return a codec for lists of this codec's type, as JSON arrays} */
    public Codec<ImmutableList<T>> list() {
        return new ListCodec<>(this);
    }

    /** {@return a codec for what may be undefined: JSON {@code null} when empty} */
    public Codec<Optional<T>> orNull() {
        return new NullableCodec<>(this);
    }

    /** {@return a codec for sets of this codec's type, as JSON arrays in the set's order; a repeated element is an error} */
    public Codec<ImmutableSet<T>> set() {
        return list().map(Codec::distinct, ImmutableSet::asList);
    }

    private static <E> ImmutableSet<E> distinct(ImmutableList<E> elements) {
        ImmutableSet<E> set = ImmutableSet.copyOf(elements);
        if (set.size() < elements.size()) {
            throw new IllegalArgumentException(
                    "The elements (%s) must differ from each other.\nMaybe remove the repeated ones."
                            .formatted(elements));
        }
        return set;
    }
}
