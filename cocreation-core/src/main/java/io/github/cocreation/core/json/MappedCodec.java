/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import java.time.DateTimeException;
import java.util.function.Function;

/** A type that wraps another codec's type. */
final class MappedCodec<T, U> extends Codec<U> {
    private final Codec<T> wrapped;
    private final Function<? super T, ? extends U> from;
    private final Function<? super U, ? extends T> to;

    MappedCodec(Codec<T> wrapped, Function<? super T, ? extends U> from, Function<? super U, ? extends T> to) {
        this.wrapped = wrapped;
        this.from = from;
        this.to = to;
    }

    @Override
    U read(JsonInput in) {
        JsonInput.Place place = in.place();
        T value = wrapped.read(in);
        try {
            return from.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw in.failure(place, e);
        }
    }

    @Override
    void write(U value, JsonOutput out) {
        wrapped.writeWord(to.apply(value), out);
    }
}
