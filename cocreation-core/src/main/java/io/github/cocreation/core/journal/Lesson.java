/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something was learned from an experiment or another event; {@code at} is when it was observed.
 *
 * <p>Read by the learning rate. A change made on the spot belongs here; one made later, or elsewhere, is a {@link
 * LessonApplied}.
 */
@Value.Immutable
public abstract non-sealed class Lesson implements Entry {
    private static final ObjectCodec<Lesson> CODEC = Codecs.object("lesson", Lesson::builder, Builder::build)
            .required("id", EntryId.codec(), Lesson::id, Builder::id)
            .required("at", Codecs.INSTANT, Lesson::at, Builder::at)
            .required("text", Codecs.STRING, Lesson::text, Builder::text)
            .required("source", Codecs.STRING, Lesson::source, Builder::source)
            .required(
                    "outcome",
                    Codecs.enumeration("lesson outcome", LessonOutcome.class),
                    Lesson::outcome,
                    Builder::outcome)
            .many("learners", StakeholderId.codec(), Lesson::learners, Builder::addAllLearners)
            .optional("change", Codecs.STRING, Lesson::change, Builder::change)
            .optional("session", SessionId.codec(), Lesson::session, Builder::session)
            .codec();

    Lesson() {}

    /** {@return what was learned} */
    public abstract String text();

    /** {@return the experiment or event it comes from} */
    public abstract String source();

    /** {@return how that went} */
    public abstract LessonOutcome outcome();

    /** {@return who learned it; empty if nobody wrote that down} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<StakeholderId> learners();

    /** {@return the change made at once, if one was} */
    public abstract Optional<String> change();

    /** {@return the session it was drawn in, if in one} */
    public abstract Optional<SessionId> session();

    @Override
    public final Optional<SessionId> sessionNamed() {
        return session();
    }

    @Override
    public final ImmutableSortedSet<StakeholderId> stakeholdersNamed() {
        return learners();
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "lesson (" + id() + ")";
        Require.text("text", text(), where);
        Require.text("source", source(), where);
        change().ifPresent(change -> Require.text("change", change, where));
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
    public static ObjectCodec<Lesson> codec() {
        return CODEC;
    }

    /** Builds {@link Lesson}; {@code id}, {@code at}, {@code text}, {@code source} and {@code outcome} are required. */
    public static final class Builder extends ImmutableLesson.Builder {
        Builder() {}
    }
}
