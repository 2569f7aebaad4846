/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.promise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** Whose influence the decisions of a process carry: in all, and decision by decision. */
@Value.Immutable
public abstract class InfluenceTable {
    /** The group of those who facilitate. */
    public static final String FACILITATION = "(facilitation)";

    /** The group of those who started the process. */
    public static final String INITIATORS = "(initiators)";

    /** Whoever is in no group. */
    public static final String UNGROUPED = "(no group)";

    /** Where influence ends of which nobody noted whose it is. */
    public static final String UNNAMED = "(nobody named)";

    static final Codec<ImmutableSortedMap<String, Double>> SHARES =
            Codecs.sortedMap(Codecs.DOUBLE, "group", group -> group, group -> group);
    static final Codec<ImmutableSortedMap<String, Integer>> HEADS =
            Codecs.sortedMap(Codecs.INT, "group", group -> group, group -> group);
    private static final ObjectCodec<InfluenceTable> CODEC = Codecs.object(
                    "influence", InfluenceTable::builder, Builder::build)
            .mapping("overall", SHARES, InfluenceTable::overall, Builder::putAllOverall)
            .mapping("heads", HEADS, InfluenceTable::heads, Builder::putAllHeads)
            .many("decisions", DecisionInfluence.codec(), InfluenceTable::decisions, Builder::addAllDecisions)
            .codec();

    InfluenceTable() {}

    /** {@return each group's share over all decisions, weighted by their importance; together 1, nothing without decisions} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Double> overall();

    /** {@return how many people stand behind each share} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Integer> heads();

    /** {@return the same of each decision, in order of time} */
    public abstract ImmutableList<DecisionInfluence> decisions();

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<InfluenceTable> codec() {
        return CODEC;
    }

    /** Builds an {@link InfluenceTable}; nothing is required. */
    public static final class Builder extends ImmutableInfluenceTable.Builder {
        Builder() {}
    }
}
