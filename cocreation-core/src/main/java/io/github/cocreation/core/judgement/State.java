/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.judgement;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.MethodId;
import org.immutables.value.Value;

/** A state that a process can be in, and what helps then. */
@Value.Immutable
public abstract class State {
    private static final ObjectCodec<State> CODEC = Codecs.object("state", State::builder, Builder::build)
            .required("id", Codecs.STRING, State::id, Builder::id)
            .required("name", Text.codec(), State::name, Builder::name)
            .required("statement", Text.codec(), State::statement, Builder::statement)
            .many("responses", MethodId.codec(), State::responses, Builder::addAllResponses)
            .many("sources", Source.codec(), State::sources, Builder::addAllSources)
            .codec();

    State() {}

    /** {@return its id, unique within the model} */
    public abstract String id();

    /** {@return what it is called} */
    public abstract Text name();

    /** {@return how it shows} */
    public abstract Text statement();

    /** {@return methods that help in it, best first; names only} */
    public abstract ImmutableList<MethodId> responses();

    /** {@return where it comes from, at least one} */
    public abstract ImmutableList<Source> sources();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.slug("state", id());
        Source.require(sources(), "state (" + id() + ")");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how states are read and written as JSON} */
    public static ObjectCodec<State> codec() {
        return CODEC;
    }

    /** Builds a {@link State}; {@code id}, {@code name}, {@code statement} and a source are required. */
    public static final class Builder extends ImmutableState.Builder {
        Builder() {}
    }
}
