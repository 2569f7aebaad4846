/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** How one rater answered one question on one day, seen from where the rater stands. */
@Value.Immutable
public abstract class Rating {
    private static final ObjectCodec<Rating> CODEC = Codecs.object("rating", Rating::builder, Builder::build)
            .required("question", QuestionId.codec(), Rating::question, Builder::question)
            .required("rater", StakeholderId.codec(), Rating::rater, Builder::rater)
            .required("perspective", Perspective.codec(), Rating::perspective, Builder::perspective)
            .required("value", Codecs.DOUBLE, Rating::value, Builder::value)
            .optional("evidence", Codecs.STRING, Rating::evidence, Builder::evidence)
            .required("on", Codecs.LOCAL_DATE, Rating::on, Builder::on)
            .codec();

    Rating() {}

    /** {@return the question answered} */
    public abstract QuestionId question();

    /** {@return who answered} */
    public abstract StakeholderId rater();

    /** {@return where the rater stands} */
    public abstract Perspective perspective();

    /** {@return the answer, on the framework's scale; finite} */
    public abstract double value();

    /** {@return what the answer rests on} */
    public abstract Optional<String> evidence();

    /** {@return the day of the answer} */
    public abstract LocalDate on();

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "the rating of question (" + question() + ") by (" + rater() + ")";
        Require.that(
                Double.isFinite(value()), "value", value(), where, "must be finite", "leave out what was not answered");
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

    /** {@return how ratings are read and written as JSON} */
    public static ObjectCodec<Rating> codec() {
        return CODEC;
    }

    /** Builds a {@link Rating}; everything but {@code evidence} is required. */
    public static final class Builder extends ImmutableRating.Builder {
        Builder() {}
    }
}
