/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.advice;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import java.util.stream.Collectors;

/**
 * One reason for or against a method.
 *
 * @param sentence the reason in plain words
 * @param sources what it rests on, at least one
 */
public record Reason(String sentence, ImmutableList<Source> sources) {
    private static final ObjectCodec<Reason> CODEC = Codecs.record(
            "reason",
            Codecs.field("sentence", Codecs.STRING, Reason::sentence),
            Codecs.field("sources", Source.codec().list(), Reason::sources),
            Reason::new);

    /**
     * Checks the sentence and the sources.
     *
     * @param sentence the reason in plain words
     * @param sources what it rests on, at least one
     * @throws IllegalArgumentException if the sentence is blank, or there is no source
     */
    public Reason {
        Require.text("sentence", sentence, "a reason");
        Source.require(sources, "reason (" + sentence + ")");
    }

    /**
     * A reason that rests on one source.
     *
     * @param sentence the reason in plain words
     * @param source what it rests on
     */
    public Reason(String sentence, Source source) {
        this(sentence, ImmutableList.of(source));
    }

    /** {@return how reasons are read and written as JSON} */
    public static ObjectCodec<Reason> codec() {
        return CODEC;
    }

    /** {@return the sentence, then its sources in brackets} */
    @Override
    public String toString() {
        return sentence + sources.stream().map(Source::cited).collect(Collectors.joining("; ", " [", "]"));
    }
}
