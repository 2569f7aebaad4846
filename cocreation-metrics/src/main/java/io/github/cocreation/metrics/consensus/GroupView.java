/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.consensus;

import io.github.cocreation.core.journal.VoteAnswer;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/**
 * How one group sees a statement, compared with everybody who is not of it.
 *
 * <p><b>Worked example.</b> Of six users five agree and one disagrees, of four others three agree and one passes. The users' chance to
 * agree is 6/8, that of the others 4/6: representativeness 0.75 / 0.667 = 1.125.
 */
@Value.Immutable
public abstract class GroupView {
    private static final ObjectCodec<GroupView> CODEC = Codecs.object("view", GroupView::builder, Builder::build)
            .required("inside", VoteCount.codec(), GroupView::inside, Builder::inside)
            .required("outside", VoteCount.codec(), GroupView::outside, Builder::outside)
            .codec();

    GroupView() {}

    /** {@return what the group answered} */
    public abstract VoteCount inside();

    /** {@return what all answered who are not of it} */
    public abstract VoteCount outside();

    /**
     * {@return how many times likelier the group is to give an answer than the others}
     *
     * @param answer agree or disagree
     */
    public final double representativeness(VoteAnswer answer) {
        return inside().chance(answer) / outside().chance(answer);
    }

    /**
     * {@return how many standard errors the group's share of an answer is above that of the others}: the test of two proportions,
     * with one added to every count; 0 where both are 1
     *
     * @param answer agree or disagree
     */
    public final double z(VoteAnswer answer) {
        double mine = inside().of(answer) + 1.0;
        double theirs = outside().of(answer) + 1.0;
        double all = inside().all() + 1.0;
        double others = outside().all() + 1.0;
        double joint = (mine + theirs) / (all + others);
        return joint == 1
                ? 0
                : (mine / all - theirs / others) / Math.sqrt(joint * (1 - joint) * (1 / all + 1 / others));
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<GroupView> codec() {
        return CODEC;
    }

    /** Builds a {@link GroupView}; both are required. */
    public static final class Builder extends ImmutableGroupView.Builder {
        Builder() {}
    }
}
