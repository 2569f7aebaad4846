/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

/** A JSON string: free text, or, as what a {@link MappedCodec} wraps, a word of a vocabulary or an id. */
final class TextCodec extends Codec<String> {
    @Override
    String read(JsonInput in) {
        return in.readText();
    }

    @Override
    void write(String value, JsonOutput out) {
        out.text(value);
    }

    @Override
    void writeWord(String value, JsonOutput out) {
        out.word(value);
    }
}
