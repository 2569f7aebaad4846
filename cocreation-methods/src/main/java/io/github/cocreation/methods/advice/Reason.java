/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.advice;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;

/**
 * One reason for or against a method.
 *
 * @param sentence the reason in plain words
 * @param source what it rests on
 */
public record Reason(String sentence, Source source) {
    private static final ObjectCodec<Reason> CODEC = Codecs.record(
            "reason",
            Codecs.field("sentence", Codecs.STRING, Reason::sentence),
            Codecs.field("source", Source.codec(), Reason::source),
            Reason::new);

    /**
     * Checks the sentence.
     *
     * @param sentence the reason in plain words
     * @param source what it rests on
     * @throws IllegalArgumentException if it is blank
     */
    public Reason {
        Require.text("sentence", sentence, "a reason");
    }

    /** {@return how reasons are read and written as JSON} */
    public static ObjectCodec<Reason> codec() {
        return CODEC;
    }

    /** {@return the sentence, then its source in brackets} */
    @Override
    public String toString() {
        return sentence + " [" + source + "]";
    }
}
