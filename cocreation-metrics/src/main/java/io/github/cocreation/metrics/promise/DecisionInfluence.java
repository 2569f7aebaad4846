/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.promise;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** Whose influence one decision carries. */
@Value.Immutable
public abstract class DecisionInfluence {
    private static final ObjectCodec<DecisionInfluence> CODEC = Codecs.object(
                    "influence on a decision", DecisionInfluence::builder, Builder::build)
            .required("decision", EntryId.codec(), DecisionInfluence::decision, Builder::decision)
            .required("subject", Codecs.STRING, DecisionInfluence::subject, Builder::subject)
            .required("importance", Codecs.INT, DecisionInfluence::importance, Builder::importance)
            .mapping("shares", InfluenceTable.SHARES, DecisionInfluence::shares, Builder::putAllShares)
            .mapping("heads", InfluenceTable.HEADS, DecisionInfluence::heads, Builder::putAllHeads)
            .codec();

    DecisionInfluence() {}

    /** {@return the decision} */
    public abstract EntryId decision();

    /** {@return what was decided} */
    public abstract String subject();

    /** {@return its weight from 1 to 3} */
    public abstract int importance();

    /** {@return each group's share, together 1; groups without a share are left out} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Double> shares();

    /** {@return how many people stand behind each share} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Integer> heads();

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<DecisionInfluence> codec() {
        return CODEC;
    }

    /** Builds a {@link DecisionInfluence}; {@code decision}, {@code subject} and {@code importance} are required. */
    public static final class Builder extends ImmutableDecisionInfluence.Builder {
        Builder() {}
    }
}
