/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Where JSON is written to. */
final class JsonOutput {
    private final JsonGenerator generator;
    private final Optional<RowPrinter> printer;
    private final Substitution substitution;

    /** Writes to {@code generator}, which lays out with {@code printer} if there is one. */
    JsonOutput(JsonGenerator generator, Optional<RowPrinter> printer, Substitution substitution) {
        this.generator = generator;
        this.printer = printer;
        this.substitution = substitution;
    }

    void beginObject() {
        generator.writeStartObject();
    }

    void endObject() {
        generator.writeEndObject();
    }

    void beginArray() {
        generator.writeStartArray();
    }

    void endArray() {
        generator.writeEndArray();
    }

    /** Begins an array that stays on one line. */
    void beginRow() {
        generator.writeStartArray();
        printer.ifPresent(RowPrinter::beginRow);
    }

    void endRow() {
        generator.writeEndArray();
        printer.ifPresent(RowPrinter::endRow);
    }

    void name(String name) {
        generator.writeName(name);
    }

    /** Free text, which may name people. */
    void text(String text) {
        generator.writeString(substitution.text(text));
    }

    /** A word of a vocabulary, or an id of what is no person. */
    void word(String word) {
        generator.writeString(word);
    }

    void personId(String id) {
        generator.writeString(substitution.id(id));
    }

    /** What stands for ids and names. */
    Substitution substitution() {
        return substitution;
    }

    void whole(long number) {
        generator.writeNumber(number);
    }

    void number(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw new IllegalArgumentException(
                    "The number (%s) has no JSON form: it must be finite.\nMaybe leave the field out."
                            .formatted(number));
        }
        generator.writeNumber(number);
    }

    /** A number as it stood in a document. */
    void numeral(String number) {
        generator.writeNumber(number);
    }

    void undefined() {
        generator.writeNull();
    }

    void bool(boolean value) {
        generator.writeBoolean(value);
    }
}
