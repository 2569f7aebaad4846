/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.consensus;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.journal.VoteAnswer;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** How many people answered what to one statement. */
@Value.Immutable
public abstract class VoteCount {
    private static final ObjectCodec<VoteCount> CODEC = Codecs.object(
                    "count of votes", VoteCount::builder, Builder::build)
            .required("agree", Codecs.INT, VoteCount::agree, Builder::agree)
            .required("disagree", Codecs.INT, VoteCount::disagree, Builder::disagree)
            .required("pass", Codecs.INT, VoteCount::pass, Builder::pass)
            .codec();

    VoteCount() {}

    /** {@return how many agreed} */
    public abstract int agree();

    /** {@return how many disagreed} */
    public abstract int disagree();

    /** {@return how many passed} */
    public abstract int pass();

    /** Checks the counts. */
    @Value.Check
    void check() {
        Require.atLeast("agree", agree(), 0, "a count of votes");
        Require.atLeast("disagree", disagree(), 0, "a count of votes");
        Require.atLeast("pass", pass(), 0, "a count of votes");
    }

    /** {@return how many answered at all} */
    public final int all() {
        return agree() + disagree() + pass();
    }

    /**
     * {@return how many gave an answer}
     *
     * @param answer the answer
     */
    public final int of(VoteAnswer answer) {
        return switch (answer) {
            case AGREE -> agree();
            case DISAGREE -> disagree();
            case PASS -> pass();
        };
    }

    /**
     * {@return the chance that somebody of these gives an answer, (n + 1) / (all + 2)}: 1/2 where nobody answered, so that few
     * answers never look like certainty
     *
     * @param answer agree or disagree
     */
    public final double chance(VoteAnswer answer) {
        return (of(answer) + 1.0) / (all() + 2.0);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<VoteCount> codec() {
        return CODEC;
    }

    /** Builds a {@link VoteCount}; everything is required. */
    public static final class Builder extends ImmutableVoteCount.Builder {
        Builder() {}
    }
}
