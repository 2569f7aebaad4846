/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** Something to do next, handed in by a host or an adviser, with its reasons. */
@Value.Immutable
public abstract non-sealed class Recommended implements Block {
    private static final ObjectCodec<Recommended> CODEC = Codecs.object(
                    "recommended", Recommended::builder, Builder::build)
            .required("title", Codecs.STRING, Recommended::title, Builder::title)
            .many("answers", Codecs.STRING, Recommended::answers, Builder::addAllAnswers)
            .many("reasons", Codecs.STRING, Recommended::reasons, Builder::addAllReasons)
            .many("cautions", Codecs.STRING, Recommended::cautions, Builder::addAllCautions)
            .codec();

    Recommended() {}

    /** {@return what to do, such as the name of a method} */
    public abstract String title();

    /** {@return the codes of the needs it answers; empty if that is not known} */
    public abstract ImmutableSet<String> answers();

    /** {@return why, most important first; at least one} */
    public abstract ImmutableList<String> reasons();

    /** {@return what to look out for} */
    public abstract ImmutableList<String> cautions();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.text("title", title(), "a recommendation");
        Require.that(
                !reasons().isEmpty(),
                "reasons",
                reasons(),
                "recommendation (" + title() + ")",
                "must not be empty",
                "say which need it answers");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how recommendations are read and written as JSON} */
    public static ObjectCodec<Recommended> codec() {
        return CODEC;
    }

    /** Builds a {@link Recommended}; {@code title} and a reason are required. */
    public static final class Builder extends ImmutableRecommended.Builder {
        Builder() {}
    }
}
