/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.promise;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** What became of contributions, and what decisions came from. */
@Value.Immutable
public abstract class PromiseTrace {
    private static final ObjectCodec<PromiseTrace> CODEC = Codecs.object(
                    "trace of promises", PromiseTrace::builder, Builder::build)
            .required("flow", PromiseFlow.codec(), PromiseTrace::flow, Builder::flow)
            .required("contributors", Codecs.INT, PromiseTrace::contributors, Builder::contributors)
            .required("linked", Codecs.BOOLEAN, PromiseTrace::linked, Builder::linked)
            .many("unanswered", EntryId.codec(), PromiseTrace::unanswered, Builder::addAllUnanswered)
            .many(
                    "withoutContribution",
                    EntryId.codec(),
                    PromiseTrace::withoutContribution,
                    Builder::addAllWithoutContribution)
            .many("overruled", Overruling.codec(), PromiseTrace::overruled, Builder::addAllOverruled)
            .codec();

    PromiseTrace() {}

    /** {@return where the contributions that ask for an answer went} */
    public abstract PromiseFlow flow();

    /** {@return how many people those contributions came from} */
    public abstract int contributors();

    /** {@return whether anybody noted what rests on what; without that, the lists tell what was not noted, not what was not done} */
    public abstract boolean linked();

    /** {@return the contributions that led to no decision and got no account, in order of time} */
    public abstract ImmutableList<EntryId> unanswered();

    /** {@return the decisions that rest on no contribution or insight, in order of time} */
    public abstract ImmutableList<EntryId> withoutContribution();

    /** {@return the decisions that were set aside by others, in order of time} */
    public abstract ImmutableList<Overruling> overruled();

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<PromiseTrace> codec() {
        return CODEC;
    }

    /** Builds a {@link PromiseTrace}; {@code flow}, {@code contributors} and {@code linked} are required. */
    public static final class Builder extends ImmutablePromiseTrace.Builder {
        Builder() {}
    }
}
