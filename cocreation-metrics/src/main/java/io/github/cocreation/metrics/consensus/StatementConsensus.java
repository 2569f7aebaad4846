/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.consensus;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.VoteAnswer;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/**
 * How far the groups agree on one statement.
 *
 * <p><b>Worked example.</b> Of six users five agree and one disagrees, of four professionals three agree and one passes: (5 + 1) / (6 + 2) *
 * (3 + 1) / (4 + 2) = 0.75 * 0.667 = 0.5; the weakest agreement is 0.667.
 */
@Value.Immutable
public abstract class StatementConsensus {
    private static final ObjectCodec<StatementConsensus> CODEC = Codecs.object(
                    "consensus on a statement", StatementConsensus::builder, Builder::build)
            .required("statement", EntryId.codec(), StatementConsensus::statement, Builder::statement)
            .mapping(
                    "groups",
                    Codecs.sortedMap(GroupView.codec(), "group", group -> group, group -> group),
                    StatementConsensus::groups,
                    Builder::putAllGroups)
            .codec();

    StatementConsensus() {}

    /** {@return the statement} */
    public abstract EntryId statement();

    /** {@return how each group sees it} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, GroupView> groups();

    /**
     * {@return the group-informed consensus: the product of the groups' chances to give an answer}; a small group counts as much as
     * a large one, and values of different numbers of groups are not to be compared
     *
     * @param answer agree or disagree
     */
    public final double consensus(VoteAnswer answer) {
        return groups().values().stream()
                .mapToDouble(view -> view.inside().chance(answer))
                .reduce(1, (one, other) -> one * other);
    }

    /**
     * {@return the lowest of the groups' chances to give an answer; 1 without groups}
     *
     * @param answer agree or disagree
     */
    public final double weakest(VoteAnswer answer) {
        return groups().values().stream()
                .mapToDouble(view -> view.inside().chance(answer))
                .min()
                .orElse(1);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<StatementConsensus> codec() {
        return CODEC;
    }

    /** Builds a {@link StatementConsensus}; {@code statement} is required. */
    public static final class Builder extends ImmutableStatementConsensus.Builder {
        Builder() {}
    }
}
