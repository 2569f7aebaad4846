/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import java.util.function.BiConsumer;
import java.util.function.Function;

/** A JSON string, number or boolean. */
final class ScalarCodec<T> extends Codec<T> {
    private final Function<JsonInput, T> read;
    private final BiConsumer<T, JsonOutput> write;

    ScalarCodec(Function<JsonInput, T> read, BiConsumer<T, JsonOutput> write) {
        this.read = read;
        this.write = write;
    }

    @Override
    T read(JsonInput in) {
        return read.apply(in);
    }

    @Override
    void write(T value, JsonOutput out) {
        write.accept(value, out);
    }
}
