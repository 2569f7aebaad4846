/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import java.util.function.Predicate;

/** A type with a short form, a JSON string, and a long one. */
final class EitherCodec<T> extends Codec<T> {
    private final Codec<T> shortForm;
    private final Codec<T> longForm;
    private final Predicate<T> fitsShort;

    EitherCodec(Codec<T> shortForm, Codec<T> longForm, Predicate<T> fitsShort) {
        this.shortForm = shortForm;
        this.longForm = longForm;
        this.fitsShort = fitsShort;
    }

    @Override
    T read(JsonInput in) {
        return (in.token() == JsonLexer.Token.TEXT ? shortForm : longForm).read(in);
    }

    @Override
    void write(T value, JsonOutput out) {
        (fitsShort.test(value) ? shortForm : longForm).write(value, out);
    }
}
