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
 * A lesson led to a change, at the day the change was made: by those who learned it, or by others who took it up.
 *
 * <p>Read by the learning rate: adoption, cycle time from lesson to change, spread to others.
 */
@Value.Immutable
public abstract non-sealed class LessonApplied implements Entry {
    private static final ObjectCodec<LessonApplied> CODEC = Codecs.object(
                    "applied lesson", LessonApplied::builder, Builder::build)
            .required("id", EntryId.codec(), LessonApplied::id, Builder::id)
            .required("at", Codecs.INSTANT, LessonApplied::at, Builder::at)
            .required("lesson", EntryId.codec(), LessonApplied::lesson, Builder::lesson)
            .required("change", Codecs.STRING, LessonApplied::change, Builder::change)
            .many("by", StakeholderId.codec(), LessonApplied::by, Builder::addAllBy)
            .codec();

    LessonApplied() {}

    /** {@return the entry that is the {@link Lesson}} */
    public abstract EntryId lesson();

    /** {@return what was changed} */
    public abstract String change();

    /** {@return who changed it; empty if nobody wrote that down} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<StakeholderId> by();

    @Override
    public final Optional<SessionId> sessionNamed() {
        return Optional.empty();
    }

    @Override
    public final ImmutableSortedSet<StakeholderId> stakeholdersNamed() {
        return by();
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "applied lesson (" + id() + ")";
        Require.text("change", change(), where);
        Require.that(
                !lesson().equals(id()),
                "lesson",
                lesson(),
                where,
                "must be another entry",
                "give the application an id of its own");
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
    public static ObjectCodec<LessonApplied> codec() {
        return CODEC;
    }

    /** Builds {@link LessonApplied}; {@code id}, {@code at}, {@code lesson} and {@code change} are required. */
    public static final class Builder extends ImmutableLessonApplied.Builder {
        Builder() {}
    }
}
