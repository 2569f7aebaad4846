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
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A small trial was started: what is tried, which effect is hoped for, and until when.
 *
 * <p>Read by experiment flow. A trial without a stated effect or an end runs the risk of staying a pilot for ever; both may be
 * missing here, since the journal tells what happened.
 */
@Value.Immutable
public abstract non-sealed class Experiment implements Entry {
    private static final ObjectCodec<Experiment> CODEC = Codecs.object(
                    "experiment", Experiment::builder, Builder::build)
            .required("id", EntryId.codec(), Experiment::id, Builder::id)
            .required("at", Codecs.INSTANT, Experiment::at, Builder::at)
            .required("subject", Codecs.STRING, Experiment::subject, Builder::subject)
            .optional("effect", Codecs.STRING, Experiment::effect, Builder::effect)
            .optional("ends", Codecs.LOCAL_DATE, Experiment::ends, Builder::ends)
            .optional("shareOfProgramme", Codecs.DOUBLE, Experiment::shareOfProgramme, Builder::shareOfProgramme)
            .many("by", StakeholderId.codec(), Experiment::by, Builder::addAllBy)
            .codec();

    Experiment() {}

    /** {@return what is tried} */
    public abstract String subject();

    /** {@return the effect hoped for, if stated} */
    public abstract Optional<String> effect();

    /** {@return the last day it is to run, if agreed; not before it starts} */
    public abstract Optional<LocalDate> ends();

    /** {@return its part of the programme's money or time, in [0, 1], if known} */
    public abstract Optional<Double> shareOfProgramme();

    /** {@return who tries it; empty if nobody wrote that down} */
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
        String where = "experiment (" + id() + ")";
        Require.text("subject", subject(), where);
        effect().ifPresent(effect -> Require.text("effect", effect, where));
        shareOfProgramme().ifPresent(share -> Require.unitInterval("share of the programme", share, where));
        ends().ifPresent(end -> Require.that(
                !end.isBefore(day()),
                "end",
                end,
                where,
                "must not be before its start (" + day() + ")",
                "correct one"));
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
    public static ObjectCodec<Experiment> codec() {
        return CODEC;
    }

    /** Builds {@link Experiment}; {@code id}, {@code at} and {@code subject} are required. */
    public static final class Builder extends ImmutableExperiment.Builder {
        Builder() {}
    }
}
