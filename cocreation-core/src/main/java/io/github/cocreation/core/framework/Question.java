/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import org.immutables.value.Value;

/** One question that raters answer on the framework's scale. */
@Value.Immutable
public abstract class Question {
    private static final ObjectCodec<Question> CODEC = Codecs.object("question", Question::builder, Builder::build)
            .required("id", QuestionId.codec(), Question::id, Builder::id)
            .required("text", Text.codec(), Question::text, Builder::text)
            .many("sources", Source.codec(), Question::sources, Builder::addAllSources)
            .codec();

    Question() {}

    /** {@return the question's id, unique within its framework} */
    public abstract QuestionId id();

    /** {@return the question} */
    public abstract Text text();

    /** {@return where it comes from, at least one} */
    public abstract ImmutableList<Source> sources();

    /** Checks the values. */
    @Value.Check
    void check() {
        Source.require(sources(), "question (" + id() + ")");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how questions are read and written as JSON} */
    public static ObjectCodec<Question> codec() {
        return CODEC;
    }

    /** Builds a {@link Question}; everything is required. */
    public static final class Builder extends ImmutableQuestion.Builder {
        Builder() {}
    }
}
