/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import com.google.common.collect.ImmutableList;

/** A JSON array. */
final class ListCodec<T> extends Codec<ImmutableList<T>> {
    private final Codec<T> element;

    ListCodec(Codec<T> element) {
        this.element = element;
    }

    @Override
    ImmutableList<T> read(JsonInput in) {
        in.expect(JsonLexer.Token.BEGIN_ARRAY, "a list");
        ImmutableList.Builder<T> elements = ImmutableList.builder();
        boolean broken = false;
        for (int i = 0; in.token() != JsonLexer.Token.END_ARRAY; i++) {
            JsonInput.Mark mark = in.mark(0);
            try {
                in.enter(i);
                elements.add(element.read(in));
                in.leave();
            } catch (JsonFormatException e) {
                in.recover(e, mark);
                broken = true;
            }
        }
        in.advance();
        if (broken) {
            throw in.told();
        }
        return elements.build();
    }

    @Override
    void write(ImmutableList<T> value, JsonOutput out) {
        out.beginArray();
        value.forEach(e -> element.write(e, out));
        out.endArray();
    }
}
