/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.framework.QuestionId;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody answered one question of a framework in the course of the process, outside a whole assessment.
 *
 * <p>Read by readiness, rater agreement and perception gap, together with the assessments of the process.
 */
@Value.Immutable
public abstract non-sealed class Rated implements Entry {
    private static final ObjectCodec<Rated> CODEC = Codecs.object("rating", Rated::builder, Builder::build)
            .required("id", EntryId.codec(), Rated::id, Builder::id)
            .required("at", Codecs.INSTANT, Rated::at, Builder::at)
            .required("framework", FrameworkId.codec(), Rated::framework, Builder::framework)
            .required("question", QuestionId.codec(), Rated::question, Builder::question)
            .required("rater", StakeholderId.codec(), Rated::rater, Builder::rater)
            .required("perspective", Perspective.codec(), Rated::perspective, Builder::perspective)
            .required("value", Codecs.DOUBLE, Rated::value, Builder::value)
            .optional("evidence", Codecs.STRING, Rated::evidence, Builder::evidence)
            .codec();

    Rated() {}

    /** {@return the framework} */
    public abstract FrameworkId framework();

    /** {@return the question} */
    public abstract QuestionId question();

    /** {@return who answered} */
    public abstract StakeholderId rater();

    /** {@return from which perspective} */
    public abstract Perspective perspective();

    /** {@return the answer on the framework's scale} */
    public abstract double value();

    /** {@return what the answer rests on, if said} */
    public abstract Optional<String> evidence();

    @Override
    public final Optional<SessionId> sessionNamed() {
        return Optional.empty();
    }

    @Override
    public final ImmutableSortedSet<StakeholderId> stakeholdersNamed() {
        return ImmutableSortedSet.of(rater());
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "rating (" + id() + ")";
        Require.that(
                Double.isFinite(value()),
                "value",
                value(),
                where,
                "must be a finite number",
                "leave the entry out if the question was not answered");
        evidence().ifPresent(evidence -> Require.text("evidence", evidence, where));
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how such an entry is read and written as JSON; {@link Entry#codec()} does it for any kind} */
    public static ObjectCodec<Rated> codec() {
        return CODEC;
    }

    /**
     * Builds {@link Rated}; {@code id}, {@code at}, {@code framework}, {@code question}, {@code rater}, {@code
     * perspective} and {@code value} are required.
     */
    public static final class Builder extends ImmutableRated.Builder {
        Builder() {}
    }
}
