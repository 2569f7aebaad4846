/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import java.util.function.Supplier;

/** A codec looked up when it is used, for types that contain themselves. */
final class LazyCodec<T> extends Codec<T> {
    private final Supplier<Codec<T>> codec;

    LazyCodec(Supplier<Codec<T>> codec) {
        this.codec = codec;
    }

    @Override
    T read(JsonInput in) {
        return codec.get().read(in);
    }

    @Override
    void write(T value, JsonOutput out) {
        codec.get().write(value, out);
    }
}
