/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.util.Optional;
import org.immutables.value.Value;

/** One bar of a {@link BarChart}. */
@Value.Immutable
public abstract class Bar {
    private static final ObjectCodec<Bar> CODEC = Codecs.object("bar", Bar::builder, Builder::build)
            .required("label", Codecs.STRING, Bar::label, Builder::label)
            .optional("value", Codecs.DOUBLE, Bar::value, Builder::value)
            .required("text", Codecs.STRING, Bar::text, Builder::text)
            .optional("mark", Codecs.DOUBLE, Bar::mark, Builder::mark)
            .optional("markText", Codecs.STRING, Bar::markText, Builder::markText)
            .defaulted("tone", Codecs.enumeration("tone", Tone.class), Bar::tone, Builder::tone, Tone.PLAIN)
            .codec();

    Bar() {}

    /** {@return what it stands for} */
    public abstract String label();

    /** {@return how far it reaches; empty if that is not known, which is not the same as 0} */
    public abstract Optional<Double> value();

    /** {@return its value in words, such as {@code 34%} or {@code not known}} */
    public abstract String text();

    /** {@return where a mark for comparison stands, such as a share of the population} */
    public abstract Optional<Double> mark();

    /** {@return the mark in words} */
    public abstract Optional<String> markText();

    /** {@return how it is to be taken} */
    @Value.Default
    public Tone tone() {
        return Tone.PLAIN;
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.text("label", label(), "a bar");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<Bar> codec() {
        return CODEC;
    }

    /** Builds a {@link Bar}; {@code label} and {@code text} are required. */
    public static final class Builder extends ImmutableBar.Builder {
        Builder() {}
    }
}
