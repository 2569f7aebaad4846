/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import java.util.Optional;

/** A value that may be undefined, as JSON null: for results, where "not defined" must be seen, not left out. */
final class NullableCodec<T> extends Codec<Optional<T>> {
    private final Codec<T> present;

    NullableCodec(Codec<T> present) {
        this.present = present;
    }

    @Override
    Optional<T> read(JsonInput in) {
        if (in.token() == JsonLexer.Token.NULL) {
            in.advance();
            return Optional.empty();
        }
        return Optional.of(present.read(in));
    }

    @Override
    void write(Optional<T> value, JsonOutput out) {
        value.ifPresentOrElse(v -> present.write(v, out), out::undefined);
    }
}
