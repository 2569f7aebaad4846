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
 * An experiment was over, and it was decided what follows, or not. A later end of the same experiment replaces an earlier one.
 *
 * <p>Read by experiment flow. What was learned from it is told by {@link Lesson}s.
 */
@Value.Immutable
public abstract non-sealed class ExperimentEnded implements Entry {
    private static final ObjectCodec<ExperimentEnded> CODEC = Codecs.object(
                    "ended experiment", ExperimentEnded::builder, Builder::build)
            .required("id", EntryId.codec(), ExperimentEnded::id, Builder::id)
            .required("at", Codecs.INSTANT, ExperimentEnded::at, Builder::at)
            .required("experiment", EntryId.codec(), ExperimentEnded::experiment, Builder::experiment)
            .required(
                    "verdict",
                    Codecs.enumeration("experiment verdict", ExperimentVerdict.class),
                    ExperimentEnded::verdict,
                    Builder::verdict)
            .many("by", StakeholderId.codec(), ExperimentEnded::by, Builder::addAllBy)
            .codec();

    ExperimentEnded() {}

    /** {@return the entry that is the {@link Experiment}} */
    public abstract EntryId experiment();

    /** {@return what was decided} */
    public abstract ExperimentVerdict verdict();

    /** {@return who decided it; empty if nobody did or wrote that down} */
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
        Require.that(
                !experiment().equals(id()),
                "experiment",
                experiment(),
                "ended experiment (" + id() + ")",
                "must be another entry",
                "give the end an id of its own");
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
    public static ObjectCodec<ExperimentEnded> codec() {
        return CODEC;
    }

    /** Builds {@link ExperimentEnded}; {@code id}, {@code at}, {@code experiment} and {@code verdict} are required. */
    public static final class Builder extends ImmutableExperimentEnded.Builder {
        Builder() {}
    }
}
